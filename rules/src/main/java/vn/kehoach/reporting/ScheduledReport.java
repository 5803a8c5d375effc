package vn.kehoach.reporting;

import java.time.LocalDate;
import org.immutables.value.Value;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.ItemNumber;

/**
 * A report that a plan owes for a period: what it covers, who sends it and by when.
 *
 * <p>Vietnamese term: <i>báo cáo định kỳ phải gửi</i>.
 */
@Value.Immutable
public abstract class ScheduledReport {

  ScheduledReport() {}

  /**
   * Returns the item that orders the report.
   *
   * @return its number
   */
  @Value.Parameter
  public abstract ItemNumber item();

  /**
   * Returns the party that reports.
   *
   * @return its id
   */
  @Value.Parameter
  public abstract PartyId reporter();

  /**
   * Returns the period reported on.
   *
   * @return the period
   */
  @Value.Parameter
  public abstract ReportingPeriod period();

  /**
   * Returns the days whose figures go into the report.
   *
   * @return the window; its last day is the cut-off
   */
  @Value.Parameter
  public abstract DateRange window();

  /**
   * Returns by when the report is sent.
   *
   * @return the deadline
   */
  @Value.Parameter
  public abstract Deadline sendBy();

  static ScheduledReport of(
      ItemNumber item,
      PartyId reporter,
      ReportingPeriod period,
      DateRange window,
      Deadline sendBy) {
    return ImmutableScheduledReport.of(item, reporter, period, window, sendBy);
  }

  /**
   * Returns the last working day no later than the day written. Whoever sends by it is in time
   * under every reading.
   *
   * @return a working day
   */
  public LocalDate safeDay() {
    return sendBy().calendar().previousOrSame(sendBy().rawDay());
  }
}
