package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.isCapital;
import static vn.kehoach.citation.Folding.isDigit;
import static vn.kehoach.citation.Folding.isLetter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.legal.DocumentType;
import vn.kehoach.text.PlainText;

/** Reads numbers that no word for a type stands before: in lists, after an abbreviation, alone. */
final class ListParser {

  /** Abbreviations that stand for the word before a number: QĐ 3488/QĐ-UBND. */
  private static final WordTable<DocumentType> ABBREVIATIONS = abbreviations();

  /** What a number belongs to that is not a document. */
  private static final WordTable<String> OTHER_THINGS =
      WordTable.of(Stream.of("mẫu", "biểu", "phòng", "mã", "khoản", "lục", "bảng", "hồ"));

  private static final String[] CONJUNCTIONS = {"va", "hoac"};

  private final FoldedText text;
  private final CitationParser citations;

  ListParser(FoldedText text, CitationParser citations) {
    this.text = text;
    this.citations = citations;
  }

  private static WordTable<DocumentType> abbreviations() {
    Map<String, DocumentType> types = new HashMap<>();
    Arrays.stream(DocumentType.values())
        .forEach(
            type ->
                type.abbreviations()
                    .forEach(text -> types.putIfAbsent(PlainText.fold(text), type)));
    types.put("qd", DocumentType.DECISION);
    types.put("cv", DocumentType.OFFICIAL_LETTER);
    return WordTable.of(types);
  }

  /**
   * Reads the next document of a list: {@code …, số 80-KL/TW} after {@code Kết luận số 48-KL/TW}.
   *
   * @return where it ends, or -1 if the list does not go on
   */
  int member(int place, @Nullable DocumentType type, Draft draft) {
    int start = afterSeparators(place);
    if (start < 0) {
      return -1;
    }
    int number = citations.afterWordNumber(start);
    if (!isDigit(text.at(number))) {
      return -1;
    }
    draft.clear(start, type);
    return citations.numbered(number, draft);
  }

  private int afterSeparators(int place) {
    int start = text.skipBlanks(place);
    int next = start;
    while (text.at(next) == ',' || text.at(next) == ';') {
      next = text.skipBlanks(next + 1);
    }
    for (String word : CONJUNCTIONS) {
      int end = text.phrase(next, word);
      boolean whole = end > 0 && (text.isBlank(end) || isDigit(text.at(end)));
      next = whole ? text.skipBlanks(end) : next;
    }
    return next > start ? next : -1;
  }

  /**
   * Reads a number that stands alone: its symbol must name a type.
   *
   * @param floor where the citation before it ends
   * @return where it ends, or -1
   */
  int bareNumber(int place, int floor, Draft draft) {
    byte before = text.before(place);
    if (isLetter(before) || isDigit(before) || "./-,:+%=&".indexOf(before) >= 0) {
      return -1;
    }
    int start = place;
    int word = startOfWordBefore(start, floor);
    boolean named = isWordNumber(word);
    if (named) {
      if (isCapital(text.at(word))) {
        return -1; // the document's own number at its head
      }
      start = word;
      word = startOfWordBefore(start, floor);
    }
    DocumentType type = null;
    if (word >= 0) {
      long packed = text.word(word, text.endOfWord(word));
      if (OTHER_THINGS.contains(packed)) {
        return -1;
      }
      type = isCapital(text.at(word)) ? ABBREVIATIONS.get(packed) : null;
    }
    draft.clear(type == null ? start : word, type);
    int end = citations.numbered(place, draft);
    boolean document = (named && type != null) || citations.namesItsType(draft);
    return end > 0 && document ? end : -1;
  }

  private boolean isWordNumber(int word) {
    return word >= 0 && text.words(word, "so") > 0;
  }

  /** Returns where the word right before a place starts, or -1 if something else stands there. */
  private int startOfWordBefore(int place, int floor) {
    int end = place;
    while (end > floor && (text.isBlank(end - 1) || text.before(end) == ':')) {
      end--;
    }
    int start = end;
    while (start > floor && isLetter(text.before(start))) {
      start--;
    }
    return start < end ? start : -1;
  }
}
