package vn.kehoach.caseload;

import vn.kehoach.text.Language;

/**
 * What the law does not allow in a case file, or what could not be judged by it.
 *
 * <p>Vietnamese term: <i>loại lưu ý về hồ sơ</i>.
 */
public enum CaseFindingKind {
  /** No day can be counted by a limit of that name on its start day; it has no due day. */
  LIMIT_NOT_KNOWN("thời hạn luật định không có trong bảng", "statutory limit not known"),
  /** The limit is not known to stand on its start day; it is counted all the same. */
  LIMIT_NOT_CONFIRMED("thời hạn luật định chưa được xác nhận", "statutory limit not confirmed"),
  /** The agreed day comes after the one the limit of the procedure leads to; it counts. */
  AGREED_AFTER_LIMIT("hẹn trả muộn hơn thời hạn của thủ tục", "agreed day after the limit"),
  /** Extended more often than the statute allows; the later day counts. */
  EXTENDED_TOO_OFTEN("gia hạn quá số lần luật cho phép", "extended too often"),
  /** A new day was named more often than the one-stop shop may; the later day counts. */
  RESCHEDULED_TOO_OFTEN("hẹn lại quá số lần cho phép", "rescheduled too often");

  private final String vietnamese;
  private final String english;

  CaseFindingKind(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the kind in words.
   *
   * @param language the language of the words
   * @return such as {@code hẹn lại quá số lần cho phép}
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
