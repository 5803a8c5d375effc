package vn.kehoach.calendar;

/**
 * What a calendar does about years it does not know.
 *
 * <p>Vietnamese term: <i>cách xử lý năm chưa có lịch</i>.
 *
 * <p>Source: none; a choice of the caller, see rules/INTERPRETATION.md#unknown-years.
 */
public enum UnknownYears {
  /** Refuses every question that needs one, and names the year. */
  REFUSE,
  /**
   * Answers by the weekly rest days alone, in the years 1 to 9999. Tết and the holidays are worked
   * then, so a count is too short and a day may be wrong; the certainty stays {@link
   * Certainty#UNKNOWN}.
   */
  WEEKLY_REST_ONLY
}
