package vn.kehoach.reporting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.DueEachPeriod;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.ReportingDuty;
import vn.kehoach.progress.OccurrenceKey;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;

/**
 * All reports that a plan owes in its year, and what has become of them as of a day.
 *
 * <p>Vietnamese term: <i>lịch báo cáo định kỳ trong năm</i>.
 *
 * <p>Reports on request have no place in {@link #reports()}: their cut-off and day come with the
 * request (Decree 09/2019/NĐ-CP, Article 8, clause 5, point c). {@link #standings} lists them once
 * the log tells of a request, {@link vn.kehoach.progress.Triggered}; the day asked for is that of
 * an {@link vn.kehoach.progress.Extended}.
 */
@Value.Immutable
public abstract class ReportingSchedule {

  private static final Comparator<ScheduledReport> BY_DAY =
      Comparator.comparing(
              (ScheduledReport r) -> r.sendBy().map(Deadline::day).orElse(LocalDate.MAX))
          .thenComparing(r -> r.period().orElseThrow());

  ReportingSchedule() {}

  /**
   * Returns the plan that orders the reports.
   *
   * @return its id
   */
  @Value.Parameter
  public abstract PlanId plan();

  /**
   * Returns the reports of the periods of the year, ordered by the day to send, then by period;
   * those without a day come last.
   *
   * @return the reports
   */
  @Value.Parameter
  public abstract ImmutableList<ScheduledReport> reports();

  /**
   * Returns who reports whenever asked.
   *
   * @return the items that order it, each with its reporter
   */
  @Value.Parameter
  public abstract ImmutableMap<ItemNumber, PartyId> onRequest();

  /**
   * Returns the calendar of the body that reports.
   *
   * @return the calendar
   */
  @Value.Parameter
  public abstract WorkingCalendar calendar();

  /**
   * Returns how a sending day that is a day off is read.
   *
   * @return the rule
   */
  @Value.Parameter
  public abstract DayOffRule rule();

  /**
   * Obtains the schedule of a commune's plan.
   *
   * @param plan the plan
   * @param regime which days a report covers and when it is sent
   * @param calendar the calendar of the commune
   * @param rule how a sending day that is a day off is read
   * @return the schedule
   * @throws IllegalArgumentException if the calendar does not know a year needed
   */
  public static ReportingSchedule of(
      Plan plan, ReportingRegime regime, WorkingCalendar calendar, DayOffRule rule) {
    return of(plan, regime, GovernmentLevel.COMMUNE, calendar, rule);
  }

  /**
   * Obtains the schedule of a plan of any level.
   *
   * @param plan the plan
   * @param regime which days a report covers and when it is sent
   * @param level the level of the body that reports
   * @param calendar the calendar of that body
   * @param rule how a sending day that is a day off is read
   * @return the schedule
   * @throws IllegalArgumentException if the calendar does not know a year needed
   */
  public static ReportingSchedule of(
      Plan plan,
      ReportingRegime regime,
      GovernmentLevel level,
      WorkingCalendar calendar,
      DayOffRule rule) {
    ImmutableList<ScheduledReport> reports =
        duties(plan)
            .flatMap(
                item ->
                    periods(item, plan.header().year())
                        .map(
                            period ->
                                report(item, period, regime, level)
                                    .withSendBy(regime.sendBy(period, level, calendar, rule))))
            .sorted(BY_DAY)
            .collect(ImmutableList.toImmutableList());
    ImmutableMap<ItemNumber, PartyId> onRequest =
        duties(plan)
            .filter(item -> cycles(item).contains(ReportingCycle.ON_REQUEST))
            .collect(ImmutableMap.toImmutableMap(PlanItem::number, ReportingSchedule::reporter));
    return ImmutableReportingSchedule.of(plan.id(), reports, onRequest, calendar, rule);
  }

  private static ScheduledReport report(
      PlanItem item, ReportingPeriod period, ReportingRegime regime, GovernmentLevel level) {
    return ScheduledReport.of(OccurrenceKey.of(item.number(), period), reporter(item))
        .withWindow(regime.findWindow(period))
        .withTerm(regime.findTerm(period, level));
  }

  private static Stream<PlanItem> duties(Plan plan) {
    return plan.allItems().stream()
        .filter(item -> item.reportingDuty().isPresent() && item.due() instanceof DueEachPeriod);
  }

  private static PartyId reporter(PlanItem duty) {
    return duty.reportingDuty().map(ReportingDuty::reporter).orElseThrow();
  }

  private static ImmutableList<ReportingCycle> cycles(PlanItem duty) {
    return duty.due() instanceof DueEachPeriod each ? each.cycles().asList() : ImmutableList.of();
  }

  private static Stream<ReportingPeriod> periods(PlanItem duty, int year) {
    return cycles(duty).stream().flatMap(cycle -> cycle.periodsOf(year).stream());
  }

  /**
   * Returns the reports to be sent by a day.
   *
   * @param day any day
   * @return the reports whose last day in time it is
   */
  public ImmutableList<ScheduledReport> reportsDueOn(LocalDate day) {
    return reports().stream()
        .filter(report -> report.sendBy().filter(d -> d.day().equals(day)).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the reports that fall together, such as those of June, of the second quarter and of the
   * first half-year.
   *
   * @return the days by which two reports or more are to be sent, in order, with these reports
   */
  public ImmutableMap<LocalDate, ImmutableList<ScheduledReport>> fallingTogether() {
    return reports().stream()
        .flatMap(report -> report.sendBy().map(Deadline::day).stream())
        .distinct()
        .filter(day -> reportsDueOn(day).size() > 1)
        .collect(ImmutableMap.toImmutableMap(day -> day, this::reportsDueOn));
  }

  /**
   * Returns what has become of each report.
   *
   * @param log what happened to the plan; for what was known on a day, pass {@link
   *     ProgressLog#asKnownOn}
   * @param asOf the day judged from; what happened on it counts
   * @return the reports of the periods in their order, then those on request in the order they were
   *     asked for
   * @throws IllegalArgumentException if the log is about another plan, or the calendar does not
   *     know a year needed
   */
  public ImmutableList<ReportStanding> standings(ProgressLog log, LocalDate asOf) {
    checkArgument(
        log.plan().equals(plan()), "progress log must be about plan %s: '%s'", plan(), log.plan());
    ImmutableListMultimap<OccurrenceKey, ProgressEvent> events =
        Multimaps.index(
            log.events().stream()
                .filter(event -> !event.happenedOn().isAfter(asOf))
                .sorted(Comparator.comparing(ProgressEvent::happenedOn))
                .toList(),
            ProgressEvent::occurrence);
    Stream<ReportStanding> periodic =
        reports().stream().map(report -> judge(report, events.get(report.key()), asOf));
    Stream<ReportStanding> requested =
        ReportRequest.in(events, onRequest()).stream()
            .map(request -> judge(request.report(), request.events(), asOf));
    return Stream.concat(periodic, requested).collect(ImmutableList.toImmutableList());
  }

  private ReportStanding judge(ScheduledReport report, List<ProgressEvent> events, LocalDate asOf) {
    return ReportJudge.judge(report, events, asOf, day -> Deadline.fixed(day, calendar(), rule()));
  }

  /**
   * Finds the report of an item for a period.
   *
   * @param key item and period
   * @return the report, or empty if the plan does not owe it
   */
  public Optional<ScheduledReport> findReport(OccurrenceKey key) {
    return reports().stream().filter(report -> report.key().equals(key)).findFirst();
  }
}
