package vn.kehoach.summary;

import vn.kehoach.text.Language;

/**
 * What of a frozen summary is not as it was.
 *
 * <p>Vietnamese term: <i>loại thay đổi so với số liệu đã chốt</i>.
 */
public enum DifferenceKind {
  /** Header, parties, sections, indicators, models, amendments, recipients or signatory. */
  PLAN_CHANGED("kế hoạch đã thay đổi (ngoài các nhiệm vụ)", "plan changed, items apart"),
  /** An item is there that was not. */
  ITEM_ADDED("nhiệm vụ được thêm", "item added"),
  /** An item is there no more. */
  ITEM_REMOVED("nhiệm vụ bị bỏ", "item removed"),
  /** An item says something else. */
  ITEM_CHANGED("nhiệm vụ đã thay đổi", "item changed"),
  /** An event is there that was not. */
  EVENT_ADDED("diễn biến được thêm", "event added"),
  /** An event is there no more. */
  EVENT_REMOVED("diễn biến bị bỏ", "event removed"),
  /** An event says something else. */
  EVENT_CHANGED("diễn biến đã thay đổi", "event changed"),
  /** Events of one occurrence on one day stand in another order. */
  EVENTS_REORDERED("thứ tự diễn biến đã thay đổi", "events reordered"),
  /** Another calendar, or other days off in a year. */
  CALENDAR_CHANGED("lịch làm việc đã thay đổi", "calendar changed"),
  /** Another regime, or other rules in it. */
  REGIME_CHANGED("chế độ báo cáo đã thay đổi", "reporting regime changed"),
  /** Another policy. */
  POLICY_CHANGED("cách tính đã thay đổi", "policy changed"),
  /** Another day known on. */
  KNOWN_ON_CHANGED("ngày chốt ghi nhận đã thay đổi", "day known on changed"),
  /** Other days are counted. */
  SPAN_CHANGED("kỳ số liệu đã thay đổi", "span changed"),
  /** A number of the total is another one. */
  FIGURE_CHANGED("số liệu đã thay đổi", "figure changed"),
  /** The total is the same, but not the units, sections or roles. */
  BREAKDOWN_CHANGED("số liệu chi tiết đã thay đổi", "breakdown changed"),
  /** Another version of the library counts otherwise; told only if figures changed. */
  LIBRARY_CHANGED("phiên bản thư viện đã thay đổi", "library changed");

  private final String vietnamese;
  private final String english;

  DifferenceKind(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the kind in words.
   *
   * @param language the language of the words
   * @return such as {@code diễn biến bị bỏ}
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
