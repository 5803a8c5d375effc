package vn.kehoach.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/** Which days are worked, by the table at hand and, beyond it, by all that is known. */
abstract class WorkingDays {

  private final WorkingDayTable table;

  WorkingDays(WorkingDayTable table) {
    this.table = table;
  }

  abstract KnownYears known();

  private DayAnswers beyond() {
    return known().answers();
  }

  /**
   * Tells whether a day is worked.
   *
   * @param day a day in a year the calendar knows
   * @return true if it is
   * @throws IllegalArgumentException if the calendar does not know the year
   */
  public final boolean isWorkingDay(LocalDate day) {
    return table.covers(day) ? table.isWorking(day) : beyond().isWorking(day);
  }

  /**
   * Returns the day itself if it is worked, else the next one that is.
   *
   * @param day a day in a year the calendar knows
   * @return a working day, never earlier
   * @throws IllegalArgumentException if the answer lies in a year the calendar does not know
   */
  public final LocalDate nextOrSame(LocalDate day) {
    return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
  }

  /**
   * Returns the day itself if it is worked, else the last one before that is.
   *
   * @param day a day in a year the calendar knows
   * @return a working day, never later
   * @throws IllegalArgumentException if the answer lies in a year the calendar does not know
   */
  public final LocalDate previousOrSame(LocalDate day) {
    return isWorkingDay(day) ? day : minusWorkingDays(day, 1);
  }

  /**
   * Returns the working day that comes so many working days after a day; the day itself is not
   * counted.
   *
   * @param day a day in a year the calendar knows, worked or not
   * @param workingDays how many, 0 or more; 0 answers the day itself
   * @return the day reached
   * @throws IllegalArgumentException if the number is negative, or a year on the way is not known
   */
  public final LocalDate plusWorkingDays(LocalDate day, int workingDays) {
    LocalDate reached = table.findAfter(day, workingDays);
    return reached != null ? reached : beyond().plus(day, notNegative(workingDays));
  }

  /**
   * Returns the working day that comes so many working days before a day; the day itself is not
   * counted.
   *
   * @param day a day in a year the calendar knows, worked or not
   * @param workingDays how many, 0 or more; 0 answers the day itself
   * @return the day reached
   * @throws IllegalArgumentException if the number is negative, or a year on the way is not known
   */
  public final LocalDate minusWorkingDays(LocalDate day, int workingDays) {
    LocalDate reached = table.findBefore(day, workingDays);
    return reached != null ? reached : beyond().minus(day, notNegative(workingDays));
  }

  private static int notNegative(int workingDays) {
    checkArgument(
        workingDays >= 0, "number of working days must not be negative: '%s'", workingDays);
    return workingDays;
  }

  /**
   * Counts the working days after one day up to another.
   *
   * @param startExclusive the day after which counting begins
   * @param endInclusive the last day counted
   * @return the number; negative if the end is before the start, counting the working days from the
   *     start back to, and without, the end
   * @throws IllegalArgumentException if a year from one to the other is not known
   */
  public final int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
    return table.covers(startExclusive) && table.covers(endInclusive)
        ? table.workedUpTo(endInclusive) - table.workedUpTo(startExclusive)
        : beyond().between(startExclusive, endInclusive);
  }
}
