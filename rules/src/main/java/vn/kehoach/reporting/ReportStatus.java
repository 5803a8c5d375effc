package vn.kehoach.reporting;

import vn.kehoach.text.Language;

/**
 * What has become of a report.
 *
 * <p>Vietnamese term: <i>tình trạng báo cáo</i>.
 */
public enum ReportStatus {
  /** The days it covers are not over, <i>chưa đến kỳ</i>. */
  NOT_DUE("chưa đến kỳ", "not due"),
  /** Its figures are cut off, or it was asked for; the day for sending is not over. */
  DUE("đến kỳ, chưa gửi", "due"),
  /** Sent no later than the day for sending, <i>đã gửi</i>. */
  SENT("đã gửi", "sent"),
  /** Sent later, <i>gửi chậm</i>. */
  SENT_LATE("gửi chậm", "sent late"),
  /** The day for sending is over and nothing was sent, <i>quá hạn chưa gửi</i>. */
  MISSING("quá hạn, chưa gửi", "missing"),
  /** Sent, and sent again in its place; in time if the first one was. */
  REPLACED("đã gửi, có bản thay thế", "replaced"),
  /** Sent and taken back, and nothing sent since, <i>đã thu hồi</i>. */
  WITHDRAWN("đã thu hồi", "withdrawn"),
  /** The duty was dropped or handed on before anything was sent. */
  RELEASED("không còn phải gửi", "no longer owed");

  private final String vietnamese;
  private final String english;

  ReportStatus(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Tells whether a report is with its recipient.
   *
   * @return true if sent, sent late or replaced
   */
  public boolean isSent() {
    return this == SENT || this == SENT_LATE || this == REPLACED;
  }

  /**
   * Tells whether something is still to be sent.
   *
   * @return true unless it is sent or no longer owed
   */
  public boolean isOwed() {
    return !isSent() && this != RELEASED;
  }

  /**
   * Returns the status in words, such as {@code đã gửi}.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
