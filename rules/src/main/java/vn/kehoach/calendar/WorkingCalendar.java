package vn.kehoach.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.period.DateRange;
import vn.kehoach.text.PlainText;

/**
 * Knows which days are worked, year by year, and refuses to answer for a year it does not know.
 *
 * <p>Vietnamese term: <i>lịch làm việc</i>.
 *
 * <p>A day is worked if it is a make-up day, or neither a weekly rest day nor a day off. A calendar
 * never changes: adding a year, a correction or a closing makes another one.
 *
 * <p>Source: Decision 188/1999/QĐ-TTg on the 40-hour week, applied from 1999-10-02, and the notices
 * of each year.
 */
public final class WorkingCalendar {

  private final String name;
  private final ImmutableSet<DayOfWeek> weeklyRest;
  private final ImmutableSortedMap<Integer, CalendarYear> years;
  private final ImmutableMap<LocalDate, DayOff> daysOff;
  private final ImmutableMap<LocalDate, MakeUpDay> makeUpDays;
  private final WorkingDayTable table;

  private WorkingCalendar(
      String name,
      ImmutableSet<DayOfWeek> weeklyRest,
      ImmutableSortedMap<Integer, CalendarYear> years) {
    this.name = name;
    this.weeklyRest = weeklyRest;
    this.years = years;
    ImmutableMap.Builder<LocalDate, DayOff> off = ImmutableMap.builder();
    ImmutableMap.Builder<LocalDate, MakeUpDay> worked = ImmutableMap.builder();
    for (CalendarYear year : years.values()) {
      year.daysOff().forEach(day -> off.put(day.day(), day));
      year.makeUpDays().forEach(day -> worked.put(day.day(), day));
    }
    this.daysOff = off.buildOrThrow();
    this.makeUpDays = worked.buildOrThrow();
    this.table =
        new WorkingDayTable(name, ImmutableSet.copyOf(years.keySet()), this::computeWorking);
  }

  /**
   * Obtains a calendar.
   *
   * @param name what the calendar is for, such as {@code Vietnam, public sector}
   * @param weeklyRest the days of the week that are not worked
   * @param years the years it knows, at least one, each once
   * @return the calendar
   * @throws IllegalArgumentException if there is no year, or one stands twice
   */
  public static WorkingCalendar of(
      String name, ImmutableSet<DayOfWeek> weeklyRest, List<CalendarYear> years) {
    PlainText.check("name of a calendar", name);
    TreeMap<Integer, CalendarYear> byYear = new TreeMap<>();
    for (CalendarYear year : years) {
      if (byYear.put(year.year(), year) != null) {
        throw new IllegalArgumentException(
            "year of calendar " + name + " must stand once: '" + year.year() + "'");
      }
    }
    if (byYear.isEmpty()) {
      throw new IllegalArgumentException("calendar " + name + " must know at least one year");
    }
    return new WorkingCalendar(name, weeklyRest, ImmutableSortedMap.copyOf(byYear));
  }

  private boolean computeWorking(LocalDate day) {
    return makeUpDays.containsKey(day)
        || (!weeklyRest.contains(day.getDayOfWeek()) && !daysOff.containsKey(day));
  }

  /**
   * Returns this calendar with a year added, or replaced whole.
   *
   * @param year the year
   * @return another calendar
   */
  public WorkingCalendar withYear(CalendarYear year) {
    TreeMap<Integer, CalendarYear> more = new TreeMap<>(years);
    more.put(year.year(), year);
    return new WorkingCalendar(name, weeklyRest, ImmutableSortedMap.copyOf(more));
  }

  /**
   * Returns this calendar with a day off added, or corrected if the day is special already.
   *
   * @param day the day off, in a year the calendar knows
   * @return another calendar
   * @throws IllegalArgumentException if the calendar does not know the year
   */
  public WorkingCalendar withDayOff(DayOff day) {
    CalendarYear year = ordinary(day.day());
    return withYear(year.withDaysOff(Iterables.concat(year.daysOff(), ImmutableList.of(day))));
  }

  /**
   * Returns this calendar with a make-up day added, or corrected if the day is special already.
   *
   * @param day the make-up day, in a year the calendar knows
   * @return another calendar
   * @throws IllegalArgumentException if the calendar does not know the year
   */
  public WorkingCalendar withMakeUpDay(MakeUpDay day) {
    CalendarYear year = ordinary(day.day());
    return withYear(
        year.withMakeUpDays(Iterables.concat(year.makeUpDays(), ImmutableList.of(day))));
  }

  /**
   * Returns this calendar with a day made ordinary again: worked or not by its day of the week.
   *
   * @param day a day in a year the calendar knows
   * @return another calendar
   * @throws IllegalArgumentException if the calendar does not know the year
   */
  public WorkingCalendar withOrdinaryDay(LocalDate day) {
    return withYear(ordinary(day));
  }

