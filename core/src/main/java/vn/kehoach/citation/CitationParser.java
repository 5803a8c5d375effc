package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.isCapital;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.jspecify.annotations.Nullable;
import vn.kehoach.citation.TypeWords.TypeWord;
import vn.kehoach.legal.DocumentType;

/** Reads a citation from the word for its type on. */
final class CitationParser {

  private static final ImmutableSet<DocumentType> LAWS =
      Sets.immutableEnumSet(
          DocumentType.LAW, DocumentType.CODE, DocumentType.ORDINANCE, DocumentType.CONSTITUTION);

  /** What may stand between the word and its number and is no part of the type. */
  private static final PhraseTable QUALIFIERS =
      PhraseTable.of(
          "hanh dong, phoi hop, cong tac, tham tra, tham dinh, lien tich, lien nganh, lien bo",
          "ket luan, thanh tra, chuyen de, hoa toc, khan, tong ket, so ket, giam sat, giai trinh",
          "kiem tra, xu phat, chi dao, huong dan");

  private final FoldedText text;
  private final SymbolParser symbols;
  private final NumberParser numbers;
  private final DateParser dates;
  private final IssuerParser issuers;
  private final LawNameParser laws;
  private final TitleParser titles;
  private final MentionRules mentions;

  CitationParser(FoldedText text) {
    this.text = text;
    symbols = new SymbolParser(text);
    numbers = new NumberParser(text, symbols);
    dates = new DateParser(text);
    issuers = new IssuerParser(text);
    laws = new LawNameParser(text, numbers, dates);
    titles = new TitleParser(text, numbers);
    mentions = new MentionRules(text);
  }

  /**
   * Reads from the word for a type.
   *
   * @return where the citation ends, or -1 if it is none
   */
  int typed(int start, TypeWord word, Draft draft) {
    draft.clear(start, word.type());
    boolean law = word.type() != null && LAWS.contains(word.type());
    int typeEnd = text.phrase(start, word.phrase());
    int end = law ? typeEnd : afterQualifiers(typeEnd);
    int number = afterWordNumber(afterColon(end));
    boolean counted = numbers.startsAt(number);
    int found = counted ? numbered(number, draft) : -1;
    if (found > 0) {
      return found;
    }
    if (law && mentions.isLaw(start)) {
      int named = laws.after(end, word.type() == DocumentType.CONSTITUTION, draft);
      return named > 0 ? completed(named, draft) : -1;
    }
    return counted ? partial(start, end, number, draft) : uncounted(start, end, word, draft);
  }

  /** Reads on where no number follows: it may be left blank, or stand after a body or a title. */
  private int uncounted(int start, int end, TypeWord word, Draft draft) {
    int blank = text.phrase(text.skipBlanks(end), "so") > 0 ? blank(end, draft) : -1;
    if (blank > 0) {
      return blank;
    }
    int issuer = issuers.after(end, isJoint(word.type()), draft);
    int number = issuer > 0 ? afterWordNumber(afterSameWord(issuer, word)) : -1;
    int found = issuer > 0 && numbers.startsAt(number) ? numbered(number, draft) : -1;
    if (found < 0 && isCapital(text.at(start))) {
      found = titled(Math.max(issuer, end), word, draft);
    }
    return found < 0 && issuer > 0 ? unnumbered(start, issuer, word, draft) : found;
  }

  private int blank(int end, Draft draft) {
    int blank = numbers.blank(afterWordNumber(end), draft);
    draft.kind = CitationKind.PARTIAL;
    draft.end = blank;
    draft.resume = blank;
    return blank;
  }

  private static boolean isJoint(@Nullable DocumentType type) {
    return type == DocumentType.JOINT_CIRCULAR || type == DocumentType.JOINT_RESOLUTION;
  }

  private int afterQualifiers(int end) {
    int place = end;
    int next = QUALIFIERS.end(text, text.skipBlanks(place));
    while (next > 0) {
      place = next;
      next = QUALIFIERS.end(text, text.skipBlanks(place));
    }
    return place;
  }

  private int afterColon(int end) {
    int place = text.skipBlanks(end);
    return text.at(place) == ':' ? text.skipBlanks(place + 1) : place;
  }

  private int afterSameWord(int end, TypeWord word) {
    int again = text.words(afterColon(end), word.phrase());
    return again > 0 ? again : end;
  }

  /** Passes over "số" and a colon; without it the number itself may stand there. */
  int afterWordNumber(int start) {
    int place = text.skipBlanks(start);
    return Math.max(place, numbers.afterWord(place));
  }

  /** Reads a number with its symbol and what follows. */
  int numbered(int number, Draft draft) {
    int end = numbers.full(number, draft);
    if (end < 0) {
      return -1;
    }
    draft.kind = CitationKind.NUMBERED;
    return completed(end, draft);
  }

  /** Tells whether the symbol says a type, so that no word is needed. */
  boolean namesItsType(Draft draft) {
    return symbols.isOfDocument(draft.symbolStart, draft.symbolEnd, draft.year > 0);
  }

  private int partial(int start, int typeEnd, int number, Draft draft) {
    int end = numbers.bare(number, draft);
    boolean named = text.phrase(text.skipBlanks(typeEnd), "so") > 0;
    if (end < 0 || !mentions.isPartial(start, named, number, end, draft.type)) {
      return -1;
    }
    draft.kind = CitationKind.PARTIAL;
    return completed(end, draft);
  }

  private int unnumbered(int start, int end, TypeWord word, Draft draft) {
    if (!mentions.isUnnumbered(start, draft.issuerStart, end, word.type())) {
      return -1;
    }
    draft.kind = CitationKind.UNNUMBERED;
    draft.end = end;
    draft.resume = end;
    return end;
  }

  /** Reads a title between type and number; the symbol must then be of the type. */
  private int titled(int typeEnd, TypeWord word, Draft draft) {
    int number = titles.number(text.skipBlanks(typeEnd));
    int end = number > 0 ? numbers.full(number, draft) : -1;
    if (end < 0 || !word.isSaidBy(text, draft.symbolStart)) {
      return -1;
    }
    draft.kind = CitationKind.NUMBERED;
    return completed(end, draft);
  }

  /** Reads year, date and issuer after what is already a citation. */
  private int completed(int core, Draft draft) {
    int end = core;
    if (draft.nameYear == 0 || draft.kind != CitationKind.NAMED) {
      end = Math.max(end, dates.yearOnly(end, draft));
    }
    int date = draft.issuedOn == null ? dates.after(end, draft) : -1;
    end = Math.max(end, date);
    int resume = end;
    int issuer = draft.hasIssuer() ? -1 : issuers.after(end, isJoint(draft.type), draft);
    if (issuer > 0) {
      resume = issuer;
      int later = date < 0 && draft.issuedOn == null ? dates.after(issuer, draft) : -1;
      end = Math.max(end, later);
      resume = Math.max(resume, end);
    }
    draft.end = end;
    draft.resume = resume;
    return end;
  }
}
