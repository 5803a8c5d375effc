package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.BLANK;
import static vn.kehoach.citation.Folding.isCapital;
import static vn.kehoach.citation.Folding.isDigit;
import static vn.kehoach.citation.Folding.isLetter;
import static vn.kehoach.citation.Folding.isSmall;

import java.io.IOException;
import java.io.Reader;

/**
 * A window that moves over a text: its characters folded, and the way back to each of them.
 *
 * <p>Places are indexes of folded characters. One folded character stands for a letter with all its
 * marks, or for a run of blanks, so that a parser sees the same for NFC and NFD, and wherever lines
 * break.
 */
final class FoldedText {

  /** How many folded characters a parser may look ahead. */
  static final int REACH = 400;

  /** How many it may look back. */
  private static final int BEHIND = 48;

  /** The longest run of blanks that is one folded character. */
  private static final int BLANKS = 24;

  /** The most marks that a folded character may bear. */
  private static final int MARKS = 8;

  /** The most characters that a folded one stands for: a page number between two runs of blanks. */
  private static final int MOST = BLANKS + 3 + BLANKS + MARKS;

  /** Twice what a parser may need to see, so that moving the window on is worth it. */
  private static final int ROOM = 2 * (BEHIND + REACH) * MOST;

  /** Stands for a run of blanks with an empty line in it. */
  static final byte PARAGRAPH = '\n';

  private final Reader reader;
  private final char[] raw;
  private final byte[] folded;
  private final int[] at;
  private int rawLength;
  private int foldedTo;
  private int length;
  private int limit;
  private int marks;
  private long base;
  private boolean ended;

  /**
   * Opens a window.
   *
   * @param reader where the text comes from
   * @param size the length of the text if it is known, or a large number
   */
  FoldedText(Reader reader, int size) {
    this.reader = reader;
    int room = Math.min(ROOM - 1, size) + 1;
    raw = new char[room];
    folded = new byte[room + 1];
    at = new int[room + 1];
  }

  /** Moves on so that a parser at a place can look ahead; returns where that place is now. */
  int advance(int place) throws IOException {
    int kept = Math.max(0, place - BEHIND);
    int gone = kept < length ? at[kept] : foldedTo;
    System.arraycopy(raw, gone, raw, 0, rawLength - gone);
    System.arraycopy(folded, kept, folded, 0, length - kept);
    for (int i = kept; i < length; i++) {
      at[i - kept] = at[i] - gone;
    }
    base += gone;
    rawLength -= gone;
    foldedTo -= gone;
    length -= kept;
    fill();
    fold();
    return place - kept;
  }

  private void fill() throws IOException {
    while (!ended && rawLength < raw.length) {
      int read = reader.read(raw, rawLength, raw.length - rawLength);
      ended = read < 0;
      rawLength += Math.max(0, read);
    }
  }

  private void fold() {
    int end = ended ? rawLength : rawLength - MOST;
    int i = foldedTo;
    int n = length;
    while (i < end) {
      byte c = Folding.of(raw[i]);
      if (c > BLANK) {
        folded[n] = c;
        at[n++] = i++;
        marks = 0;
      } else if (c == BLANK) {
        folded[n] = BLANK;
        at[n] = i;
        i = endOfBlank(i, n);
        n++;
        marks = 0;
      } else {
        marks++;
        if (marks > MARKS) {
          folded[n] = '?';
          at[n++] = i;
          marks = 0;
        }
        i++;
      }
    }
    foldedTo = i;
    length = n;
    at[n] = i;
  }

  private int endOfBlank(int start, int n) {
    if (raw[start] == ' ' && start + 1 < rawLength && Folding.of(raw[start + 1]) > BLANK) {
      return start + 1;
    }
    int end = endOfRun(start);
    int breaks = breaks(start, end);
    if (breaks > 0) {
      int digits = end;
      while (digits < rawLength && digits < end + 4 && isDigit(Folding.of(raw[digits]))) {
        digits++;
      }
      int after = endOfRun(digits);
      int more = breaks(digits, after);
      if (digits > end && digits < end + 4 && more > 0 && breaks + more > 2) {
        return after; // a line that holds a page number only
      }
    }
    folded[n] = breaks > 1 ? PARAGRAPH : BLANK;
    return end;
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

  boolean isAtEnd(int place) {
    return ended && place >= length;
  }

  /** Returns the next place where a word or a number begins, or the end. */
  int nextStart(int from, int end) {
    byte before = before(from);
    for (int i = from; i < end; i++) {
      byte c = folded[i];
      if (isLetter(c)) {
        if (!isLetter(before) || (isCapital(c) && isSmall(before))) {
          return i;
        }
      } else if (isDigit(c) && !isDigit(before)) {
        return i;
      }
      before = c;
    }
    return end;
  }

  /** Lets parsers look ahead from a place. */
  void lookFrom(int place) {
    limit = Math.min(length, place + REACH);
  }

  /** Returns a folded character, or 0 beyond the text or out of reach. */
  byte at(int i) {
    return i < limit ? folded[i] : 0;
  }

  /** Returns the folded character before a place, or 0 at the start of the text. */
  byte before(int i) {
    return i > 0 ? folded[i - 1] : 0;
  }

  boolean isBlank(int i) {
    byte c = at(i);
    return c == BLANK || c == PARAGRAPH;
  }

  int skipBlanks(int i) {
    int j = i;
    while (isBlank(j)) {
      j++;
    }
    return j;
  }

  int endOfDigits(int i) {
    int j = i;
    while (isDigit(at(j))) {
      j++;
    }
    return j;
  }

  int endOfWord(int i) {
    int j = i;
    while (isLetter(at(j))) {
      j++;
    }
    return j;
  }

  /** Returns the letters from one place to another packed into a number, five bits each. */
  long word(int start, int end) {
    long word = 0;
    for (int i = start; i < end; i++) {
      word = word << 5 | (folded[i] & 31);
    }
    return word;
  }

  /** Returns what digits say. */
  int value(int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + folded[i] - '0';
    }
    return value;
  }

  /**
   * Finds a phrase at a place.
   *
   * @param i the place
   * @param phrase small plain letters; a blank stands for any blanks, a hyphen or nothing
   * @return where the phrase ends, or -1 if it is not there
   */
  int phrase(int i, String phrase) {
    int j = i;
    for (int p = 0; p < phrase.length(); p++) {
      char c = phrase.charAt(p);
      if (c == ' ') {
        j = skipBlanks(j);
        j = at(j) == '-' ? skipBlanks(j + 1) : j;
      } else if ((at(j) | 0x20) == c) {
        j++;
      } else {
        return -1;
      }
    }
    return j;
  }

  /** Finds a phrase that no letter follows. */
  int words(int i, String phrase) {
    int end = phrase(i, phrase);
    return end >= 0 && !isLetter(at(end)) ? end : -1;
  }

  /** Tells whether a letter bears a tone, as no letter of an abbreviation does. */
  boolean hasTone(int i) {
    for (int r = at[i]; r < at[i + 1]; r++) {
      if (Folding.hasTone(raw[r])) {
        return true;
      }
    }
    return false;
  }

  /** Returns the character as given, without marks that follow it. */
  char rawChar(int i) {
    return raw[at[i]];
  }

  /** Tells whether each folded character from one place to another is one character as given. */
  boolean isOneToOne(int start, int end) {
    return at[end] - at[start] == end - start;
  }

  /** Returns the text as given from one place to another. */
  String raw(int start, int end) {
    return new String(raw, at[start], at[end] - at[start]);
  }

  /** Returns the offset of a place in the whole text. */
  long offset(int i) {
    return base + at[i];
  }
}