  private CalendarYear ordinary(LocalDate day) {
    CalendarYear year = year(day.getYear());
    return year.withDaysOff(Iterables.filter(year.daysOff(), d -> !d.day().equals(day)))
        .withMakeUpDays(Iterables.filter(year.makeUpDays(), d -> !d.day().equals(day)));
  }

  /**
   * Returns what the calendar is for.
   *
   * @return such as {@code Vietnam, public sector}
   */
  public String name() {
    return name;
  }

  /**
   * Returns the years the calendar knows.
   *
   * @return the years in order
   */
  public ImmutableSet<Integer> years() {
    return ImmutableSet.copyOf(years.keySet());
  }

  /**
   * Returns a year: its days off, make-up days, certainty and notices.
   *
   * @param year a year the calendar knows
   * @return the year
   * @throws IllegalArgumentException if the calendar does not know the year
   */
  public CalendarYear year(int year) {
    CalendarYear known = years.get(year);
    if (known == null) {
      throw table.unknown(year);
    }
    return known;
  }

  /**
   * Returns how sure the calendar is of a year.
   *
   * @param year any year
   * @return its certainty; {@link Certainty#UNKNOWN} for a year the calendar does not know
   */
  public Certainty certaintyOf(int year) {
    CalendarYear known = years.get(year);
    return known == null ? Certainty.UNKNOWN : known.certainty();
  }

  /**
   * Tells whether a day is worked.
   *
   * @param day a day in a year the calendar knows
   * @return true if it is
   * @throws IllegalArgumentException if the calendar does not know the year
   */
  public boolean isWorkingDay(LocalDate day) {
    return table.isWorking(day);
  }

  /**
   * Finds why a day is not worked.
   *
   * @param day a day in a year the calendar knows
   * @return the day off, a weekly rest day included, or empty if the day is worked
   * @throws IllegalArgumentException if the calendar does not know the year
   */
  public Optional<DayOff> findDayOff(LocalDate day) {
    if (isWorkingDay(day)) {
      return Optional.empty();
    }
    DayOff special = daysOff.get(day);
    return Optional.of(special == null ? WeeklyRest.on(day) : special);
  }

  /**
   * Returns the day itself if it is worked, else the next one that is.
   *
   * @param day a day in a year the calendar knows
   * @return a working day, never earlier
   * @throws IllegalArgumentException if the answer lies in a year the calendar does not know
   */
  public LocalDate nextOrSame(LocalDate day) {
    return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
  }

  /**
   * Returns the day itself if it is worked, else the last one before that is.
   *
   * @param day a day in a year the calendar knows
   * @return a working day, never later
   * @throws IllegalArgumentException if the answer lies in a year the calendar does not know
   */
  public LocalDate previousOrSame(LocalDate day) {
    return isWorkingDay(day) ? day : minusWorkingDays(day, 1);
  }

  /**
   * Returns the working day that comes so many working days after a day; the day itself is not
   * counted.
   *
   * @param day a day in a year the calendar knows, worked or not
   * @param workingDays how many, 0 or more; 0 answers the day itself
   * @return the day reached
   * @throws IllegalArgumentException if the number is negative, or a year on the way is not known
   */
  public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
    return table.plus(day, workingDays);
  }

  /**
   * Returns the working day that comes so many working days before a day; the day itself is not
   * counted.
   *
   * @param day a day in a year the calendar knows, worked or not
   * @param workingDays how many, 0 or more; 0 answers the day itself
   * @return the day reached
   * @throws IllegalArgumentException if the number is negative, or a year on the way is not known
   */
  public LocalDate minusWorkingDays(LocalDate day, int workingDays) {
    return table.minus(day, workingDays);
  }

  /**
   * Counts the working days after one day up to another.
   *
   * @param startExclusive the day after which counting begins
   * @param endInclusive the last day counted
   * @return the number; negative if the end is before the start, counting the working days from the
   *     start back to, and without, the end
   * @throws IllegalArgumentException if a year from one to the other is not known
   */
  public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
    return table.between(startExclusive, endInclusive);
  }

  /**
   * Returns the days of a range that are not worked.
   *
   * @param range the days, in years the calendar knows
   * @return the days off in order, weekly rest days included
   * @throws IllegalArgumentException if a year of the range is not known
   */
  public ImmutableList<DayOff> daysOffIn(DateRange range) {
    LocalDate endExclusive = table.known(range.lastDay()).plusDays(1);
    return table
        .known(range.firstDay())
        .datesUntil(endExclusive)
        .flatMap(day -> findDayOff(day).stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkingCalendar that
        && name.equals(that.name)
        && weeklyRest.equals(that.weeklyRest)
        && years.equals(that.years);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + years.hashCode();
  }

  /** Returns the name and the years, such as {@code Vietnam, public sector (2010-2027)}. */
  @Override
  public String toString() {
    return name + " (" + table.yearsInWords() + ")";
  }
}
