package vn.kehoach.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.calendar.CalendarYear;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;

class DeadlineTest {

  private static final WorkingCalendar REAL = VietnamCalendar.publicSector();
  private static final WorkingCalendar WITH_2028 =
      REAL.withYear(CalendarYear.of(2028, Certainty.PROJECTED, "tính theo luật"));

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Deadline counted(String event, String limit, DayOffRule rule) {
    return Deadline.counted(day(event), TimeLimit.parse(limit), WITH_2028, rule);
  }

  private static void assertRefused(ThrowingCallable question, String message) {
    assertThatIllegalArgumentException().isThrownBy(question).withMessage(message);
  }

  @ParameterizedTest(name = "{0} + {1} = {2}, {3}")
  @CsvSource(
      textBlock =
          """
          2023-01-31, 1 tháng,  2023-02-28, the last day of a shorter month
          2024-01-31, 1 tháng,  2024-02-29, the last day of a leap February
          2023-01-31, 2 tháng,  2023-03-31, added at once and never month by month
          2023-01-31, 3 tháng,  2023-04-30, added at once
          2023-02-28, 1 tháng,  2023-03-28, the corresponding day and not the last
          2023-11-30, 3 tháng,  2024-02-29, across the turn of the year
          2023-12-15, 12 tháng, 2024-12-15, twelve months
          2024-02-29, 1 năm,    2025-02-28, no 29 February: clamped by analogy
          2024-02-29, 4 năm,    2028-02-29, and there again after four years
          2023-02-28, 1 năm,    2024-02-28, the corresponding day and not the 29th
          2023-11-30, 1 quý,    2024-02-29, three months at once
          2023-08-31, 2 quý,    2024-02-29, six months at once and never quarter by quarter
          2023-08-31, nửa năm,  2024-02-29, six months at once
          2023-08-31, 3 nửa năm, 2025-02-28, eighteen months at once
          2023-06-25, nửa tháng, 2023-07-10, fifteen days
          2023-06-25, 1 tuần,   2023-07-02, the same day of the week
          2023-12-25, 52 tuần,  2024-12-23, the same day of the week
          2023-06-25, 1 ngày,   2023-06-26, the day of the event is not counted
          2023-12-31, 1 ngày,   2024-01-01, a public holiday
          2024-02-28, 1 ngày,   2024-02-29, a leap day
          2024-02-28, 366 ngày, 2025-02-28, days and not a year
          """)
  void aLimitEndsOnItsRawDay(String event, String limit, LocalDate rawDay, String why) {
    assertThat(counted(event, limit, DayOffRules.STAY).rawDay()).as(why).isEqualTo(rawDay);
    assertThat(counted(event, limit, DayOffRules.STAY).day()).isEqualTo(rawDay);
  }

  @ParameterizedTest(name = "{0} under {1} is {2}")
  @CsvSource(
      textBlock =
          """
          2023-06-25, NEXT_WORKING_DAY,     2023-06-26
          2023-06-25, PREVIOUS_WORKING_DAY, 2023-06-23
          2023-06-25, STAY,                 2023-06-25
          2023-06-26, NEXT_WORKING_DAY,     2023-06-26
          2023-06-26, PREVIOUS_WORKING_DAY, 2023-06-26
          2023-01-22, NEXT_WORKING_DAY,     2023-01-27
          2023-01-22, PREVIOUS_WORKING_DAY, 2023-01-19
          2025-04-26, NEXT_WORKING_DAY,     2025-04-26
          2026-01-02, PREVIOUS_WORKING_DAY, 2025-12-31
          """)
  void aWrittenDayIsReadByTheRule(LocalDate written, DayOffRules rule, LocalDate expected) {
    Deadline deadline = Deadline.fixed(written, REAL, rule);

    assertThat(deadline.day()).isEqualTo(expected);
    assertThat(deadline.rawDay()).as("what is written stays").isEqualTo(written);
    assertThat(deadline.rule()).isEqualTo(rule);
    assertThat(deadline.calendar()).isEqualTo(REAL);
    assertThat(deadline.eventDay()).isEmpty();
    assertThat(deadline.limit()).isEmpty();
    assertThat(deadline).hasToString(expected.toString());
  }

