package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.isCapital;
import static vn.kehoach.citation.Folding.isDigit;
import static vn.kehoach.citation.Folding.isLetter;
import static vn.kehoach.citation.Folding.isSmall;

import java.util.Arrays;
import java.util.stream.Stream;
import vn.kehoach.legal.DocumentType;
import vn.kehoach.legal.Issuers;

/** Reads symbols: abbreviations joined by - or /, such as {@code QĐ-TTg} or {@code QĐ/TW}. */
final class SymbolParser {

  private static final int MOST_PARTS = 8;
  private static final int LONGEST = 60;

  private static final WordTable<String> TYPES =
      WordTable.of(
          Stream.concat(
              Arrays.stream(DocumentType.values()).flatMap(t -> t.abbreviations().stream()),
              Stream.of("TTLN", "TTLB", "TTG")));
  private static final WordTable<String> ISSUERS =
      WordTable.of(Arrays.stream(Issuers.values()).map(Issuers::abbreviation));

  private final FoldedText text;

  SymbolParser(FoldedText text) {
    this.text = text;
  }

  /** Returns where the symbol at a place ends, or -1 if there is none. */
  int end(int start) {
    int end = part(start);
    for (int parts = 1; end > 0 && parts < MOST_PARTS; parts++) {
      int next = nextPart(end, parts == 1);
      if (next < 0 || next - start > LONGEST) {
        break;
      }
      end = next;
    }
    return end - start > LONGEST ? -1 : end;
  }

  /** Returns the end of the part that a separator joins, or -1. */
  private int nextPart(int end, boolean second) {
    int separator = text.skipBlanks(end);
    byte c = text.at(separator);
    if ((c != '-' && c != '/') || (separator > end && !second)) {
      return -1;
    }
    int start = text.skipBlanks(separator + 1);
    int next = part(start);
    boolean spaced = separator > end || start > separator + 1;
    return next > 0 && spaced && !isAbbreviation(start, next) ? -1 : next;
  }

  /** After a blank only capitals go on: what else may stand there is a word. */
  private boolean isAbbreviation(int start, int end) {
    if (isKnown(start, end)) {
      return true;
    }
    for (int i = start; i < end; i++) {
      if (isSmall(text.at(i))) {
        return false;
      }
    }
    return end - start > 1;
  }

  private boolean isKnown(int start, int end) {
    long word = text.word(start, end);
    return TYPES.contains(word) || ISSUERS.contains(word);
  }

  /** Tells whether a symbol begins with the abbreviation of a type, joint or not. */
  boolean startsWithType(int start, int end) {
    int word = text.endOfWord(start);
    return word <= end && TYPES.contains(text.word(start, word));
  }

  /**
   * Tells whether a symbol alone shows a document: a type and a body, or a session of the assembly.
   */
  boolean isOfDocument(int start, int end, boolean year) {
    int word = text.endOfWord(start);
    if (word < end && TYPES.contains(text.word(start, word))) {
      return isCapital(text.at(word + 1)) && isLetter(text.at(word + 2));
    }
    return year && ISSUERS.contains(text.word(start, word)) && text.endOfDigits(word) == end;
  }

  /** Tells whether the word at a place is the abbreviation of a body. */
  boolean isIssuer(int start) {
    int end = text.endOfWord(start);
    return ISSUERS.contains(text.word(start, end));
  }

  /** Returns where one part ends, or -1. */
  private int part(int start) {
    if (!isLetter(text.at(start)) || text.hasTone(start)) {
      return -1;
    }
    int word = text.endOfWord(start);
    if (isKnown(start, word) && !text.hasTone(start, word)) {
      return joined(endOfDigits(word));
    }
    int end = capitals(start);
    return end < 0 ? -1 : joined(end);
  }

  /** Goes on after & or a full stop: CCHC&PC, VP.TK. */
  private int joined(int end) {
    byte c = text.at(end);
    boolean joins = c == '&' || c == '.';
    int next = c == '&' ? text.skipBlanks(end + 1) : end + 1;
    int more = joins && isCapital(text.at(next)) ? capitals(next) : -1;
    return more > 0 ? more : end;
  }

  /** Reads capitals and digits, with one small letter between them or at the end: CTr, QĐi. */
  private int capitals(int start) {
    int i = start;
    int capitals = 0;
    while (true) {
      byte c = text.at(i);
      if (isCapital(c) && !text.hasTone(i) && !isWordRunInto(i)) {
        capitals++;
        i++;
      } else if (isDigit(c) && capitals > 0) {
        i++;
      } else if (isSmall(c) && isLoneSmall(start, i)) {
        i++;
      } else {
        break;
      }
    }
    boolean whole = capitals > 1 || (capitals == 1 && !isLetter(text.at(i)));
    return whole ? i : -1;
  }

  /** "NGÀY" after a symbol, with no blank between them. */
  private boolean isWordRunInto(int i) {
    return text.words(i, "ngay") > 0 && text.hasTone(i + 2);
  }

  /** A small letter that belongs to the part: it ends a known one, or stands alone. */
  private boolean isLoneSmall(int start, int i) {
    if (i == start || isSmall(text.at(i - 1)) || text.hasTone(i)) {
      return false;
    }
    return isKnown(start, i + 1) || !isSmall(text.at(i + 1));
  }

  private int endOfDigits(int i) {
    int end = text.endOfDigits(i);
    return isLetter(text.at(end)) ? i : end;
  }
}
