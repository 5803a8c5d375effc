package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.testing.SmallPlan.ASSESSOR;
import static vn.kehoach.testing.SmallPlan.OFFICE;
import static vn.kehoach.testing.SmallPlan.RADIO;
import static vn.kehoach.testing.SmallPlan.day;
import static vn.kehoach.testing.SmallPlan.events;
import static vn.kehoach.testing.SmallPlan.item;
import static vn.kehoach.testing.SmallPlan.log;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.party.Responsibility;
import vn.kehoach.party.Role;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.reporting.ReportingRegimes;
import vn.kehoach.status.Assessment;
import vn.kehoach.status.PlanAssessor;
import vn.kehoach.testing.SmallPlan;
import vn.kehoach.text.Language;

/** What systems in use get wrong in their figures, one test for each. */
class PeerFigureBugsTest {

  private static final ReportingPeriod Q2 = ReportingPeriod.ofQuarter(2023, 2);

  private static PeriodLedger q2(Assessment assessment) {
    return PeriodLedger.of(assessment, Q2);
  }

  private static PeriodLedger q2(String due, String told) {
    return q2(ASSESSOR.assess(SmallPlan.of(item("II.1", due)), log("II.1", told), day("12-31")));
  }

  private static Plan items(int count, String due) {
    return SmallPlan.of(
        Stream.iterate(1, n -> n + 1)
            .limit(count)
            .map(n -> item("II." + n, due))
            .toArray(PlanItem[]::new));
  }

  private static ProgressLog all(int count, String told) {
    return log("II.1", "")
        .withEvents(
            Stream.iterate(1, n -> n + 1)
                .limit(count)
                .flatMap(n -> events("II." + n, told).stream())
                .toList());
  }

  /** OpenCPS, StatisticSumYearCalcular: integers are divided before they are rounded. */
  @Test
  void twoOfThreeAreNotZeroPercent() {
    Figures total =
        q2(ASSESSOR.assess(items(3, "2023-05-15"), all(2, "completed 05-10"), day("12-31")))
            .summary()
            .total();

    assertThat(total.fulfilmentRate().percent(1)).hasToString("Optional[66.7]");
    assertThat(total.fulfilmentRate().numerator()).isEqualTo(2);
    assertThat(total.fulfilmentRate().denominator()).isEqualTo(3);
  }

  /** OpenCPS, statistics: what is closed and had no due date counts as on time. */
  @Test
  void whatHadNoDueDateIsBehindNoNumberOnTime() {
    PeriodLedger ledger = q2("không nêu", "completed 04-20");

    assertThat(ledger.behind(FigureName.COMPLETED_ON_TIME)).isEmpty();
    assertThat(ledger.behind(FigureName.COMPLETED_EARLY)).isEmpty();
    assertThat(ledger.behind(FigureName.COMPLETED_WITHOUT_DEADLINE)).hasSize(1);
  }

  /** OpenCPS, statistics: the counter of what went over time outside the office never rises. */
  @Test
  void whatIsOverdueRisesWithEachThatIs() {
    for (int late = 0; late <= 4; late++) {
      Figures total =
          q2(ASSESSOR.assess(
                  items(4, "2023-05-15"), all(4 - late, "completed 05-10"), day("12-31")))
              .summary()
              .total();
      assertThat(total.openOverdue()).isEqualTo(late);
      assertThat(total.overdueAges().values().stream().mapToInt(n -> n).sum()).isEqualTo(late);
    }
  }

  /** e-Office, fn_handling_doc_kpi: "carried over" uses today's status, "late" uses NOW(). */
  @Test
  void carriedOverIsOfTheEveningBeforeHoweverMuchLaterItIsAsked() {
    Plan plan = items(2, "2023-05-15");
    ProgressLog log = all(2, "completed 08-01");

    PeriodSummary then = q2(ASSESSOR.assess(plan, log, day("06-14"))).summary();
    PeriodSummary later = q2(ASSESSOR.assess(plan, log, day("2024-12-31"))).summary();

    assertThat(later).isEqualTo(then);
    assertThat(later.total().opening()).isEqualTo(2);
    assertThat(later.total().openOverdue()).isEqualTo(2);
  }

  /** Cát Ngạn: what was cancelled counts as late. */
  @Test
  void whatWasCancelledIsLateInNoNumber() {
    PeriodLedger ledger = q2("2023-04-10", "discontinued 05-01");

    assertThat(ledger.behind(FigureName.DISCONTINUED)).hasSize(1);
    assertThat(ledger.behind(FigureName.OPEN_OVERDUE)).isEmpty();
    assertThat(ledger.behind(FigureName.COMPLETED_LATE)).isEmpty();
    assertThat(ledger.summary().total().fulfilmentRate().denominator()).isZero();
  }

