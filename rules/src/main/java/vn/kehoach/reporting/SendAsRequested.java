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
 * Sent by the day that comes with the request; the regime sets none.
 *
 * <p>Vietnamese term: <i>gửi theo yêu cầu</i>.
 *
 * <p>Source: Decree 09/2019/NĐ-CP, Article 8, clause 5, point c, on reports for an occasion.
 */
@Value.Immutable(singleton = true)
public abstract non-sealed class SendAsRequested implements SendByRule {

  SendAsRequested() {}

  static SendAsRequested of() {
    return ImmutableSendAsRequested.of();
  }

  @Override
  public Optional<Deadline> deadline(
      ReportingPeriod period, DateRange window, WorkingCalendar calendar, DayOffRule rule) {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> rawDay(
      ReportingPeriod period, DateRange window, WorkingCalendar calendar) {
    return Optional.empty();
  }

  @Override
  public boolean comesAfter(WindowRule window) {
    return true;
  }

  /** Returns {@code theo yêu cầu}. */
  @Override
  public String toString() {
    return "theo yêu cầu";
  }
}
