package vn.kehoach.status;

import vn.kehoach.text.Language;

/**
 * What can happen to a matter.
 *
 * <p>Vietnamese term: <i>loại diễn biến</i>.
 */
public enum HappeningKind {
  /** <i>Bắt đầu thực hiện</i>. */
  STARTED("bắt đầu thực hiện", "started"),
  /** <i>Cập nhật tiến độ</i>. */
  PROGRESSED("cập nhật tiến độ", "progressed"),
  /** <i>Hoàn thành</i>. */
  COMPLETED("hoàn thành", "completed"),
  /** <i>Gửi báo cáo</i>; it completes. */
  REPORT_SENT("gửi báo cáo", "report sent"),
  /** <i>Thu hồi báo cáo</i>; it opens again. */
  REPORT_WITHDRAWN("thu hồi báo cáo", "report withdrawn"),
  /** <i>Không tiếp tục thực hiện</i>; also withdrawn or returned. */
  DISCONTINUED("không tiếp tục thực hiện", "discontinued"),
  /** <i>Chuyển cơ quan khác</i>. */
  TRANSFERRED("chuyển cơ quan khác", "transferred"),
  /** <i>Mở lại</i>. */
  REOPENED("mở lại", "reopened"),
  /** <i>Tạm dừng</i>; its day, if it has one, is the last. */
  SUSPENDED("tạm dừng", "suspended"),
  /** <i>Yêu cầu bổ sung</i>. */
  SUPPLEMENT_REQUESTED("yêu cầu bổ sung", "supplement requested"),
  /** <i>Tiếp tục thực hiện</i>, after a suspension or a wait. */
  RESUMED("tiếp tục thực hiện", "resumed"),
  /** <i>Đã bổ sung</i>. */
  SUPPLEMENT_RECEIVED("đã bổ sung", "supplement received"),
  /** <i>Gia hạn</i>, to its day. */
  EXTENDED("gia hạn", "extended"),
  /** <i>Phát sinh sự kiện tính thời hạn</i>. */
  TRIGGERED("phát sinh sự kiện tính thời hạn", "event happened");

  private final String vietnamese;
  private final String english;

  HappeningKind(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  boolean opensAgain() {
    return this == REOPENED || this == REPORT_WITHDRAWN;
  }

  boolean isCompletion() {
    return this == COMPLETED || this == REPORT_SENT;
  }

  /**
   * Returns the kind in words, such as {@code gia hạn}.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
