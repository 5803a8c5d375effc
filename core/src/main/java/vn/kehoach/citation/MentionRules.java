package vn.kehoach.citation;

import static vn.kehoach.citation.Folding.isCapital;
import static vn.kehoach.citation.Folding.isLetter;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.legal.DocumentType;

/** Tells a mention of a document from the same words in common use. */
final class MentionRules {

  /** Types whose name with a number is seldom anything else. */
  private static final ImmutableSet<DocumentType> STRONG =
      Sets.immutableEnumSet(
          DocumentType.DECREE,
          DocumentType.CIRCULAR,
          DocumentType.JOINT_CIRCULAR,
          DocumentType.RESOLUTION,
          DocumentType.DECISION,
          DocumentType.DIRECTIVE,
          DocumentType.CONCLUSION,
          DocumentType.REGULATION,
          DocumentType.OFFICIAL_LETTER,
          DocumentType.OFFICIAL_TELEGRAM,
          DocumentType.NOTICE);

  /** Types whose parts and instalments are numbered too. */
  private static final ImmutableSet<DocumentType> WEAK =
      Sets.immutableEnumSet(
          DocumentType.PROGRAMME,
          DocumentType.PROJECT,
          DocumentType.DE_AN,
          DocumentType.PHUONG_AN,
          DocumentType.MASTER_PLAN,
          DocumentType.CONTRACT,
          DocumentType.MINUTES);

  /** Types of which a small letter means the common noun: "theo quy định của Chính phủ". */
  private static final ImmutableSet<DocumentType> COMMON =
      Sets.immutableEnumSet(
          DocumentType.REGULATION,
          DocumentType.GUIDANCE,
          DocumentType.RULES,
          DocumentType.REPORT,
          DocumentType.PLAN,
          DocumentType.PROGRAMME,
          DocumentType.PHUONG_AN,
          DocumentType.MASTER_PLAN,
          DocumentType.ORDER,
          DocumentType.DECREE);

  /** Types that are documents even in small letters: "theo kết luận của Thanh tra tỉnh". */
  private static final ImmutableSet<DocumentType> ALWAYS_NAMES =
      Sets.immutableEnumSet(
          DocumentType.DIRECTIVE,
          DocumentType.CONCLUSION,
          DocumentType.RESOLUTION,
          DocumentType.OFFICIAL_LETTER,
          DocumentType.OFFICIAL_TELEGRAM,
          DocumentType.SUBMISSION);

  private static final WordTable<String> GOING_ON =
      WordTable.of(
          Stream.of(
              "của", "về", "và", "ngày", "năm", "nêu", "quy", "đã", "được", "có", "thì", "là",
              "cũng", "hoặc", "do", "vào", "trong", "ban", "ra", "còn", "này", "với", "tại", "để",
              "như"));

  private static final WordTable<String> PLURAL =
      WordTable.of(Stream.of("các", "những", "mọi", "nhiều", "số", "hai", "ba", "từng", "loại"));

  private final FoldedText text;

  MentionRules(FoldedText text) {
    this.text = text;
  }

  /** Tells "Luật" from the end of "pháp luật" and the like. */
  boolean isLaw(int start) {
    return isCapital(text.at(start)) || isCapital(text.at(text.skipBlanks(text.endOfWord(start))));
  }

  /**
   * Tells whether a type and a number alone are a document.
   *
   * @param named whether "số" stands between them
   */
  boolean isPartial(int start, boolean named, int number, int end, @Nullable DocumentType type) {
    if (type == null || end - number > 10) {
      return false;
    }
    if (named) {
      return !WEAK.contains(type) && !isForm(start);
    }
    boolean year = end - number == 4 && text.value(number, end) / 200 >= 9;
    boolean listed = end - number < 2 || text.before(number) == FoldedText.PARAGRAPH;
    return STRONG.contains(type)
        && isCapital(text.at(start))
        && !year
        && !listed
        && (end - number > 6 || endsHere(end));
  }

  /** Mẫu báo cáo số 1: the form is numbered. */
  private boolean isForm(int start) {
    return text.isBlank(start - 1)
        && (text.phrase(start - 4, "mau") == start - 1
            || text.phrase(start - 5, "bieu") == start - 1);
  }

  private boolean endsHere(int end) {
    int next = text.skipBlanks(end);
    if (!isLetter(text.at(next))) {
      return !Folding.isDigit(text.at(next));
    }
    return GOING_ON.contains(text.word(next, text.endOfWord(next)));
  }

  /** Tells whether a type and a body are one definite document. */
  boolean isUnnumbered(int start, int body, int end, @Nullable DocumentType type) {
    if (type == null || !OneBody.is(text, body, end) || isPlural(start)) {
      return false;
    }
    byte second = text.at(start + 1);
    boolean heading = isCapital(text.at(start)) && isCapital(second);
    boolean about = text.words(text.skipBlanks(end), "ve") > 0;
    if (heading) {
      return about && text.isBlank(start - 1) && isLetter(text.before(start - 1));
    }
    if (isCapital(text.at(start))) {
      return true;
    }
    return about ? !COMMON.contains(type) : ALWAYS_NAMES.contains(type);
  }

  private boolean isPlural(int start) {
    int place = start;
    boolean listed = true;
    for (int words = 0; listed && words < 6; words++) {
      int end = place;
      while (end > 0 && text.isBlank(end - 1)) {
        end--;
      }
      boolean comma = text.before(end) == ',';
      end = comma ? end - 1 : end;
      int word = end;
      while (word > 0 && isLetter(text.before(word))) {
        word--;
      }
      if (word == end) {
        return false;
      }
      if (PLURAL.contains(text.word(word, end))) {
        return true;
      }
      listed = comma || words > 0 || text.words(word, "va") > 0 || text.words(word, "hoac") > 0;
      place = word;
    }
    return false;
  }
}
