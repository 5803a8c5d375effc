package vn.kehoach.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.period.TimeLimit;

/**
 * When an item is due, as the plan says it: one of nine kinds.
 *
 * <p>Vietnamese term: <i>thời hạn, thời gian thực hiện</i>.
 *
 * <table>
 *   <caption>The kinds, how they are made and how they are written</caption>
 *   <tr><th>Factory</th><th>Text form</th></tr>
 *   <tr><td>{@link #on}</td><td>{@code 2023-06-15}</td></tr>
 *   <tr><td>{@link #within}</td><td>{@code Q2/2023}</td></tr>
 *   <tr><td>{@link #before}, {@link #noLaterThan}</td><td>{@code trước 2023-06-15}, {@code chậm nhất 2023-06-15}</td></tr>
 *   <tr><td>{@link #after}</td><td>{@code 30 ngày kể từ thụ lý}</td></tr>
 *   <tr><td>{@link #each}</td><td>{@code định kỳ tháng, quý}</td></tr>
 *   <tr><td>{@link #continuously}</td><td>{@code thường xuyên}</td></tr>
 *   <tr><td>{@link #upon}</td><td>{@code khi Luật sửa đổi được thông qua}</td></tr>
 *   <tr><td>{@link #notStated}</td><td>{@code không nêu}</td></tr>
 *   <tr><td>{@link #notApplicable}</td><td>{@code không áp dụng}</td></tr>
 * </table>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(DueOnDay.class),
  @JsonSubTypes.Type(DueWithinPeriod.class),
  @JsonSubTypes.Type(DueByDay.class),
  @JsonSubTypes.Type(DueAfterEvent.class),
  @JsonSubTypes.Type(DueEachPeriod.class),
  @JsonSubTypes.Type(DueContinuously.class),
  @JsonSubTypes.Type(DueUponEvent.class),
  @JsonSubTypes.Type(DueNotStated.class),
  @JsonSubTypes.Type(DueNotApplicable.class)
})
public sealed interface DueRule
    permits DueOnDay,
        DueWithinPeriod,
        DueByDay,
        DueAfterEvent,
        DueEachPeriod,
        DueContinuously,
        DueUponEvent,
        DueNotStated,
        DueNotApplicable {

  /**
   * Obtains a rule for an exact day.
   *
   * @param day the last day in time
   * @return the rule
   */
  static DueOnDay on(LocalDate day) {
    return DueOnDay.of(day);
  }

  /**
   * Obtains a rule for a calendar period.
   *
   * @param period the period, its last day being in time
   * @return the rule
   */
  static DueWithinPeriod within(ReportingPeriod period) {
    return DueWithinPeriod.of(period);
  }

  /**
   * Obtains a rule for "trước ngày": the day before is the last in time.
   *
   * @param day the first day out of time
   * @return the rule
   */
  static DueByDay before(LocalDate day) {
    return DueByDay.of(DayBound.BEFORE, day);
  }

  /**
   * Obtains a rule for "chậm nhất ngày" and "đến hết ngày".
   *
   * @param day the last day in time
   * @return the rule
   */
  static DueByDay noLaterThan(LocalDate day) {
    return DueByDay.of(DayBound.NO_LATER_THAN, day);
  }

  /**
   * Obtains a rule counted from an event.
   *
   * @param limit the time limit, in days or longer units
   * @param event the event that starts the count, in words
   * @return the rule
   * @throws IllegalArgumentException if the limit is in minutes or hours
   */
  static DueAfterEvent after(TimeLimit limit, String event) {
    return DueAfterEvent.of(limit, event);
  }

  /**
   * Obtains a rule that recurs.
   *
   * @param cycles the cycles, at least one
   * @return the rule
   */
  static DueEachPeriod each(ReportingCycle... cycles) {
    return DueEachPeriod.of(ImmutableSet.copyOf(cycles));
  }

  /**
   * Obtains the rule for "thường xuyên".
   *
   * @return the rule
   */
  static DueContinuously continuously() {
    return DueContinuously.of();
  }

  /**
   * Obtains a rule bound to an event whose day is not known.
   *
   * @param event the event, in words
   * @return the rule
   */
  static DueUponEvent upon(String event) {
    return DueUponEvent.of(event);
  }

  /**
   * Obtains the rule of a plan that states no day.
   *
   * @return the rule
   */
  static DueNotStated notStated() {
    return DueNotStated.of();
  }

  /**
   * Obtains the rule of an item to which no day applies.
   *
   * @return the rule
   */
  static DueNotApplicable notApplicable() {
    return DueNotApplicable.of();
  }

  /**
   * Parses a rule as {@link #toString()} writes it or as offices do: {@code trước ngày 15/6},
   * {@code trong quý II}, {@code 12/2026}, {@code hàng tháng}, {@code thường xuyên}.
   *
   * @param text the text, case and marks ignored
   * @param planYear the year to read into days and periods written without one
   * @return the rule
   * @throws IllegalArgumentException if the text is none of the kinds
   */
  static DueRule parse(String text, int planYear) {
    return DueRuleText.parse(text, planYear);
  }

  /**
   * Returns the text form of the table above.
   *
   * @return such as {@code trước 2023-06-15}; it parses back
   */
  @Override
  String toString();
}
