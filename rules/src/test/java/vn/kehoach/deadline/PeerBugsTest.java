package vn.kehoach.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.testing.AnnouncedYears;

/** Bugs that users of other programs reported, or that their code shows, each played again here. */
class PeerBugsTest {

  private static final WorkingCalendar REAL = AnnouncedYears.calendar();
  private static final OfficeHours USUAL = OfficeHours.usual();

  private static LocalDateTime at(String moment) {
    return LocalDateTime.parse(moment);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Deadline counted(String event, String limit) {
    return Deadline.counted(day(event), TimeLimit.parse(limit), REAL, DayOffRules.NEXT_WORKING_DAY);
  }

  /** OpenCPS: times of the form HHmm added as whole numbers give 16:40. */
  @Test
  void openCpsTenFiftyFiveAndFourHoursFiftyFiveOverLunchIsTwentyPastFive() {
    OfficeHours untilHalfPastFive = OfficeHours.parse("07:30-11:30, 13:00-17:30");

    assertThat(untilHalfPastFive.plus(at("2026-11-25T10:55"), Duration.parse("PT4H55M"), REAL))
        .isEqualTo(at("2026-11-25T17:20"));
    assertThat(USUAL.plus(at("2026-11-25T10:55"), Duration.parse("PT4H55M"), REAL))
        .as("an office that closes at five")
        .isEqualTo(at("2026-11-26T07:50"));
  }

  /** OpenCPS: a file that comes in at 10:00 on a holiday treats that day as worked. */
  @Test
  void openCpsAHolidayStaysAHolidayWhenTheFileComesInAtTen() {
    LocalDateTime received = at("2023-01-23T10:00");

    assertThat(USUAL.plus(received, Duration.ofHours(8), REAL)).isEqualTo(at("2023-01-27T17:00"));
    assertThat(counted(received.toLocalDate().toString(), "1 ngày làm việc"))
        .hasToString("2023-01-27");
  }

  /** OpenCPS: one day is always eight hours, so an office of seven and a half drifts. */
  @Test
  void openCpsAWorkingDayIsNotEightHours() {
    OfficeHours shorter = OfficeHours.parse("08:00-11:30, 13:30-17:30");
    LocalDateTime start = at("2026-11-25T08:00");
    LocalDateTime end = start;
    for (int n = 0; n < 20; n++) {
      end = shorter.plus(end, Duration.parse("PT7H30M"), REAL);
    }

    assertThat(end.toLocalDate()).isEqualTo(REAL.plusWorkingDays(day("2026-11-24"), 20));
    assertThat(end.toLocalTime()).hasToString("17:30");
  }

  /** OpenCPS: counting stops without a word after 360 steps. */
  @Test
  void openCpsMoreThanThreeHundredAndSixtyStepsAreCounted() {
    Deadline deadline = counted("2023-06-05", "700 ngày làm việc");

    assertThat(REAL.workingDaysBetween(day("2023-06-05"), deadline.day())).isEqualTo(700);
    assertThat(USUAL.between(at("2023-06-05T07:30"), at("2026-06-05T17:00"), REAL))
        .isEqualTo(
            Duration.ofHours(
                8L * (1 + REAL.workingDaysBetween(day("2023-06-05"), day("2026-06-05")))));
  }

  /** OpenCPS: the hours of Saturday are never found, 7 being taken modulo 7. */
  @Test
  void openCpsSaturdayHasItsHours() {
    WorkingCalendar saturdays =
        WorkingCalendar.of(
            "one-stop office",
            ImmutableSet.of(DayOfWeek.SUNDAY),
            REAL.years().stream().map(REAL::year).toList());
    OfficeHours hours = USUAL.withDay(DayOfWeek.SATURDAY, OfficeSession.parse("07:30-11:30"));

    assertThat(hours.sessionsOn(day("2026-11-28"), saturdays))
        .containsExactly(OfficeSession.parse("07:30-11:30"));
  }

  /** OpenCPS: what is due exactly now is overdue if open and on time if closed. */
  @Test
  void openCpsDueNowIsInTimeForEverybody() {
    MomentDeadline moment =
        MomentDeadline.counted(
            at("2026-11-25T10:00"), TimeLimit.ofHours(24), REAL, USUAL, DayOffRules.STAY);

    assertThat(moment.isPast(at("2026-11-26T10:00"))).isFalse();
    assertThat(counted("2023-01-06", "30 ngày").isPast(day("2023-02-06"))).isFalse();
    assertThat(counted("2023-01-06", "30 ngày").isPast(day("2023-02-07"))).isTrue();
  }

  /** gitea#5566: due today is shown as overdue. */
  @Test
  void giteaDueTodayIsNotOverdueToday() {
    assertThat(counted("2023-06-05", "1 ngày").isPast(day("2023-06-06"))).isFalse();
  }

  /** jBPM#1342 and #1830: a start before or after hours. */
  @Test
  void jbpmAStartBeforeOrAfterHoursBeginsWithTheNextHours() {
    Duration hour = Duration.ofHours(1);

    assertThat(USUAL.plus(at("2026-11-25T05:00"), hour, REAL)).isEqualTo(at("2026-11-25T08:30"));
    assertThat(USUAL.plus(at("2026-11-25T19:00"), hour, REAL)).isEqualTo(at("2026-11-26T08:30"));
    assertThat(USUAL.plus(at("2026-11-27T19:00"), hour, REAL)).isEqualTo(at("2026-11-30T08:30"));
  }

  /** jBPM#233: a holiday is ignored. */
  @Test
  void jbpmHoursSkipHolidays() {
    assertThat(USUAL.plus(at("2026-11-23T16:00"), Duration.ofHours(2), REAL))
        .isEqualTo(at("2026-11-25T08:30"));
  }

  /** osTicket#6847: a lunch break. */
  @Test
  void osTicketTheLunchBreakIsNotWorked() {
    assertThat(USUAL.between(at("2026-11-25T11:00"), at("2026-11-25T13:30"), REAL))
        .isEqualTo(Duration.ofHours(1));
  }

  /** jmix#790: P1D became 24 business hours, three days. */
  @Test
  void jmixADayIsNeitherTwentyFourHoursNorAWorkingDay() {
    assertThat(counted("2026-11-27", "1 ngày").rawDay()).isEqualTo(day("2026-11-28"));
    assertThat(counted("2026-11-27", "1 ngày làm việc").rawDay()).isEqualTo(day("2026-11-30"));
    assertThat(
            MomentDeadline.counted(
                at("2026-11-27T10:00"), TimeLimit.ofHours(24), REAL, USUAL, DayOffRules.STAY))
        .hasToString("2026-11-28T10:00");
    assertThat(
            MomentDeadline.counted(
                at("2026-11-27T10:00"),
                TimeLimit.ofWorkingHours(24),
                REAL,
                USUAL,
                DayOffRules.STAY))
        .hasToString("2026-12-02T10:00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeLimit.parse("P1D"))
        .withMessageStartingWith("time limit must be an amount and a unit");
  }

  /** Sixty months are five years, whatever the day they begin on. */
  @Test
  void sixtyMonthsAreFiveYears() {
    WorkingCalendar any = REAL;
    for (String event : List.of("2019-02-28", "2020-02-29", "2019-12-31", "2020-01-31")) {
      LocalDate raw =
          Deadline.counted(day(event), TimeLimit.ofMonths(60), any, DayOffRules.STAY).rawDay();
      assertThat(raw)
          .isEqualTo(
              Deadline.counted(day(event), TimeLimit.ofYears(5), any, DayOffRules.STAY).rawDay())
          .isEqualTo(
              Deadline.counted(
                      day(event), TimeLimit.of(20, LimitUnit.QUARTER), any, DayOffRules.STAY)
                  .rawDay());
    }
    assertThat(counted("2020-02-29", "60 tháng").rawDay()).isEqualTo(day("2025-02-28"));
  }

  /** MPXJ#295: the walk gave up after seven days off. */
  @Test
  void mpxjNineDaysOffInARowAreWalkedOver() {
    assertThat(Deadline.fixed(day("2026-02-14"), REAL, DayOffRules.NEXT_WORKING_DAY))
        .hasToString("2026-02-23");
    assertThat(USUAL.plus(at("2026-02-13T16:30"), Duration.ofHours(1), REAL))
        .isEqualTo(at("2026-02-23T08:00"));
  }

  /** hmcts/cmc-claim-store#39: a date that was rolled already is extended, not the raw one. */
  @Test
  void hmctsTheUnrolledEndIsKeptAndMayBeExtended() {
    Deadline first = counted("2023-01-06", "30 ngày");
    Extension fromRaw = Extension.by(TimeLimit.ofDays(7), ExtensionBase.RAW_END);
    Extension fromShifted = Extension.by(TimeLimit.ofDays(7), ExtensionBase.SHIFTED_END);

    assertThat(first.rawDay()).isEqualTo(day("2023-02-05"));
    assertThat(first.extendedBy(fromRaw).rawDay()).isEqualTo(day("2023-02-12"));
    assertThat(first.extendedBy(fromShifted).rawDay()).isEqualTo(day("2023-02-13"));
  }

  /** Two systems: an exemption that moves the due date itself makes reports lie. */
  @Test
  void theFirstDueDateOutlivesEveryChange() {
    Deadline changed =
        counted("2023-03-01", "30 ngày")
            .extendedBy(Extension.to(day("2023-05-31")))
            .exemptedBy(Exemption.of(TimeLimit.ofWorkingDays(5), "lũ lụt"));

    assertThat(changed.original()).hasToString("2023-03-31");
  }

  /** OpenCPS: hours and days off in static fields, so two tenants at once corrupt each other. */
  @Test
  void openCpsTwoTenantsAtOnceDoNotMeet() throws InterruptedException, ExecutionException {
    WorkingCalendar closed =
        REAL.withDayOff(DayOff.ofLocalClosing(day("2026-11-26"), "Mất điện toàn xã", "15/TB-UBND"));
    OfficeHours shorter = OfficeHours.parse("08:00-11:00, 13:30-16:30");
    Callable<List<String>> one = () -> answers(REAL, USUAL);
    Callable<List<String>> other = () -> answers(closed, shorter);
    List<String> oneAlone = answers(REAL, USUAL);
    List<String> otherAlone = answers(closed, shorter);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> all = new ArrayList<>();
      for (int n = 0; n < 50; n++) {
        all.add(n % 2 == 0 ? one : other);
      }
      List<Future<List<String>>> done = threads.invokeAll(all);
      for (int n = 0; n < done.size(); n++) {
        assertThat(done.get(n).get()).isEqualTo(n % 2 == 0 ? oneAlone : otherAlone);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(oneAlone).isNotEqualTo(otherAlone);
  }

  private static List<String> answers(WorkingCalendar calendar, OfficeHours hours) {
    List<String> answers = new ArrayList<>();
    for (int n = 1; n <= 60; n++) {
      LocalDateTime start = at("2026-11-25T10:55").plusHours(n);
      answers.add(
          MomentDeadline.counted(
                  start, TimeLimit.ofWorkingHours(n), calendar, hours, DayOffRules.STAY)
              .toString());
      answers.add(
          Deadline.counted(
                  start.toLocalDate(),
                  TimeLimit.ofWorkingDays(n),
                  calendar,
                  DayOffRules.NEXT_WORKING_DAY)
              .toString());
    }
    return answers;
  }
}
