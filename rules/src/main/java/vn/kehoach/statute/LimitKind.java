package vn.kehoach.statute;

import vn.kehoach.text.Language;

/**
 * What a statute sets a measure for: how long something may take, how long or how often it must be
 * done.
 *
 * <p>Vietnamese term: <i>loại thời hạn theo luật</i>.
 */
public enum LimitKind {
  /** At most so long after an event, <i>trong thời hạn, không quá</i>. */
  LIMIT("không quá", "at most"),
  /** At least so long before an event, <i>chậm nhất … trước ngày</i>. */
  LEAD_TIME("trước ít nhất", "at least"),
  /** At least so long from an event on, <i>ít nhất … kể từ ngày</i>. */
  MINIMUM_DURATION("ít nhất", "at least"),
  /** At least so long from an event on without a break, <i>ít nhất … liên tục</i>. */
  CONTINUOUS_DURATION("ít nhất", "at least"),
  /** At least so long between two events, <i>không ít hơn … kể từ thời điểm</i>. */
  MINIMUM_INTERVAL("ít nhất", "at least"),
  /** At least so often in each period, <i>ít nhất … một lần</i>. */
  MINIMUM_FREQUENCY("ít nhất", "at least"),
  /** On at least so many days in each period, <i>ít nhất 01 ngày trong 01 tuần</i>. */
  MINIMUM_DAYS("ít nhất", "at least"),
  /** At most so often, <i>không quá một lần</i>. */
  MAXIMUM_COUNT("không quá", "at most");

  private final String vietnamese;
  private final String english;

  LimitKind(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Tells whether a day comes of it when it is counted from another.
   *
   * @return true for what is a length of time and nothing else
   */
  public boolean isCounted() {
    return hasLength() && !hasTimes();
  }

  /**
   * Tells whether a day it is counted to is one until which something lasts, not one by which
   * something is due. No such day moves, and nobody is late after it.
   *
   * @return true for durations and intervals
   */
  public boolean isMinimum() {
    return switch (this) {
      case MINIMUM_DURATION, CONTINUOUS_DURATION, MINIMUM_INTERVAL -> true;
      default -> false;
    };
  }

  boolean hasLength() {
    return this != MAXIMUM_COUNT;
  }

  boolean hasTimes() {
    return this == MINIMUM_FREQUENCY || this == MINIMUM_DAYS || this == MAXIMUM_COUNT;
  }

  /** The words before the number, such as {@code không quá}. */
  String lead(Language language) {
    return language.choose(vietnamese, english);
  }

  /** The words after a length of time. */
  String tail(Language language) {
    return switch (this) {
      case LEAD_TIME -> language.choose("", " before");
      case CONTINUOUS_DURATION -> language.choose(" liên tục", " without a break");
      default -> "";
    };
  }

  /** What is counted, after its number. */
  String times(int number, Language language) {
    boolean days = this == MINIMUM_DAYS;
    return number
        + language.choose(days ? " ngày" : " lần", days ? " day" : " time")
        + language.choose("", number == 1 ? "" : "s");
  }

  /** What the day means that it is counted to, before the day. */
  String dayLabel(Language language) {
    return switch (this) {
      case MINIMUM_DURATION ->
          language.choose("Phải thực hiện ít nhất đến hết ngày", "To last at least to the end of");
      case CONTINUOUS_DURATION ->
          language.choose(
              "Phải niêm yết (thực hiện) liên tục ít nhất đến hết ngày",
              "To last without a break at least to the end of");
      case MINIMUM_INTERVAL -> language.choose("Không sớm hơn hết ngày", "Not before the end of");
      default -> language.choose("Hạn cuối", "Due by");
    };
  }
}
