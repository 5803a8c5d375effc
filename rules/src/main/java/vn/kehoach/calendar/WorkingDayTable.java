package vn.kehoach.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Answers in constant time for days without a gap: a month is a word of bits beside the number of
 * days worked before it, and every working day is a date ready to be handed out.
 */
final class WorkingDayTable {

  private final LocalDate firstDay;
  private final int firstYear;
  private final int firstSlot;
  private final int slots;

  /** Bits 1 to 31: the days worked; above them: how many are worked before the month. */
  private final long[] months;

  private final LocalDate[] worked;

  WorkingDayTable(LocalDate firstDay, long[] months, LocalDate[] worked) {
    this.firstDay = firstDay;
    this.firstYear = firstDay.getYear();
    this.firstSlot = (firstDay.getMonthValue() - 1) << 5 | firstDay.getDayOfMonth();
    this.slots = (months.length << 5) - firstSlot;
    this.months = months;
    this.worked = worked;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return LocalDate.of(firstYear + months.length / 12 - 1, 12, 31);
  }

  /** Month and day of the month in one number, or a negative one beyond the table. */
  int slot(LocalDate day) {
    long month = (day.getYear() - (long) firstYear) * 12 + day.getMonthValue() - 1;
    long slot = (month << 5) + day.getDayOfMonth();
    return Long.compareUnsigned(slot - firstSlot, slots) < 0 ? (int) slot : -1;
  }

  boolean covers(LocalDate day) {
    return slot(day) >= 0;
  }

  boolean isWorking(int slot) {
    return (months[slot >> 5] >>> (slot & 31) & 1) != 0;
  }

  /** How many days are worked from the first day up to this one. */
  int workedUpTo(int slot) {
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
    int slot = slot(day);
    if (n <= 0 || slot < 0) {
      return n == 0 && slot >= 0 ? day : null;
    }
    int before = workedUpTo(slot);
    return n <= worked.length - before ? worked[before + n - 1] : null;
  }

  /** The n-th working day before a day, the day itself for 0, or null if the table starts later. */
  @Nullable LocalDate findBefore(LocalDate day, int n) {
    int slot = slot(day);
    if (n <= 0 || slot < 0) {
      return n == 0 && slot >= 0 ? day : null;
    }
    int before = workedUpTo(slot) - (isWorking(slot) ? 1 : 0);
    return n <= before ? worked[before - n] : null;
  }
}
