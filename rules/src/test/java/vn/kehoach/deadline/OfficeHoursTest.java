package vn.kehoach.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.testing.AnnouncedYears;
import vn.kehoach.text.Language;

class OfficeHoursTest {

  private static final WorkingCalendar REAL = AnnouncedYears.calendar();

  private static LocalDateTime at(String moment) {
    return LocalDateTime.parse(moment);
  }

  private static LocalDateTime plus(OfficeHours hours, String start, String worked) {
    return hours.plus(at(start), Duration.parse("PT" + worked), REAL);
  }

  @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
  @CsvSource(
      textBlock =
          """
          2026-11-25T08:00,    2H,         2026-11-25T10:00,       within a morning
          2026-11-25T07:30,    4H,         2026-11-25T11:30,       a whole morning ends with it
          2026-11-25T07:30,    4H0M1S,     2026-11-25T13:00:01,    and a second more is after lunch
          2026-11-25T10:55,    5H,         2026-11-26T07:55,       over lunch and night
          2026-11-25T07:30,    8H,         2026-11-25T17:00,       a whole day
          2026-11-25T06:00,    1H,         2026-11-25T08:30,       start before hours
          2026-11-25T00:00,    1H,         2026-11-25T08:30,       start at midnight
          2026-11-25T11:45,    1H,         2026-11-25T14:00,       start in the lunch break
          2026-11-25T11:30,    1H,         2026-11-25T14:00,       start as the lunch break begins
          2026-11-25T17:00,    1H,         2026-11-26T08:30,       start as the office closes
          2026-11-25T21:10,    1H,         2026-11-26T08:30,       start after hours
          2026-11-25T16:59:30, 1M,         2026-11-26T07:30:30,    nothing is rounded
          2026-11-27T16:00,    2H,         2026-11-30T08:30,       over a weekend
          2026-11-28T10:00,    1H,         2026-11-30T08:30,       start on a Saturday
          2026-11-24T10:00,    1H,         2026-11-25T08:30,       start on a public holiday with a time of day
          2023-01-19T16:00,    2H,         2023-01-27T08:30,       across Tết
          2025-04-25T16:00,    2H,         2025-04-26T08:30,       a make-up Saturday is worked
          2025-04-26T07:00,    8H,         2025-04-26T17:00,       with the hours of the Friday it stands for
          2023-06-05T07:30,    3000H,      2024-11-27T17:00,       no limit on the steps
          """)
  void timeIsCountedWithinOfficeHours(String start, String worked, LocalDateTime end, String why) {
    assertThat(plus(OfficeHours.usual(), start, worked)).as(why).isEqualTo(end);
  }

  @Test
  void threeThousandHoursAreThreeHundredAndSeventyFiveWorkingDays() {
    LocalDate last = REAL.plusWorkingDays(LocalDate.of(2023, 6, 5), 374);

    assertThat(plus(OfficeHours.usual(), "2023-06-05T07:30", "3000H"))
        .isEqualTo(last.atTime(17, 0));
  }

  @Test
  void aDayNeedNotHaveEightHours() {
    OfficeHours shorter = OfficeHours.parse("08:00-12:00, 13:30-17:00");

    assertThat(plus(shorter, "2026-11-25T08:00", "7H30M")).isEqualTo(at("2026-11-25T17:00"));
    assertThat(plus(shorter, "2026-11-25T08:00", "8H")).isEqualTo(at("2026-11-26T08:30"));
    assertThat(plus(shorter, "2026-11-25T08:00", "75H"))
        .as("ten days of seven and a half hours")
        .isEqualTo(at("2026-12-08T17:00"));
  }

  @Test
  void anOfficeMayWorkSaturdayMornings() {
    WorkingCalendar saturdays =
        WorkingCalendar.of(
            "one-stop office",
            ImmutableSet.of(DayOfWeek.SUNDAY),
            REAL.years().stream().map(REAL::year).toList());
    OfficeHours hours = OfficeHours.parse("T2-T6 07:30-11:30, 13:00-17:00; T7 07:30-11:30");
    Duration twoHours = Duration.ofHours(2);

    assertThat(hours.plus(at("2026-11-27T16:00"), twoHours, saturdays))
        .isEqualTo(at("2026-11-28T08:30"));
    assertThat(hours.plus(at("2026-11-28T10:30"), twoHours, saturdays))
        .isEqualTo(at("2026-11-30T08:30"));
    assertThat(hours.plus(at("2026-11-27T16:00"), twoHours, REAL))
        .as("a calendar that rests on Saturday")
        .isEqualTo(at("2026-11-30T08:30"));
    assertThat(OfficeHours.usual().plus(at("2026-11-27T16:00"), twoHours, saturdays))
        .as("worked, but without hours")
        .isEqualTo(at("2026-11-30T08:30"));
  }

  @Test
  void aMakeUpSaturdayHasTheHoursOfTheDayItStandsFor() {
    OfficeHours shortFridays =
        OfficeHours.usual().withDay(DayOfWeek.FRIDAY, OfficeSession.parse("07:30-11:30"));

    assertThat(shortFridays.sessionsOn(LocalDate.of(2025, 4, 26), REAL))
        .as("for Friday 2025-05-02")
        .containsExactly(OfficeSession.parse("07:30-11:30"));
    assertThat(shortFridays.sessionsOn(LocalDate.of(2026, 8, 22), REAL))
        .as("for Monday 2026-08-31")
        .hasSize(2);
    assertThat(shortFridays.sessionsOn(LocalDate.of(2026, 8, 31), REAL)).isEmpty();
  }

