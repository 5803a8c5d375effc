package vn.kehoach.citation;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.text.PlainText;

/**
 * Words packed into numbers, five bits a letter, and what they stand for. Looking one up allocates
 * nothing.
 */
final class WordTable<V> {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] words;
  private final Object[] values;
  private final int shift;

  private WordTable(int bits) {
    words = new long[1 << bits];
    values = new Object[1 << bits];
    shift = Long.SIZE - bits;
  }

  static <V> WordTable<V> of(Map<String, V> entries) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(4L * entries.size());
    WordTable<V> table = new WordTable<>(bits);
    entries.forEach(table::put);
    return table;
  }

  /** Makes a set: each word stands for itself. */
  static WordTable<String> of(Stream<String> words) {
    return of(
        words
            .map(PlainText::fold)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), Function.identity())));
  }

  private void put(String letters, V value) {
    long word = packed(letters);
    int slot = slot(word);
    words[slot] = word;
    values[slot] = value;
  }

  static long packed(String letters) {
    byte[] plain = letters.getBytes(StandardCharsets.US_ASCII);
    return packed(plain, 0, plain.length);
  }

  /** Packs plain letters, large and small ones alike. */
  static long packed(byte[] letters, int start, int end) {
    long word = 0;
    for (int i = start; i < end; i++) {
      word = (word << 5) | (letters[i] & 31);
    }
    return word;
  }

  /** Returns the slot a word is in, or the empty one it would be put in. */
  private int slot(long word) {
    int slot = (int) ((word * SPREAD) >>> shift);
    while (words[slot] != 0 && words[slot] != word) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }

  boolean contains(long word) {
    return words[slot(word)] == word && word != 0;
  }

  @SuppressWarnings("unchecked") // put() takes nothing else
  @Nullable V get(long word) {
    return (V) values[slot(word)];
  }
}
