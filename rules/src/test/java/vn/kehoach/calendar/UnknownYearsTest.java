package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years nobody knows: refused, or answered by the weekly rest days alone because asked to. */
class UnknownYearsTest {

  private static final WorkingCalendar REAL = VietnamCalendar.publicSector();
  private static final WorkingCalendar REST_ONLY =
      REAL.withUnknownYears(UnknownYears.WEEKLY_REST_ONLY);

  /** 2020 and 2022 with a closing each, nothing known between. */
  private static final WorkingCalendar GAP =
      WorkingCalendar.of("xã A", ImmutableSet.of(DayOfWeek.FRIDAY), List.of(year(2020), year(2022)))
          .withUnknownYears(UnknownYears.WEEKLY_REST_ONLY);

  private static CalendarYear year(int year) {
    return CalendarYear.of(year, Certainty.OFFICIAL, "thông báo")
        .withDaysOff(DayOff.ofLocalClosing(LocalDate.of(year, 6, 1), "Hội làng", "5/QĐ-UBND"));
  }

  private static boolean isWorkingInGap(LocalDate day) {
    boolean closing = day.equals(LocalDate.of(2020, 6, 1)) || day.equals(LocalDate.of(2022, 6, 1));
    return day.getDayOfWeek() != DayOfWeek.FRIDAY && !closing;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1998, 1999, 2101, 2150, 9999})
  void theCertaintyStaysUnknown(int year) {
    assertThat(REST_ONLY.certaintyOf(year)).isEqualTo(Certainty.UNKNOWN);
    assertThat(REST_ONLY.years()).isEqualTo(REAL.years());
  }

  @Test
  void knownYearsAreAnsweredAsBefore() {
    assertThat(LocalDate.of(1999, 10, 2).datesUntil(LocalDate.of(2101, 1, 1)))
        .allMatch(day -> REST_ONLY.isWorkingDay(day) == REAL.isWorkingDay(day));
    assertThat(REST_ONLY.certaintyOf(2027)).isEqualTo(Certainty.OFFICIAL);
    assertThat(REST_ONLY.certaintyOf(2028)).isEqualTo(Certainty.PROJECTED);
  }

  @ParameterizedTest
  @CsvSource({
    "2150-01-01, true",
    "2150-01-03, false",
    "1999-01-01, true",
    "1999-09-04, false",
    "0001-01-01, true"
  })
  void anUnknownDayIsWorkedUnlessItIsAWeeklyRestDay(LocalDate day, boolean worked) {
    assertThat(REST_ONLY.isWorkingDay(day)).isEqualTo(worked);
    assertThat(REST_ONLY.findDayOff(day).map(DayOff::kind).isPresent()).isNotEqualTo(worked);
  }

  @Test
  void countingAcrossUnknownYearsEqualsCountingDayByDay() {
    LocalDate end = LocalDate.of(2024, 2, 1);
    for (LocalDate start = LocalDate.of(2018, 12, 1);
        start.isBefore(end);
        start = start.plusDays(13)) {
      int counted = 0;
      for (LocalDate day = start.plusDays(1); day.isBefore(end); day = day.plusDays(1)) {
        assertThat(GAP.isWorkingDay(day)).isEqualTo(isWorkingInGap(day));
        if (isWorkingInGap(day)) {
          counted++;
          assertThat(GAP.plusWorkingDays(start, counted)).isEqualTo(day);
          assertThat(GAP.minusWorkingDays(day, counted))
              .isEqualTo(isWorkingInGap(start) ? start : GAP.previousOrSame(start));
        }
        assertThat(GAP.workingDaysBetween(start, day)).isEqualTo(counted);
        assertThat(GAP.workingDaysBetween(day, start)).isEqualTo(-counted);
      }
    }
  }

  @Test
  void noWorkingDaysAreTheDayItself() {
    assertThat(GAP.plusWorkingDays(LocalDate.of(2021, 1, 1), 0))
        .isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(GAP.minusWorkingDays(LocalDate.of(1500, 1, 1), 0))
        .isEqualTo(LocalDate.of(1500, 1, 1));
  }

  @Test
  void theYears1To9999AreTheLimit() {
    String rule = "calendar Vietnam, public sector must know the year (known: 1999-2100): '%s'";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> REST_ONLY.isWorkingDay(LocalDate.of(10_000, 1, 1)))
        .withMessage(rule, 10_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REST_ONLY.plusWorkingDays(LocalDate.of(0, 12, 31), 1))
        .withMessage(rule, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REST_ONLY.plusWorkingDays(LocalDate.of(9999, 12, 31), 1))
        .withMessage(rule, 10_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REST_ONLY.plusWorkingDays(LocalDate.of(2026, 1, 1), Integer.MAX_VALUE))
        .withMessageStartingWith("calendar Vietnam, public sector must know the year");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REST_ONLY.minusWorkingDays(LocalDate.of(2026, 1, 1), Integer.MAX_VALUE))
        .withMessageStartingWith("calendar Vietnam, public sector must know the year");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REST_ONLY.plusWorkingDays(LocalDate.of(2150, 1, 1), -1))
        .withMessage("number of working days must not be negative: '-1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REST_ONLY.year(2150))
        .withMessage(rule, 2150);
  }

  @Test
  void aCalendarThatNeverWorksReachesNothing() {
    WorkingCalendar never =
        WorkingCalendar.of("đóng cửa", ImmutableSet.copyOf(DayOfWeek.values()), List.of(year(2020)))
            .withUnknownYears(UnknownYears.WEEKLY_REST_ONLY);

    assertThat(never.workingDaysBetween(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)))
        .isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> never.nextOrSame(LocalDate.of(2020, 6, 1)))
        .withMessage("calendar đóng cửa must know the year (known: 2020): '10000'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> never.previousOrSame(LocalDate.of(2020, 6, 1)))
        .withMessage("calendar đóng cửa must know the year (known: 2020): '0'");
  }

  @Test
  void refusingAgainIsPossible() {
    assertThat(REST_ONLY.withUnknownYears(UnknownYears.REFUSE)).isEqualTo(REAL);
  }

  @Test
  void aYearKnownInPartIsNotEnteredFromTheYearBefore() {
    LocalDate first = LocalDate.of(2021, 3, 1);
    CalendarYear part = year(2021).withKnownFrom(first);
    WorkingCalendar calendar =
        WorkingCalendar.of("xã A", ImmutableSet.of(DayOfWeek.FRIDAY), List.of(year(2020), part));
    String message = "calendar xã A must know the day (known from 2021-03-01): '%s'";

    assertThat(calendar.isWorkingDay(first)).isTrue();
    assertThat(calendar.certaintyOf(2021)).isEqualTo(Certainty.OFFICIAL);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2020, 12, 31), 1))
        .withMessage(message, "2021-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.isWorkingDay(first.minusDays(1)))
        .withMessage(message, "2021-02-28");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.minusWorkingDays(first, 1))
        .withMessage(message, "2021-02-28");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> part.withKnownFrom(LocalDate.of(2022, 1, 1)))
        .withMessage("day of calendar year 2021 must lie in it: '2022-01-01'");
  }
}
