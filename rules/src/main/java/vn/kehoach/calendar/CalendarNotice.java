package vn.kehoach.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * What a notice on days off announces: one year or more, each whole, and the other halves of swaps
 * that reach into a year it does not announce.
 *
 * <p>Vietnamese term: <i>thông báo lịch nghỉ lễ, tết</i>.
 *
 * <p>It is read by {@link NoticeCsv} and laid over a calendar by {@link
 * WorkingCalendar#withNotice}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCalendarNotice.class)
public abstract class CalendarNotice implements WithCalendarNotice {

  CalendarNotice() {}

  /**
   * Returns the years announced.
   *
   * @return the years in order, at least one
   */
  @Value.Parameter
  public abstract ImmutableList<CalendarYear> years();

  /**
   * Returns the swapped days off in years that are not announced.
   *
   * @return days off each of which is made up for in an announced year
   */
  public abstract ImmutableList<DayOff> daysOffBeyond();

  /**
   * Returns the make-up days in years that are not announced, such as 2014-12-27 in the notice for
   * 2015.
   *
   * @return make-up days each of which stands for a day off in an announced year
   */
  public abstract ImmutableList<MakeUpDay> makeUpDaysBeyond();

  /**
   * Obtains a notice whose swaps stay within its years.
   *
   * @param years the years announced, at least one
   * @return the notice
   * @throws IllegalArgumentException if there is no year
   */
  public static CalendarNotice of(ImmutableList<CalendarYear> years) {
    return ImmutableCalendarNotice.of(years);
  }

  @Value.Check
  void check() {
    checkArgument(!years().isEmpty(), "notice must announce at least one year");
  }
}
