package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.BLANK;
import static vn.kehoach.citation.Folding.MARK;
import static vn.kehoach.citation.Folding.isDigit;
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
  private long word;
  private int wordStart;
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
    wordStart -= kept;
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
    while (i < end) {
      byte c = Folding.of(raw[i]);
      i = isLetter(c) ? foldLetters(i, end) : c == MARK ? foldMark(i) : foldOther(i, c);
    }
    if (ended) {
      endWord();
    }
    foldedTo = i;
    folded[length] = 0;
    at[length] = i;
  }

  /** Folds letters, and packs them on the way; a capital after a small letter begins a word. */
  private int foldLetters(int from, int end) {
    int i = from;
    int n = length;
    wordStart = word == 0 ? n : wordStart;
    long packed = word;
    byte c = Folding.of(raw[i]);
    do {
      if (c < 'a' && packed != 0 && folded[n - 1] >= 'a') {
        starts.word(packed, wordStart, n);
        packed = 0;
        wordStart = n;
      }
      packed = packed << 5 | (c & 31);
      folded[n] = c;
      at[n++] = i++;
      c = Folding.of(raw[i]);
    } while (isLetter(c) && i < end);
    word = packed;
    length = n;
    marks = 0;
    return i;
  }

  private void endWord() {
    if (word != 0) {
      starts.word(word, wordStart, length);
      word = 0;
    }
  }

  /** Passes over a mark, but not over any number of them at one place. */
  private int foldMark(int i) {
    marks++;
    if (marks > MARKS) {
      return foldOther(i, (byte) '?');
    }
    return i + 1;
  }

  private int foldOther(int i, byte c) {
    endWord();
    int n = length;
    length++;
    marks = 0;
    folded[n] = c;
    at[n] = i;
    if (c == BLANK) {
      return raw[i] == ' ' && raw[i + 1] > ' ' ? i + 1 : endOfBlank(i, n);
    }
    if (isDigit(c)) {
      starts.figures(n, n + 1);
    } else if (c == '/' || c == '-') {
      starts.separator(n);
    } else {
      starts.endOfPhrase();
    }
    return i + 1;
  }

  private int endOfBlank(int start, int n) {
    int end = blanks.endOfRun(start, rawLength);
    int lines = blanks.breaks();
    int after = lines > 0 && !isAwaited(n) ? blanks.afterPageNumber(end, rawLength) : -1;
    folded[n] = after < 0 && lines > 1 ? PARAGRAPH : BLANK;
    return Math.max(end, after);
  }

  /** Tells whether what was folded last calls for a number, so that one alone is no page number. */
  private boolean isAwaited(int n) {
    int start = n;
    while (start > 0 && n - start < 6 && isLetter(folded[start - 1])) {
      start--;
    }
    return CALLING.contains(WordTable.packed(folded, start, n)) || (n > 0 && folded[n - 1] == ':');
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
