package vn.kehoach.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Answers in constant time for days without a gap: a word of bits for each month, how many days are
 * worked up to each day, and every working day as a date ready to be handed out.
 */
final class WorkingDayTable {

  private final LocalDate firstDay;
  private final int firstYear;
  private final int years;
  private final int firstSlot;

  /** Bits 1 to 31 of a month: the days worked. */
  private final int[] months;

  /** How many days are worked up to each slot, the day of the slot included. */
  private final int[] workedUpTo;

  private final LocalDate[] worked;

  WorkingDayTable(LocalDate firstDay, int[] months) {
    this.firstDay = firstDay;
    this.firstYear = firstDay.getYear();
    this.years = months.length / 12;
    this.firstSlot = (firstDay.getMonthValue() - 1) << 5 | firstDay.getDayOfMonth();
    this.months = months;
    this.workedUpTo = new int[months.length << 5];
    LocalDate[] dates = new LocalDate[months.length * 31];
    int count = 0;
    for (int slot = firstSlot; slot < workedUpTo.length; slot++) {
      if (isWorking(slot)) {
        int month = slot >> 5;
        dates[count++] = LocalDate.of(firstYear + month / 12, month % 12 + 1, slot & 31);
      }
      workedUpTo[slot] = count;
    }
    this.worked = Arrays.copyOf(dates, count);
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return LocalDate.of(firstYear + years - 1, 12, 31);
  }

  /** Month and day of the month in one number; of days covered only. */
  private int slot(LocalDate day) {
    return ((day.getYear() - firstYear) * 12 + day.getMonthValue() - 1) << 5 | day.getDayOfMonth();
  }

  boolean covers(LocalDate day) {
    int year = day.getYear() - firstYear;
    return year > 0 ? year < years : year == 0 && slot(day) >= firstSlot;
  }

  boolean isWorking(LocalDate covered) {
    return isWorking(slot(covered));
  }

  private boolean isWorking(int slot) {
    return (months[slot >> 5] >>> (slot & 31) & 1) != 0;
  }

  /** How many days are worked from the first day up to this one. */
  int workedUpTo(LocalDate covered) {
    return workedUpTo[slot(covered)];
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
