package vn.kehoach.status;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.TimeLimit;

/**
 * What a judgement rests on beside the matter, what happened and the day: a calendar, policies and
 * a threshold.
 *
 * <p>Vietnamese term: <i>căn cứ đánh giá</i>.
 */
@Value.Immutable
public abstract class Judgement implements WithJudgement {

  Judgement() {}

  /**
   * Returns the calendar of the body that is bound.
   *
   * @return the calendar
   */
  @Value.Parameter
  public abstract WorkingCalendar calendar();

  /**
   * Returns what moves a due day.
   *
   * @return the policy; {@link ClockPolicy#USUAL} unless set
   */
  @Value.Default
  public ClockPolicy clockPolicy() {
    return ClockPolicy.USUAL;
  }

  /**
   * Returns how near a due day must be to be called so.
   *
   * @return the threshold, in days, working days or longer units, or empty if nothing is to be
   *     called nearly due
   */
  public abstract Optional<TimeLimit> nearlyDue();

  /**
   * Obtains a judgement.
   *
   * @param calendar the calendar of the body that is bound
   * @return the judgement, with the usual policy and no threshold
   */
  public static Judgement of(WorkingCalendar calendar) {
    return ImmutableJudgement.of(calendar);
  }

  @Value.Check
  void check() {
    checkThreshold(nearlyDue());
  }

  static void checkThreshold(Optional<TimeLimit> threshold) {
    threshold.ifPresent(
        limit ->
            checkArgument(
                limit.unit().isOfDays(),
                "threshold of what is nearly due must be in days or longer units: '%s'",
                limit));
  }
}
