package vn.kehoach.summary;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.DateRange;

/**
 * The days of citizen reception held against the duty, week by week or month by month.
 *
 * <p>Vietnamese term: <i>số ngày tiếp công dân so với quy định</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReceptionFigures.class)
public abstract class ReceptionFigures {

  ReceptionFigures() {}

  /**
   * Returns the duty.
   *
   * @return the duty
   */
  @Value.Parameter
  public abstract ReceptionDuty duty();

  /**
   * Returns each week or month that ends in the days looked at.
   *
   * @return the weeks or months in order
   */
  @Value.Parameter
  public abstract ImmutableList<ReceptionSpan> spans();

  /**
   * Obtains the figures of a log.
   *
   * @param duty the duty
   * @param log the days held, those of weeks begun before the days looked at as well
   * @param days the days looked at, such as those of a summary's span
   * @param calendar knows which days are worked
   * @param policy what is asked where no day is worked
   * @return the figures
   * @throws IllegalArgumentException if the calendar lacks a year
   */
  public static ReceptionFigures of(
      ReceptionDuty duty,
      ReceptionLog log,
      DateRange days,
      WorkingCalendar calendar,
      ReceptionPolicy policy) {
    return ImmutableReceptionFigures.of(
        duty,
        duty.spansIn(days).stream()
            .map(
                span ->
                    ImmutableReceptionSpan.of(
                        span,
                        isExcused(span, calendar, policy) ? 0 : duty.days(),
                        log.heldIn(span)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static boolean isExcused(
      DateRange span, WorkingCalendar calendar, ReceptionPolicy policy) {
    return policy == ReceptionPolicy.EXCUSED_WITHOUT_WORKING_DAY
        && calendar.workingDaysBetween(span.firstDay().minusDays(1), span.lastDay()) == 0;
  }

  /**
   * Returns how many days were held.
   *
   * @return the sum of all weeks or months
   */
  public int held() {
    return spans().stream().mapToInt(ReceptionSpan::held).sum();
  }

  /**
   * Returns how many days were owed.
   *
   * @return the sum of all weeks or months
   */
  public int owed() {
    return spans().stream().mapToInt(ReceptionSpan::owed).sum();
  }

  /**
   * Returns where days are missing; what is held too often elsewhere does not make up for it.
   *
   * @return the weeks or months with fewer days than owed
   */
  public ImmutableList<ReceptionSpan> missed() {
    return spans().stream()
        .filter(ReceptionSpan::isMissed)
        .collect(ImmutableList.toImmutableList());
  }
}
