package vn.kehoach.deadline;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.TimeLimit;

/** Counts limits as Articles 147 and 148 of the Civil Code do. */
final class Counting {

  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int MONTHS_OF_A_HALF_YEAR = 6;

  private Counting() {}

  /** Returns the last day of a limit, the day it counts from not being counted. */
  static LocalDate end(LocalDate from, TimeLimit limit, WorkingCalendar calendar) {
    checkArgument(isCountable(from), "event day must lie in the years 1 to 9999: '%s'", from);
    int amount = limit.amount();
    LocalDate end =
        switch (limit.unit()) {
          case DAY -> from.plusDays(amount);
          case WORKING_DAY -> calendar.plusWorkingDays(from, amount);
          case WEEK -> from.plusWeeks(amount);
          case MONTH -> from.plusMonths(amount);
          case QUARTER -> from.plusMonths((long) amount * MONTHS_OF_A_QUARTER);
          case HALF_YEAR -> from.plusMonths((long) amount * MONTHS_OF_A_HALF_YEAR);
          case YEAR -> from.plusYears(amount);
          case MINUTE, HOUR, WORKING_HOUR -> throw endsAtAMoment("time limit", limit);
        };
    checkArgument(
        isCountable(end), "time limit from %s must end in the years 1 to 9999: '%s'", from, limit);
    return end;
  }

  static void checkOfDays(String thing, TimeLimit limit) {
    if (!limit.unit().isOfDays()) {
      throw endsAtAMoment(thing, limit);
    }
  }

  private static IllegalArgumentException endsAtAMoment(String thing, TimeLimit limit) {
    return new IllegalArgumentException(
        thing + " must end with a day, hours being counted by MomentDeadline: '" + limit + "'");
  }

  static void checkCountable(String thing, LocalDate day) {
    checkArgument(isCountable(day), "%s must lie in the years 1 to 9999: '%s'", thing, day);
  }

  private static boolean isCountable(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= 9999;
  }
}
