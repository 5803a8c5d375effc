package vn.kehoach.benchmark;

import java.time.LocalDate;

/** Speed counts only where the answers are the same. */
final class Equality {

  private static final int[] STEPS = {1, 5, 30, 250};
  private static final int[] SPANS = {1, 30, 365, 3650};

  private Equality() {}

  static void check(DayCalendar asked, DayCalendar oracle, LocalDate[] days) {
    for (LocalDate day : days) {
      require(asked.isWorkingDay(day) == oracle.isWorkingDay(day), "is working day", day);
      require(asked.nextOrSame(day).equals(oracle.nextOrSame(day)), "next or same", day);
      for (int step : STEPS) {
        require(asked.plus(day, step).equals(oracle.plus(day, step)), "plus " + step, day);
      }
      for (int span : SPANS) {
        LocalDate end = day.plusDays(span);
        require(
            asked.between(asked.bound(day), asked.bound(end)) == oracle.between(day, end),
            "count " + span,
            day);
      }
    }
  }

  /** Checks what a contender came to. */
  static void check(Enum<?> contender, Object found, Object expected) {
    if (!found.equals(expected)) {
      throw new IllegalStateException(
          contender + " must come to " + expected + ": '" + found + "'");
    }
  }

  private static void require(boolean same, String what, LocalDate day) {
    if (!same) {
      throw new IllegalStateException(what + " must be the answer of the oracle: '" + day + "'");
    }
  }
}
