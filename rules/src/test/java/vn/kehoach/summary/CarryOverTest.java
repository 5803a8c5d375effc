package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.summary.PeriodSummaryTest.text;
import static vn.kehoach.testing.SmallPlan.ASSESSOR;
import static vn.kehoach.testing.SmallPlan.OFFICE;
import static vn.kehoach.testing.SmallPlan.RADIO;
import static vn.kehoach.testing.SmallPlan.day;
import static vn.kehoach.testing.SmallPlan.events;
import static vn.kehoach.testing.SmallPlan.item;
import static vn.kehoach.testing.SmallPlan.log;
import static vn.kehoach.testing.SmallPlan.report;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.Plan;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.EventTime;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.testing.SmallPlan;

/** What of one occurrence is counted in which period. */
class CarryOverTest {

  private static Figures total(Plan plan, ProgressLog log, String period, String asOf) {
    return PeriodSummary.of(ASSESSOR.assess(plan, log, day(asOf)), ReportingPeriod.parse(period))
        .total();
  }

  @Test
  void workBegunBeforeItOpensIsOnTheBooksFromThen() {
    Plan plan = SmallPlan.of(report("II.8", "định kỳ quý", RADIO));
    ProgressLog early = log("II.8 Q2/2023", "started 02-01");

    assertThat(text(total(plan, early, "Q1/2023", "12-31")))
        .isEqualTo("0+2=0+2, 2 OPEN_WITHIN_LIMIT");
  }

  @Test
  void workDoneBeforeItOpensIsCountedInThePeriodItWasDone() {
    Plan plan = SmallPlan.of(report("II.8", "định kỳ năm", RADIO));
    ProgressLog early = log("II.8 2023", "sent 2022-12-01");

    assertThat(text(total(plan, early, "Q4/2022", "12-31")))
        .isEqualTo("0+1=1+0, 1 COMPLETED_EARLY");
    assertThat(text(total(plan, early, "2023", "12-31"))).isEqualTo("0+0=0+0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // due 2023-05-15, on the books since 2023-01-01; the period is 03-15 to 06-14
        "completed 03-14                                   | 0+0=0+0",
        "completed 03-15                                   | 1+0=1+0, 1 COMPLETED_EARLY",
        "completed 03-01; reopened 03-14                   | 1+0=0+1, 1 OPEN_OVERDUE",
        "completed 03-01; reopened 03-15                   | 0+1=0+1, 1 OPEN_OVERDUE",
        "completed 03-01; reopened 03-15; completed 03-15  | 0+1=1+0, 1 COMPLETED_EARLY",
        "completed 03-01; reopened 06-14; completed 06-15  | 0+1=0+1, 1 OPEN_OVERDUE",
        "completed 03-01; reopened 06-15                   | 0+0=0+0",
        // closed and reopened within the period, it counts once
        "completed 04-01; reopened 05-01                   | 1+0=0+1, 1 OPEN_OVERDUE",
        "completed 04-01; reopened 05-01; completed 05-20  | 1+0=1+0, 1 COMPLETED_LATE",
        "discontinued 04-01                                | 1+0=1+0, 1 DISCONTINUED",
        "transferred 04-01                                 | 1+0=1+0, 1 TRANSFERRED",
        "reopened 04-01; completed 04-02                   | 1+0=1+0, 1 COMPLETED_EARLY",
        // suspended in time or too late
        "suspended 05-15                                   | 1+0=0+1, 1 OPEN_SUSPENDED",
        "suspended 05-16                                   | 1+0=0+1, 1 OPEN_OVERDUE",
        "suspended 05-01 until 05-14                       | 1+0=0+1, 1 OPEN_OVERDUE",
        "suspended 05-01 until 06-01                       | 1+0=0+1, 1 OPEN_WITHIN_LIMIT",
        "extended 05-20 to 07-01                           | 1+0=0+1, 1 OPEN_WITHIN_LIMIT",
        "completed 05-20; extended 05-25 to 07-01          | 1+0=1+0, 1 COMPLETED_LATE",
      })
  void anItemIsCountedByWhereItStandsOnTheTwoEvenings(String told, String total) {
    Plan plan = SmallPlan.of(item("II.1", "2023-05-15"));

    assertThat(text(total(plan, log("II.1", told), "Q2/2023", "12-31"))).isEqualTo(total);
  }

  @Test
  void workWithoutADeadlineIsCountedApart() {
    Plan plan =
        SmallPlan.of(
            item("II.1", "không nêu"), item("II.2", "không nêu"), item("II.3", "không nêu"));
    ProgressLog log =
        log("II.1", "")
            .withEvents(
                ImmutableList.<ProgressEvent>builder()
                    .addAll(events("II.1", "completed 04-01"))
                    .addAll(events("II.2", "suspended 04-01"))
                    .build());

    assertThat(text(total(plan, log, "Q2/2023", "12-31")))
        .isEqualTo(
            "3+0=1+2, 1 COMPLETED_WITHOUT_DEADLINE, 1 OPEN_WITHOUT_DEADLINE, 1 OPEN_SUSPENDED");
  }

  @Test
  void whatIsNearlyDueIsInTimeAndSuspendedWorkIsNot() {
    Plan plan = SmallPlan.of(item("II.1", "2023-06-15"), item("II.2", "2023-06-15"));
    Figures total =
        PeriodSummary.of(
                ASSESSOR
                    .withNearlyDue(TimeLimit.ofDays(7))
                    .assess(plan, log("II.2", "suspended 06-10"), day("12-31")),
                ReportingPeriod.ofQuarter(2023, 2))
            .total();

    assertThat(text(total)).isEqualTo("2+0=0+2, 1 OPEN_NEARLY_DUE, 1 OPEN_SUSPENDED");
    assertThat(total.openInTime()).isEqualTo(1);
  }

  @Test
  void aReportOnRequestIsNewWhenItIsAskedFor() {
    Plan plan = SmallPlan.of(report("II.1", "định kỳ theo yêu cầu", OFFICE));
    ProgressLog log = log("II.1", "triggered 05-18; extended 05-18 to 05-25; sent 05-26");

    assertThat(text(total(plan, log, "Q1/2023", "12-31"))).isEqualTo("0+0=0+0");
    assertThat(text(total(plan, log, "Q2/2023", "05-20")))
        .isEqualTo("0+1=0+1, 1 OPEN_WITHIN_LIMIT");
    assertThat(text(total(plan, log, "Q2/2023", "12-31"))).isEqualTo("0+1=1+0, 1 COMPLETED_LATE");
    assertThat(text(total(plan, log, "Q3/2023", "12-31"))).isEqualTo("0+0=0+0");
  }

  @Test
  void whatIsRecordedLateEntersOnlyWhatWasKnownLater() {
    ProgressEvent late =
        Completed.of(SmallPlan.key("II.1"), EventTime.of(day("03-10"), day("04-05")));
    ProgressLog log = log("II.1", "").plus(late);
    Plan plan = SmallPlan.of(item("II.1", "2023-03-10"));

    assertThat(text(total(plan, log.asKnownOn(day("03-31")), "Q1/2023", "12-31")))
        .isEqualTo("0+1=0+1, 1 OPEN_OVERDUE");
    assertThat(text(total(plan, log, "Q1/2023", "12-31")))
        .isEqualTo("0+1=1+0, 1 COMPLETED_ON_TIME");
  }
}
