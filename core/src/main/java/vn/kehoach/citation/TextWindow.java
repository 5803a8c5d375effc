package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.BLANK;
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
  private static final int BEHIND = 48;

  /** The longest run of blanks that is one folded character. */
  private static final int BLANKS = 20;

  /** The most marks that a folded character may bear. */
  private static final int MARKS = 8;

  /** The most characters that a folded one stands for: a page number among runs of blanks. */
  private static final int MOST = 4 * BLANKS + 5 + MARKS;

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

  private final Reader reader;
  private final int room;
  private int rawLength;
  private int foldedTo;
  private int length;
  private int marks;
  private int markedLetter = -1;
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
    markedLetter -= kept;
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
    while (i < end) {
      char r = raw[i];
      byte c = Folding.of(r);
      folded[n] = c;
      at[n] = i;
      if (c > BLANK || (r == ' ' && raw[i + 1] > ' ')) {
        n++;
        i++;
      } else if (c == BLANK) {
        i = endOfBlank(i, n);
        n++;
      } else {
        n = isMarkTooMany(n) ? n + 1 : n;
        i++;
      }
    }
    foldedTo = i;
    length = n;
    folded[n] = 0;
    at[n] = i;
  }

  /** Passes over marks, but not over any number of them at one place. */
  private boolean isMarkTooMany(int n) {
    boolean sameLetter = n == markedLetter;
    marks = sameLetter ? marks + 1 : 1;
    markedLetter = n;
    if (marks <= MARKS) {
      return false;
    }
    folded[n] = '?';
    return true;
  }

  private int endOfBlank(int start, int n) {
    int end = endOfRun(start);
    int breaks = breaks(start, end);
    int after = breaks > 0 && !isAwaited(n) ? afterPageNumber(end) : -1;
    folded[n] = after < 0 && breaks > 1 ? PARAGRAPH : BLANK;
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

  /** Returns the end of a line that holds a page number only, as 3 or - 3 -, or -1. */
  private int afterPageNumber(int start) {
    boolean dashed = start < rawLength && Folding.of(raw[start]) == '-';
    int digits = dashed ? endOfRun(start + 1) : start;
    int end = digits;
    while (end < rawLength && end < digits + 4 && isDigit(Folding.of(raw[end]))) {
      end++;
    }
    int closed = dashed ? endOfRun(end) : end;
    if (dashed && closed < rawLength && Folding.of(raw[closed]) == '-') {
      closed++;
    }
    int after = endOfRun(closed);
    boolean number = end > digits && end < digits + 4;
    return number && breaks(closed, after) > 0 && breaks(start, closed) == 0 ? after : -1;
  }

  private int endOfRun(int start) {
    int most = Math.min(rawLength, start + BLANKS);
    int end = start;
    while (end < most && Folding.of(raw[end]) <= BLANK) {
      end++;
    }
    return end;
  }

  private int breaks(int start, int end) {
    int breaks = 0;
    for (int i = start; i < end; i++) {
      breaks += raw[i] == '\n' || (raw[i] == '\r' && (i + 1 == end || raw[i + 1] != '\n')) ? 1 : 0;
      breaks += raw[i] == '\f' ? 2 : 0;
    }
    return breaks;
  }

  /** Returns up to where a scan may go before the window has to move. */
  int safeEnd() {
    return ended ? length : length - REACH;
  }

  /** Returns how many folded characters are in the window. */
  int length() {
    return length;
  }

  boolean isAtEnd(int place) {
    return ended && place >= length;
  }

  /** Returns the offset of a place in the whole text. */
  long offset(int i) {
    return base + at[i];
  }
}