  /** For a private party the same Saturday is still a rest day. */
  @Test
  void aMakeUpSaturdayEndsALimitForTheBodyThatWorksIt() {
    WorkingCalendar shop = REAL.withOrdinaryDay(day("2025-04-26"));
    LocalDate event = day("2025-03-27");
    TimeLimit limit = TimeLimit.ofDays(30);

    assertThat(Deadline.counted(event, limit, REAL, DayOffRules.NEXT_WORKING_DAY))
        .hasToString("2025-04-26");
    assertThat(Deadline.counted(event, limit, shop, DayOffRules.NEXT_WORKING_DAY))
        .hasToString("2025-04-28");
  }

  @Test
  void aLocalClosingMovesTheDeadlinesOfThatOfficeOnly() {
    DayOff closing = DayOff.ofLocalClosing(day("2023-02-06"), "Hội làng", "5/QĐ-UBND");
    WorkingCalendar closed = REAL.withDayOff(closing);
    TimeLimit limit = TimeLimit.ofDays(30);

    assertThat(Deadline.counted(day("2023-01-06"), limit, closed, DayOffRules.NEXT_WORKING_DAY))
        .hasToString("2023-02-07");
    assertThat(Deadline.counted(day("2023-01-06"), limit, REAL, DayOffRules.NEXT_WORKING_DAY))
        .hasToString("2023-02-06");
  }

  @ParameterizedTest(name = "{0} + {1} {2}: {3}")
  @CsvSource(
      textBlock =
          """
          2027-06-01, 5 ngày,          NEXT_WORKING_DAY,     OFFICIAL
          2027-12-30, 5 ngày,          NEXT_WORKING_DAY,     PROJECTED
          2027-12-28, 5 ngày làm việc, NEXT_WORKING_DAY,     PROJECTED
          2027-12-01, 5 ngày làm việc, NEXT_WORKING_DAY,     OFFICIAL
          2028-01-15, 5 ngày làm việc, NEXT_WORKING_DAY,     PROJECTED
          2027-12-02, 1 tháng,         PREVIOUS_WORKING_DAY, PROJECTED
          2027-12-05, 1 năm,           STAY,                 PROJECTED
          2028-12-31, 1 năm,           STAY,                 UNKNOWN
          """)
  void aDeadlineIsAsSureAsTheLeastSureYearItRestsOn(
      String event, String limit, DayOffRules rule, Certainty certainty) {
    assertThat(counted(event, limit, rule).certainty()).isEqualTo(certainty);
  }

  /** 2028-01-02 is a Sunday, 01 a Saturday: the day before both is sure, the written day is not. */
  @Test
  void aDayMovedBackIntoASureYearStillRestsOnTheYearItWasWrittenIn() {
    Deadline deadline =
        Deadline.fixed(day("2028-01-02"), WITH_2028, DayOffRules.PREVIOUS_WORKING_DAY);

    assertThat(deadline.day()).isEqualTo(day("2027-12-31"));
    assertThat(deadline.certainty()).isEqualTo(Certainty.PROJECTED);
    assertThat(deadline.explanation().notices())
        .containsExactly(
            "2027: 10065/VPCP-KGVX 02/10/2026; Nghị quyết 28/2026/QH16", "2028: tính theo luật");
  }

  @Test
  void theDayItselfIsInTime() {
    Deadline deadline = Deadline.fixed(day("2023-06-26"), REAL, DayOffRules.STAY);

    assertThat(deadline.isPast(day("2023-06-25"))).isFalse();
    assertThat(deadline.isPast(day("2023-06-26"))).isFalse();
    assertThat(deadline.isPast(day("2023-06-27"))).isTrue();
    assertThat(deadline.isPast(LocalDate.MIN)).isFalse();
    assertThat(deadline.isPast(LocalDate.MAX)).isTrue();
  }

