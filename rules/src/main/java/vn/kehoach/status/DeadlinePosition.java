package vn.kehoach.status;

import vn.kehoach.text.Language;

/**
 * Where something stands to its deadline, whatever the state of the work.
 *
 * <p>Vietnamese term: <i>tình trạng thời hạn</i>.
 *
 * <p>On the due day nothing is overdue: a day ends at 24:00 (Civil Code 91/2015/QH13, Article 148,
 * clause 6). "Nearly due" has no definition in law; its threshold is passed in.
 */
public enum DeadlinePosition {
  /** There is no day to hold it to, <i>không hạn</i>. */
  NO_DEADLINE("không có thời hạn", "no deadline"),
  /** Open, and the due day is not over, <i>trong hạn</i>. */
  WITHIN_LIMIT("trong hạn", "within limit"),
  /** Open, and the due day is near, <i>sắp đến hạn</i>. */
  NEARLY_DUE("sắp đến hạn", "nearly due"),
  /** Open, and the due day is over, <i>quá hạn</i>. */
  OVERDUE("quá hạn", "overdue"),
  /** Completed before the due day, <i>hoàn thành trước hạn</i>. */
  COMPLETED_EARLY("hoàn thành trước hạn", "completed early"),
  /** Completed on the due day, <i>hoàn thành đúng hạn</i>. */
  COMPLETED_ON_TIME("hoàn thành đúng hạn", "completed on time"),
  /** Completed after the due day, <i>hoàn thành quá hạn</i>. */
  COMPLETED_LATE("hoàn thành quá hạn", "completed late");

  private final String vietnamese;
  private final String english;

  DeadlinePosition(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the position in words, such as {@code sắp đến hạn}.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
