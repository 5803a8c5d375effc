package vn.kehoach.citation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;

/** Words of which the marks count: "về" is one of them where "vệ" is not. */
final class SpeltWords {

  private final ImmutableSet<String> spelt;
  private final WordTable<String> plain;

  private SpeltWords(ImmutableSet<String> spelt) {
    this.spelt = spelt;
    plain = WordTable.of(spelt.stream());
  }

  static SpeltWords of(String... lines) {
    return new SpeltWords(
        Arrays.stream(lines)
            .flatMap(Splitter.on(' ')::splitToStream)
            .collect(ImmutableSet.toImmutableSet()));
  }

  /** Tells whether one of the words stands at a place; its marks are looked at only if need be. */
  boolean isAt(FoldedText text, int place) {
    int end = text.endOfWord(place);
    return plain.contains(text.word(place, end)) && spelt.contains(text.nfc(place, end));
  }
}
