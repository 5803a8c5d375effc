package vn.kehoach.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;

/**
 * Sent by a fixed day, such as the 25th of the last month of the period.
 *
 * <p>Vietnamese term: <i>gửi chậm nhất vào ngày … của tháng cuối kỳ báo cáo</i>.
 */
@Value.Immutable
public abstract non-sealed class SendOnDay implements SendByRule {

  SendOnDay() {}

  /**
   * Returns the last day in time.
   *
   * @return the day, told from the last month of the period
   */
  @Value.Parameter
  public abstract DayInMonth day();

  static SendOnDay of(DayInMonth day) {
    return ImmutableSendOnDay.of(day);
  }

  @Override
  public Optional<Deadline> deadline(
      ReportingPeriod period, DateRange window, WorkingCalendar calendar, DayOffRule rule) {
    return Optional.of(Deadline.fixed(day().from(period.lastMonth()), calendar, rule));
  }

  @Override
  public Optional<LocalDate> rawDay(
      ReportingPeriod period, DateRange window, WorkingCalendar calendar) {
    return Optional.of(day().from(period.lastMonth()));
  }

  @Override
  public boolean comesAfter(WindowRule window) {
    return WindowRule.months()
        .allMatch(month -> day().from(month).isAfter(window.last().from(month)));
  }

  /** Returns the day, such as {@code 25} or {@code 5 tháng sau}. */
  @Override
  public String toString() {
    return day().toString();
  }
}
