package vn.kehoach.register;

import java.time.LocalDate;
import vn.kehoach.text.Language;

/**
 * Whether a document is in force on a day: {@link InForce}, {@link InForceAmended}, {@link
 * NotYetInForce}, {@link Lapsed} or {@link UnknownStatus}.
 *
 * <p>Vietnamese term: <i>tình trạng hiệu lực</i>.
 */
public sealed interface DocumentStatus
    permits InForce, InForceAmended, NotYetInForce, Lapsed, UnknownStatus {

  /**
   * Returns the day asked about.
   *
   * @return the day
   */
  LocalDate day();

  /**
   * Tells whether the document is in force, as far as is known.
   *
   * @return true for {@link InForce} and {@link InForceAmended}
   */
  default boolean isInForce() {
    return this instanceof InForce || this instanceof InForceAmended;
  }

  /**
   * Returns the status in words.
   *
   * @param language the language of the words
   * @return such as {@code hết hiệu lực từ 01/07/2023, được thay thế bằng 10/2022/QH15}
   */
  String label(Language language);
}
