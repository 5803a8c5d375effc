package vn.kehoach.findings;

import org.immutables.value.Value;
import vn.kehoach.text.Language;
import vn.kehoach.text.PlainText;

/**
 * The same sentence in Vietnamese and in English.
 *
 * <p>Vietnamese term: <i>nội dung song ngữ</i>.
 */
@Value.Immutable
public abstract class Wording {

  Wording() {}

  /**
   * Returns the Vietnamese sentence.
   *
   * @return plain text
   */
  @Value.Parameter
  public abstract String vietnamese();

  /**
   * Returns the English sentence.
   *
   * @return plain text
   */
  @Value.Parameter
  public abstract String english();

  /**
   * Obtains a sentence in both languages, the same order as everywhere.
   *
   * @param vietnamese the Vietnamese sentence
   * @param english the English sentence
   * @return the wording
   * @throws IllegalArgumentException if one is not plain text
   */
  public static Wording of(String vietnamese, String english) {
    return ImmutableWording.of(vietnamese, english);
  }

  @Value.Check
  void check() {
    PlainText.check("Vietnamese wording", vietnamese());
    PlainText.check("English wording", english());
  }

  /**
   * Returns the sentence in one language.
   *
   * @param language the language
   * @return the sentence
   */
  public String in(Language language) {
    return language.choose(vietnamese(), english());
  }
}
