package vn.kehoach.status;

import vn.kehoach.text.Language;

/**
 * In which way what is told of a matter does not fit together, and what is made of it.
 *
 * <p>Vietnamese term: <i>loại mâu thuẫn trong diễn biến</i>.
 *
 * <p>See rules/INTERPRETATION.md#contradictions.
 */
public enum ContradictionKind {
  /** Completed when it was completed, other than by a report sent again; the first counts. */
  COMPLETED_TWICE("hoàn thành hai lần", "completed twice"),
  /** Completed before it was on the books; it counts. */
  COMPLETED_BEFORE_OPENING("hoàn thành trước khi phát sinh", "completed before it came up"),
  /** Something other than a reopening when it was closed; it does not count until reopened. */
  AFTER_CLOSING("diễn biến sau khi đã kết thúc", "happened after it was closed"),
  /** Reopened when it was open; nothing changes. */
  REOPENED_WHILE_OPEN("mở lại khi chưa kết thúc", "reopened while open"),
  /** Started when work had begun; nothing changes. */
  STARTED_TWICE("bắt đầu khi đã bắt đầu", "started when begun"),
  /** Suspended, or a supplement asked for, the same again; nothing changes. */
  PAUSED_TWICE("tạm dừng hai lần", "paused twice"),
  /** Resumed when nothing stood still; nothing changes. */
  RESUMED_WITHOUT_SUSPENSION("tiếp tục khi không tạm dừng", "resumed without a suspension"),
  /** A supplement received that nobody waited for; nothing changes. */
  SUPPLEMENT_NOT_REQUESTED("bổ sung khi không có yêu cầu", "supplement without a request"),
  /** Extended to a day not after the one that counts; the later day stands. */
  EXTENDED_TO_EARLIER_DAY("gia hạn không muộn hơn hạn cũ", "extended to no later a day"),
  /** The event a limit counts from, told twice; the last counts. */
  TRIGGERED_TWICE("sự kiện tính thời hạn xảy ra hai lần", "event happened twice"),
  /** An event, where nothing waits for one; nothing changes. */
  TRIGGERED_WITHOUT_USE("sự kiện không làm phát sinh thời hạn", "event that nothing waits for");

  private final String vietnamese;
  private final String english;

  ContradictionKind(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the kind in words, such as {@code hoàn thành hai lần}.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
