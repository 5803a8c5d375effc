package vn.kehoach.citation;

import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the finder made of one passage: the labels it met, those it missed and what it found beside
 * them.
 */
record PassageScore(
    Passage passage, List<Match> matches, List<ExpectedCitation> missed, List<Citation> spurious) {

  private static final double HALF = 0.5;

  /** A label and the citation found in its place. */
  record Match(ExpectedCitation label, Citation found) {

    /** Returns the scored fields in which the two differ. */
    Set<ScoredField> wrongFields() {
      return EnumSet.allOf(ScoredField.class).stream()
          .filter(field -> field.isScoredIn(label) && !field.agrees(label, found))
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(ScoredField.class)));
    }

    boolean isStrictlyRight() {
      return wrongFields().stream().noneMatch(ScoredField::isStrict);
    }
  }

  private record Pair(int label, int found, double overlap) {}

  /** Scores what was found in a passage; the pair that overlaps most is matched first. */
  static PassageScore of(Passage passage, List<Citation> found) {
    boolean[] met = new boolean[passage.expected().size()];
    boolean[] used = new boolean[found.size()];
    ImmutableList.Builder<Match> matches = ImmutableList.builder();
    for (Pair pair : pairs(passage, found)) {
      if (!met[pair.label] && !used[pair.found]) {
        met[pair.label] = true;
        used[pair.found] = true;
        matches.add(new Match(passage.expected().get(pair.label), found.get(pair.found)));
      }
    }
    List<TextRange> ignored = passage.ignoredPlaces();
    List<Citation> spurious =
        unmarked(found, used).stream()
            .filter(citation -> ignored.stream().noneMatch(TextRange.of(citation)::isMostlyIn))
            .toList();
    return new PassageScore(passage, matches.build(), unmarked(passage.expected(), met), spurious);
  }

  private static List<Pair> pairs(Passage passage, List<Citation> found) {
    List<TextRange> places = passage.places();
    List<Pair> pairs = new ArrayList<>();
    for (int label = 0; label < places.size(); label++) {
      for (int other = 0; other < found.size(); other++) {
        double overlap = places.get(label).overlap(TextRange.of(found.get(other)));
        if (overlap >= HALF) {
          pairs.add(new Pair(label, other, overlap));
        }
      }
    }
    pairs.sort(comparingDouble(Pair::overlap).reversed());
    return pairs;
  }

  private static <T> List<T> unmarked(List<T> all, boolean[] marked) {
    List<T> rest = new ArrayList<>();
    for (int i = 0; i < marked.length; i++) {
      if (!marked[i]) {
        rest.add(all.get(i));
      }
    }
    return rest;
  }
}
