package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.BLANK;
import static vn.kehoach.citation.Folding.isDigit;
import static vn.kehoach.citation.Folding.isLetter;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The places where something may begin: a word for a type, an article, or a number before a
 * separator. They are noted while the text is folded, so that nobody has to look for them.
 */
final class Starts {

  /** The first two syllables of words for types. */
  private static final WordTable<String> PAIRS = WordTable.of(TypeWords.firstTwo());

  /** Words that something begins with all by themselves; run together, pairs are such too. */
  private static final WordTable<String> WHOLES =
      WordTable.of(Stream.concat(TypeWords.firstTwo(), ProvisionParser.words()));

  /**
   * The second syllables of pairs, "số" run into them or not, and a bit for each letter that the
   * first one may end with.
   */
  private static final WordTable<Integer> SECONDS = WordTable.of(seconds());

  /** A bit for each word that a start ends with, where {@link #bit} of it is. */
  private static final long[] ENDS = ends();

  private static final long NUMBER = WordTable.packed("so");
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int MOST_BLANKS = 40;

  private final int[] places;
  private int count;
  private int passed;

  /** Makes room for what may begin in as many characters. */
  Starts(int characters) {
    places = new int[characters / 2 + 2];
  }

  private static Map<String, Integer> seconds() {
    Map<String, Integer> seconds = new HashMap<>();
    TypeWords.phrases()
        .map(phrase -> phrase.split(" ", 3))
        .filter(syllables -> syllables.length > 1)
        .forEach(
            syllables -> {
              int last = 1 << (syllables[0].charAt(syllables[0].length() - 1) & 31);
              seconds.merge(syllables[1], last, (one, other) -> one | other);
              seconds.merge(syllables[1] + "so", last, (one, other) -> one | other);
            });
    return seconds;
  }

  private static long[] ends() {
    long[] ends = new long[1 << 10];
    Stream.of(TypeWords.firstTwo(), seconds().keySet().stream(), ProvisionParser.words())
        .flatMap(words -> words)
        .mapToInt(word -> bit(WordTable.packed(word)))
        .forEach(bit -> ends[bit >>> 6] |= 1L << bit);
    return ends;
  }

  private static int bit(long word) {
    return (int) ((word * SPREAD) >>> 48);
  }

  /** Tells whether a start may end with a word; that it cannot is certain. */
  static boolean mayEnd(long word) {
    int bit = bit(word);
    return (ENDS[bit >>> 6] & (1L << bit)) != 0;
  }

  /** Takes a word that ends at a place: packed letters. */
  void word(long word, byte[] folded, int end) {
    int letters = (Long.SIZE + 4 - Long.numberOfLeadingZeros(word)) / 5;
    int start = end - letters;
    Integer lastLetters = SECONDS.get(word);
    if (lastLetters != null) {
      int firstEnd = skipBlanksBack(folded, start);
      if (firstEnd > 0 && ((lastLetters >>> (folded[firstEnd - 1] & 31)) & 1) != 0) {
        second(word, letters, folded, firstEnd);
      }
    }
    if (WHOLES.contains(word)) {
      note(start);
    }
  }

  private void second(long word, int letters, byte[] folded, int firstEnd) {
    int firstStart = startOfWord(folded, firstEnd);
    long first = WordTable.packed(folded, firstStart, firstEnd);
    if (first != 0 && isPair(first, word, letters)) {
      note(firstStart);
    }
  }

  /** A "số" may have been run into the second syllable. */
  private static boolean isPair(long first, long second, int letters) {
    return PAIRS.contains((first << (5 * letters)) | second)
        || ((second & 1023) == NUMBER
            && PAIRS.contains((first << (5 * (letters - 2))) | (second >>> 10)));
  }

  private static int startOfWord(byte[] folded, int end) {
    int i = end;
    while (i > 0 && isLetter(folded[i - 1]) && !(i < end && isRunInto(folded, i))) {
      i--;
    }
    return i;
  }

  private static boolean isRunInto(byte[] folded, int i) {
    return folded[i] < 'a' && folded[i - 1] >= 'a';
  }

  private static int skipBlanksBack(byte[] folded, int start) {
    int i = start;
    while (i > 0 && start - i < MOST_BLANKS && (folded[i - 1] <= BLANK || folded[i - 1] == '-')) {
      i--;
    }
    return i;
  }

  /** Takes a slash or a hyphen: figures before it may be a number, a letter or a blank between. */
  void separator(byte[] folded, int place) {
    int end = place > 0 && folded[place - 1] <= BLANK ? place - 1 : place;
    end = end > 0 && isLetter(folded[end - 1]) ? end - 1 : end;
    int start = end;
    while (start > 0 && isDigit(folded[start - 1])) {
      start--;
    }
    if (start < end) {
      note(start);
    }
  }

  private void note(int place) {
    if (count == 0 || places[count - 1] < place) {
      places[count] = place;
      count++;
    }
  }

  /** Returns the first start at or after a place, or the largest number if there is none. */
  int next(int place) {
    while (passed < count && places[passed] < place) {
      passed++;
    }
    return passed < count ? places[passed] : Integer.MAX_VALUE;
  }

  /** Moves on with the window: what was at a place is at 0 now. */
  void advance(int place) {
    int kept = 0;
    for (int i = passed; i < count; i++) {
      if (places[i] >= place) {
        places[kept] = places[i] - place;
        kept++;
      }
    }
    count = kept;
    passed = 0;
  }
}
