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
  LIMIT("không quá", "at most", "", ""),
  /** At least so long before an event, <i>chậm nhất … trước ngày</i>. */
  LEAD_TIME("trước ít nhất", "at least", "", " before"),
  /** At least so long from an event on, <i>ít nhất … liên tục</i>. */
  MINIMUM_DURATION("ít nhất", "at least", "", ""),
  /** At least so often in each period, <i>ít nhất … trong 01 tuần</i>. */
  MINIMUM_FREQUENCY("ít nhất", "at least", " trong ", " in "),
  /** At most so often, <i>không quá một lần</i>. */
  MAXIMUM_COUNT("không quá", "at most", "", "");

  private final String vietnamese;
  private final String english;
  private final String vietnameseTail;
  private final String englishTail;

  LimitKind(String vietnamese, String english, String vietnameseTail, String englishTail) {
    this.vietnamese = vietnamese;
    this.english = english;
    this.vietnameseTail = vietnameseTail;
    this.englishTail = englishTail;
  }

  /**
   * Tells whether a day comes of it when it is counted from another.
   *
   * @return true for what is a length of time and nothing else
   */
  public boolean isCounted() {
    return hasLength() && !hasTimes();
  }

  boolean hasLength() {
    return this != MAXIMUM_COUNT;
  }

  boolean hasTimes() {
    return this == MINIMUM_FREQUENCY || this == MAXIMUM_COUNT;
  }

  /** The words before the number, such as {@code không quá}. */
  String lead(Language language) {
    return language.choose(vietnamese, english);
  }

  /** The words after the length, or between the times and the period. */
  String tail(Language language) {
    return language.choose(vietnameseTail, englishTail);
  }
}
