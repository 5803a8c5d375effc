package vn.kehoach.reporting;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.DueEachPeriod;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.ReportingDuty;

/**
 * All periodic reports that a plan owes in its year.
 *
 * <p>Vietnamese term: <i>lịch báo cáo định kỳ trong năm</i>.
 *
 * <p>Reports on request have no place in it: their cut-off and day come with the request (Decree
 * 09/2019/NĐ-CP, Article 8, clause 5, point c).
 */
@Value.Immutable
public abstract class ReportingSchedule {

  ReportingSchedule() {}

  /**
   * Returns the reports, ordered by the day to send, then by period.
   *
   * @return the reports
   */
  @Value.Parameter
  public abstract ImmutableList<ScheduledReport> reports();

  /**
   * Obtains the schedule of a plan.
   *
   * @param plan the plan
   * @param regime which days a report covers and when it is sent
   * @param calendar the calendar of the commune
   * @param rule how a sending day that is a day off is read
   * @return the schedule
   * @throws IllegalArgumentException if the calendar does not know the plan's year
   */
  public static ReportingSchedule of(
      Plan plan, ReportingRegime regime, WorkingCalendar calendar, DayOffRule rule) {
    return ImmutableReportingSchedule.of(
        plan.allItems().stream()
            .flatMap(item -> reports(item, plan.header().year(), regime, calendar, rule))
            .sorted(
                Comparator.comparing((ScheduledReport r) -> r.sendBy().day())
                    .thenComparing(ScheduledReport::period))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Stream<ScheduledReport> reports(
      PlanItem item, int year, ReportingRegime regime, WorkingCalendar calendar, DayOffRule rule) {
    if (!(item.due() instanceof DueEachPeriod each)) {
      return Stream.empty();
    }
    return item.reportingDuty().map(ReportingDuty::reporter).stream()
        .flatMap(
            reporter ->
                each.cycles().stream()
                    .flatMap(cycle -> cycle.periodsOf(year).stream())
                    .map(
                        (ReportingPeriod period) ->
                            ScheduledReport.of(
                                item.number(),
                                reporter,
                                period,
                                regime.windowOf(period),
                                Deadline.fixed(regime.sendBy(period), calendar, rule))));
  }
}
