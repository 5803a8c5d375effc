package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.reporting.ReportStanding;
import vn.kehoach.reporting.ReportStatus;
import vn.kehoach.reporting.ReportingRegime;
import vn.kehoach.reporting.ReportingRegimes;
import vn.kehoach.reporting.ReportingSchedule;

/** The reports of the bundled plan through its year. */
class BundledReportsTest {

  private static final ProgressLog LOG = Inputs.bundled().log().orElseThrow();

  private static ReportingSchedule schedule(ReportingRegime regime) {
    return ReportingSchedule.of(
        Inputs.bundled().plan().orElseThrow(),
        regime,
        VietnamCalendar.publicSector(),
        DayOffRules.NEXT_WORKING_DAY);
  }

  private static List<String> owedOrLate(ReportingSchedule schedule, ProgressLog log, String asOf) {
    return schedule.standings(log, LocalDate.parse(asOf)).stream()
        .filter(s -> s.status() != ReportStatus.SENT && s.status() != ReportStatus.NOT_DUE)
        .map(BundledReportsTest::worded)
        .toList();
  }

  private static String worded(ReportStanding standing) {
    return standing.report().period().orElseThrow()
        + " "
        + standing.sendBy().orElseThrow()
        + " "
        + standing.status()
        + " "
        + standing.lateDays()
        + "/"
        + standing.lateWorkingDays();
  }

  @Test
  void theYearOwesTwentyReportsOfWhichTwelveFallTogether() {
    ReportingSchedule schedule = schedule(ReportingRegimes.DECREE_09_2019);

    assertThat(schedule.reports()).hasSize(20);
    assertThat(schedule.fallingTogether().values())
        .extracting(List::size)
        .containsExactly(2, 3, 3, 4);
    assertThat(schedule.onRequest()).hasSize(2);
  }

  @Test
  void whatWasSentLateOrIsMissingIsToldAsOfADay() {
    ReportingSchedule schedule = schedule(ReportingRegimes.DECREE_09_2019);

    assertThat(owedOrLate(schedule, LOG, "2023-07-20"))
        .containsExactly(
            "T04/2023 2023-04-25 SENT_LATE 3/3",
            "T06/2023 2023-06-26 MISSING 24/18",
            "Q2/2023 2023-06-26 SENT_LATE 2/2",
            "6T/2023 2023-06-26 MISSING 24/18",
            "T07/2023 2023-07-25 DUE 0/0");
    assertThat(owedOrLate(schedule, LOG, "2023-06-26"))
        .containsExactly(
            "T04/2023 2023-04-25 SENT_LATE 3/3",
            "T06/2023 2023-06-26 DUE 0/0",
            "Q2/2023 2023-06-26 DUE 0/0",
            "6T/2023 2023-06-26 DUE 0/0");
  }

  @Test
  void whatWasRecordedLateWasNotKnownBefore() {
    LocalDate endOfMay = LocalDate.of(2023, 5, 31);

    assertThat(
            owedOrLate(
                schedule(ReportingRegimes.DECREE_09_2019), LOG.asKnownOn(endOfMay), "2023-05-31"))
        .containsExactly("T04/2023 2023-04-25 SENT_LATE 3/3", "T05/2023 2023-05-25 MISSING 6/4");
  }

  @Test
  void underTheRuleOfAProvinceMoreOfThemWereLate() {
    assertThat(owedOrLate(schedule(ReportingRegimes.KHANH_HOA_01_2023), LOG, "2023-02-28"))
        .containsExactly("T01/2023 2023-01-17 SENT_LATE 10/3", "T02/2023 2023-02-16 SENT_LATE 8/6");
  }
}
