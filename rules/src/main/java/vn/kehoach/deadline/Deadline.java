package vn.kehoach.deadline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.legal.Provision;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.DayBound;

/**
 * The day something must be done by, and how it comes about.
 *
 * <p>Vietnamese term: <i>ngày hết hạn, thời điểm kết thúc thời hạn</i>.
 *
 * <p>The deadline lasts until 24:00 of {@link #day()}; what is done on that day is in time.
 * Extensions, suspensions and exemptions stand beside it and never overwrite its first end. Limits
 * in minutes and hours end at a {@link MomentDeadline}.
 *
 * <p>Source: Civil Code 91/2015/QH13, Articles 144 to 148, in force from 2017-01-01; for
 * administrative time limits by analogy, see rules/INTERPRETATION.md#civil-code.
 */
@Value.Immutable
public abstract class Deadline {

  Deadline() {}

  /** The day of the event, or the day written. */
  @Value.Parameter
  abstract LocalDate origin();

  /** The limit counted, or null for a written day. */
  @Value.Parameter
  abstract @Nullable TimeLimit countedLimit();

  /** Whether a day written is itself in time. */
  @Value.Parameter
  abstract DayBound bound();

  /**
   * Returns the last day as counted or written, with all changes, before the day-off rule.
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
   * Returns the extensions, suspensions and exemptions.
   *
   * @return the changes in the order they were made, mostly none
   */
  @Value.Parameter
  public abstract ImmutableList<DeadlineChange> changes();

  /**
   * Returns the provisions that set the limit, such as Article 30, clause 1, of 25/2018/QH14.
   *
   * @return the provisions, mostly none
   */
  @Value.Parameter
  public abstract ImmutableList<Provision> limitSources();

  /**
   * Obtains the deadline of a limit counted from an event.
   *
   * @param eventDay the day of the event, itself not counted
   * @param limit the limit in days or longer units; months and what is made of months are added at
   *     once, a missing day of the month being its last
   * @param calendar the calendar of the body that is bound
   * @param rule how a last day off is read
   * @return the deadline
   * @throws IllegalArgumentException if the limit is in minutes or hours, or a year needed is not
   *     known; a limit not counted in working days that is to {@link DayOffRules#STAY} needs none
   */
  public static Deadline counted(
      LocalDate eventDay, TimeLimit limit, WorkingCalendar calendar, DayOffRule rule) {
    return start(eventDay, limit, DayBound.NO_LATER_THAN, calendar, rule);
  }

  /**
   * Obtains the deadline of a day that is written down: "chậm nhất ngày", "đến hết ngày", "vào
   * ngày", or the {@link vn.kehoach.period.PeriodPoint#day()} of "cuối tháng".
   *
   * @param writtenDay the last day as written, inclusive
   * @param calendar the calendar of the body that is bound
   * @param rule how a last day off is read; the law is silent here, see
   *     rules/INTERPRETATION.md#written-days
   * @return the deadline
   * @throws IllegalArgumentException if the year is not known to the calendar
   */
  public static Deadline fixed(LocalDate writtenDay, WorkingCalendar calendar, DayOffRule rule) {
    return bounded(DayBound.NO_LATER_THAN, writtenDay, calendar, rule);
  }

  /**
   * Obtains the deadline of a day that bounds: "trước ngày 25" ends on the 24th, "chậm nhất ngày
   * 25" on the 25th.
   *
   * @param bound whether the day itself is in time
   * @param writtenDay the day as written
   * @param calendar the calendar of the body that is bound
   * @param rule how a last day off is read; see rules/INTERPRETATION.md#written-days
   * @return the deadline
   * @throws IllegalArgumentException if the year of the last day is not known to the calendar
   */
  public static Deadline bounded(
      DayBound bound, LocalDate writtenDay, WorkingCalendar calendar, DayOffRule rule) {
    return start(writtenDay, null, bound, calendar, rule);
  }

