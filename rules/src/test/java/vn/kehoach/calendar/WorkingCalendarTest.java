package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.period.DateRange;
import vn.kehoach.testing.AnnouncedYears;

class WorkingCalendarTest {

  private static final WorkingCalendar REAL = VietnamCalendar.publicSector();

  /** The announced years alone. */
  private static final WorkingCalendar ANNOUNCED = AnnouncedYears.calendar();

  private static final ImmutableSet<DayOfWeek> WEEKEND = WeeklyRest.PUBLIC_SECTOR;

  /** Knows 2020 and 2022, but not the year between; each has its New Year's Day. */
  private static final WorkingCalendar GAP =
      WorkingCalendar.of("xã A", WEEKEND, List.of(year(2022), year(2020)));

  private static CalendarYear year(int year) {
    return CalendarYear.of(year, Certainty.OFFICIAL, "thông báo " + year)
        .withDaysOff(closing(LocalDate.of(year, 1, 1)));
  }

  private static DayOff closing(LocalDate day) {
    return DayOff.ofLocalClosing(day, "Hội làng", "5/QĐ-UBND");
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static void assertRefused(ThrowingCallable question, String message) {
    assertThatIllegalArgumentException().isThrownBy(question).withMessage(message);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      textBlock =
          """
          2023-01-19, 2023-01-19, 2023-01-19, the last working day before Tết
          2023-01-20, 2023-01-27, 2023-01-19, the first day of Tết
          2023-01-26, 2023-01-27, 2023-01-19, the last day of Tết
          2025-04-26, 2025-04-26, 2025-04-26, a make-up Saturday is worked
          2025-04-27, 2025-04-28, 2025-04-26, the Sunday after it is not
          2011-01-30, 2011-01-30, 2011-01-30, the one Sunday worked
          2026-01-02, 2026-01-05, 2025-12-31, a swapped Friday at the turn of the year
          2026-11-24, 2026-11-25, 2026-11-23, Vietnam Culture Day
          1999-10-02, 1999-10-04, , nothing is known before the five-day week
          """)
  void aDayOffGivesWayToTheWorkingDaysAroundIt(
      LocalDate day, LocalDate next, LocalDate previous, String why) {
    assertThat(REAL.nextOrSame(day)).as(why).isEqualTo(next);
    if (previous == null) {
      assertRefused(
          () -> REAL.previousOrSame(day),
          "calendar Vietnam, public sector must know the day (known from 1999-10-02): '1999-10-01'");
    } else {
      assertThat(REAL.previousOrSame(day)).as(why).isEqualTo(previous);
    }
  }

  static Stream<Consumer<LocalDate>> questions() {
    return Stream.of(
        ANNOUNCED::isWorkingDay,
        ANNOUNCED::findDayOff,
        ANNOUNCED::nextOrSame,
        ANNOUNCED::previousOrSame,
        ANNOUNCED::withOrdinaryDay,
        day -> ANNOUNCED.plusWorkingDays(day, 0),
        day -> ANNOUNCED.plusWorkingDays(day, Integer.MAX_VALUE),
        day -> ANNOUNCED.minusWorkingDays(day, 0),
        day -> ANNOUNCED.minusWorkingDays(day, Integer.MAX_VALUE),
        day -> ANNOUNCED.workingDaysBetween(day, day),
        day -> ANNOUNCED.daysOffIn(DateRange.ofClosed(day, day)),
        day -> ANNOUNCED.withDayOff(closing(day)),
        day -> ANNOUNCED.withMakeUpDay(MakeUpDay.of(day, LocalDate.EPOCH, "5/QĐ-UBND")),
        day -> ANNOUNCED.year(day.getYear()));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void noQuestionIsAnsweredInAYearThatIsNotKnown(Consumer<LocalDate> question) {
    for (LocalDate day :
        List.of(day("2009-12-31"), day("2028-01-01"), LocalDate.MIN, LocalDate.MAX)) {
      assertRefused(
          () -> question.accept(day),
          "calendar Vietnam, public sector must know the year (known: 2010-2027): '%s'"
              .formatted(day.getYear()));
    }
  }

  static Stream<Arguments> spans() {
    return Stream.of(
        Arguments.of(LocalDate.MIN, day("2023-06-01"), LocalDate.MIN.getYear()),
        Arguments.of(day("2023-06-01"), LocalDate.MAX, LocalDate.MAX.getYear()),
        Arguments.of(day("2009-12-31"), day("2010-01-04"), 2009),
        Arguments.of(day("2027-12-31"), day("2028-01-03"), 2028));
  }

  @ParameterizedTest
  @MethodSource("spans")
  void aSpanThatLeavesTheKnownYearsIsRefused(LocalDate from, LocalDate to, int unknown) {
    String message =
        "calendar Vietnam, public sector must know the year (known: 2010-2027): '%s'"
            .formatted(unknown);

    assertRefused(() -> ANNOUNCED.workingDaysBetween(from, to), message);
    assertRefused(() -> ANNOUNCED.workingDaysBetween(to, from), message);
    assertRefused(() -> ANNOUNCED.daysOffIn(DateRange.ofClosed(from, to)), message);
  }

  @ParameterizedTest
  @CsvSource({"2027-12-31, 1, 2028", "2027-12-30, 2, 2028", "2023-06-01, 2147483647, 2028"})
  void countingPastTheLastKnownYearNamesTheNext(LocalDate from, int workingDays, int unknown) {
    assertRefused(
        () -> ANNOUNCED.plusWorkingDays(from, workingDays),
        "calendar Vietnam, public sector must know the year (known: 2010-2027): '%s'"
            .formatted(unknown));
  }

  @ParameterizedTest
  @CsvSource({"2010-01-04, 1", "2010-01-01, 1", "2023-06-01, 2147483647"})
  void countingBackPastTheFirstKnownYearNamesTheOneBefore(LocalDate from, int workingDays) {
    assertRefused(
        () -> ANNOUNCED.minusWorkingDays(from, workingDays),
        "calendar Vietnam, public sector must know the year (known: 2010-2027): '2009'");
  }

  @ParameterizedTest
  @CsvSource({"-1", "-2147483648"})
  void aNegativeNumberOfWorkingDaysIsRefused(int workingDays) {
    String message = "number of working days must not be negative: '%s'".formatted(workingDays);

    assertRefused(() -> ANNOUNCED.plusWorkingDays(day("2023-06-01"), workingDays), message);
    assertRefused(() -> ANNOUNCED.minusWorkingDays(day("2023-06-01"), workingDays), message);
  }

  @Test
  void noWorkingDaysAfterADayOffIsThatDay() {
    assertThat(REAL.plusWorkingDays(day("2023-06-25"), 0)).isEqualTo(day("2023-06-25"));
    assertThat(REAL.minusWorkingDays(day("2023-06-25"), 0)).isEqualTo(day("2023-06-25"));
  }

  @Test
  void aGapBetweenKnownYearsIsNeverCrossed() {
    String message = "calendar xã A must know the year (known: 2020, 2022): '2021'";

    assertThat(GAP).hasToString("xã A (2020, 2022)");
    assertThat(GAP.years()).containsExactly(2020, 2022);
    assertThat(GAP.plusWorkingDays(day("2020-12-30"), 1)).isEqualTo(day("2020-12-31"));
    assertThat(GAP.minusWorkingDays(day("2022-01-04"), 1)).isEqualTo(day("2022-01-03"));
    assertThat(GAP.workingDaysBetween(day("2022-01-01"), day("2022-01-04"))).isEqualTo(2);
    for (int n : new int[] {1, 100, 261, 262, 300, 500, 600, 100_000, Integer.MAX_VALUE}) {
      assertRefused(() -> GAP.plusWorkingDays(day("2020-12-31"), n), message);
      assertRefused(() -> GAP.minusWorkingDays(day("2022-01-03"), n), message);
    }
    assertRefused(() -> GAP.workingDaysBetween(day("2020-12-31"), day("2022-01-03")), message);
    assertRefused(() -> GAP.workingDaysBetween(day("2022-01-03"), day("2020-12-31")), message);
    assertRefused(
        () -> GAP.daysOffIn(DateRange.ofClosed(day("2020-12-31"), day("2022-01-03"))), message);
    assertRefused(() -> GAP.isWorkingDay(day("2021-06-01")), message);
  }

  @Test
  void beyondTheLastYearOfACalendarWithAGapTheNextIsNamed() {
    assertRefused(
        () -> GAP.plusWorkingDays(day("2022-12-30"), 1),
        "calendar xã A must know the year (known: 2020, 2022): '2023'");
    assertRefused(
        () -> GAP.minusWorkingDays(day("2020-01-02"), 1),
        "calendar xã A must know the year (known: 2020, 2022): '2019'");
    assertRefused(
        () -> WorkingCalendar.of("xã B", WEEKEND, List.of(year(2020))).year(2021),
        "calendar xã B must know the year (known: 2020): '2021'");
  }

  @Test
  void aCalendarWithoutWorkingDaysReachesNone() {
    WorkingCalendar never =
        WorkingCalendar.of(
            "đóng cửa", ImmutableSet.copyOf(DayOfWeek.values()), List.of(year(2020)));

    assertThat(never.workingDaysBetween(day("2020-01-01"), day("2020-12-31"))).isZero();
    assertRefused(
        () -> never.nextOrSame(day("2020-06-01")),
        "calendar đóng cửa must know the year (known: 2020): '2021'");
    assertRefused(
        () -> never.previousOrSame(day("2020-06-01")),
        "calendar đóng cửa must know the year (known: 2020): '2019'");
  }

  @Test
  void aRangeListsItsDaysOffInOrder() {
    assertThat(REAL.daysOffIn(DateRange.ofClosed(day("2025-04-24"), day("2025-05-04"))))
        .extracting(off -> off.day() + " " + off.kind())
        .containsExactly(
            "2025-04-27 WEEKLY_REST",
            "2025-04-30 HOLIDAY",
            "2025-05-01 HOLIDAY",
            "2025-05-02 SWAP",
            "2025-05-03 WEEKLY_REST",
            "2025-05-04 WEEKLY_REST");
  }

  @Test
  void aCorrectionTakesThePlaceOfWhatWasThere() {
    WorkingCalendar closed = REAL.withDayOff(closing(day("2025-04-26")));
    assertThat(closed.isWorkingDay(day("2025-04-26"))).isFalse();
    assertThat(closed.findDayOff(day("2025-04-26"))).contains(closing(day("2025-04-26")));

    WorkingCalendar ordinary = REAL.withOrdinaryDay(day("2025-05-02"));
    assertThat(ordinary.isWorkingDay(day("2025-05-02"))).isTrue();

    MakeUpDay worked = MakeUpDay.of(day("2025-05-02"), day("2025-05-05"), "5/QĐ-UBND");
    WorkingCalendar madeUp = REAL.withMakeUpDay(worked);
    assertThat(madeUp.isWorkingDay(day("2025-05-02"))).isTrue();
    assertThat(madeUp.year(2025).makeUpDays()).contains(worked);
    assertThat(madeUp.year(2025).daysOff()).extracting(DayOff::day).doesNotContain(worked.day());
    assertThat(madeUp.withOrdinaryDay(day("2025-05-02"))).isEqualTo(ordinary);
    assertThat(REAL.isWorkingDay(day("2025-05-02"))).as("the first calendar stays").isFalse();
  }

  @Test
  void aYearIsReplacedWhole() {
    WorkingCalendar plain = REAL.withYear(CalendarYear.of(2025, Certainty.PROJECTED, "dự kiến"));

    assertThat(plain.isWorkingDay(day("2025-01-29"))).isTrue();
    assertThat(plain.isWorkingDay(day("2025-04-26"))).isFalse();
    assertThat(plain.certaintyOf(2025)).isEqualTo(Certainty.PROJECTED);
    assertThat(plain.years()).isEqualTo(REAL.years());
    assertThat(plain.withYear(REAL.year(2025))).isEqualTo(REAL).hasSameHashCodeAs(REAL);
  }

  @Test
  void aLaterYearMayBeAdded() {
    WorkingCalendar more = ANNOUNCED.withYear(year(2028));

    assertThat(more).hasToString("Vietnam, public sector (2010-2028)");
    assertThat(more.plusWorkingDays(day("2027-12-31"), 1)).isEqualTo(day("2028-01-03"));
  }

  @Test
  void calendarsAreEqualIfNameRestDaysAndYearsAre() {
    WorkingCalendar one = WorkingCalendar.of("xã A", WEEKEND, List.of(year(2020), year(2022)));

    assertThat(one).isEqualTo(GAP).hasSameHashCodeAs(GAP);
    assertThat(one).isNotEqualTo(WorkingCalendar.of("xã B", WEEKEND, ImmutableList.of(year(2020))));
    assertThat(one)
        .isNotEqualTo(WorkingCalendar.of("xã B", WEEKEND, List.of(year(2020), year(2022))))
        .isNotEqualTo(WorkingCalendar.of("xã A", WEEKEND, List.of(year(2020))))
        .isNotEqualTo(
            WorkingCalendar.of(
                "xã A", ImmutableSet.of(DayOfWeek.SUNDAY), List.of(year(2020), year(2022))))
        .isNotEqualTo("xã A (2020, 2022)");
  }

  @Test
  void aCalendarNeedsANameAndEachYearOnce() {
    assertRefused(
        () -> WorkingCalendar.of("", WEEKEND, List.of(year(2020))),
        "name of a calendar must be plain text (NFC, one line, single blanks, not empty;"
            + " see PlainText.clean): ''");
    assertRefused(
        () -> WorkingCalendar.of("xã A", WEEKEND, List.of()),
        "calendar xã A must know at least one year");
    assertRefused(
        () -> WorkingCalendar.of("xã A", WEEKEND, List.of(year(2020), year(2020))),
        "year of calendar xã A must stand once: '2020'");
  }
}
