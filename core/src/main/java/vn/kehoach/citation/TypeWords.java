package vn.kehoach.citation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.legal.DocumentType;
import vn.kehoach.text.PlainText;

/** The words that say what type a document is, found by their first syllable. */
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

    private static ImmutableList<String> folded(DocumentType type) {
      return type.abbreviations().stream()
          .map(PlainText::fold)
          .collect(ImmutableList.toImmutableList());
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
          new TypeWord("thong tu lien nganh", DocumentType.JOINT_CIRCULAR),
          new TypeWord("thong bao ket luan", DocumentType.NOTICE),
          new TypeWord("qui dinh", DocumentType.REGULATION),
          new TypeWord("qui che", DocumentType.RULES),
          new TypeWord("qui hoach", DocumentType.MASTER_PLAN),
          new TypeWord("van ban", null));

  private static final WordTable<TypeWord[]> GROUPS;

  static {
    Map<String, List<TypeWord>> groups = new HashMap<>();
    for (DocumentType type : DocumentType.values()) {
      add(groups, new TypeWord(PlainText.fold(type.vietnamese()), type));
    }
    OTHERS.forEach(word -> add(groups, word));
    Map<String, TypeWord[]> sorted = new HashMap<>();
    groups.forEach((first, group) -> sorted.put(first, longestFirst(group)));
    GROUPS = WordTable.of(sorted);
  }

  private TypeWords() {}

  /** A word is found by its first syllable, and by its first two when they run together. */
  private static void add(Map<String, List<TypeWord>> groups, TypeWord word) {
    String[] syllables = word.phrase().split(" ", 3);
    groups.computeIfAbsent(syllables[0], first -> new ArrayList<>()).add(word);
    if (syllables.length > 1) {
      groups.computeIfAbsent(syllables[0] + syllables[1], both -> new ArrayList<>()).add(word);
    }
  }

  private static TypeWord[] longestFirst(List<TypeWord> group) {
    return group.stream()
        .sorted(Comparator.comparing((TypeWord word) -> word.phrase().length()).reversed())
        .toArray(TypeWord[]::new);
  }

  /**
   * Returns the words that begin with a syllable.
   *
   * @param syllable packed letters
   * @return the words, longest first, or null if no word begins so
   */
  static TypeWord @Nullable [] startingWith(long syllable) {
    return GROUPS.get(syllable);
  }

  /** Returns the longest word for a type that stands at a place, or null. */
  static @Nullable TypeWord at(FoldedText text, int place) {
    TypeWord[] group = startingWith(text.word(place, text.endOfWord(place)));
    if (group != null) {
      for (TypeWord word : group) {
        int end = text.phrase(place, word.phrase());
        if (end > 0 && isWhole(text, end)) {
          return word;
        }
      }
    }
    return null;
  }

  /** A word ends where no letter follows, or where "số" was run into it. */
  private static boolean isWhole(FoldedText text, int end) {
    return !Folding.isLetter(text.at(end)) || text.words(end, "so") > 0;
  }
}
