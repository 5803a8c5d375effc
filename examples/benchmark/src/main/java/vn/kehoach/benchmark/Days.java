package vn.kehoach.benchmark;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.kehoach.calendar.CalendarYear;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.calendar.DayOffKind;
import vn.kehoach.calendar.MakeUpDay;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;

/** The days of 1995 to 2035 that all calendars of a run are made from, and random days in them. */
final class Days {

  static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
  static final LocalDate LAST = LocalDate.of(2035, 12, 31);
  static final ImmutableSet<DayOfWeek> WEEKEND =
      ImmutableSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private Days() {}

  /** The announced years as they are; the years around them repeat their days by the date. */
  static ImmutableSet<CalendarYear> years() {
    WorkingCalendar official = VietnamCalendar.publicSector();
    return IntStream.rangeClosed(FIRST.getYear(), LAST.getYear())
        .mapToObj(
            year ->
                official.certaintyOf(year) == Certainty.OFFICIAL
                    ? official.year(year)
                    : like(official.year(2010 + Math.floorMod(year, 18)), year))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static CalendarYear like(CalendarYear model, int year) {
    return CalendarYear.of(year, Certainty.PROJECTED, "made up for measuring")
        .withDaysOff(
            model.daysOff().stream()
                .map(day -> day.day().withYear(year))
                .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                .distinct()
                .map(day -> DayOff.of(day, DayOffKind.HOLIDAY, "Nghỉ", "made up"))
                .toList())
        .withMakeUpDays(
            model.makeUpDays().stream()
                .filter(day -> WEEKEND.contains(day.day().withYear(year).getDayOfWeek()))
                .map(day -> MakeUpDay.of(day.day().withYear(year), day.insteadOf(), "made up"))
                .toList());
  }

  /** Days so far from both ends that no measured step leaves the calendar. */
  static LocalDate[] random(int count) {
    SplittableRandom random = new SplittableRandom(2026);
    LocalDate from = FIRST.plusYears(1);
    int span = (int) (LAST.minusYears(12).toEpochDay() - from.toEpochDay());
    return IntStream.range(0, count)
        .mapToObj(i -> from.plusDays(random.nextInt(span)))
        .toArray(LocalDate[]::new);
  }
}
