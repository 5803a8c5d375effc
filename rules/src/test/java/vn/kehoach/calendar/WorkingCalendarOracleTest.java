package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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

  private static String message(int unknown) {
    return "calendar Vietnam, public sector must know the year (known: 2010-2027): '"
        + unknown
        + "'";
  }

  private static String answer(Supplier<LocalDate> question) {
    try {
      return question.get().toString();
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  /** Walks day by day and notes every day on which a further working day is reached. */
  private static List<String> reached(LocalDate start, int step, LocalDate end, int unknown) {
    List<String> reached = new ArrayList<>();
    reached.add(start.toString());
    for (LocalDate day = start.plusDays(step);
        !day.equals(end) && reached.size() <= MOST;
        day = day.plusDays(step)) {
      if (FACTS.isWorkingDay(day)) {
        reached.add(day.toString());
      }
    }
    while (reached.size() <= MOST) {
      reached.add(message(unknown));
    }
    return reached;
  }

  @ParameterizedTest
  @MethodSource("years")
  void addingEqualsCountingDayByDay(int year) {
    for (LocalDate start = LocalDate.of(year, 1, 1);
        start.getYear() == year;
        start = start.plusDays(1)) {
      LocalDate from = start;
      List<String> answers = new ArrayList<>();
      for (int n = 0; n <= MOST; n++) {
        int workingDays = n;
        answers.add(answer(() -> CALENDAR.plusWorkingDays(from, workingDays)));
      }
      assertThat(answers).as("from %s", start).isEqualTo(reached(start, 1, END, 2028));
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void subtractingEqualsCountingDayByDay(int year) {
    for (LocalDate start = LocalDate.of(year, 1, 1);
        start.getYear() == year;
        start = start.plusDays(1)) {
      LocalDate from = start;
      List<String> answers = new ArrayList<>();
      for (int n = 0; n <= MOST; n++) {
        int workingDays = n;
        answers.add(answer(() -> CALENDAR.minusWorkingDays(from, workingDays)));
      }
      assertThat(answers).as("back from %s", start).isEqualTo(reached(start, -1, BEFORE, 2009));
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
