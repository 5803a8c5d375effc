package vn.kehoach.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.period.DateRange;
import vn.kehoach.text.PlainText;

/**
 * Knows which days are worked, year by year, and refuses to answer for a year it does not know.
 *
 * <p>Vietnamese term: <i>lịch làm việc</i>.
 *
 * <p>A day is worked if it is a make-up day, or neither a weekly rest day nor a day off. A calendar
 * never changes: each {@code with…} makes another one, and their order does not matter but for two
 * that speak of the same thing, where the later one stands. What is nearer to the office goes
 * first: a single day ({@link #withDayOff}, {@link #withMakeUpDay}, {@link #withOrdinaryDay}), then
 * the notice ({@link #withNotice}, {@link #withYear}), then the projection, then the weekly rest
 * days ({@link #withWeeklyRest}). See rules/INTERPRETATION.md#combination.
 *
 * <p>Source: Decision 188/1999/QĐ-TTg on the 40-hour week, applied from 1999-10-02, and the notices
 * of each year.
 */
public final class WorkingCalendar extends WorkingDays {

  private final String name;
  private final Supplier<CalendarLayers> layers;

  /** Made when first needed; made twice, it is the same. */
  private @Nullable KnownYears known;

  /** A calendar whose table is at hand before its layers are. */
  WorkingCalendar(String name, WorkingDayTable table, Supplier<CalendarLayers> layers) {
    super(table);
    this.name = name;
    this.layers = layers;
  }

  private WorkingCalendar(String name, CalendarLayers layers, KnownYears known) {
    this(name, known.tableAtHand(), () -> layers);
    this.known = known;
  }

  static WorkingCalendar of(String name, CalendarLayers layers) {
    return new WorkingCalendar(name, layers, new KnownYears(name, layers));
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
    checkArgument(!years.isEmpty(), "calendar %s must know at least one year", name);
    Set<Integer> seen = new HashSet<>();
    for (CalendarYear year : years) {
      checkArgument(
          seen.add(year.year()), "year of calendar %s must stand once: '%s'", name, year.year());
    }
    return of(name, CalendarLayers.of(weeklyRest).with(years));
  }

  @Override
  KnownYears known() {
    KnownYears years = known;
    if (years == null) {
      years = new KnownYears(name, layers.get());
      known = years;
    }
    return years;
  }

  private WorkingCalendar with(CalendarLayers other) {
    return of(name, other);
  }

  /**
   * Returns this calendar with other weekly rest days, such as Sunday alone for an office that
   * opens on Saturday mornings. Days off stay as they were announced.
   *
   * @param weeklyRest the days of the week that are not worked
   * @return another calendar
   */
  public WorkingCalendar withWeeklyRest(ImmutableSet<DayOfWeek> weeklyRest) {
    return with(layers.get().with(weeklyRest));
  }

  /**
   * Returns this calendar with a year added, or replaced whole.
   *
   * @param year the year
   * @return another calendar
   */
  public WorkingCalendar withYear(CalendarYear year) {
    return with(layers.get().with(ImmutableList.of(year)));
  }

  /**
   * Returns this calendar with the years of a notice, each replaced whole, and the halves of its
   * swaps in the years around.
   *
   * @param notice the notice
   * @return another calendar
   */
  public WorkingCalendar withNotice(CalendarNotice notice) {
    return with(layers.get().with(notice));
  }

  /**
   * Returns this calendar with a day off added, or corrected if the day is special already.
   *
   * @param day the day off, in a year the calendar knows
   * @return another calendar
   * @throws IllegalArgumentException if the calendar does not know the year
   */
  public WorkingCalendar withDayOff(DayOff day) {
    year(day.day().getYear());
    return with(layers.get().withLocal(layers.get().local().with(day)));
  }

  /**
   * Returns this calendar with a make-up day added, or corrected if the day is special already.
   *
   * @param day the make-up day, in a year the calendar knows
   * @return another calendar
   * @throws IllegalArgumentException if the calendar does not know the year
   */
  public WorkingCalendar withMakeUpDay(MakeUpDay day) {
    year(day.day().getYear());
    return with(layers.get().withLocal(layers.get().local().with(day)));
  }

  /**
   * Returns this calendar with a day made ordinary again: worked or not by its day of the week.
   *
   * @param day a day in a year the calendar knows
   * @return another calendar
   * @throws IllegalArgumentException if the calendar does not know the year
   */
  public WorkingCalendar withOrdinaryDay(LocalDate day) {
    year(day.getYear());
    return with(layers.get().withLocal(layers.get().local().withOrdinary(day)));
  }

  /**
   * Returns this calendar with another way to treat years it does not know.
   *
   * @param unknownYears the way
   * @return another calendar
   */
  public WorkingCalendar withUnknownYears(UnknownYears unknownYears) {
    return with(layers.get().with(unknownYears));
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
   * Returns the years the calendar knows, announced or projected.
   *
   * @return the years in order
   */
  public ImmutableSet<Integer> years() {
    return known().years();
  }

  /**
   * Returns a year: its days off, make-up days, certainty and notices, with whatever the office
   * decided about single days.
   *
   * @param year a year the calendar knows
   * @return the year
   * @throws IllegalArgumentException if the calendar does not know the year
   */
  public CalendarYear year(int year) {
    return known().find(year).orElseThrow(() -> known().unknownYear(year));
  }

  /**
   * Returns how sure the calendar is of a year.
   *
   * @param year any year
   * @return its certainty; {@link Certainty#UNKNOWN} for a year the calendar does not know
   */
  public Certainty certaintyOf(int year) {
    return known().certaintyOf(year);
  }

  /**
   * Finds why a day is not worked.
   *
   * @param day a day in a year the calendar knows
   * @return the day off, a weekly rest day included, or empty if the day is worked
   * @throws IllegalArgumentException if the calendar does not know the year
   */
  public Optional<DayOff> findDayOff(LocalDate day) {
    return isWorkingDay(day)
        ? Optional.empty()
        : known()
            .find(day.getYear())
            .flatMap(year -> year.findDayOff(day))
            .or(() -> Optional.of(WeeklyRest.on(day)));
  }

  /**
   * Returns the days of a range that are not worked.
   *
   * @param range the days, in years the calendar knows
   * @return the days off in order, weekly rest days included
   * @throws IllegalArgumentException if a year of the range is not known
   */
  public ImmutableList<DayOff> daysOffIn(DateRange range) {
    workingDaysBetween(range.firstDay(), range.lastDay());
    return range
        .firstDay()
        .datesUntil(range.lastDay().plusDays(1))
        .flatMap(day -> findDayOff(day).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the days worked that another choice would give off, see {@link
   * CalendarYear#daysInDoubt}.
   *
   * @param range the days asked about, of known and unknown years
   * @return the days in order
   */
  public ImmutableList<DayOff> daysInDoubtIn(DateRange range) {
    return IntStream.rangeClosed(range.firstDay().getYear(), range.lastDay().getYear())
        .mapToObj(known()::find)
        .flatMap(Optional::stream)
        .flatMap(year -> year.daysInDoubt().stream())
        .filter(day -> range.contains(day.day()) && isWorkingDay(day.day()))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof WorkingCalendar that
            && name.equals(that.name)
            && layers.get().equals(that.layers.get()));
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Returns the name and the years, such as {@code Vietnam, public sector (1999-2100)}. */
  @Override
  public String toString() {
    return name + " (" + known().inWords() + ")";
  }
}
