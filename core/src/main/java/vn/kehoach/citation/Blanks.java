package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.BLANK;
import static vn.kehoach.citation.Folding.isDigit;

/** Runs of blanks as they are given, and the page numbers that stand among them. */
final class Blanks {

  /** The longest run that is one folded character. */
  private static final int LONGEST = 20;

  /** The most characters that a folded blank stands for: - 123 - among four runs. */
  static final int MOST = 4 * LONGEST + 5;

  private static final int DIGITS = 3;

  private final char[] raw;
  private int breaks;

  Blanks(char[] raw) {
    this.raw = raw;
  }

  /** Returns where a run of blanks ends, and counts its line breaks. */
  int endOfRun(int start, int length) {
    int most = Math.min(length, start + LONGEST);
    int end = start;
    breaks = 0;
    while (end < most && Folding.of(raw[end]) <= BLANK) {
      if (raw[end] < ' ') {
        breaks += breaksAt(end);
      }
      end++;
    }
    return end;
  }

  /** A page break counts as an empty line. */
  private int breaksAt(int i) {
    return switch (raw[i]) {
      case '\n' -> 1;
      case '\r' -> raw[i + 1] == '\n' ? 0 : 1;
      case '\f' -> 2;
      default -> 0;
    };
  }

  /** Returns the line breaks of the last run. */
  int breaks() {
    return breaks;
  }

  /**
   * Passes over a line that holds a page number only, as 3 or - 3 -.
   *
   * @param start where the line begins
   * @return where the next line begins, or -1 if the line holds anything else
   */
  int afterPageNumber(int start, int length) {
    boolean dashed = isDash(start);
    int digits = dashed ? endOfRun(start + 1, length) : start;
    int broken = dashed ? breaks : 0;
    int end = digits;
    while (end <= digits + DIGITS && isDigit(Folding.of(raw[end]))) {
      end++;
    }
    if (end == digits || end > digits + DIGITS) {
      return -1;
    }
    int closed = end;
    if (dashed) {
      closed = endOfRun(end, length);
      broken += breaks;
      closed = isDash(closed) ? closed + 1 : closed;
    }
    int after = endOfRun(closed, length);
    return broken == 0 && breaks > 0 ? after : -1;
  }

  private boolean isDash(int i) {
    return Folding.of(raw[i]) == '-';
  }
}