  /** Cát Ngạn: what was finished late counts as on time in the ratio. */
  @Test
  void whatWasFinishedLateLowersTheRate() {
    assertThat(
            q2("2023-05-15", "completed 05-16")
                .summary()
                .total()
                .onTimeRate()
                .label(Language.ENGLISH))
        .isEqualTo("0/1 (0.0 %) of what was completed and had a deadline");
  }

  /** Cát Ngạn: each calendar day late costs marks, Tết included. */
  @Test
  void ageIsInDaysThatAreWorked() {
    Plan plan = SmallPlan.of(item("II.1", "2023-01-19"));
    PeriodLedger january =
        PeriodLedger.of(
            ASSESSOR.assess(plan, log("II.1", ""), day("01-27")),
            DateRange.ofClosed(day("01-01"), day("01-31")));

    // eight calendar days, of which one is worked
    assertThat(january.lines().get(0).entry().after().daysOverdue()).isEqualTo(8);
    assertThat(january.lines().get(0).entry().after().workingDaysOverdue()).isEqualTo(1);
    assertThat(january.behind(FigureName.OVERDUE_UP_TO_5_DAYS)).hasSize(1);
  }

  /** NNPTNT: months and years are filtered apart, so December and January bring in two more. */
  @Test
  void decemberAndJanuaryAreTwoMonthsAndNotFour() {
    PlanAssessor calendar = ASSESSOR.withRegime(ReportingRegimes.CALENDAR);
    Plan plan =
        SmallPlan.of(
            item("II.1", "2023-12-20"),
            item("II.2", "2024-01-20"),
            item("II.3", "2023-01-20"),
            item("II.4", "2024-12-20"));
    ProgressLog log =
        log("II.1", "")
            .withEvents(
                Stream.of(
                        events("II.1", "completed 12-20"),
                        events("II.2", "completed 2024-01-20"),
                        events("II.3", "completed 01-20"),
                        events("II.4", "completed 2024-12-20"))
                    .flatMap(ImmutableList::stream)
                    .toList());
    PeriodLedger both =
        PeriodLedger.of(
            calendar.assess(plan, log, day("2024-12-31")),
            DateRange.ofClosed(day("12-01"), day("2024-01-31")));

    assertThat(both.behind(FigureName.CLOSED))
        .extracting(line -> line.entry().key())
        .containsExactly("II.1", "II.2");
  }

  /** Report 1270 and many others: a percentage is printed without what it is a share of. */
  @Test
  void noRateIsWordedWithoutItsDenominator() {
    Figures total = q2("2023-05-15", "completed 05-10").summary().total();

    for (Rate rate : List.of(total.onTimeRate(), total.fulfilmentRate(), total.closingRate())) {
      for (Language language : Language.values()) {
        assertThat(rate.label(language))
            .startsWith(rate.numerator() + "/" + rate.denominator())
            .endsWith(rate.basis().label(language));
      }
    }
  }

  /** NNPTNT: cooperating units are one text field, so nobody's share can be counted. */
  @Test
  void cooperatingUnitsAreCountedEachByItself() {
    Plan plan =
        SmallPlan.of(
            item("II.1", "2023-05-15", OFFICE)
                .withResponsibilities(
                    Responsibility.of(Role.LEAD, OFFICE),
                    Responsibility.of(Role.COORDINATE, OFFICE),
                    Responsibility.of(Role.COORDINATE, RADIO)));
    PeriodSummary summary = q2(ASSESSOR.assess(plan, log("II.1", ""), day("12-31"))).summary();

    assertThat(summary.roles()).hasSize(3);
    assertThat(summary.units()).hasSize(1);
  }

  /** MoF: unfinished rows have no state at all; here everything handled ends up somewhere. */
  @Test
  void aTableThatLosesARowIsRefused() {
    PeriodSummary summary =
        q2(ASSESSOR.assess(items(2, "2023-05-15"), all(0, ""), day("12-31"))).summary();
    UnitFigures all = summary.units().get(0);
    Figures one = q2("2023-05-15", "").summary().total();

    assertThatThrownBy(
            () ->
                ImmutablePeriodSummary.of(
                    summary.span(),
                    ImmutableList.of(ImmutableUnitFigures.of(all.unit(), one)),
                    summary.sections(),
                    summary.roles(),
                    summary.total()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "units of summary Q2/2023 must add up to its total "
                + summary.total()
                + ": '"
                + one
                + "'");
  }
}
