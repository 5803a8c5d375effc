package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.isDigit;
import static vn.kehoach.citation.Folding.isLetter;

import java.util.stream.Stream;

/** Reads articles: {@code điểm b khoản 1 Điều 5}, or from the article down. */
final class ProvisionParser {

  private static final WordTable<String> WORDS = WordTable.of(words());

  private static final String[] LEADS = {"cua", "trong", "tai", "theo"};

  private final FoldedText text;

  ProvisionParser(FoldedText text) {
    this.text = text;
  }

  /** Returns what an article may begin with. */
  static Stream<String> words() {
    return Stream.of("dieu", "khoan", "diem");
  }

  /** Tells whether an article may begin with a word. */
  static boolean isStart(long word) {
    return WORDS.contains(word);
  }

  /** Returns where the document of an article stands: after "của", "trong" or a comma. */
  int toDocument(int pathEnd) {
    int place = text.skipBlanks(pathEnd);
    place = text.at(place) == ',' ? text.skipBlanks(place + 1) : place;
    for (String word : LEADS) {
      int end = text.words(place, word);
      place = end > 0 ? text.skipBlanks(end) : place;
    }
    return place;
  }

  /** Reads an article that stands right after a document: "…, Điều 5" or "(Điều 5)". */
  void after(Draft draft) {
    int place = text.skipBlanks(draft.resume);
    byte c = text.at(place);
    place = c == ',' || c == '(' ? text.skipBlanks(place + 1) : place;
    int at = text.words(place, "tai");
    int end = path(at > 0 ? text.skipBlanks(at) : place, draft);
    if (end > 0 && TypeWords.at(text, toDocument(end)) != null) {
      draft.clearProvision();
    }
  }

  /**
   * Reads an article with its clause and point.
   *
   * @return where it ends, or -1 if there is none
   */
  int path(int start, Draft draft) {
    draft.clearProvision();
    int end = -1;
    int place = start;
    while (true) {
      int part = part(place, draft);
      if (part < 0) {
        break;
      }
      end = part;
      place = text.skipBlanks(end);
      place = text.at(place) == ',' ? text.skipBlanks(place + 1) : place;
    }
    if (end > 0 && draft.hasArticle()) {
      return end;
    }
    draft.clearProvision();
    return -1;
  }

  private int part(int place, Draft draft) {
    int article = value(place, "dieu");
    if (article > 0 && !draft.hasArticle()) {
      draft.articleStart = article;
      draft.articleEnd = endOfValue(article);
      return draft.articleEnd;
    }
    int clause = value(place, "khoan");
    if (clause > 0 && draft.clauseEnd == 0) {
      draft.clauseStart = clause;
      draft.clauseEnd = endOfValue(clause);
      return draft.clauseEnd;
    }
    int point = value(place, "diem");
    if (point > 0 && draft.pointEnd == 0) {
      draft.pointStart = point;
      draft.pointEnd = endOfValue(point);
      return draft.pointEnd;
    }
    return -1;
  }

  /** Returns where the value after a word begins, or -1: a number, or one letter for a point. */
  private int value(int place, String word) {
    int end = text.words(place, word);
    if (end < 0) {
      return -1;
    }
    int value = text.skipBlanks(end);
    boolean number = isDigit(text.at(value));
    boolean letter =
        word.equals("diem") && isLetter(text.at(value)) && !isLetter(text.at(value + 1));
    return number || letter ? value : -1;
  }

  private int endOfValue(int start) {
    int end = text.endOfDigits(start);
    return isLetter(text.at(end)) && !isLetter(text.at(end + 1)) ? end + 1 : end;
  }
}