  private static Deadline start(
      LocalDate origin,
      @Nullable TimeLimit limit,
      DayBound bound,
      WorkingCalendar calendar,
      DayOffRule rule) {
    LocalDate last = bound == DayBound.BEFORE ? origin.minusDays(1) : origin;
    if (limit == null) {
      // a day written in a year that is not known is refused whatever the rule
      calendar.isWorkingDay(last);
    }
    LocalDate raw = limit == null ? last : Counting.end(origin, limit, calendar);
    LocalDate day = rule.adjust(raw, calendar);
    ImmutableList<DeadlineChange> none = ImmutableList.of();
    return ImmutableDeadline.of(
        origin, limit, bound, raw, day, rule, calendar, none, ImmutableList.of());
  }

  /**
   * Returns the day of the event the limit counts from.
   *
   * @return the day, itself not counted, or empty for a written day
   */
  public Optional<LocalDate> eventDay() {
    return countedLimit() == null ? Optional.empty() : Optional.of(origin());
  }

  /**
   * Returns the limit counted.
   *
   * @return the limit, or empty for a written day
   */
  public Optional<TimeLimit> limit() {
    return Optional.ofNullable(countedLimit());
  }

  /**
   * Returns this deadline with more time; each extension starts from the end so far.
   *
   * @param extension the extension
   * @return another deadline, its raw day never earlier
   * @throws IllegalArgumentException if it sets a day before the raw day, or a year is not known
   */
  public Deadline extendedBy(Extension extension) {
    checkArgument(
        extension.newDay().filter(rawDay()::isAfter).isEmpty(),
        "extension must not end before the day %s it extends: '%s'",
        rawDay(),
        extension.newDay().orElse(rawDay()));
    return withAll(with(changes(), extension));
  }

  /**
   * Returns this deadline with days on which its clock stood, told in whatever order.
   *
   * @param suspension the days; those before the count and after the end have no effect
   * @return another deadline, never earlier
   * @throws IllegalArgumentException if a year needed is not known
   */
  public Deadline suspendedBy(Suspension suspension) {
    return withAll(with(changes(), suspension));
  }

  /**
   * Returns this deadline with time added that is not held against anybody.
   *
   * @param exemption the exemption
   * @return another deadline, its raw day later
   * @throws IllegalArgumentException if a year needed is not known
   */
  public Deadline exemptedBy(Exemption exemption) {
    return withAll(with(changes(), exemption));
  }

  private static <T> ImmutableList<T> with(ImmutableList<T> list, T another) {
    return ImmutableList.<T>builder().addAll(list).add(another).build();
  }

  /** Returns this deadline with these changes, at least one, and no others. */
  Deadline withAll(ImmutableList<DeadlineChange> changes) {
    Course course = Course.of(original(), changes);
    return with(course.rawDay(), course.day(), changes, limitSources());
  }

  private Deadline with(
      LocalDate rawDay,
      LocalDate day,
      ImmutableList<DeadlineChange> changes,
      ImmutableList<Provision> limitSources) {
    return ImmutableDeadline.of(
        origin(), countedLimit(), bound(), rawDay, day, rule(), calendar(), changes, limitSources);
  }

  /**
   * Returns the deadline as it was at first, without extensions, suspensions and exemptions.
   *
   * @return a deadline without changes; this one if it has none
   */
  public Deadline original() {
    if (changes().isEmpty()) {
      return this;
    }
    Deadline first = start(origin(), countedLimit(), bound(), calendar(), rule());
    return with(first.rawDay(), first.day(), first.changes(), limitSources());
  }

  /**
   * Returns this deadline with a provision that sets the limit.
   *
   * @param provision such as Article 30, clause 1, of 25/2018/QH14
   * @return another deadline that ends on the same day
   */
  public Deadline withLimitSource(Provision provision) {
    return with(rawDay(), day(), changes(), with(limitSources(), provision));
  }

  /**
   * Returns how sure the deadline is: as sure as the least sure year it rests on.
   *
   * @return the certainty
   */
  public Certainty certainty() {
    return YearsReliedOn.certainty(YearsReliedOn.by(this), calendar());
  }

  /**
   * Returns the years the deadline rests on.
   *
   * @return in order: for working days all from the event on, else those of the end
   */
  public ImmutableList<Integer> years() {
    return YearsReliedOn.by(this).boxed().collect(ImmutableList.toImmutableList());
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
