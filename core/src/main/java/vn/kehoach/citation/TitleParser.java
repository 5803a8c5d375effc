package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.isDigit;
import static vn.kehoach.citation.Folding.isLetter;

/** Reads the title that may stand between type and number: Quy định thi hành Điều lệ Đảng số … */
final class TitleParser {

  private static final int LONGEST = 110;

  private final FoldedText text;
  private final NumberParser numbers;

  TitleParser(FoldedText text, NumberParser numbers) {
    this.text = text;
    this.numbers = numbers;
  }

  /** Returns where the number after a title begins, or -1 if the title is not of this document. */
  int number(int start) {
    int end = end(start);
    return end > start && !namesAnother(start, end) ? numbers.afterWord(end) : -1;
  }

  /** Returns where "số" stands before a number, or -1 if the title ends otherwise. */
  private int end(int start) {
    byte before = 0;
    for (int i = start; i < start + LONGEST; i++) {
      byte c = text.at(i);
      if ((c | 0x20) == 's' && !isLetter(before) && numbers.startsAt(numbers.afterWord(i))) {
        return i;
      }
      if (!isLetter(c) && !isDigit(c) && c != ',' && !text.isBlank(i)) {
        return -1;
      }
      before = c;
    }
    return -1;
  }

  private boolean namesAnother(int start, int end) {
    for (int i = start; i < end; i = text.skipBlanks(Math.max(i + 1, text.endOfWord(i)))) {
      if (TypeWords.at(text, i) != null) {
        return true;
      }
    }
    return false;
  }
}
