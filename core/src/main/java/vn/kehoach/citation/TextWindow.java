package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.BLANK;
import static vn.kehoach.citation.Folding.BREAK;
import static vn.kehoach.citation.Folding.MARK;
import static vn.kehoach.citation.Folding.isLetter;

import java.io.IOException;
import java.io.Reader;
import java.util.stream.Stream;

/**
 * A window that moves over a text: its characters folded, and the way back to each of them.
 *
 * <p>Places are indexes of folded characters. One folded character stands for a letter with all its
 * marks, or for a run of blanks, so that a parser sees the same for NFC and NFD, and wherever lines
 * break. The window does not grow with the text.
 */
class TextWindow {

  /** How many folded characters a parser may look ahead. */
  static final int REACH = 400;

  /** Stands for a run of blanks with an empty line in it. */
  static final byte PARAGRAPH = '\n';

  /** How many folded characters a parser may look back. */
  static final int BEHIND = 48;

  /** The most marks that a folded character may bear. */
  private static final int MARKS = 8;

  /** The most characters that a folded one stands for. */
  private static final int MOST = Blanks.MOST + MARKS;

  /** Twice what a parser may need to see, so that moving the window on is worth it. */
  private static final int ROOM = 2 * (BEHIND + REACH) * MOST;

  private static final int LONGEST_CALL = 6;

  private static final WordTable<String> CALLING =
      WordTable.of(Stream.of("số", "ngày", "tháng", "năm", "điều", "khoản", "thứ"));

  /** The characters as given, then a zero. */
  final char[] raw;

  /** The folded characters, then a zero. */
  final byte[] folded;

  /** Where each folded character begins in {@link #raw}, then where the last one ends. */
  final int[] at;

  private final Blanks blanks;
  private final Starts starts;
  private final Reader reader;
  private final int room;
  private int rawLength;
  private int foldedTo;
  private int length;
  private int marks;
  private int marked = -1;
  private long openWord;
  private long base;
  private boolean ended;

  /**
   * Opens a window.
   *
   * @param reader where the text comes from
   * @param size the length of the text if it is known, or a large number
   */
  TextWindow(Reader reader, int size) {
    this.reader = reader;
    room = Math.min(ROOM - 1, size) + 1;
    raw = new char[room + 1];
    folded = new byte[room + 1];
    at = new int[room + 1];
    blanks = new Blanks(raw);
    starts = new Starts(room);
  }

  /** Moves on so that a parser at a place can look ahead; returns where that place is now. */
  int advance(int place) throws IOException {
    int kept = Math.max(0, place - BEHIND);
    int gone = at[kept];
    System.arraycopy(raw, gone, raw, 0, rawLength - gone);
    System.arraycopy(folded, kept, folded, 0, length - kept);
    for (int i = kept; i < length; i++) {
      at[i - kept] = at[i] - gone;
    }
    base += gone;
    rawLength -= gone;
    foldedTo -= gone;
    length -= kept;
    marked -= kept;
    starts.advance(kept);
    fill();
    fold();
    return place - kept;
  }

  private void fill() throws IOException {
    while (!ended && rawLength < room) {
      int read = reader.read(raw, rawLength, room - rawLength);
      ended = read < 0;
      rawLength += Math.max(0, read);
    }
    raw[rawLength] = 0;
  }

  private void fold() {
    int end = ended ? rawLength : rawLength - MOST;
    int i = foldedTo;
    int n = length;
    long word = openWord;
    byte before = n > 0 ? folded[n - 1] : 0;
    while (i < end) {
      byte c = Folding.of(raw[i]);
      folded[n] = c;
      at[n] = i++;
      if (c < BLANK) {
        i = c == BREAK ? foldBreak(i - 1, n) : i;
        if (c == MARK && !isMarkTooMany(n)) {
          continue;
        }
        c = folded[n];
      }
      n++;
      word = packed(word, before, c);
      before = c;
      if (Starts.mayEnd(word)) {
        endWord(word, i, n);
      } else if (c == '/' || c == '-') {
        starts.separator(folded, n - 1);
      }
    }
    openWord = word;
    foldedTo = i;
    length = n;
    folded[n] = 0;
    at[n] = i;
  }

  /**
   * Packs one more character into a word: a letter goes on with it, a capital after a small letter
   * begins another, and anything else ends it. It is done without branches, for which of the three
   * comes next nobody can foresee: that alone makes folding twice as fast.
   */
  private static long packed(long word, byte before, byte c) {
    int letter = ('A' - 1 - c) >> 31;
    int runInto = ((c - 'a') >> 31) & (('a' - 1 - before) >> 31);
    return (((word & ~runInto) << 5) | (c & 31)) & letter;
  }

  /** Looks at a word, unless more letters follow or another word is run into it. */
  private void endWord(long word, int next, int n) {
    int i = next;
    while (i < next + MARKS && Folding.of(raw[i]) == MARK) {
      i++;
    }
    byte c = Folding.of(raw[i]);
    if (!isLetter(c) || (c < 'a' && folded[n - 1] >= 'a')) {
      starts.word(word, folded, n);
    }
  }

  /** Passes over marks, but not over any number of them at one place. */
  private boolean isMarkTooMany(int n) {
    marks = n == marked ? marks + 1 : 1;
    marked = n;
    if (marks > MARKS) {
      folded[n] = '?';
      return true;
    }
    return false;
  }

  private int foldBreak(int start, int n) {
    int end = blanks.endOfRun(start, rawLength);
    int lines = blanks.breaks();
    int after = blanks.afterPageNumber(end, rawLength);
    if (after > 0 && lines > 0 && !isAwaited(n)) {
      folded[n] = BLANK;
      return after;
    }
    folded[n] = lines > 1 ? PARAGRAPH : BLANK;
    return end;
  }

  /** Tells whether what was folded last calls for a number, so that one alone is no page number. */
  private boolean isAwaited(int n) {
    int end = n;
    while (end > 0 && n - end < LONGEST_CALL && folded[end - 1] <= BLANK) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_CALL && isLetter(folded[start - 1])) {
      start--;
    }
    boolean colon = end > 0 && folded[end - 1] == ':';
    return colon || CALLING.contains(WordTable.packed(folded, start, end));
  }

  /** Returns up to where a scan may go before the window has to move. */
  int safeEnd() {
    return ended ? length : length - REACH;
  }

  /** Returns how many folded characters are in the window. */
  int length() {
    return length;
  }

  /** Returns the next place where something may begin, or the end of a scan. */
  int nextStart(int from, int end) {
    return Math.min(end, starts.next(from));
  }

  boolean isAtEnd(int place) {
    return ended && place >= length;
  }

  /** Returns the offset of a place in the whole text. */
  long offset(int i) {
    return base + at[i];
  }
}
