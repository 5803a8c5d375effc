package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.testing.DayOffFacts;

/** Every start day of 2010 to 2027, counted day by day from the facts. */
class WorkingCalendarOracleTest {

  private static final WorkingCalendar CALENDAR = VietnamCalendar.publicSector();
  private static final DayOffFacts FACTS = DayOffFacts.load();
  private static final LocalDate END = LocalDate.of(2028, 1, 1);
  private static final LocalDate BEFORE = LocalDate.of(2009, 12, 31);
  private static final int MOST = 260;

  static Stream<Integer> years() {
    return FACTS.years().stream();
  }

  /** Walks day by day and notes every day on which a further working day is reached. */
  private static List<LocalDate> reached(LocalDate start, int step, LocalDate end) {
    List<LocalDate> reached = new ArrayList<>();
    reached.add(start);
    for (LocalDate day = start.plusDays(step);
        !day.equals(end) && reached.size() <= MOST;
        day = day.plusDays(step)) {
      if (FACTS.isWorkingDay(day)) {
        reached.add(day);
      }
    }
    return reached;
  }

  private static void assertAgrees(
      LocalDate start, List<LocalDate> reached, IntFunction<LocalDate> question, int unknown) {
    List<LocalDate> answers = IntStream.range(0, reached.size()).mapToObj(question).toList();
    if (!answers.equals(reached)) {
      assertThat(answers).as("from %s", start).isEqualTo(reached);
    }
    if (reached.size() <= MOST) {
      for (int n : new int[] {reached.size(), MOST}) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> question.apply(n))
            .withMessage(
                "calendar Vietnam, public sector must know the year (known: 2010-2027): '%s'",
                unknown);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void addingEqualsCountingDayByDay(int year) {
    for (LocalDate start = LocalDate.of(year, 1, 1);
        start.getYear() == year;
        start = start.plusDays(1)) {
      LocalDate from = start;
      assertAgrees(from, reached(from, 1, END), n -> CALENDAR.plusWorkingDays(from, n), 2028);
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void subtractingEqualsCountingDayByDay(int year) {
    for (LocalDate start = LocalDate.of(year, 1, 1);
        start.getYear() == year;
        start = start.plusDays(1)) {
      LocalDate from = start;
      assertAgrees(from, reached(from, -1, BEFORE), n -> CALENDAR.minusWorkingDays(from, n), 2009);
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void countingBetweenEqualsCountingDayByDay(int year) {
    for (LocalDate start = LocalDate.of(year, 1, 1);
        start.getYear() == year;
        start = start.plusDays(1)) {
      int counted = 0;
      for (LocalDate end = start.plusDays(1);
          end.isBefore(END) && counted <= MOST;
          end = end.plusDays(1)) {
        counted += FACTS.isWorkingDay(end) ? 1 : 0;
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
}
