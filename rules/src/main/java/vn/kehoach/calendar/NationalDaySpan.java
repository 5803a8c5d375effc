package vn.kehoach.calendar;

import java.time.LocalDate;

/**
 * Which neighbour of 2 September is the second day of National Day in a year nobody has decided on
 * yet.
 *
 * <p>Vietnamese term: <i>phương án nghỉ Quốc khánh</i>.
 *
 * <p>Source: Labour Code 45/2019/QH14, Article 112, clauses 1 and 3: the day before or after, as
 * the Prime Minister decides each year. See rules/INTERPRETATION.md#projection.
 */
public enum NationalDaySpan {
  /** 1 September, as in 2022, 2023, 2025, 2026. */
  DAY_BEFORE {
    @Override
    LocalDate neighbour(LocalDate nationalDay) {
      return nationalDay.minusDays(1);
    }
  },
  /** 3 September, as in 2021, 2024, 2027. */
  DAY_AFTER {
    @Override
    LocalDate neighbour(LocalDate nationalDay) {
      return nationalDay.plusDays(1);
    }
  },
  /**
   * The day after if 2 September is a Monday, Thursday or Sunday, else the day before: so each
   * notice from 2021 to 2027 has it. There was no Sunday among them; then both give the same
   * weekdays off. No law says so.
   */
  AS_SINCE_2021 {
    @Override
    LocalDate neighbour(LocalDate nationalDay) {
      return switch (nationalDay.getDayOfWeek()) {
        case MONDAY, THURSDAY, SUNDAY -> nationalDay.plusDays(1);
        case TUESDAY, WEDNESDAY, FRIDAY, SATURDAY -> nationalDay.minusDays(1);
      };
    }
  };

  abstract LocalDate neighbour(LocalDate nationalDay);
}
