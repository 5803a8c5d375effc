package vn.kehoach.citation;

import java.util.stream.Stream;

/**
 * The places where something may begin: a word for a type, an article, or a number before a
 * separator. They are noted while the text is folded, so that nobody has to look for them.
 */
final class Starts {

  /** What a word alone is: the whole of a start, or only the first syllable of one. */
  private enum Part {
    WHOLE,
    FIRST
  }

  private static final WordTable<Part> PARTS = parts();

  /** The first two syllables of words for types. */
  private static final WordTable<String> PAIRS = WordTable.of(TypeWords.firstTwo());

  private static final long NUMBER = WordTable.packed(new byte[] {'s', 'o'}, 0, 2);

  private final int[] places;
  private int count;
  private int passed;

  private long first;
  private int firstStart;
  private int figuresStart;
  private int figuresEnd = -3;

  /** Makes room for what may begin in as many characters. */
  Starts(int characters) {
    places = new int[characters / 2 + 2];
  }

  private static WordTable<Part> parts() {
    WordTable.Builder<Part> parts = new WordTable.Builder<>();
    TypeWords.firstSyllables().forEach(word -> parts.put(word, Part.FIRST));
    Stream.concat(TypeWords.firstTwo(), ProvisionParser.words())
        .forEach(word -> parts.put(word, Part.WHOLE));
    return parts.build();
  }

  /** Takes a word: packed letters, from where to where. */
  void word(long word, int start, int end) {
    Part part = PARTS.get(word);
    if (first != 0 && isPair(word, end - start)) {
      note(firstStart);
    }
    if (part == Part.WHOLE) {
      note(start);
    }
    first = part == Part.FIRST ? word : 0;
    firstStart = start;
  }

  /** A "số" may have been run into the second syllable. */
  private boolean isPair(long second, int letters) {
    return PAIRS.contains(first << (5 * letters) | second)
        || (letters > 3
            && (second & 1023) == NUMBER
            && PAIRS.contains(first << (5 * (letters - 2)) | second >>> 10));
  }

  /** Takes figures, which may go on from those before. */
  void figures(int start, int end) {
    figuresStart = start == figuresEnd ? figuresStart : start;
    figuresEnd = end;
    first = 0;
  }

  /** Takes a slash or a hyphen: figures right before it may be a number. */
  void separator(int place) {
    if (place - figuresEnd <= 2) {
      note(figuresStart);
      figuresEnd = -3;
    }
  }

  /** Takes what ends a phrase. */
  void endOfPhrase() {
    first = 0;
  }

  private void note(int place) {
    if (place >= 0) {
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
    firstStart -= place;
    figuresStart -= place;
    figuresEnd -= place;
  }
}
