package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.isCapital;
import static vn.kehoach.citation.Folding.isDigit;
import static vn.kehoach.citation.Folding.isLetter;
import static vn.kehoach.citation.Folding.isSmall;

/**
 * Reads the body after "của": its capitalised words, and between them the small words that names of
 * bodies are made of.
 */
final class IssuerParser {

  private static final int LONGEST = 160;

  private final FoldedText text;

  IssuerParser(FoldedText text) {
    this.text = text;
  }

  /**
   * Reads the body that follows a place, a comma between them or not.
   *
   * @param joint whether the document is one of several bodies, listed with commas
   * @return where the name of the body ends, or -1 if none follows
   */
  int after(int place, boolean joint, Draft draft) {
    int start = text.skipBlanks(place);
    start = text.at(start) == ',' ? text.skipBlanks(start + 1) : start;
    int of = text.words(start, "cua");
    if (of < 0) {
      return -1;
    }
    int body = text.skipBlanks(of);
    int end = end(body, joint);
    if (end > 0) {
      draft.issuerStart = body;
      draft.issuerEnd = end;
    }
    return end;
  }

  /** Returns where the name of a body that begins at a place ends, or -1. */
  int end(int start, boolean joint) {
    if (!isLetter(text.at(start)) || BodyWords.isNoBody(text, start)) {
      return -1;
    }
    boolean shouted = isShouted(start);
    int end = -1;
    int last = start;
    int place = start;
    boolean inPlace = false;
    while (place >= 0 && place - start < LONGEST) {
      int word = wordOfName(last, place, shouted, inPlace);
      if (word < 0) {
        break;
      }
      end = word;
      inPlace = BodyWords.isPlace(text, place) || (inPlace && !BodyWords.isHead(text, place));
      last = place;
      place = next(word, joint, shouted);
    }
    return end;
  }

  /** Returns where the next word of the name would begin, or -1 if the name ends here. */
  private int next(int end, boolean joint, boolean shouted) {
    int place = text.skipBlanks(end);
    byte c = text.at(place);
    if (text.at(end) == FoldedText.PARAGRAPH) {
      return -1;
    }
    if (c == '-') {
      int after = text.skipBlanks(place + 1);
      boolean counted = isDigit(text.at(text.skipBlanks(text.endOfWord(after))));
      return isLetter(text.at(after)) && !counted && !BodyWords.isDocument(text, after)
          ? after
          : -1;
    }
    if (c == ',') {
      int after = text.skipBlanks(place + 1);
      boolean goesOn =
          (joint && BodyWords.isHead(text, after)) || BodyWords.isAfterComma(text, after);
      return goesOn ? after : -1;
    }
    int and = text.words(place, "va");
    if (and > 0) {
      int after = text.skipBlanks(and);
      return isCapital(text.at(after)) && !BodyWords.isOtherDocument(text, after) ? place : -1;
    }
    return BodyWords.isDocument(text, place) || (shouted && BodyWords.isStop(text, place))
        ? -1
        : place;
  }

  /** Returns where the word at a place ends if it belongs to the name, or -1. */
  private int wordOfName(int last, int start, boolean shouted, boolean inPlace) {
    int end = endOfToken(start);
    boolean first = last == start;
    if (isDigit(text.at(start))) {
      return !first && BodyWords.isNumbered(text, start) ? end : -1;
    }
    if (end > start && shouted) {
      return first || !BodyWords.isStop(text, start) ? end : -1;
    }
    if (end > start && isCapital(text.at(start))) {
      if (!first && isAcronym(start) && text.hasTone(start, end)) {
        return -1; // a heading that follows
      }
      return first || !BodyWords.isStopPhrase(text, start) ? end : -1;
    }
    boolean second = !first && !inPlace && isCapital(text.at(last)) && !isAcronym(last);
    return BodyWords.smallWords(text, start, second);
  }

  private boolean isAcronym(int start) {
    return isCapital(text.at(start + 1));
  }

  /** A word, a number, or both joined as in COVID-19. */
  private int endOfToken(int start) {
    int end = start;
    while ((isLetter(text.at(end)) || isDigit(text.at(end)))
        && !(end > start && text.at(end) == 'v')) {
      end++; // no syllable has a v but at its start: "Bìnhvề" is two
    }
    return text.at(end) == '-' && isDigit(text.at(end + 1)) ? text.endOfDigits(end + 1) : end;
  }

  /** A text in capitals, as headings are: capitals do not tell names from other words there. */
  private boolean isShouted(int start) {
    int first = text.endOfWord(start);
    int second = text.endOfWord(text.skipBlanks(first));
    for (int i = start; i < second; i++) {
      if (isSmall(text.at(i))) {
        return false;
      }
    }
    return second > first + 1 && isCapital(text.at(second - 1));
  }
}
