package vn.kehoach.deadline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.legal.Provision;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.text.Language;

/**
 * The moment by which something must be done, counted in minutes, hours or working hours, such as
 * 2026-11-26T08:50.
 *
 * <p>Vietnamese term: <i>thời điểm kết thúc thời hạn tính bằng phút, giờ</i>.
 *
 * <p>Minutes and hours run from the stated moment, day and night; working hours within {@link
 * OfficeHours}. What is done at the moment itself is in time. Limits in days end with a {@link
 * Deadline}.
 *
 * <p>Source: Civil Code 91/2015/QH13, Article 147, clause 1, in force from 2017-01-01; working
 * hours: none. See rules/INTERPRETATION.md#hours.
 */
@Value.Immutable
public abstract class MomentDeadline {

  MomentDeadline() {}

  /**
   * Returns the moment the limit runs from.
   *
   * @return the stated moment, in the time of the place
   */
  @Value.Parameter
  public abstract LocalDateTime startsAt();

  /**
   * Returns the limit counted.
   *
   * @return the limit in minutes, hours or working hours
   */
  @Value.Parameter
  public abstract TimeLimit limit();

  /**
   * Returns the last moment as counted, before the day-off rule.
   *
   * @return the raw moment
   */
  @Value.Parameter
  public abstract LocalDateTime rawMoment();

  /**
   * Returns the last moment in time.
   *
   * @return the moment; 00:00 is 24:00 of the day before
   */
  @Value.Parameter
  public abstract LocalDateTime moment();

  /**
   * Returns how an end on a day off was read.
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
   * Returns the hours of the body that is bound.
   *
   * @return the hours, which matter for working hours only
   */
  @Value.Parameter
  public abstract OfficeHours officeHours();

  /**
   * Returns the provisions that set the limit.
   *
   * @return the provisions, or none if the limit is not that of a statute
   */
  @Value.Parameter
  public abstract ImmutableList<Provision> limitSources();

  /**
   * Obtains the deadline of a limit counted from a moment.
   *
   * @param startsAt the moment the limit runs from, within office hours or not
   * @param limit the limit in minutes, hours or working hours
   * @param calendar the calendar of the body that is bound
   * @param hours the hours of the body that is bound
   * @param rule how an end on a day off is read: one that moves it, moves it to 24:00 of another
   *     day; the law is silent here, see rules/INTERPRETATION.md#hours
   * @return the deadline
   * @throws IllegalArgumentException if the limit is in days or longer units, or a year that is
   *     needed is not known to the calendar; hours that are to {@link DayOffRules#STAY} need none
   */
  public static MomentDeadline counted(
      LocalDateTime startsAt,
      TimeLimit limit,
      WorkingCalendar calendar,
      OfficeHours hours,
      DayOffRule rule) {
    Counting.checkCountable("day the limit runs from", startsAt.toLocalDate());
    LocalDateTime rawMoment =
        switch (limit.unit()) {
          case MINUTE -> startsAt.plusMinutes(limit.amount());
          case HOUR -> startsAt.plusHours(limit.amount());
          case WORKING_HOUR -> hours.plus(startsAt, Duration.ofHours(limit.amount()), calendar);
          default ->
              throw new IllegalArgumentException(
                  "time limit must end at a moment, days being counted by Deadline: '"
                      + limit
                      + "'");
        };
    checkArgument(
        rawMoment.getYear() <= 9999,
        "time limit from %s must end in the years 1 to 9999: '%s'",
        startsAt,
        limit);
    LocalDate lastDay = dayOf(rawMoment);
    LocalDate day = rule.adjust(lastDay, calendar);
    LocalDateTime moment = day.equals(lastDay) ? rawMoment : day.plusDays(1).atStartOfDay();
    return ImmutableMomentDeadline.of(
        startsAt, limit, rawMoment, moment, rule, calendar, hours, ImmutableList.of());
  }

  /** Returns the day that a last moment belongs to, 00:00 being 24:00 of the day before. */
  static LocalDate dayOf(LocalDateTime lastMoment) {
    LocalDate day = lastMoment.toLocalDate();
    return lastMoment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day.minusDays(1) : day;
  }

  /**
   * Returns this deadline with a provision that sets the limit.
   *
   * @param provision the provision
   * @return another deadline that ends at the same moment
   */
  public MomentDeadline withLimitSource(Provision provision) {
    ImmutableList<Provision> sources =
        ImmutableList.<Provision>builder().addAll(limitSources()).add(provision).build();
    return ImmutableMomentDeadline.of(
        startsAt(), limit(), rawMoment(), moment(), rule(), calendar(), officeHours(), sources);
  }

  /**
   * Returns how sure the deadline is: as sure as the least sure year it rests on.
   *
   * @return the certainty
   */
  public Certainty certainty() {
    return YearsReliedOn.certainty(yearsReliedOn(), calendar());
  }

  /**
   * Returns the calendar years the deadline rests on.
   *
   * @return the years in order: for working hours all from the start on, else those of the end
   */
  public ImmutableList<Integer> years() {
    return yearsReliedOn().boxed().collect(ImmutableList.toImmutableList());
  }

  private IntStream yearsReliedOn() {
    int end = dayOf(moment()).getYear();
    int rawEnd = dayOf(rawMoment()).getYear();
    int from = countsWorkingHours() ? startsAt().getYear() : rawEnd;
    return IntStream.rangeClosed(Math.min(from, end), Math.max(rawEnd, end));
  }

  boolean countsWorkingHours() {
    return limit().unit() == LimitUnit.WORKING_HOUR;
  }

  /**
   * Tells whether the deadline has passed.
   *
   * @param asOf the moment looked from
   * @return true after {@link #moment()}, and not yet at it
   */
  public boolean isPast(LocalDateTime asOf) {
    return asOf.isAfter(moment());
  }

  /**
   * Returns how the deadline comes about.
   *
   * @return the explanation
   */
  public Explanation explanation() {
    return MomentExplanations.of(this);
  }

  /**
   * Returns the last moment in time in words.
   *
   * @param language the language of the words
   * @return such as {@code 08 giờ 30 phút, thứ Năm 26/11/2026}
   */
  public String label(Language language) {
    return new DayPhrases(language).end(moment());
  }

  /**
   * Returns the last moment as counted in words.
   *
   * @param language the language of the words
   * @return such as {@code 10 giờ 00 phút, thứ Bảy 28/11/2026}
   */
  public String rawLabel(Language language) {
    return new DayPhrases(language).end(rawMoment());
  }

  /** Returns the last moment in time, in ISO form. */
  @Override
  public String toString() {
    return moment().toString();
  }
}
