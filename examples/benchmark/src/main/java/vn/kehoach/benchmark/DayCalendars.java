package vn.kehoach.benchmark;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.calendar.CalendarYear;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.calendar.MakeUpDay;
import vn.kehoach.calendar.WorkingCalendar;

/** The calendars of a run, all made from the same days. */
public enum DayCalendars {
  /** Ours. */
  KEHOACH {
    @Override
    DayCalendar make(Set<CalendarYear> years) {
      WorkingCalendar calendar =
          WorkingCalendar.of("1995-2035", Days.WEEKEND, years.stream().toList());
      return new DayCalendar() {
        @Override
        public boolean isWorkingDay(LocalDate day) {
          return calendar.isWorkingDay(day);
        }

        @Override
        public LocalDate nextOrSame(LocalDate day) {
          return calendar.nextOrSame(day);
        }

        @Override
        public LocalDate plus(LocalDate day, int workingDays) {
          return calendar.plusWorkingDays(day, workingDays);
        }

        @Override
        public int between(LocalDate startExclusive, LocalDate endInclusive) {
          return calendar.workingDaysBetween(startExclusive, endInclusive);
        }
      };
    }
  },
  /** The fastest holiday calendar in Java that can hold make-up days. */
  STRATA {
    @Override
    DayCalendar make(Set<CalendarYear> years) {
      ImmutableHolidayCalendar calendar =
          ImmutableHolidayCalendar.of(
              HolidayCalendarId.of("VN"), daysOff(years), Days.WEEKEND, makeUpDays(years));
      return new DayCalendar() {
        @Override
        public boolean isWorkingDay(LocalDate day) {
          return calendar.isBusinessDay(day);
        }

        @Override
        public LocalDate nextOrSame(LocalDate day) {
          return calendar.nextOrSame(day);
        }

        @Override
        public LocalDate plus(LocalDate day, int workingDays) {
          return calendar.shift(day, workingDays);
        }

        @Override
        public int between(LocalDate startExclusive, LocalDate endInclusive) {
          return calendar.daysBetween(startExclusive, endInclusive);
        }

        /** Strata counts the start and not the end. */
        @Override
        public LocalDate bound(LocalDate day) {
          return day.plusDays(1);
        }
      };
    }
  },
  /** What people write: day by day over a set. */
  NAIVE {
    @Override
    DayCalendar make(Set<CalendarYear> years) {
      return new NaiveCalendar(daysOff(years), makeUpDays(years));
    }
  },
  /** What the machine can do: ready answers by the day, nothing checked. */
  BARE_TABLE {
    @Override
    DayCalendar make(Set<CalendarYear> years) {
      return new BareTable(new NaiveCalendar(daysOff(years), makeUpDays(years)));
    }
  };

  abstract DayCalendar make(Set<CalendarYear> years);

  private static Set<LocalDate> daysOff(Set<CalendarYear> years) {
    return days(years, year -> year.daysOff().stream().map(DayOff::day));
  }

  private static Set<LocalDate> makeUpDays(Set<CalendarYear> years) {
    return days(years, year -> year.makeUpDays().stream().map(MakeUpDay::day));
  }

  private static Set<LocalDate> days(
      Set<CalendarYear> years, Function<CalendarYear, Stream<LocalDate>> days) {
    return years.stream().flatMap(days).collect(Collectors.toUnmodifiableSet());
  }
}
