package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanId;
import vn.kehoach.progress.EventTime;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.progress.ReportSent;
import vn.kehoach.testing.SmallPlan;

/** What has become of the report of the second quarter of 2023: 15 March to 14 June, 26 June. */
class ReportStandingTest {

  private static final Plan PLAN =
      SmallPlan.of(
          SmallPlan.report("II.1", "định kỳ quý, theo yêu cầu", SmallPlan.OFFICE),
          SmallPlan.report("II.2", "định kỳ theo yêu cầu", SmallPlan.RADIO));

  private static ReportingSchedule schedule(ReportingRegime regime) {
    return ReportingSchedule.of(
        PLAN, regime, VietnamCalendar.publicSector(), DayOffRules.NEXT_WORKING_DAY);
  }

  private static ImmutableList<ReportStanding> standings(ProgressLog log, String asOf) {
    return schedule(ReportingRegimes.DECREE_09_2019).standings(log, SmallPlan.day(asOf));
  }

  @ParameterizedTest(name = "{0} as of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                            | 03-01 | NOT_DUE   | 0  | 0
          ''                                            | 06-14 | NOT_DUE   | 0  | 0
          ''                                            | 06-15 | DUE       | 0  | 0
          ''                                            | 06-26 | DUE       | 0  | 0
          ''                                            | 06-27 | MISSING   | 1  | 1
          ''                                            | 07-03 | MISSING   | 7  | 5
          sent 06-20                                    | 06-19 | DUE       | 0  | 0
          sent 06-20                                    | 06-20 | SENT      | 0  | 0
          sent 06-20                                    | 12-31 | SENT      | 0  | 0
          sent 06-10                                    | 06-10 | SENT      | 0  | 0
          sent 06-26                                    | 06-26 | SENT      | 0  | 0
          sent 06-27                                    | 06-26 | DUE       | 0  | 0
          sent 06-27                                    | 06-27 | SENT_LATE | 1  | 1
          sent 07-03                                    | 12-31 | SENT_LATE | 7  | 5
          completed 07-03                               | 12-31 | SENT_LATE | 7  | 5
          completed 06-20; sent 06-28                   | 12-31 | SENT      | 0  | 0
          sent 06-20; completed 07-03                   | 12-31 | SENT      | 0  | 0
          sent 06-20; sent 07-03                        | 07-02 | SENT      | 0  | 0
          sent 06-20; sent 07-03                        | 07-03 | REPLACED  | 0  | 0
          sent 06-27; sent 06-27                        | 07-03 | REPLACED  | 1  | 1
          sent 06-20; withdrawn 06-22                   | 06-22 | WITHDRAWN | 0  | 0
          sent 06-20; withdrawn 06-22                   | 06-27 | WITHDRAWN | 1  | 1
          sent 06-20; withdrawn 06-22; sent 06-23       | 07-03 | SENT      | 0  | 0
          sent 06-20; withdrawn 06-28; sent 07-03       | 07-03 | SENT_LATE | 7  | 5
          sent 06-20; sent 06-21; withdrawn 06-22       | 06-23 | WITHDRAWN | 0  | 0
          sent 06-20; sent 06-21; withdrawn 06-22; sent 06-23 | 06-23 | SENT | 0 | 0
          withdrawn 06-20                               | 06-20 | DUE       | 0  | 0
          sent 06-20; reopened 06-22                    | 06-22 | DUE       | 0  | 0
          sent 06-20; withdrawn 06-22; reopened 06-23   | 06-27 | MISSING   | 1  | 1
          extended 06-20 to 07-10                       | 07-10 | DUE       | 0  | 0
          extended 06-20 to 07-10                       | 07-11 | MISSING   | 1  | 1
          extended 06-20 to 07-10; sent 07-10           | 07-11 | SENT      | 0  | 0
          sent 06-28; extended 06-29 to 07-10           | 07-11 | SENT_LATE | 2  | 2
          sent 06-20; extended 06-21 to 07-10; withdrawn 06-22; sent 07-10 | 07-11 | SENT | 0 | 0
          discontinued 06-20                            | 12-31 | RELEASED  | 0  | 0
          transferred 06-20                             | 12-31 | RELEASED  | 0  | 0
          discontinued 06-20; reopened 06-22            | 06-27 | MISSING   | 1  | 1
          started 06-20; progressed 06-21 50            | 06-21 | DUE       | 0  | 0
          """)
  void aReportHasAStatusAndIsLateByDays(
      String told, String asOf, ReportStatus status, int days, int workingDays) {
    ReportStanding standing = standings(SmallPlan.log("II.1 Q2/2023", told), asOf).get(1);

    assertThat(standing.status()).isEqualTo(status);
    assertThat(standing.lateDays()).isEqualTo(days);
    assertThat(standing.lateWorkingDays()).isEqualTo(workingDays);
    assertThat(standing.isLate()).isEqualTo(days > 0);
    assertThat(standing.status().isSent()).isEqualTo(!standing.sentOn().isEmpty());
    assertThat(status.isOwed())
        .isEqualTo(standing.sentOn().isEmpty() && status != ReportStatus.RELEASED);
  }

  @Test
  void whatIsRecordedLaterIsNotKnownYet() {
    ProgressLog log =
        ProgressLog.empty(PLAN.id())
            .plus(
                ReportSent.of(
                        SmallPlan.key("II.1 Q2/2023"),
                        EventTime.of(SmallPlan.day("06-20"), SmallPlan.day("07-05")))
                    .withDocument(DocumentNumber.parse("12/BC-UBND")));

    assertThat(standings(log, "06-30").get(1).status()).isEqualTo(ReportStatus.SENT);
    assertThat(standings(log, "06-30").get(1).documents())
        .containsExactly(DocumentNumber.parse("12/BC-UBND"));
    assertThat(standings(log.asKnownOn(SmallPlan.day("06-30")), "06-30").get(1).status())
        .isEqualTo(ReportStatus.MISSING);
  }

  @Test
  void withoutADayNothingIsMissing() {
    ReportingSchedule strict = schedule(ReportingRegimes.DECREE_09_2019.withoutMeasures());
    ProgressLog log = SmallPlan.log("II.1 Q1/2023", "sent 12-30");

    assertThat(strict.standings(log, SmallPlan.day("12-31")))
        .extracting(ReportStanding::status)
        .containsExactly(ReportStatus.SENT, ReportStatus.DUE, ReportStatus.DUE, ReportStatus.DUE);
    assertThat(strict.standings(log, SmallPlan.day("12-31")))
        .allMatch(s -> !s.isLate() && s.lateWorkingDays() == 0);
  }

  @Test
  void aCycleTheRegimeDoesNotHaveIsDueWhenItsPeriodIsOver() {
    ReportingSchedule yearly =
        schedule(ReportingRegimes.CALENDAR.withCycles(ReportingRegimes.CALENDAR.cycles().get(4)));

    assertThat(yearly.standings(ProgressLog.empty(PLAN.id()), SmallPlan.day("06-30")))
        .extracting(ReportStanding::status)
        .containsExactly(
            ReportStatus.DUE, ReportStatus.NOT_DUE, ReportStatus.NOT_DUE, ReportStatus.NOT_DUE);
  }

  @ParameterizedTest(name = "{0} as of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          triggered 05-04                                     | 05-03 | ''
          triggered 05-04                                     | 05-04 | 2023-05-04 DUE
          triggered 05-04                                     | 12-31 | 2023-05-04 DUE
          triggered 05-04; extended 05-04 to 05-10            | 05-10 | 2023-05-04 DUE
          triggered 05-04; extended 05-04 to 05-10            | 05-11 | 2023-05-04 MISSING
          triggered 05-04; extended 05-04 to 05-10; sent 05-11 | 05-11 | 2023-05-04 SENT_LATE
          triggered 05-04; sent 05-05; triggered 08-01        | 08-01 | 2023-05-04 SENT; 2023-08-01 DUE
          triggered 05-04; triggered 08-01; sent 08-02        | 08-02 | 2023-05-04 DUE; 2023-08-01 SENT
          extended 05-04 to 05-10                             | 05-11 | 2023-05-04 MISSING
          """)
  void aReportOnRequestIsListedOnceItWasAskedFor(String told, String asOf, String expected) {
    ImmutableList<ReportStanding> standings = standings(SmallPlan.log("II.2", told), asOf);

    assertThat(standings.subList(4, standings.size()))
        .extracting(s -> s.report().requestedOn().orElseThrow() + " " + s.status())
        .isEqualTo(
            expected.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(expected.split("; ")));
    assertThat(standings.subList(4, standings.size()))
        .allMatch(
            s ->
                s.report().reporter().equals(SmallPlan.RADIO)
                    && s.report().period().isEmpty()
                    && !s.report().isBinding());
  }

  @Test
  void requestsAreListedInTheOrderTheyWereMade() {
    ProgressLog log =
        ProgressLog.empty(PLAN.id())
            .withEvents(
                ImmutableList.<ProgressEvent>builder()
                    .addAll(SmallPlan.events("II.1", "triggered 05-04; triggered 09-01"))
                    .addAll(SmallPlan.events("II.2", "triggered 08-01; triggered 03-01"))
                    .addAll(SmallPlan.events("III.9", "triggered 01-01"))
                    .build());

    assertThat(standings(log, "12-31").subList(4, 8))
        .extracting(s -> s.report().item() + " " + s.report().requestedOn().orElseThrow())
        .containsExactly(
            "II.2 2023-03-01", "II.1 2023-05-04", "II.2 2023-08-01", "II.1 2023-09-01");
    assertThat(standings(log, "12-31")).hasSize(8);
  }

  @Test
  void aLogOfAnotherPlanIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                schedule(ReportingRegimes.DECREE_09_2019)
                    .standings(
                        ProgressLog.empty(PlanId.parse("xa-khac")), LocalDate.of(2023, 6, 1)))
        .withMessage("progress log must be about plan nam-chinh-2023: 'xa-khac'");
  }
}
