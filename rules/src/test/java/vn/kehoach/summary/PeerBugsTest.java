package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.testing.SmallPlan.ASSESSOR;
import static vn.kehoach.testing.SmallPlan.day;
import static vn.kehoach.testing.SmallPlan.item;
import static vn.kehoach.testing.SmallPlan.log;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.status.Assessment;
import vn.kehoach.status.DeadlinePosition;
import vn.kehoach.status.OccurrenceStatus;
import vn.kehoach.status.WorkState;
import vn.kehoach.testing.SmallPlan;
import vn.kehoach.text.Language;

/** What systems in use at communes get wrong, one test for each. */
class PeerBugsTest {

  private static final ReportingPeriod Q2 = ReportingPeriod.ofQuarter(2023, 2);

  private static Assessment assess(String due, String told, String asOf) {
    return ASSESSOR.assess(SmallPlan.of(item("II.1", due)), log("II.1", told), day(asOf));
  }

  private static OccurrenceStatus status(String due, String told, String asOf) {
    return assess(due, told, asOf).statuses().get(0);
  }

  private static Figures q2(String due, String told) {
    return PeriodSummary.of(assess(due, told, "12-31"), Q2).total();
  }

  /** OpenCPS, statistics: a closed file without a due date counts as on time. */
  @Test
  void whatIsClosedWithoutADueDateIsNotOnTime() {
    Figures figures = q2("không nêu", "completed 04-20");

    assertThat(figures.closed()).isEqualTo(1);
    assertThat(figures.completedInTime()).isZero();
    assertThat(figures.onTimeRate().percent(1)).isEmpty();
  }

  /** OpenCPS, statistics: due exactly now is overdue for an open file, on time for a closed one. */
  @Test
  void dueTodayIsNeitherOverdueIfOpenNorLateIfClosed() {
    assertThat(status("2023-06-15", "", "06-15").isOverdue()).isFalse();
    assertThat(status("2023-06-15", "completed 06-15", "06-15").position())
        .isEqualTo(DeadlinePosition.COMPLETED_ON_TIME);
    assertThat(status("2023-06-15", "", "06-16").isOverdue()).isTrue();
    assertThat(status("2023-06-15", "completed 06-16", "06-16").position())
        .isEqualTo(DeadlinePosition.COMPLETED_LATE);
  }

  /** OpenCPS, StatisticSumYearCalcular: the percentage is divided as integers, then rounded. */
  @Test
  void aPercentageIsNotAnIntegerDivision() {
    assertThat(Rate.of(2, 3, RateBasis.HANDLED).label(Language.VIETNAMESE))
        .isEqualTo("2/3 (66,7 %) tổng số phải thực hiện trong kỳ");
    assertThat(Rate.of(199, 200, RateBasis.HANDLED).percent(1).map(Object::toString))
        .contains("99.5");
  }

  /** Cát Ngạn: a cancelled item still counts as overdue. */
  @Test
  void whatIsCancelledIsNotOverdue() {
    assertThat(status("2023-04-10", "discontinued 05-01", "06-01").isOverdue()).isFalse();
    assertThat(q2("2023-04-10", "discontinued 05-01").openOverdue()).isZero();
    assertThat(q2("2023-04-10", "transferred 05-01").openOverdue()).isZero();
  }

  /** Cát Ngạn: an item finished late counts as on time in the ratio. */
  @Test
  void whatIsFinishedLateIsNotOnTime() {
    Figures figures = q2("2023-04-10", "completed 04-11");

    assertThat(figures.completedInTime()).isZero();
    assertThat(figures.completedOverdue()).isEqualTo(1);
    assertThat(figures.onTimeRate().label(Language.ENGLISH))
        .isEqualTo("0/1 (0.0 %) of what was completed and had a deadline");
  }

