package vn.kehoach.deadline;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;

/**
 * The day something must be done by, and how it comes about.
 *
 * <p>Vietnamese term: <i>ngày hết hạn, thời điểm kết thúc thời hạn</i>.
 *
 * <p>The deadline lasts until 24:00 of {@link #day()}; what is done on that day is in time.
 *
 * <p>Source: Civil Code 91/2015/QH13, Articles 144 to 148, in force from 2017-01-01; for
 * administrative time limits by analogy, see rules/INTERPRETATION.md#civil-code.
 */
@Value.Immutable
public abstract class Deadline {

  Deadline() {}

  /**
   * Returns the day of the event the limit counts from.
   *
   * @return the day, itself not counted, or empty for a fixed day
   */
  @Value.Parameter
  public abstract Optional<LocalDate> eventDay();

  /**
   * Returns the limit counted.
   *
   * @return the limit, or empty for a fixed day
   */
  @Value.Parameter
  public abstract Optional<TimeLimit> limit();

  /**
   * Returns the last day as counted or written, before the day-off rule.
   *
   * @return the raw day
   */
  @Value.Parameter
  public abstract LocalDate rawDay();

  /**
   * Returns the last day in time.
   *
   * @return the day
   */
  @Value.Parameter
  public abstract LocalDate day();

  /**
   * Returns how a last day off was read.
   *
   * @return the rule
   */
  @Value.Parameter
  public abstract DayOffRule rule();

  /**
   * Returns the calendar of the body that is bound.
   *
   * @return the calendar
   */
  @Value.Parameter
  public abstract WorkingCalendar calendar();

  /**
   * Obtains the deadline of a limit counted from an event.
   *
   * @param eventDay the day of the event, itself not counted
   * @param limit the limit; months and years are added at once, a missing day of the month being
   *     its last
   * @param calendar the calendar of the body that is bound
   * @param rule how a last day off is read
   * @return the deadline
   * @throws IllegalArgumentException if a year that is needed is not known to the calendar; a limit
   *     not counted in working days that is to {@link DayOffRules#STAY} needs none
   */
  public static Deadline counted(
      LocalDate eventDay, TimeLimit limit, WorkingCalendar calendar, DayOffRule rule) {
    LocalDate rawDay = count(eventDay, limit, calendar);
    return ImmutableDeadline.of(
        Optional.of(eventDay),
        Optional.of(limit),
        rawDay,
        rule.adjust(rawDay, calendar),
        rule,
        calendar);
  }

  private static LocalDate count(LocalDate eventDay, TimeLimit limit, WorkingCalendar calendar) {
    checkArgument(
        isCountable(eventDay), "event day must lie in the years 1 to 9999: '%s'", eventDay);
    LocalDate rawDay =
        switch (limit.unit()) {
          case DAY -> eventDay.plusDays(limit.amount());
          case WORKING_DAY -> calendar.plusWorkingDays(eventDay, limit.amount());
          case WEEK -> eventDay.plusWeeks(limit.amount());
          case MONTH -> eventDay.plusMonths(limit.amount());
          case YEAR -> eventDay.plusYears(limit.amount());
        };
    checkArgument(
        isCountable(rawDay),
        "time limit from %s must end in the years 1 to 9999: '%s'",
        eventDay,
        limit);
    return rawDay;
  }

  private static boolean isCountable(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= 9999;
  }

  /**
   * Obtains the deadline of a day that is written down.
   *
   * @param writtenDay the last day as written, inclusive
   * @param calendar the calendar of the body that is bound
   * @param rule how a last day off is read; the law is silent here, see
   *     rules/INTERPRETATION.md#written-days
   * @return the deadline
   * @throws IllegalArgumentException if the year is not known to the calendar
   */
  public static Deadline fixed(LocalDate writtenDay, WorkingCalendar calendar, DayOffRule rule) {
    calendar.year(writtenDay.getYear());
    return ImmutableDeadline.of(
        Optional.empty(),
        Optional.empty(),
        writtenDay,
        rule.adjust(writtenDay, calendar),
        rule,
        calendar);
  }

  /**
   * Returns how sure the deadline is: as sure as the least sure year it rests on.
   *
   * @return the certainty
   */
  public Certainty certainty() {
    return yearsReliedOn()
        .mapToObj(calendar()::certaintyOf)
        .reduce(Certainty.OFFICIAL, Certainty::worst);
  }

  /** The years whose days decide: for working days all from the event on, else those of the end. */
  IntStream yearsReliedOn() {
    LocalDate from = countsWorkingDays() ? eventDay().orElse(rawDay()) : rawDay();
    return IntStream.rangeClosed(
        Math.min(from.getYear(), day().getYear()), Math.max(rawDay().getYear(), day().getYear()));
  }

  boolean countsWorkingDays() {
    return limit().filter(l -> l.unit() == LimitUnit.WORKING_DAY).isPresent();
  }

  /**
   * Tells whether the deadline has passed.
   *
   * @param asOf the day looked from
   * @return true from the day after {@link #day()}
   */
  public boolean isPast(LocalDate asOf) {
    return asOf.isAfter(day());
  }

  /**
   * Returns how the deadline comes about, day by day.
   *
   * @return the explanation
   */
  public Explanation explanation() {
    return Explanations.of(this);
  }

  /** Returns the last day in time, in ISO form. */
  @Override
  public String toString() {
    return day().toString();
  }
}
