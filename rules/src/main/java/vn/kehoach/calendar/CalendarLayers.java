package vn.kehoach.calendar;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a calendar is made of, each layer over the one before: weekly rest days, projected years,
 * announced years, halves of swaps that reach into another year, decisions of the office.
 */
record CalendarLayers(
    ImmutableSet<DayOfWeek> weeklyRest,
    Optional<StatutoryProjection> projection,
    ImmutableSortedMap<Integer, CalendarYear> announced,
    SingleDays across,
    SingleDays local,
    UnknownYears unknownYears) {

  static CalendarLayers of(ImmutableSet<DayOfWeek> weeklyRest) {
    return new CalendarLayers(
        weeklyRest,
        Optional.empty(),
        ImmutableSortedMap.of(),
        SingleDays.NONE,
        SingleDays.NONE,
        UnknownYears.REFUSE);
  }

  CalendarLayers with(ImmutableSet<DayOfWeek> other) {
    return new CalendarLayers(other, projection, announced, across, local, unknownYears);
  }

  CalendarLayers with(StatutoryProjection other) {
    return new CalendarLayers(
        weeklyRest, Optional.of(other), announced, across, local, unknownYears);
  }

  CalendarLayers with(List<CalendarYear> years) {
    TreeMap<Integer, CalendarYear> more = new TreeMap<>(announced);
    years.forEach(year -> more.put(year.year(), year));
    return new CalendarLayers(
        weeklyRest, projection, ImmutableSortedMap.copyOf(more), across, local, unknownYears);
  }

  CalendarLayers withAcross(SingleDays other) {
    return new CalendarLayers(weeklyRest, projection, announced, other, local, unknownYears);
  }

  CalendarLayers withLocal(SingleDays other) {
    return new CalendarLayers(weeklyRest, projection, announced, across, other, unknownYears);
  }

  CalendarLayers with(UnknownYears other) {
    return new CalendarLayers(weeklyRest, projection, announced, across, local, other);
  }

  CalendarLayers with(CalendarNotice notice) {
    SingleDays halves = across;
    for (DayOff day : notice.daysOffBeyond()) {
      halves = halves.with(day);
    }
    for (MakeUpDay day : notice.makeUpDaysBeyond()) {
      halves = halves.with(day);
    }
    return with(notice.years()).withAcross(halves);
  }

  ImmutableSortedSet<Integer> years() {
    ImmutableSortedSet.Builder<Integer> years = ImmutableSortedSet.naturalOrder();
    projection.ifPresent(p -> years.addAll(StatutoryProjection.years()));
    return years.addAll(announced.keySet()).build();
  }

  /** A year with all layers, or empty if no layer knows it. */
  Optional<CalendarYear> find(int year) {
    CalendarYear known = announced.get(year);
    Optional<CalendarYear> base =
        known != null
            ? Optional.of(known)
            : projection
                .filter(p -> StatutoryProjection.years().contains(year))
                .map(p -> p.year(year));
    return base.map(across::over).map(local::over);
  }

  /** Notes which days of a year are off or worked, without naming those that are projected. */
  void note(int year, MonthWords words) {
    if (announced.containsKey(year) || across.speakOf(year) || local.speakOf(year)) {
      find(year).ifPresent(words::note);
    } else {
      projection.ifPresent(p -> p.days(year).forEach(words::rest));
    }
  }
}
