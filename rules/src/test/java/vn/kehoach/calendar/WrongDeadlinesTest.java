package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.testing.DayOffFacts;

/** The share of deadlines of 5, 10 and 30 working days that are wrong, 2010 to 2027: none. */
class WrongDeadlinesTest {

  private static final WorkingCalendar CALENDAR = VietnamCalendar.publicSector();
  private static final int[] LIMITS = {5, 10, 30};
  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

  /** The last start day whose longest limit ends in a year with facts. */
  private static final LocalDate LAST = LocalDate.of(2027, 11, 12);

  private static LocalDate walk(LocalDate start, int limit, Predicate<LocalDate> isWorking) {
    LocalDate day = start;
    for (int counted = 0; counted < limit; counted += isWorking.test(day) ? 1 : 0) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static void assertNoneIsWrong(DayOffFacts facts, String source) {
    for (int limit : LIMITS) {
      int wrong = 0;
      int wrongByWeekends = 0;
      int starts = 0;
      for (LocalDate start = FIRST; !start.isAfter(LAST); start = start.plusDays(1)) {
        if (facts.isWorkingDay(start)) {
          starts++;
          LocalDate right = walk(start, limit, facts::isWorkingDay);
          wrong += CALENDAR.plusWorkingDays(start, limit).equals(right) ? 0 : 1;
          wrongByWeekends +=
              walk(start, limit, day -> day.getDayOfWeek().getValue() <= 5).equals(right) ? 0 : 1;
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%d working days, 2010-2027, %s: %.1f %% of %d deadlines wrong (weekends only: %.1f %%)%n",
          limit,
          source,
          100.0 * wrong / starts,
          starts,
          100.0 * wrongByWeekends / starts);
      assertThat(wrong).as("%s working days, %s", limit, source).isZero();
      assertThat(wrongByWeekends).as("the measure measures").isPositive();
    }
  }

  @Test
  void noDeadlineIsWrongByTheFacts() {
    assertNoneIsWrong(DayOffFacts.load(), "facts");
  }

  /** Runs where the dossier of the project lies beside the working copy; skipped elsewhere. */
  @Test
  void noDeadlineIsWrongByTheDossier() throws IOException {
    Path dossier =
        Stream.of("../../shared/legal-facts.md", "../../../shared/legal-facts.md")
            .map(Path::of)
            .filter(Files::exists)
            .findFirst()
            .orElse(Path.of("none"));
    assumeTrue(Files.exists(dossier), "no dossier of legal facts beside the working copy");
    try (Stream<String> lines = Files.lines(dossier)) {
      assertNoneIsWrong(
          DayOffFacts.parse(lines.filter(l -> l.matches("\\d{4}\\|[-,\\d]+\\|[-,\\d]*")), "|", ","),
          "dossier");
    }
  }
}