  @Test
  void onlyTheMoveForwardHasASourceInLaw() {
    assertThat(DayOffRules.NEXT_WORKING_DAY.source().orElseThrow())
        .hasToString("khoản 5 Điều 148, 91/2015/QH13");
    assertThat(DayOffRules.PREVIOUS_WORKING_DAY.source()).isEmpty();
    assertThat(DayOffRules.STAY.source()).isEmpty();
  }

  @Test
  void deadlinesAreEqualIfTheyComeAboutInTheSameWay() {
    Deadline one = Deadline.fixed(day("2023-06-26"), REAL, DayOffRules.STAY);

    assertThat(one).isEqualTo(Deadline.fixed(day("2023-06-26"), REAL, DayOffRules.STAY));
    assertThat(one)
        .isNotEqualTo(Deadline.fixed(day("2023-06-26"), REAL, DayOffRules.NEXT_WORKING_DAY))
        .isNotEqualTo(Deadline.fixed(day("2023-06-26"), WITH_2028, DayOffRules.STAY));
  }

  @ParameterizedTest
  @EnumSource(DayOffRules.class)
  void aWrittenDayInAnUnknownYearIsRefused(DayOffRules rule) {
    for (String written : new String[] {"2009-12-31", "2028-06-01", "+999999999-12-31"}) {
      assertRefused(
          () -> Deadline.fixed(day(written), REAL, rule),
          "calendar Vietnam, public sector must know the year (known: 2010-2027): '%s'"
              .formatted(day(written).getYear()));
    }
  }

  @ParameterizedTest(name = "{0} + {1}: {2}")
  @CsvSource(
      textBlock =
          """
          2027-12-20, 30 ngày,            2028
          2023-06-01, 36500 ngày,         2123
          2023-06-01, 36500 ngày làm việc, 2028
          2023-06-01, 36500 tuần,         2722
          2023-06-01, 36500 tháng,        5065
          2009-12-31, 1 ngày làm việc,    2009
          1990-01-01, 1 tuần,             1990
          """)
  void aLimitThatEndsInAnUnknownYearIsRefused(String event, String limit, int unknown) {
    assertRefused(
        () ->
            Deadline.counted(
                day(event), TimeLimit.parse(limit), REAL, DayOffRules.NEXT_WORKING_DAY),
        "calendar Vietnam, public sector must know the year (known: 2010-2027): '%s'"
            .formatted(unknown));
  }

  @Test
  void aLimitFromAnUnknownYearIntoAKnownOneNeedsTheLatterOnly() {
    Deadline deadline = counted("2009-12-20", "30 ngày", DayOffRules.NEXT_WORKING_DAY);

    assertThat(deadline).hasToString("2010-01-19");
    assertThat(deadline.certainty()).isEqualTo(Certainty.OFFICIAL);
    assertThat(deadline.explanation().notices())
        .containsExactly("2010: press report: Báo Hà Nội Mới");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-999999999-01-01", "0000-12-31", "+10000-01-01", "+999999999-12-31"})
  void anEventOutsideTheYearsOfPlansIsRefused(String event) {
    for (LimitUnit unit : LimitUnit.values()) {
      assertRefused(
          () -> Deadline.counted(day(event), TimeLimit.of(1, unit), REAL, DayOffRules.STAY),
          "event day must lie in the years 1 to 9999: '%s'".formatted(day(event)));
    }
  }

  @Test
  void aLimitThatOutlivesTheCalendarOfMankindIsRefused() {
    assertRefused(
        () -> counted("2023-06-01", "36500 năm", DayOffRules.STAY),
        "time limit from 2023-06-01 must end in the years 1 to 9999: '36500 năm'");
    assertRefused(
        () -> counted("9999-12-31", "1 ngày", DayOffRules.STAY),
        "time limit from 9999-12-31 must end in the years 1 to 9999: '1 ngày'");
    assertThat(counted("9999-12-30", "1 ngày", DayOffRules.STAY).day()).hasToString("9999-12-31");
  }
}
