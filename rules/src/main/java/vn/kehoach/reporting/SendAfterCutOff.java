package vn.kehoach.reporting;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.period.TimeLimit;

/**
 * Sent within a limit counted from the cut-off, such as two working days; the day of the cut-off is
 * not counted.
 *
 * <p>Vietnamese term: <i>gửi trong thời hạn … ngày làm việc kể từ ngày chốt số liệu</i>.
 */
@Value.Immutable
public abstract non-sealed class SendAfterCutOff implements SendByRule {

  SendAfterCutOff() {}

  /**
   * Returns the limit.
   *
   * @return days or working days
   */
  @Value.Parameter
  public abstract TimeLimit limit();

  static SendAfterCutOff of(TimeLimit limit) {
    return ImmutableSendAfterCutOff.of(limit);
  }

  @Value.Check
  void check() {
    checkArgument(
        limit().unit() == LimitUnit.DAY || limit().unit() == LimitUnit.WORKING_DAY,
        "limit for sending must be in days or working days: '%s'",
        limit());
  }

  @Override
  public Optional<Deadline> deadline(
      ReportingPeriod period, DateRange window, WorkingCalendar calendar, DayOffRule rule) {
    return Optional.of(Deadline.counted(window.lastDay(), limit(), calendar, rule));
  }

  @Override
  public Optional<LocalDate> rawDay(
      ReportingPeriod period, DateRange window, WorkingCalendar calendar) {
    return deadline(period, window, calendar, DayOffRules.STAY).map(Deadline::rawDay);
  }

  @Override
  public boolean comesAfter(WindowRule window) {
    return true;
  }

  /** Returns the limit, such as {@code 2 ngày làm việc}. */
  @Override
  public String toString() {
    return limit().toString();
  }
}
