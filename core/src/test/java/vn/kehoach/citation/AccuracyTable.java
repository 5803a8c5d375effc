package vn.kehoach.citation;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The figures of a split as text: overall, by form, by kind of negative, and by field. */
final class AccuracyTable {

  private static final String HEAD = "%-22s %8s %8s %6s %7s %7s %7s %7s%n";
  private static final String ROW = "%-22s %8d %8d %6d %7.4f %7.4f %7.4f %7.4f%n";

  private final String split;
  private final ImmutableList<PassageScore> scores;
  private final ImmutableMap<String, String> groups;

  AccuracyTable(
      String split, ImmutableList<PassageScore> scores, ImmutableMap<String, String> groups) {
    this.split = split;
    this.scores = scores;
    this.groups = groups;
  }

  @Override
  public String toString() {
    return head()
        + row("all", scores)
        + Stream.of("form", "other", "negative").map(this::rowsOf).collect(joining())
        + fields();
  }

  private String head() {
    return format("%nCitations, split '%s': %d passages%n", split, scores.size())
        + format(HEAD, "tag", "passages", "expected", "found", "P", "R", "F1", "strict");
  }

  private String rowsOf(String group) {
    return format("-- %s%n", group)
        + groups.keySet().stream()
            .filter(tag -> group.equals(groups.get(tag)))
            .map(tag -> row(tag, tagged(tag)))
            .collect(joining());
  }

  private List<PassageScore> tagged(String tag) {
    return scores.stream().filter(score -> score.passage().tags().contains(tag)).toList();
  }

  private static String row(String name, List<PassageScore> part) {
    if (part.isEmpty()) {
      return "";
    }
    Accuracy a = Accuracy.of(part);
    return format(
        ROW,
        name,
        part.size(),
        a.expected(),
        a.found(),
        a.precision(),
        a.recall(),
        a.f1(),
        a.strictF1());
  }

  private String fields() {
    return format("-- fields of the citations met: scored, right%n")
        + Stream.of(ScoredField.values()).map(this::field).collect(joining());
  }

  private String field(ScoredField field) {
    List<PassageScore.Match> scored =
        scores.stream()
            .flatMap(score -> score.matches().stream())
            .filter(match -> field.isScoredIn(match.label()))
            .toList();
    int right = (int) scored.stream().filter(m -> field.agrees(m.label(), m.found())).count();
    return format(
        "%-22s %8d %7.4f%n", field.label(), scored.size(), Accuracy.share(right, scored.size()));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
