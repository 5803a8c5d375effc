package vn.kehoach.findings;

import vn.kehoach.text.Language;

/**
 * What kind of thing is wrong; the usual ones are {@link FindingCodes}, others bring their own.
 *
 * <p>Vietnamese term: <i>loại phát hiện</i>.
 */
public interface FindingCode {

  /**
   * Returns the name that stays the same in every language.
   *
   * @return such as {@code BASIS_LAPSED}
   */
  String name();

  /**
   * Returns how much findings of this kind matter.
   *
   * @return the severity
   */
  Severity severity();

  /**
   * Returns the kind in words, such as {@code căn cứ đã hết hiệu lực}.
   *
   * @param language the language of the words
   * @return the words, lower case
   */
  String label(Language language);
}
