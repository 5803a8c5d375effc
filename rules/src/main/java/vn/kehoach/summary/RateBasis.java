package vn.kehoach.summary;

import vn.kehoach.text.Language;

/**
 * What a rate is a share of. A rate without its denominator says nothing.
 *
 * <p>Vietnamese term: <i>mẫu số của tỷ lệ</i>.
 */
public enum RateBasis {
  /** What was completed and had a deadline. */
  COMPLETED_WITH_DEADLINE("số đã hoàn thành có thời hạn", "what was completed and had a deadline"),
  /** Completed with a deadline, or open and overdue: what had fallen due or was done before. */
  COMPLETED_OR_OVERDUE(
      "số đã hoàn thành có thời hạn và số quá hạn chưa hoàn thành",
      "what was completed with a deadline or is overdue"),
  /** Carried over and new together. */
  HANDLED("tổng số phải thực hiện trong kỳ", "all that was carried over or new");

  private final String vietnamese;
  private final String english;

  RateBasis(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the basis in words.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
