package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.isDigit;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.kehoach.citation.TypeWords.TypeWord;
import vn.kehoach.legal.DocumentType;

/**
 * Goes over a text once. Where a word for a type, an article or a number begins, the parsers look
 * at what follows; everywhere else it passes by.
 */
final class CitationScanner {

  private final FoldedText text;
  private final Consumer<? super Citation> each;
  private final Draft draft = new Draft();
  private final CitationMaker maker;
  private final CitationParser citations;
  private final ListParser lists;
  private final ProvisionParser provisions;

  /** Whether a list of documents under one word may go on here. */
  private boolean inList;

  private @Nullable DocumentType typeOfList;

  /** Where the last citation ends: the next one does not reach back behind it. */
  private int floor;

  CitationScanner(FoldedText text, Consumer<? super Citation> each) {
    this.text = text;
    this.each = each;
    maker = new CitationMaker(text);
    citations = new CitationParser(text);
    lists = new ListParser(text, citations);
    provisions = new ProvisionParser(text);
  }

  void scan() throws IOException {
    int place = text.advance(0);
    while (!text.isAtEnd(place)) {
      int end = text.safeEnd();
      while (place < end) {
        place = inList ? listMember(place) : next(place, end);
      }
      if (!text.isAtEnd(place)) {
        place = moved(place);
      }
    }
  }

  private int moved(int place) throws IOException {
    int now = text.advance(place);
    floor = Math.max(0, floor - (place - now));
    return now;
  }

  private int next(int from, int end) {
    int place = text.nextStart(from, end);
    if (place == end) {
      return end;
    }
    text.lookFrom(place);
    draft.clearProvision();
    if (isDigit(text.at(place))) {
      int found = lists.bareNumber(place, floor, draft);
      return found > 0 ? found() : text.endOfDigits(place);
    }
    int wordEnd = text.endOfPlainWord(place);
    if (!ProvisionParser.isStart(text.word(place, wordEnd))) {
      return typed(place, wordEnd);
    }
    int path = provisions.path(place, draft);
    return path > 0 ? typed(provisions.toDocument(path), wordEnd) : wordEnd;
  }

  private int typed(int place, int otherwise) {
    TypeWord type = TypeWords.at(text, place);
    if (type == null || citations.typed(place, type, draft) < 0) {
      return otherwise;
    }
    if (!draft.hasArticle()) {
      provisions.after(draft);
    }
    return found();
  }

  private int listMember(int place) {
    inList = false;
    text.lookFrom(place);
    draft.clearProvision();
    return lists.member(place, typeOfList, draft) > 0 ? found() : place;
  }

  private int found() {
    each.accept(maker.citation(draft));
    inList = draft.kind == CitationKind.NUMBERED;
    typeOfList = draft.type;
    floor = draft.resume;
    return floor;
  }
}
