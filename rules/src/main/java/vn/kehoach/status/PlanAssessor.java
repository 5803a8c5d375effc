package vn.kehoach.status;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.Plan;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.reporting.ReportingRegime;

/**
 * Judges plans by a calendar, a reporting regime and named policies.
 *
 * <p>Vietnamese term: <i>bộ đánh giá thực hiện kế hoạch</i>.
 */
@Value.Immutable
public abstract class PlanAssessor implements WithPlanAssessor {

  PlanAssessor() {}

  /**
   * Returns the calendar of the commune.
   *
   * @return the calendar
   */
  @Value.Parameter
  public abstract WorkingCalendar calendar();

  /**
   * Returns the regime of its reports.
   *
   * @return the regime
   */
  @Value.Parameter
  public abstract ReportingRegime regime();

  /**
   * Returns how last days off are read.
   *
   * @return the policy; {@link DayOffPolicy#MOVE_FORWARD} unless set
   */
  @Value.Default
  public DayOffPolicy dayOffPolicy() {
    return DayOffPolicy.MOVE_FORWARD;
  }

  /**
   * Returns how often a continuous item is checked.
   *
   * @return a cycle with periods; each quarter unless set
   */
  @Value.Default
  public ReportingCycle checkCycle() {
    return ReportingCycle.QUARTER;
  }

  /**
   * Returns by which day the check of a continuous item is due.
   *
   * @return the policy; {@link CheckPolicy#BY_CUT_OFF} unless set
   */
  @Value.Default
  public CheckPolicy checkPolicy() {
    return CheckPolicy.BY_CUT_OFF;
  }

  /**
   * Returns what moves a due day.
   *
   * @return the policy; {@link ClockPolicy#USUAL} unless set
   */
  @Value.Default
  public ClockPolicy clockPolicy() {
    return ClockPolicy.USUAL;
  }

  /**
   * Returns how near a due day must be to be called so.
   *
   * @return the threshold, in days, working days or longer units, or empty if nothing is to be
   *     called nearly due
   */
  public abstract Optional<TimeLimit> nearlyDue();

  /**
   * Obtains an assessor.
   *
   * @param calendar the calendar of the commune
   * @param regime the regime of its reports
   * @return the assessor, with the policies named above
   */
  public static PlanAssessor of(WorkingCalendar calendar, ReportingRegime regime) {
    return ImmutablePlanAssessor.of(calendar, regime);
  }

  @Value.Check
  void check() {
    checkArgument(
        checkCycle() != ReportingCycle.ON_REQUEST,
        "check cycle must have periods: '%s'",
        checkCycle());
    Judgement.checkThreshold(nearlyDue());
  }

  /**
   * Returns what each occurrence is judged by.
   *
   * @return the calendar, the policy and the threshold
   */
  public Judgement judgement() {
    return Judgement.of(calendar()).withClockPolicy(clockPolicy()).withNearlyDue(nearlyDue());
  }

  /**
   * Judges a plan by all that is in the log.
   *
   * @param plan the plan
   * @param log what happened to it
   * @param asOf the day judged from; what happened on it counts, whenever it was recorded
   * @return the assessment
   * @throws IllegalArgumentException if the log is about another plan, or the calendar does not
   *     know a year needed
   */
  public Assessment assess(Plan plan, ProgressLog log, LocalDate asOf) {
    return new Assessment(this, plan, log, asOf, Optional.empty());
  }

  /**
   * Judges a plan by what was known on a day.
   *
   * @param plan the plan
   * @param log what happened to it
   * @param asOf the day judged from; what happened on it counts
   * @param knownOn the day known on; what was recorded later is left out
   * @return the assessment
   * @throws IllegalArgumentException if the log is about another plan, or the calendar does not
   *     know a year needed
   */
  public Assessment assess(Plan plan, ProgressLog log, LocalDate asOf, LocalDate knownOn) {
    return new Assessment(this, plan, log, asOf, Optional.of(knownOn));
  }
}
