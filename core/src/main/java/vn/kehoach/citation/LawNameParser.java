package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.isDigit;
import static vn.kehoach.citation.Folding.isLetter;

import java.util.stream.Stream;

/** Reads the name of a law up to its year, its date or its number. */
final class LawNameParser {

  private static final int LONGEST = 240;

  private static final SpeltWords STOPS =
      SpeltWords.of(
          "này đã được đang sẽ là thì nêu nhằm khi nếu mà nên vào kể khoản cũ phải không về đó nói",
          "còn");

  private static final PhraseTable STOP_PHRASES =
      PhraseTable.of("quy dinh, hien hanh, co hieu luc, thong qua, cho phep, ra doi");

  /** Luật sư, luật gia: people, and what they study. */
  private static final WordTable<String> PEOPLE = WordTable.of(Stream.of("sư", "gia", "học"));

  private final FoldedText text;
  private final NumberParser numbers;
  private final DateParser dates;

  LawNameParser(FoldedText text, NumberParser numbers, DateParser dates) {
    this.text = text;
    this.numbers = numbers;
    this.dates = dates;
  }

  /**
   * Reads from the end of the type word.
   *
   * @param nameless whether the document may have no name, as the Constitution
   * @return where the citation ends so far, or -1 if it is not one
   */
  int after(int typeEnd, boolean nameless, Draft draft) {
    int start = text.skipBlanks(typeEnd);
    int nameEnd = start;
    int place = start;
    boolean amending = text.phrase(start, "sua doi") > 0;
    while (place - start < LONGEST) {
      byte c = text.at(place);
      if (isDigit(c)) {
        int end = nameEnd > start || nameless ? figure(place, start, nameEnd, draft) : -1;
        if (end > 0 || !amending) {
          return end;
        }
        place = text.skipBlanks(text.endOfDigits(place));
      } else if (isLetter(c)) {
        int end = ends(place, start, nameEnd, nameless, draft);
        if (end > 0) {
          return end;
        }
        if (isNoName(place, nameEnd > start, amending)) {
          return -1;
        }
        nameEnd = endOfWord(place);
        place = text.skipBlanks(nameEnd);
      } else if (c == '(') {
        place = afterBracket(place);
      } else if ((c == ',' || c == '-') && nameEnd > start) {
        place = text.skipBlanks(place + 1);
      } else {
        return -1;
      }
      if (place < 0) {
        return -1;
      }
    }
    return -1;
  }

  /** A word ends where "ngày" was run into it, as in "địa phươngngày 19/6/2015". */
  private int endOfWord(int place) {
    int end = text.endOfWord(place);
    boolean runInto =
        end - place > 4
            && text.phrase(end - 4, "ngay") == end
            && text.hasTone(end - 2)
            && isDigit(text.at(text.skipBlanks(end)));
    return runInto ? end - 4 : end;
  }

  /** Reads what ends a name: "năm 2011", "ngày 29/6/2001" or "số 38/2001/…". */
  private int ends(int place, int start, int nameEnd, boolean nameless, Draft draft) {
    if (nameEnd == start && !nameless) {
      return -1;
    }
    int year = text.words(place, "nam");
    if (year > 0 && isDigit(text.at(text.skipBlanks(year)))) {
      return named(text.skipBlanks(year), start, nameEnd, draft);
    }
    int number = text.phrase(place, "so");
    number = number > 0 && text.at(text.skipBlanks(number)) == ':' ? number + 1 : number;
    if (number > 0 && isDigit(text.at(text.skipBlanks(number)))) {
      return number(text.skipBlanks(number), draft);
    }
    int end = text.phrase(place, "ngay") > 0 ? dates.after(place, draft) : -1;
    if (end > 0 && draft.issuedOn != null) {
      name(start, nameEnd, draft.issuedOn.getYear(), draft);
      return end;
    }
    return -1;
  }

  private int figure(int place, int start, int nameEnd, Draft draft) {
    int number = number(place, draft);
    return number > 0 ? number : named(place, start, nameEnd, draft);
  }

  /** Laws have a year in their number, and before 1996 a sign of their own. */
  private int number(int place, Draft draft) {
    int end = numbers.full(place, draft);
    return draft.year > 0 || text.words(draft.symbolStart, "lct") > 0 ? end : -1;
  }

  private int named(int year, int start, int nameEnd, Draft draft) {
    int end = text.endOfDigits(year);
    byte c = text.at(end);
    int next = text.skipBlanks(end);
    boolean range = text.at(next) == '-' && isDigit(text.at(text.skipBlanks(next + 1)));
    if (end != year + 4 || c == '/' || c == '-' || range) {
      return -1;
    }
    int value = text.value(year, end);
    if (value < 1940 || value > 2100) {
      return -1;
    }
    name(start, nameEnd, value, draft);
    return end;
  }

  private static void name(int start, int end, int year, Draft draft) {
    draft.kind = CitationKind.NAMED;
    draft.nameStart = start;
    draft.nameEnd = end;
    draft.nameYear = year;
  }

  private boolean isNoName(int place, boolean later, boolean amending) {
    boolean law = isLaw(place) || text.words(place, "phap lenh") > 0;
    if (law && later && !amending) {
      return true;
    }
    if (later
        && !law
        && text.words(place, "luat") < 0
        && BodyWords.isNumberedDocument(text, place)) {
      return true;
    }
    if (!later
        && (text.words(place, "va") > 0
            || text.words(place, "cua") > 0
            || PEOPLE.contains(text.word(place, text.endOfWord(place))))) {
      return true;
    }
    return isThis(place) || (later && !amending && isStop(place));
  }

  /** Pháp luật is no law. */
  private boolean isLaw(int place) {
    return text.words(place, "luat") > 0 && text.phrase(place - 5, "phap ") != place;
  }

  private boolean isThis(int place) {
    return text.words(place, "nay") > 0;
  }

  private boolean isStop(int place) {
    return STOPS.isAt(text, place) || STOP_PHRASES.end(text, place) > 0;
  }

  private int afterBracket(int place) {
    for (int i = place; i < place + 60; i++) {
      if (text.at(i) == ')') {
        return text.skipBlanks(i + 1);
      }
    }
    return -1;
  }
}
