package vn.kehoach.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Answers in constant time for days without a gap: a month is a word of bits beside the number of
 * days worked before it, and every working day is a date ready to be handed out.
 */
final class WorkingDayTable {

  private final int firstYear;
  private final int years;
  private final LocalDate firstDay;
  private final int firstSlot;

  /** Bits 1 to 31: the days worked; above them: how many are worked before the month. */
  private final long[] months;

  private final LocalDate[] worked;

  WorkingDayTable(LocalDate firstDay, long[] months, LocalDate[] worked) {
    this.firstYear = firstDay.getYear();
    this.years = months.length / 12;
    this.firstDay = firstDay;
    this.firstSlot = slot(firstDay);
    this.months = months;
    this.worked = worked;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return LocalDate.of(firstYear + years - 1, 12, 31);
  }

  /** Month and day of the month in one number. */
  private int slot(LocalDate day) {
    return ((day.getYear() - firstYear) * 12 + day.getMonthValue() - 1) << 5 | day.getDayOfMonth();
  }

  boolean covers(LocalDate day) {
    return Integer.compareUnsigned(day.getYear() - firstYear, years) < 0 && slot(day) >= firstSlot;
  }

  boolean isWorking(LocalDate covered) {
    int slot = slot(covered);
    return (months[slot >> 5] >>> (slot & 31) & 1) != 0;
  }

  /** How many days are worked from the first day up to this one. */
  int workedUpTo(LocalDate covered) {
    int slot = slot(covered);
    long month = months[slot >> 5];
    return (int) (month >>> 32) + Integer.bitCount((int) month & ((2 << (slot & 31)) - 1));
  }

  int workedInAll() {
    return worked.length;
  }

  /** The day worked as the n-th, counted from 1. */
  LocalDate nth(int n) {
    return worked[n - 1];
  }

  /** The n-th working day after a day, the day itself for 0, or null if the table ends before. */
  @Nullable LocalDate findAfter(LocalDate day, int n) {
    if (n <= 0 || !covers(day)) {
      return n == 0 && covers(day) ? day : null;
    }
    int before = workedUpTo(day);
    return n <= worked.length - before ? worked[before + n - 1] : null;
  }

  /** The n-th working day before a day, the day itself for 0, or null if the table starts later. */
  @Nullable LocalDate findBefore(LocalDate day, int n) {
    if (n <= 0 || !covers(day)) {
      return n == 0 && covers(day) ? day : null;
    }
    int before = workedUpTo(day) - (isWorking(day) ? 1 : 0);
    return n <= before ? worked[before - n] : null;
  }
}
