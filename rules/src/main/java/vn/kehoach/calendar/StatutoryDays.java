package vn.kehoach.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The days off of a year as the statutes in force on them and some choices give them. */
final class StatutoryDays {

  /** A day off: the holiday, how far from its own day, the statute, the holiday compensated. */
  record Day(
      LocalDate day,
      StatutoryHoliday holiday,
      int offset,
      Statute statute,
      Optional<LocalDate> insteadOf) {}

  private final Map<LocalDate, Day> days = new TreeMap<>();

  private StatutoryDays() {}

  static StatutoryDays of(LunarYear year, StatutoryProjection choices) {
    StatutoryDays days = new StatutoryDays();
    for (StatutoryHoliday holiday : StatutoryHoliday.values()) {
      LocalDate day = holiday.day(year);
      Statute.giving(holiday, day).ifPresent(statute -> days.add(holiday, day, statute, choices));
    }
    List<Day> holidays = new ArrayList<>(days.days.values());
    for (Day holiday : holidays) {
      if (isRest(holiday.day()) && days.isCompensated(holiday, choices)) {
        days.compensate(holiday);
      }
    }
    return days;
  }

  /** Each way the year may be decided, 24 November not compensated. */
  static ImmutableList<StatutoryDays> everyWay(LunarYear year) {
    ImmutableList.Builder<StatutoryDays> ways = ImmutableList.builder();
    for (TetSpan tet : ImmutableList.of(TetSpan.ONE_DAY_BEFORE, TetSpan.TWO_DAYS_BEFORE)) {
      for (NationalDaySpan nationalDay :
          ImmutableList.of(NationalDaySpan.DAY_BEFORE, NationalDaySpan.DAY_AFTER)) {
        ways.add(
            of(
                year,
                StatutoryProjection.standard().withTetSpan(tet).withNationalDaySpan(nationalDay)));
      }
    }
    return ways.build();
  }

  private void add(
      StatutoryHoliday holiday, LocalDate day, Statute statute, StatutoryProjection choices) {
    int given = statute.daysOf(holiday);
    if (holiday == StatutoryHoliday.TET) {
      int before = given == 4 ? 1 : choices.tetSpan().daysBefore(day);
      for (int offset = -before; offset < given - before; offset++) {
        add(holiday, day, offset, statute);
      }
    } else {
      add(holiday, day, 0, statute);
      if (given == 2) {
        boolean after = choices.nationalDaySpan().neighbour(day).isAfter(day);
        add(holiday, day, after ? 1 : -1, statute);
      }
    }
  }

  private void add(StatutoryHoliday holiday, LocalDate itself, int offset, Statute statute) {
    LocalDate day = itself.plusDays(offset);
    days.put(day, new Day(day, holiday, offset, statute, Optional.empty()));
  }

  static boolean isRest(LocalDate day) {
    return WeeklyRest.PUBLIC_SECTOR.contains(day.getDayOfWeek());
  }

  private boolean isCompensated(Day holiday, StatutoryProjection choices) {
    return holiday.statute().compensation().isPresent()
        || choices.cultureDayRest() == CultureDayRest.COMPENSATED;
  }

  /** Takes the next day that is neither a rest day, a holiday nor a compensation already. */
  private void compensate(Day holiday) {
    LocalDate day = holiday.day().plusDays(1);
    while (isRest(day) || days.containsKey(day)) {
      day = day.plusDays(1);
    }
    days.put(
        day,
        new Day(
            day,
            holiday.holiday(),
            holiday.offset(),
            holiday.statute(),
            Optional.of(holiday.day())));
  }

  Collection<Day> inOrder() {
    return days.values();
  }

  Set<LocalDate> days() {
    return days.keySet();
  }

  /** Tells whether a day is a holiday that another day off stands for. */
  boolean compensates(LocalDate holiday) {
    return days.values().stream()
        .anyMatch(day -> day.insteadOf().filter(holiday::equals).isPresent());
  }

  ImmutableList<Day> holidays() {
    return days.values().stream()
        .filter(day -> day.insteadOf().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }
}
