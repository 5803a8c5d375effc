package vn.kehoach.reporting;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.internal.Messages;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.text.PlainText;

/**
 * By when the report of a period is sent: on a fixed day, {@code 25}; so long after the cut-off,
 * {@code 2 ngày làm việc}; or {@code theo yêu cầu}.
 *
 * <p>Vietnamese term: <i>thời hạn gửi báo cáo</i>.
 */
public sealed interface SendByRule permits SendOnDay, SendAfterCutOff, SendAsRequested {

  /** The rule that the text form of a send-by rule obeys: {@value}. */
  String RULE =
      "be a day of the month, such as 25 or 5 tháng sau, a limit in days or working days, such as"
          + " 2 ngày làm việc, or theo yêu cầu";

  /**
   * Obtains the rule of a fixed day.
   *
   * @param day the last day in time, told from the last month of the period
   * @return the rule
   */
  static SendOnDay onDay(DayInMonth day) {
    return SendOnDay.of(day);
  }

  /**
   * Obtains the rule of a limit counted from the cut-off.
   *
   * @param limit the limit, in days or working days; the day of the cut-off is not counted
   * @return the rule
   * @throws IllegalArgumentException if the limit is in another unit
   */
  static SendAfterCutOff afterCutOff(TimeLimit limit) {
    return SendAfterCutOff.of(limit);
  }

  /**
   * Obtains the rule of a report whose day comes with the request for it.
   *
   * @return the rule
   */
  static SendAsRequested asRequested() {
    return SendAsRequested.of();
  }

  /**
   * Parses a rule as {@link #toString()} writes it.
   *
   * @param text the text, case and marks ignored
   * @return the rule
   * @throws IllegalArgumentException if it breaks {@link #RULE}
   */
  static SendByRule parse(String text) {
    String folded = PlainText.fold(text);
    if (folded.equals("theo yeu cau")) {
      return asRequested();
    }
    try {
      return folded.matches("\\d+ (?!thang|cua).*")
          ? afterCutOff(TimeLimit.parse(text))
          : onDay(DayInMonth.parse(text));
    } catch (IllegalArgumentException e) {
      IllegalArgumentException broken = Messages.broken("send-by rule", RULE, text);
      broken.initCause(e);
      throw broken;
    }
  }

  /**
   * Returns by when a report is sent.
   *
   * @param period the period reported on
   * @param window the days it covers, the last being the cut-off
   * @param calendar the calendar of the body that sends
   * @param rule how a last day off is read
   * @return the deadline, or empty if the day comes with the request
   * @throws IllegalArgumentException if the calendar does not know a year needed
   */
  Optional<Deadline> deadline(
      ReportingPeriod period, DateRange window, WorkingCalendar calendar, DayOffRule rule);

  /**
   * Returns the last day for sending as written or counted, before any day-off rule.
   *
   * @param period the period reported on
   * @param window the days it covers, the last being the cut-off
   * @param calendar the calendar of the body that sends; not asked for a fixed day
   * @return the day, or empty if it comes with the request
   * @throws IllegalArgumentException if the calendar does not know a year needed
   */
  Optional<LocalDate> rawDay(ReportingPeriod period, DateRange window, WorkingCalendar calendar);

  /**
   * Tells whether a report is never due before the day after its cut-off.
   *
   * @param window the rule of the days it covers
   * @return true unless a fixed day comes too early
   */
  boolean comesAfter(WindowRule window);

  /**
   * Returns the text form, which parses back.
   *
   * @return such as {@code 2 ngày làm việc}
   */
  @Override
  String toString();
}
