package vn.kehoach.status;

import vn.kehoach.text.Language;

/**
 * How far the work has come, whatever the day.
 *
 * <p>Vietnamese term: <i>trạng thái thực hiện</i>.
 */
public enum WorkState {
  /** <i>Chưa thực hiện</i>. */
  NOT_STARTED("chưa thực hiện", "not started"),
  /** <i>Đang thực hiện</i>. */
  IN_PROGRESS("đang thực hiện", "in progress"),
  /** <i>Hoàn thành</i>. */
  COMPLETED("hoàn thành", "completed"),
  /** <i>Tạm dừng</i>. */
  SUSPENDED("tạm dừng", "suspended"),
  /** <i>Chờ bổ sung</i>. */
  AWAITING_SUPPLEMENT("chờ bổ sung", "awaiting a supplement"),
  /** <i>Không tiếp tục thực hiện</i>. */
  DISCONTINUED("không tiếp tục thực hiện", "discontinued"),
  /** <i>Đã chuyển cơ quan khác</i>. */
  TRANSFERRED("đã chuyển cơ quan khác", "transferred");

  private final String vietnamese;
  private final String english;

  WorkState(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Tells whether nothing is left to do.
   *
   * @return true if completed, discontinued or transferred
   */
  public boolean isClosed() {
    return this == COMPLETED || this == DISCONTINUED || this == TRANSFERRED;
  }

  /**
   * Tells whether work stands still, to go on later.
   *
   * @return true if suspended or awaiting a supplement
   */
  public boolean isPaused() {
    return this == SUSPENDED || this == AWAITING_SUPPLEMENT;
  }

  /**
   * Returns the state in words, such as {@code đang thực hiện}.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
