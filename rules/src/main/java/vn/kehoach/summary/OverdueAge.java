package vn.kehoach.summary;

import java.util.Arrays;
import vn.kehoach.text.Language;

/**
 * For how many working days something has been overdue.
 *
 * <p>Vietnamese term: <i>thời gian quá hạn</i>.
 *
 * <p>Bands of ours; no source names any. See rules/INTERPRETATION.md#age-of-the-overdue.
 */
public enum OverdueAge {
  /** 1 to 5; also what fell due right before days off, of which no working day has passed yet. */
  UP_TO_5_DAYS(5, "quá hạn đến 5 ngày làm việc", "overdue for up to 5 working days"),
  /** 6 to 10. */
  DAYS_6_TO_10(10, "quá hạn từ 6 đến 10 ngày làm việc", "overdue for 6 to 10 working days"),
  /** 11 to 30. */
  DAYS_11_TO_30(30, "quá hạn từ 11 đến 30 ngày làm việc", "overdue for 11 to 30 working days"),
  /** More than 30. */
  OVER_30_DAYS(
      Integer.MAX_VALUE, "quá hạn trên 30 ngày làm việc", "overdue for more than 30 working days");

  private final int longest;
  private final String vietnamese;
  private final String english;

  OverdueAge(int longest, String vietnamese, String english) {
    this.longest = longest;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  static OverdueAge of(int workingDays) {
    return Arrays.stream(values())
        .filter(age -> workingDays <= age.longest)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Returns the age in words.
   *
   * @param language the language of the words
   * @return such as {@code quá hạn từ 6 đến 10 ngày làm việc}
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
