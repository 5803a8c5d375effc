package vn.kehoach.period;

import vn.kehoach.text.Language;

/**
 * The unit a time limit is counted in, such as {@link #WORKING_DAY}.
 *
 * <p>Vietnamese term: <i>đơn vị tính thời hạn</i>.
 *
 * <p>Statutes choose the unit limit by limit; it is never a setting of the whole.
 */
public enum LimitUnit {
  /** A calendar day, <i>ngày</i>. */
  DAY("ngày", "day"),
  /** A day on which the office works, <i>ngày làm việc</i>. */
  WORKING_DAY("ngày làm việc", "working day"),
  /** A week, <i>tuần</i>. */
  WEEK("tuần", "week"),
  /** A month, <i>tháng</i>; never thirty days. */
  MONTH("tháng", "month"),
  /** A year, <i>năm</i>. */
  YEAR("năm", "year");

  private final String vietnamese;
  private final String english;

  LimitUnit(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the unit in words, such as {@code ngày làm việc}.
   *
   * @param language the language of the words
   * @return the words, in the singular
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
