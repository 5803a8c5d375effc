package vn.kehoach.caseload;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.status.ClockPolicy;
import vn.kehoach.status.DayOffPolicy;
import vn.kehoach.status.Judgement;
import vn.kehoach.statute.StatutoryLimits;
import vn.kehoach.summary.PeriodLedger;
import vn.kehoach.summary.SummarySpan;

/**
 * Judges case files by a calendar, the limits of statutes and named policies.
 *
 * <p>Vietnamese term: <i>bộ đánh giá giải quyết hồ sơ</i>.
 */
@Value.Immutable
public abstract class CaseAssessor implements WithCaseAssessor {

  CaseAssessor() {}

  /**
   * Returns the calendar of the office.
   *
   * @return the calendar
   */
  @Value.Parameter
  public abstract WorkingCalendar calendar();

  /**
   * Returns the limits that case files name; the version in force on the start day counts.
   *
   * @return the limits; {@link StatutoryLimits#standard()} unless set
   */
  @Value.Default
  public StatutoryLimits limits() {
    return StatutoryLimits.standard();
  }

  /**
   * Returns how last days off are read: of limits, and of agreed days as written days.
   *
   * @return the policy; {@link DayOffPolicy#MOVE_FORWARD} unless set
   */
  @Value.Default
  public DayOffPolicy dayOffPolicy() {
    return DayOffPolicy.MOVE_FORWARD;
  }

  /**
   * Returns from which day a limit counts that starts with the receipt.
   *
   * @return the policy; {@link ReceiptPolicy#COUNTS_AS_RECEIVED} unless set
   */
  @Value.Default
  public ReceiptPolicy receiptPolicy() {
    return ReceiptPolicy.COUNTS_AS_RECEIVED;
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
   * @return the threshold, in days or working days, or empty if nothing is to be called nearly due
   */
  public abstract Optional<TimeLimit> nearlyDue();

  /**
   * Obtains an assessor.
   *
   * @param calendar the calendar of the office
   * @return the assessor, with the limits and policies named above
   */
  public static CaseAssessor of(WorkingCalendar calendar) {
    return ImmutableCaseAssessor.of(calendar);
  }

  /**
   * Returns what each case file is judged by.
   *
   * @return the calendar, the policy and the threshold
   */
  public Judgement judgement() {
    return Judgement.of(calendar()).withClockPolicy(clockPolicy()).withNearlyDue(nearlyDue());
  }

  /**
   * Judges case files by all that is told of them.
   *
   * @param files the case files
   * @param asOf the day judged from; what happened on it counts, whenever it was recorded
   * @return the assessment
   * @throws IllegalArgumentException if the calendar does not know a year needed
   */
  public CaseAssessment assess(CaseFiles files, LocalDate asOf) {
    return CaseAssessments.of(this, files, asOf, Optional.empty());
  }

  /**
   * Judges case files by what was known on a day.
   *
   * @param files the case files
   * @param asOf the day judged from; what happened on it counts
   * @param knownOn the day known on; what was recorded later is left out
   * @return the assessment
   * @throws IllegalArgumentException if the calendar does not know a year needed
   */
  public CaseAssessment assess(CaseFiles files, LocalDate asOf, LocalDate knownOn) {
    return CaseAssessments.of(this, files, asOf, Optional.of(knownOn));
  }

  /**
   * Counts case files the way the occurrences of a plan are counted.
   *
   * @param files the case files
   * @param span the days, and the day known on if it has one
   * @return the ledger, one line for each case file that was open at any time of these days
   * @throws IllegalArgumentException if the calendar does not know a year needed
   */
  public PeriodLedger ledger(CaseFiles files, SummarySpan span) {
    return CaseCount.ledger(files, this, span);
  }
}
