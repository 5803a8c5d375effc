package vn.kehoach.citation;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.legal.DocumentType;
import vn.kehoach.text.PlainText;

/** The words that say what type a document is, found by their first syllables. */
final class TypeWords {

  /**
   * A word for a type.
   *
   * @param phrase its plain letters, such as {@code quyet dinh}
   * @param type the type, or null for the general <i>văn bản</i>
   * @param symbols what stands for the type in symbols, in plain letters
   */
  record TypeWord(String phrase, @Nullable DocumentType type, ImmutableList<String> symbols) {

    TypeWord(String phrase, @Nullable DocumentType type) {
      this(phrase, type, type == null ? ImmutableList.of() : folded(type));
    }

    /** Rules are promulgated by a decision, and go by its number. */
    private static ImmutableList<String> folded(DocumentType type) {
      boolean byDecision = type == DocumentType.RULES;
      return Stream.concat(
              type.abbreviations().stream(), byDecision ? Stream.of("QĐ") : Stream.empty())
          .map(PlainText::fold)
          .collect(ImmutableList.toImmutableList());
    }

    private String firstTwo() {
      String[] syllables = phrase.split(" ", 3);
      return syllables.length > 1 ? syllables[0] + syllables[1] : phrase;
    }

    /** Tells whether a symbol begins with an abbreviation of this type. */
    boolean isSaidBy(FoldedText text, int symbol) {
      return symbols.stream().anyMatch(abbreviation -> text.words(symbol, abbreviation) > 0);
    }
  }

  /** Words that are not the name of a type, beside what they mean. */
  private static final ImmutableList<TypeWord> OTHERS =
      ImmutableList.of(
          new TypeWord("cong van dien", DocumentType.OFFICIAL_TELEGRAM),
          new TypeWord("thong tu lien bo", DocumentType.JOINT_CIRCULAR),
          new TypeWord("thong tu lien lich", DocumentType.JOINT_CIRCULAR),
          new TypeWord("thong tu lien nganh", DocumentType.JOINT_CIRCULAR),
          new TypeWord("thong bao ket luan", DocumentType.NOTICE),
          new TypeWord("menh lenh", DocumentType.ORDER),
          new TypeWord("qui dinh", DocumentType.REGULATION),
          new TypeWord("qui che", DocumentType.RULES),
          new TypeWord("qui hoach", DocumentType.MASTER_PLAN),
          new TypeWord("van ban", null));

  /** Words by their first two syllables run together, or by their only one. */
  private static final WordTable<TypeWord[]> GROUPS = WordTable.of(groups());

  private static final long NUMBER = WordTable.packed("so");

  private TypeWords() {}

  private static Stream<TypeWord> all() {
    return Stream.concat(
        Arrays.stream(DocumentType.values())
            .map(type -> new TypeWord(PlainText.fold(type.vietnamese()), type)),
        OTHERS.stream());
  }

  private static Map<String, TypeWord[]> groups() {
    return all()
        .sorted(Comparator.comparing((TypeWord word) -> word.phrase().length()).reversed())
        .collect(
            Collectors.groupingBy(
                TypeWord::firstTwo,
                Collectors.collectingAndThen(
                    Collectors.toList(), words -> words.toArray(TypeWord[]::new))));
  }

  /** Returns the first two syllables of each word, run together, or its only one. */
  static Stream<String> firstTwo() {
    return all().map(TypeWord::firstTwo);
  }

  /** Returns the plain letters of each word, such as {@code quyet dinh}. */
  static Stream<String> phrases() {
    return all().map(TypeWord::phrase);
  }

  /** Returns the longest word for a type that stands at a place, or null. */
  static @Nullable TypeWord at(FoldedText text, int place) {
    int end = text.endOfPlainWord(place);
    long first = text.word(place, end);
    TypeWord[] group = GROUPS.get(first);
    if (group == null) {
      group = GROUPS.get(withSecond(text, first, end));
    }
    if (group != null) {
      for (TypeWord word : group) {
        int wordEnd = text.phrase(place, word.phrase());
        if (wordEnd > 0 && isWhole(text, wordEnd) && !isOtherwise(text, word, place, wordEnd)) {
          return word;
        }
      }
    }
    return null;
  }

  /** Packs the second syllable behind the first, without a "số" that was run into it. */
  private static long withSecond(FoldedText text, long first, int end) {
    int start = text.skipBlanks(end);
    start = text.at(start) == '-' ? text.skipBlanks(start + 1) : start;
    int secondEnd = text.endOfPlainWord(start);
    long second = text.word(start, secondEnd);
    int letters = secondEnd - start;
    boolean numbered = letters > 3 && (second & 1023) == NUMBER;
    return numbered
        ? (first << (5 * (letters - 2))) | (second >>> 10)
        : (first << (5 * letters)) | second;
  }

  /** A word ends where no letter follows, or where "số" was run into it. */
  private static boolean isWhole(FoldedText text, int end) {
    return !Folding.isLetter(text.at(end)) || text.words(end, "so") > 0;
  }

  /** "Thực hiện Pháp lệnh" is not the Constitution, and "công bố Luật", "bãi bỏ Luật" no code. */
  private static boolean isOtherwise(FoldedText text, TypeWord word, int place, int end) {
    if (word.type() == DocumentType.CONSTITUTION) {
      int next = text.skipBlanks(end);
      return text.words(next, "lenh") > 0 || text.words(next, "luat") > 0;
    }
    return word.type() == DocumentType.CODE
        && !text.isSpelt(place, "bộ")
        && text.hasTone(place + 1);
  }
}