  /** Cát Ngạn: points are taken off for each calendar day late, so Tết costs marks. */
  @Test
  void tetCostsNobodyMarks() {
    assertThat(status("2023-01-19", "", "01-26").isOverdue()).isTrue();
    assertThat(status("2023-01-19", "", "01-26").workingDaysOverdue()).isZero();
  }

  /** Cát Ngạn: the report sees lateness seven hours after the reminder; here a day has no hours. */
  @Test
  void listAndReportAgreeOnWhatIsOverdue() {
    for (LocalDate asOf = day("04-09"); asOf.isBefore(day("04-13")); asOf = asOf.plusDays(1)) {
      Assessment assessment = assess("2023-04-10", "", asOf.toString());

      assertThat(PeriodSummary.of(assessment, Q2).total().openOverdue())
          .isEqualTo(assessment.overdue().size())
          .isEqualTo(asOf.isAfter(day("04-10")) ? 1 : 0);
    }
  }

  /** e-Office: lateness is asked of today, so the report of last quarter changes every day. */
  @Test
  void figuresOfLastQuarterDoNotChangeWhenAskedLater() {
    Plan plan = SmallPlan.of(item("II.1", "2023-06-20"));
    ProgressLog log = log("II.1", "completed 07-15");
    Assessment onTheDay = ASSESSOR.assess(plan, log, day("06-14"));

    PeriodSummary asReported = PeriodSummary.of(onTheDay, Q2);

    assertThat(asReported.total().openInTime()).isEqualTo(1);
    assertThat(PeriodSummary.of(onTheDay.on(day("06-30")), Q2)).isEqualTo(asReported);
    assertThat(PeriodSummary.of(onTheDay.on(day("07-20")), Q2)).isEqualTo(asReported);
    assertThat(PeriodSummary.of(onTheDay.on(LocalDate.of(2026, 11, 23)), Q2)).isEqualTo(asReported);
  }

  /** e-Office: what was carried over is told by today's status. */
  @Test
  void whatWasCarriedOverStaysCarriedOverWhenDone() {
    Figures q3 =
        PeriodSummary.of(
                assess("2023-06-20", "completed 07-15", "12-31"),
                ReportingPeriod.ofQuarter(2023, 3))
            .total();

    assertThat(q3.opening()).isEqualTo(1);
    assertThat(q3.added()).isZero();
    assertThat(q3.completedOverdue()).isEqualTo(1);
  }

  /** MoF đôn đốc and NGN: no date is kept as 1970-01-01, and so is overdue by decades. */
  @Test
  void noDateIsNotADateLongPast() {
    OccurrenceStatus status = status("không nêu", "", "12-31");

    assertThat(status.deadline()).isEmpty();
    assertThat(status.position()).isEqualTo(DeadlinePosition.NO_DEADLINE);
  }

  /** NGN: some twenty statuses mix how far the work is with how late it is. */
  @Test
  void howFarAndHowLateAreTwoAnswers() {
    OccurrenceStatus status = status("2023-06-15", "progressed 06-01 80", "06-20");

    assertThat(status.state()).isEqualTo(WorkState.IN_PROGRESS);
    assertThat(status.position()).isEqualTo(DeadlinePosition.OVERDUE);
    assertThat(status.percent()).isEqualTo(Optional.of(80));
  }

  /** OpenCPS: the week and month branches of a recurring duty are empty. */
  @Test
  void eachPeriodOfARecurringDutyHasItsOwnDeadlineAndState() {
    Assessment assessment =
        ASSESSOR.assess(
            SmallPlan.of(item("II.1", "định kỳ tháng")),
            log("II.1 T02/2023", "completed 02-20"),
            day("03-15"));

    assertThat(assessment.statusOf(ItemNumber.parse("II.1")))
        .extracting(OccurrenceStatus::position)
        .startsWith(
            DeadlinePosition.OVERDUE,
            DeadlinePosition.COMPLETED_EARLY,
            DeadlinePosition.WITHIN_LIMIT);
  }
}
