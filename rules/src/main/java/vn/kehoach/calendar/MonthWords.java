package vn.kehoach.calendar;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Collects which days of some years are worked, to make a table of. */
final class MonthWords {

  private final LocalDate firstDay;
  private final int[] months;

  /** All days worked but the weekly rest days, one bit for each day of the week from Monday on. */
  MonthWords(LocalDate firstDay, int lastYear, int restBits) {
    this.firstDay = firstDay;
    this.months = new int[(lastYear - firstDay.getYear() + 1) * 12];
    int weekday = LocalDate.of(firstDay.getYear(), 1, 1).getDayOfWeek().getValue() - 1;
    for (int month = 0; month < months.length; month++) {
      int length = lengthOf(month);
      for (int day = 1; day <= length; day++) {
        months[month] |= (~(restBits >>> weekday) & 1) << day;
        weekday = weekday == 6 ? 0 : weekday + 1;
      }
    }
  }

  static int restBits(ImmutableSet<DayOfWeek> weeklyRest) {
    int bits = 0;
    for (DayOfWeek day : weeklyRest) {
      bits |= 1 << (day.getValue() - 1);
    }
    return bits;
  }

  void note(CalendarYear year) {
    year.daysOff().forEach(off -> rest(off.day()));
    for (MakeUpDay worked : year.makeUpDays()) {
      LocalDate day = worked.day();
      work(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
  }

  void rest(LocalDate day) {
    rest(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private int lengthOf(int month) {
    int year = firstDay.getYear() + month / 12;
    return switch (month % 12) {
      case 3, 5, 8, 10 -> 30;
      case 1 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      default -> 31;
    };
  }

  private int indexOf(int year, int month) {
    return (year - firstDay.getYear()) * 12 + month - 1;
  }

  void rest(int year, int month, int day) {
    months[indexOf(year, month)] &= ~(1 << day);
  }

  void work(int year, int month, int day) {
    months[indexOf(year, month)] |= 1 << day;
  }

  WorkingDayTable table() {
    return new WorkingDayTable(firstDay, months.clone());
  }
}
