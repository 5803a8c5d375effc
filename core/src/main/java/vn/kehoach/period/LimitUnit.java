package vn.kehoach.period;

import vn.kehoach.text.Language;

/**
 * The unit a time limit is counted in, such as {@link #WORKING_DAY}.
 *
 * <p>Vietnamese term: <i>đơn vị tính thời hạn</i>.
 *
 * <p>Statutes choose the unit limit by limit; it is never a setting of the whole. No unit is turned
 * into another: a day is not 24 hours, a month not thirty days, a working day not eight hours.
 */
public enum LimitUnit {
  /** A minute, <i>phút</i>. */
  MINUTE("phút", "minute"),
  /** An hour of the clock, <i>giờ</i>. */
  HOUR("giờ", "hour"),
  /** An hour within office hours, <i>giờ làm việc</i>. */
  WORKING_HOUR("giờ làm việc", "working hour"),
  /** A calendar day, <i>ngày</i>. */
  DAY("ngày", "day"),
  /** A day on which the office works, <i>ngày làm việc</i>. */
  WORKING_DAY("ngày làm việc", "working day"),
  /** A week, <i>tuần</i>. */
  WEEK("tuần", "week"),
  /** A month, <i>tháng</i>; never thirty days. */
  MONTH("tháng", "month"),
  /** Three months, <i>quý</i>. */
  QUARTER("quý", "quarter"),
  /** Six months, <i>nửa năm</i>. */
  HALF_YEAR("nửa năm", "half-year"),
  /** A year, <i>năm</i>. */
  YEAR("năm", "year");

  private final String vietnamese;
  private final String english;

  LimitUnit(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Tells whether a limit in this unit ends with a day; one in minutes or hours ends at a moment.
   *
   * @return true from {@link #DAY} on
   */
  public boolean isOfDays() {
    return compareTo(DAY) >= 0;
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
