package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.isCapital;
import static vn.kehoach.citation.Folding.isDigit;
import static vn.kehoach.citation.Folding.isLetter;

/** Reads numbers: a serial, perhaps a year, and a symbol, such as {@code 04/2015/NĐ-CP}. */
final class NumberParser {

  private static final int MOST_DIGITS = 6;

  private final FoldedText text;
  private final SymbolParser symbols;

  NumberParser(FoldedText text, SymbolParser symbols) {
    this.text = text;
    this.symbols = symbols;
  }

  /**
   * Reads a number with its symbol.
   *
   * @return where it ends, or -1 if there is none
   */
  int full(int start, Draft draft) {
    int serial = serial(start, draft);
    return serial < 0 ? -1 : afterSerial(serial, draft);
  }

  /**
   * Reads a symbol whose number is left blank: {@code /KH-UBND}, with dots or blanks before it.
   *
   * @return where it ends, or -1
   */
  int blank(int start, Draft draft) {
    int place = start;
    while (text.at(place) == '.' || text.at(place) == '?') {
      place = text.skipBlanks(place + 1);
    }
    draft.numberStart = start;
    draft.numberEnd = start;
    boolean slash = text.at(place) == '/' || (text.at(place) == '-' && place > start);
    return slash ? afterSerial(place, draft) : -1;
  }

  /**
   * Reads a number without symbol, where nothing follows that it could belong to.
   *
   * @return where it ends, or -1
   */
  int bare(int start, Draft draft) {
    int end = serial(start, draft);
    if (end < 0) {
      return -1;
    }
    if (text.at(end) == '/' && isYear(end + 1) && isEnd(end + 5)) {
      draft.year = text.value(end + 1, end + 5);
      return end + 5;
    }
    return isEnd(end) ? end : -1;
  }

  private boolean isEnd(int end) {
    byte c = text.at(end);
    boolean cut = c == '/' || c == '-' || c == '%' || c == '+' || c == ':' || isLetter(c);
    boolean decimal = (c == '.' || c == ',') && isDigit(text.at(end + 1));
    byte later = text.at(text.skipBlanks(end));
    return !cut && !decimal && later != '/' && later != '%' && later != '+';
  }

  private int serial(int start, Draft draft) {
    int digits = text.endOfDigits(isMistaken(start) ? start + 1 : start);
    int more = text.skipBlanks(digits);
    int joined = text.endOfDigits(more);
    if (more > digits && joined > more && isAfterWordNumber(start) && text.at(joined) == '/') {
      digits = joined; // torn apart by a line break
    }
    if (digits == start || digits - start > MOST_DIGITS) {
      return -1;
    }
    if (text.at(digits) == '.' && isDigit(text.at(digits + 1))) {
      int part = text.endOfDigits(digits + 1);
      boolean slash = text.at(text.skipBlanks(part)) == '/' && part < digits + 5;
      digits = slash ? part : digits; // 66.13/2026/NQ-CP
    }
    boolean suffix =
        isLetter(text.at(digits))
            && text.at(digits) != Folding.FOREIGN
            && !isLetter(text.at(digits + 1))
            && !text.hasTone(digits);
    draft.numberStart = start;
    draft.numberEnd = suffix ? digits + 1 : digits;
    return draft.numberEnd;
  }

  /** Passes over "số" and a colon, or returns -1. */
  int afterWord(int place) {
    int word = text.phrase(place, "so");
    if (word < 0 || isLetter(text.at(word))) {
      return -1;
    }
    int next = text.skipBlanks(word);
    byte c = text.at(next);
    return c == ':' || c == '.' ? text.skipBlanks(next + 1) : next;
  }

  /** Tells whether a number begins at a place. */
  boolean startsAt(int place) {
    return isDigit(text.at(place)) || isMistaken(place);
  }

  /** A scanner takes 0 and 1 for letters: O1, l2. */
  private boolean isMistaken(int place) {
    return "Ool".indexOf(text.at(place)) >= 0
        && isDigit(text.at(place + 1))
        && isAfterWordNumber(place);
  }

  private boolean isAfterWordNumber(int start) {
    int end = start;
    while (text.isBlank(end - 1) || text.before(end) == ':') {
      end--;
    }
    return end > 1 && text.words(end - 2, "so") == end;
  }

  private int afterSerial(int end, Draft draft) {
    int place = text.skipBlanks(end);
    byte c = text.at(place);
    if (c != '/' && c != '-') {
      return unseparated(end, place, draft);
    }
    int next = text.skipBlanks(text.at(place + 1) == c ? place + 2 : place + 1);
    if (isYear(next)) {
      return afterYear(next, draft);
    }
    return symbol(next, c, draft);
  }

  private boolean isYear(int place) {
    if (text.endOfDigits(place) != place + 4) {
      return false;
    }
    int century = text.value(place, place + 2);
    return century >= 19 && century <= 21;
  }

  private int afterYear(int start, Draft draft) {
    int end = start + 4;
    int place = text.skipBlanks(end);
    byte c = text.at(place);
    boolean separated = c == '/' || c == '-';
    if (!separated && !(place == end && isCapital(c))) {
      return -1;
    }
    draft.year = text.value(start, end);
    return symbol(separated ? text.skipBlanks(place + 1) : place, (byte) '/', draft);
  }

  /** A blank for the separator, 939 QĐ/TU, or nothing at all, 135SL/GD. */
  private int unseparated(int end, int place, Draft draft) {
    int symbol = isCapital(text.at(place)) ? symbols.end(place) : -1;
    boolean likely =
        symbol > 0
            && (symbols.startsWithType(place, symbol) || symbols.isIssuer(place))
            && (place == end || text.endOfWord(place) < symbol);
    return likely ? symbol(place, separatorWithin(place, symbol), draft) : -1;
  }

  /** The Party writes its slash after the type, so the separator left out was a hyphen. */
  private byte separatorWithin(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.at(i) == '/' || text.at(i) == '-') {
        return (byte) (text.at(i) == '/' ? '-' : '/');
      }
    }
    return '-';
  }

  private int symbol(int start, byte separator, Draft draft) {
    int end = symbols.end(start);
    draft.separator = separator;
    draft.symbolStart = start;
    draft.symbolEnd = end;
    return end;
  }
}