  @Test
  void aLocalClosingHasNoHours() {
    WorkingCalendar closed =
        REAL.withDayOff(
            DayOff.ofLocalClosing(LocalDate.of(2026, 11, 26), "Mất điện toàn xã", "15/TB-UBND"));

    assertThat(OfficeHours.usual().plus(at("2026-11-25T16:00"), Duration.ofHours(2), closed))
        .isEqualTo(at("2026-11-27T08:30"));
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2026-11-25T10:55, 2026-11-26T07:55, PT5H",
    "2026-11-25T06:00, 2026-11-25T21:00, PT8H",
    "2026-11-25T11:45, 2026-11-25T12:15, PT0S",
    "2026-11-28T00:00, 2026-11-29T23:59, PT0S",
    "2026-11-24T10:00, 2026-11-25T07:31, PT1M",
    "2026-11-25T09:00, 2026-11-25T09:00, PT0S"
  })
  void theTimeBetweenIsWhatWasWorked(LocalDateTime start, LocalDateTime end, Duration worked) {
    assertThat(OfficeHours.usual().between(start, end, REAL)).isEqualTo(worked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          07:30-11:30, 13:00-17:00                          | T2-T6 07:30-11:30, 13:00-17:00
          T2-T6 07:30-11:30, 13:00-17:00; T7 07:30-11:30    | T2-T6 07:30-11:30, 13:00-17:00; T7 07:30-11:30
          t2 - t4 7h30 – 11h30; CN 8g-9g15; T7 8 giờ đến 9 giờ | T2-T4 07:30-11:30; T7 08:00-09:00; CN 08:00-09:15
          T3 08:00-12:00                                    | T3 08:00-12:00
          T2-CN 00:00-23:59                                 | T2-CN 00:00-23:59
          """)
  void hoursAreReadAsOfficesWriteThem(String text, String printed) {
    OfficeHours hours = OfficeHours.parse(text);

    assertThat(hours).hasToString(printed);
    assertThat(OfficeHours.parse(printed)).isEqualTo(hours);
    assertThat(hours.label(Language.ENGLISH))
        .doesNotContain("CN")
        .startsWith(printed.startsWith("T2") ? "Mon" : "Tue");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";",
        "T8 07:30-11:30",
        "T6-T2 07:30-11:30",
        "T2-T3 07:30-11:30; T3 13:00-17:00",
        "từ sáng đến chiều",
        "T2-T6"
      })
  void whatIsNoDaysAndSessionsIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficeHours.parse(text))
        .withMessage(
            "office hours must be days and sessions, each day once, such as T2-T6 07:30-11:30,"
                + " 13:00-17:00; T7 07:30-11:30: '"
                + text
                + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "07:30", "25:00-26:00", "07:61-08:00", "7-11", "07:30-11:30-12:00"})
  void whatIsNoTwoTimesIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficeSession.parse(text))
        .withMessage(
            "office session must be two times of a day, such as 07:30-11:30: '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 1_000_000})
  void longTextIsRefusedAtOnce(int length) {
    for (String text : new String[] {"07:30-11:30, ".repeat(length), "T2-T6 ".repeat(length)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> OfficeHours.parse(text))
          .withMessageStartingWith("office hours must be days and sessions");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> OfficeSession.parse(text))
          .withMessageStartingWith("office session must be two times of a day");
    }
  }

  @Test
  void sessionsFollowOneAnother() {
    assertThat(OfficeSession.of(LocalTime.of(7, 30), LocalTime.of(11, 30)).length())
        .isEqualTo(Duration.ofHours(4));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficeSession.of(LocalTime.of(7, 30, 15), LocalTime.of(11, 30)))
        .withMessage("office session must begin and end at whole minutes: '07:30:15-11:30'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficeSession.parse("13:00-13:00"))
        .withMessage("office session from 13:00 must end after it begins: '13:00'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficeHours.parse("T2 07:30-11:30, 11:00-17:00"))
        .withMessage(
            "office sessions of MONDAY must follow one another: '[07:30-11:30, 11:00-17:00]'");
    assertThatIllegalArgumentException()
        .isThrownBy(OfficeHours::of)
        .withMessage("office hours must have a session");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficeHours.parse("T2 08:00-09:00").withDay(DayOfWeek.MONDAY))
        .withMessage("office hours must have a session");
  }

  @Test
  void whatCannotBeCountedIsRefused() {
    OfficeHours sundays = OfficeHours.parse("CN 08:00-09:00");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> plus(OfficeHours.usual(), "2026-11-25T08:00", "0S"))
        .withMessage("time worked must be positive: 'PT0S'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plus(sundays, "2026-11-25T08:00", "1H"))
        .withMessage(
            "calendar Vietnam, public sector must know the year (known: 2010-2027): '2028'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sundays.between(at("2026-11-25T08:00"), at("2026-11-25T07:59"), REAL))
        .withMessage("time worked from 2026-11-25T08:00 must end after it: '2026-11-25T07:59'");
  }
}
