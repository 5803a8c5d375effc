package vn.kehoach.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * The calendar of civil servants 1999-10-02 to 2100, as slow as can be: the facts for the announced
 * years, and for the others the law spelt out once more with Time4J's lunar calendar. It shares no
 * code and no data with the library.
 */
public final class SlowCalendar {

  private final DayOffFacts facts;
  private final Map<Integer, Set<LocalDate>> projected = new HashMap<>();

  private SlowCalendar(DayOffFacts facts) {
    this.facts = facts;
  }

  public static SlowCalendar publicSector() {
    return new SlowCalendar(DayOffFacts.load());
  }

  public boolean isWorkingDay(LocalDate day) {
    if (facts.years().contains(day.getYear())) {
      return facts.isWorkingDay(day);
    }
    return !isWeekend(day)
        && !projected.computeIfAbsent(day.getYear(), SlowCalendar::daysOff).contains(day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  public static LocalDate tet(int year) {
    return VietnameseCalendar.ofTet(year).transform(PlainDate.axis()).toTemporalAccessor();
  }

  public static LocalDate hungKings(int year) {
    return VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(3), 10)
        .transform(PlainDate.axis())
        .toTemporalAccessor();
  }

  /** The holidays of a year, those on weekends too, then the days in lieu. */
  private static Set<LocalDate> daysOff(int year) {
    TreeSet<LocalDate> holidays = new TreeSet<>();
    holidays.add(LocalDate.parse(year + "-01-01"));
    holidays.add(LocalDate.parse(year + "-04-30"));
    holidays.add(LocalDate.parse(year + "-05-01"));
    holidays.add(LocalDate.parse(year + "-09-02"));
    if (year >= 2007) {
      holidays.add(hungKings(year));
    }
    LocalDate tet = tet(year);
    int weekday = tet.getDayOfWeek().getValue();
    holidays.addAll(Set.of(tet.minusDays(1), tet, tet.plusDays(1), tet.plusDays(2)));
    if (year >= 2014) {
      holidays.add(weekday <= 2 ? tet.plusDays(3) : tet.minusDays(2));
    }
    if (year >= 2021) {
      boolean after =
          "MONDAY THURSDAY SUNDAY".contains(LocalDate.parse(year + "-09-02").getDayOfWeek().name());
      holidays.add(LocalDate.parse(year + (after ? "-09-03" : "-09-01")));
    }
    TreeSet<LocalDate> off = new TreeSet<>(holidays);
    for (LocalDate holiday : holidays) {
      LocalDate day = holiday;
      while (isWeekend(holiday) && (isWeekend(day) || off.contains(day))) {
        day = day.plusDays(1);
      }
      off.add(day);
    }
    if (year >= 2026) {
      off.add(LocalDate.parse(year + "-11-24"));
    }
    return off;
  }
}
