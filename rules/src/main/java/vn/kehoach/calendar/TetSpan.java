package vn.kehoach.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Which five days are Tết in a year nobody has decided on yet.
 *
 * <p>Vietnamese term: <i>phương án nghỉ Tết Nguyên đán</i>.
 *
 * <p>Source: Labour Code 45/2019/QH14, Article 112, clause 3: the Prime Minister decides each year.
 * See rules/INTERPRETATION.md#projection.
 */
public enum TetSpan {
  /** The last day of the old year and the first four of the new, as in 2014, 2016, 2019, 2022. */
  ONE_DAY_BEFORE {
    @Override
    int daysBefore(LocalDate newYear) {
      return 1;
    }
  },
  /** The last two days of the old year and the first three of the new, as in 2023, 2025, 2027. */
  TWO_DAYS_BEFORE {
    @Override
    int daysBefore(LocalDate newYear) {
      return 2;
    }
  },
  /**
   * One day before if the new year begins on a Monday or Tuesday, else two: so each notice from
   * 2015 to 2027 has it. No law says so.
   */
  AS_SINCE_2015 {
    @Override
    int daysBefore(LocalDate newYear) {
      DayOfWeek day = newYear.getDayOfWeek();
      return day == DayOfWeek.MONDAY || day == DayOfWeek.TUESDAY ? 1 : 2;
    }
  };

  abstract int daysBefore(LocalDate newYear);
}
