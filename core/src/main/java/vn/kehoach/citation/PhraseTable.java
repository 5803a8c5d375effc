package vn.kehoach.citation;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Phrases found by their first syllable. */
final class PhraseTable {

  private final WordTable<String[]> phrases;

  private PhraseTable(WordTable<String[]> phrases) {
    this.phrases = phrases;
  }

  /** Makes a table of plain phrases, listed with commas. */
  static PhraseTable of(String... lines) {
    return new PhraseTable(
        WordTable.of(
            Arrays.stream(lines)
                .flatMap(Splitter.on(", ")::splitToStream)
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(
                    Collectors.groupingBy(
                        phrase -> phrase.split(" ", 2)[0],
                        Collectors.collectingAndThen(
                            Collectors.toList(), group -> group.toArray(String[]::new))))));
  }

  /** Returns where the longest phrase that stands at a place ends, or -1. */
  int end(FoldedText text, int place) {
    String[] group = phrases.get(text.word(place, text.endOfWord(place)));
    if (group != null) {
      for (String phrase : group) {
        int end = text.words(place, phrase);
        if (end > 0) {
          return end;
        }
      }
    }
    return -1;
  }
}
