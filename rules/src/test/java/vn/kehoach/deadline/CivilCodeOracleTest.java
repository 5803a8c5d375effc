package vn.kehoach.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;

/**
 * Articles 147 and 148 of the Civil Code read word by word, day after day and month after month,
 * for every start of eighteen years.
 */
class CivilCodeOracleTest {

  private static final WorkingCalendar CALENDAR = VietnamCalendar.publicSector();
  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final LocalDate END = LocalDate.of(2026, 12, 31);
  private static final int[] AMOUNTS = {1, 2, 3, 4, 5, 6, 9, 11, 12};

  /** The last day, at the end of which the limit ends. */
  private static LocalDate read(LocalDate event, int amount, LimitUnit unit) {
    return switch (unit) {
      case DAY -> dayAfter(event, amount);
      case WEEK -> correspondingWeekday(event, amount);
      case MONTH -> correspondingDay(event, amount);
      case QUARTER -> correspondingDay(event, amount * 3);
      case HALF_YEAR -> correspondingDay(event, amount * 6);
      case YEAR -> correspondingDay(event, amount * 12);
      default -> throw new IllegalArgumentException(unit.name());
    };
  }

  /** 147(3): not the day of the event but the one next to it is the first; 148(1): the last day. */
  private static LocalDate dayAfter(LocalDate event, int days) {
    LocalDate counted = event;
    for (int n = 1; n <= days; n++) {
      counted = counted.plusDays(1);
    }
    return counted;
  }

  /** 148(2): the corresponding day of the last week. */
  private static LocalDate correspondingWeekday(LocalDate event, int weeks) {
    LocalDate day = event;
    int seen = 0;
    while (seen < weeks) {
      day = day.plusDays(1);
      seen += day.getDayOfWeek() == event.getDayOfWeek() ? 1 : 0;
    }
    return day;
  }

  /** 148(3): the corresponding day of the last month, or the last day of a month without it. */
  private static LocalDate correspondingDay(LocalDate event, int months) {
    YearMonth last = YearMonth.from(event);
    for (int n = 1; n <= months; n++) {
      last =
          last.getMonthValue() == 12
              ? YearMonth.of(last.getYear() + 1, 1)
              : YearMonth.of(last.getYear(), last.getMonthValue() + 1);
    }
    LocalDate day = last.atDay(1);
    while (day.getDayOfMonth() < event.getDayOfMonth()
        && day.plusDays(1).getMonth() == last.getMonth()) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** 148(5): a last day off ends the limit with the next working day. */
  private static LocalDate shifted(LocalDate day) {
    LocalDate end = day;
    while (CALENDAR.findDayOff(end).isPresent()) {
      end = end.plusDays(1);
    }
    return end;
  }

  @ParameterizedTest
  @EnumSource(names = {"DAY", "WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"})
  void aLimitEndsWhereTheCodeSays(LimitUnit unit) {
    for (int amount : AMOUNTS) {
      TimeLimit limit = TimeLimit.of(amount, unit);
      starts(amount, unit)
          .forEach(
              event -> {
                Deadline deadline =
                    Deadline.counted(event, limit, CALENDAR, DayOffRules.NEXT_WORKING_DAY);
                LocalDate raw = read(event, amount, unit);
                if (!deadline.rawDay().equals(raw) || !deadline.day().equals(shifted(raw))) {
                  assertThat(deadline).as("%s from %s", limit, event).hasToString("" + raw);
                }
              });
      assertThat(starts(amount, unit)).as("some starts are left").hasSizeGreaterThan(1000);
    }
  }

  private static Stream<LocalDate> starts(int amount, LimitUnit unit) {
    return FIRST
        .datesUntil(END)
        .filter(event -> event.getYear() <= 2014 || unit.compareTo(LimitUnit.HALF_YEAR) < 0)
        .filter(event -> read(event, amount, unit).isBefore(END));
  }
}
