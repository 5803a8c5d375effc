package vn.kehoach.calendar;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is decided about single days, whatever their years say. */
record SingleDays(ImmutableSortedMap<LocalDate, Decision> decisions) {

  static final SingleDays NONE = new SingleDays(ImmutableSortedMap.of());

  /** A day off, a day worked, or neither: a day like any other of its day of the week. */
  record Decision(Optional<DayOff> off, Optional<MakeUpDay> worked) {}

  SingleDays with(DayOff day) {
    return with(day.day(), new Decision(Optional.of(day), Optional.empty()));
  }

  SingleDays with(MakeUpDay day) {
    return with(day.day(), new Decision(Optional.empty(), Optional.of(day)));
  }

  SingleDays withOrdinary(LocalDate day) {
    return with(day, new Decision(Optional.empty(), Optional.empty()));
  }

  private SingleDays with(LocalDate day, Decision decision) {
    TreeMap<LocalDate, Decision> more = new TreeMap<>(decisions);
    more.put(day, decision);
    return new SingleDays(ImmutableSortedMap.copyOf(more));
  }

  private ImmutableSortedMap<LocalDate, Decision> in(int year) {
    return decisions.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true);
  }

  boolean speakOf(int year) {
    return !in(year).isEmpty();
  }

  /** Lays the decisions over a year. */
  CalendarYear over(CalendarYear year) {
    ImmutableSortedMap<LocalDate, Decision> ours = in(year.year());
    if (ours.isEmpty()) {
      return year;
    }
    Stream<DayOff> off =
        Stream.concat(
            year.daysOff().stream().filter(day -> !ours.containsKey(day.day())),
            ours.values().stream().flatMap(decision -> decision.off().stream()));
    Stream<MakeUpDay> worked =
        Stream.concat(
            year.makeUpDays().stream().filter(day -> !ours.containsKey(day.day())),
            ours.values().stream().flatMap(decision -> decision.worked().stream()));
    Stream<DayOff> inDoubt =
        year.daysInDoubt().stream().filter(day -> !ours.containsKey(day.day()));
    return year.withMakeUpDays()
        .withDaysInDoubt(inDoubt.toList())
        .withDaysOff(off.sorted(Comparator.comparing(DayOff::day)).toList())
        .withMakeUpDays(worked.sorted(Comparator.comparing(MakeUpDay::day)).toList());
  }
}
