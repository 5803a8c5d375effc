package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.testing.SlowCalendar;

/** Every start day of 2010 to 2027 and of some projected years, counted day by day. */
class WorkingCalendarOracleTest {

  private static final WorkingCalendar CALENDAR = VietnamCalendar.publicSector();
  private static final SlowCalendar SLOW = SlowCalendar.publicSector();
  private static final int MOST = 260;

  /** All years announced, and some that are projected. */
  static IntStream years() {
    return IntStream.concat(IntStream.rangeClosed(2010, 2027), projectedYears());
  }

  static IntStream projectedYears() {
    return IntStream.of(2001, 2007, 2009, 2028, 2029, 2034, 2068, 2086, 2098);
  }

  /** Walks day by day and notes every day on which a further working day is reached. */
  private static List<LocalDate> reached(LocalDate start, int step) {
    List<LocalDate> reached = new ArrayList<>();
    reached.add(start);
    for (LocalDate day = start.plusDays(step); reached.size() <= MOST; day = day.plusDays(step)) {
      if (SLOW.isWorkingDay(day)) {
        reached.add(day);
      }
    }
    return reached;
  }

  private static void assertAgrees(
      LocalDate start, List<LocalDate> reached, IntFunction<LocalDate> question) {
    List<LocalDate> answers = IntStream.range(0, reached.size()).mapToObj(question).toList();
    if (!answers.equals(reached)) {
      assertThat(answers).as("from %s", start).isEqualTo(reached);
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void addingEqualsCountingDayByDay(int year) {
    for (LocalDate start = LocalDate.of(year, 1, 1);
        start.getYear() == year;
        start = start.plusDays(1)) {
      LocalDate from = start;
      assertAgrees(from, reached(from, 1), n -> CALENDAR.plusWorkingDays(from, n));
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void subtractingEqualsCountingDayByDay(int year) {
    for (LocalDate start = LocalDate.of(year, 1, 1);
        start.getYear() == year;
        start = start.plusDays(1)) {
      LocalDate from = start;
      assertAgrees(from, reached(from, -1), n -> CALENDAR.minusWorkingDays(from, n));
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void countingBetweenEqualsCountingDayByDay(int year) {
    for (LocalDate start = LocalDate.of(year, 1, 1);
        start.getYear() == year;
        start = start.plusDays(1)) {
      int counted = 0;
      for (LocalDate end = start.plusDays(1); counted <= MOST; end = end.plusDays(1)) {
        counted += SLOW.isWorkingDay(end) ? 1 : 0;
        if (CALENDAR.workingDaysBetween(start, end) != counted
            || CALENDAR.workingDaysBetween(end, start) != -counted) {
          assertThat(CALENDAR.workingDaysBetween(start, end))
              .as("%s to %s", start, end)
              .isEqualTo(counted);
          assertThat(CALENDAR.workingDaysBetween(end, start))
              .as("%s to %s", end, start)
              .isEqualTo(-counted);
        }
      }
    }
  }

  @Test
  void everyDayOfEveryYearIsWorkedOrNotAsTheSlowCalendarHasIt() {
    assertThat(LocalDate.of(1999, 10, 2).datesUntil(LocalDate.of(2101, 1, 1)))
        .allMatch(day -> CALENDAR.isWorkingDay(day) == SLOW.isWorkingDay(day));
  }

  @Test
  void aCenturyIsCountedAsDayByDay() {
    LocalDate start = LocalDate.of(1999, 10, 2);
    LocalDate end = LocalDate.of(2100, 12, 31);
    int counted =
        (int) start.plusDays(1).datesUntil(end.plusDays(1)).filter(SLOW::isWorkingDay).count();

    assertThat(CALENDAR.workingDaysBetween(start, end)).isEqualTo(counted);
    assertThat(CALENDAR.plusWorkingDays(start, counted)).isEqualTo(end);
  }
}
