package vn.kehoach.status;

import org.immutables.value.Value;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.DayOffRules;

/**
 * Which day-off rule is used for which kind of day, the law being silent on two of the three.
 *
 * <p>Vietnamese term: <i>cách xử lý khi hạn cuối rơi vào ngày nghỉ</i>.
 *
 * <p>See rules/INTERPRETATION.md#last-day-off.
 */
@Value.Immutable
public abstract class DayOffPolicy implements WithDayOffPolicy {

  /**
   * Every last day off moves to the next working day: nobody is called late on a day that can be
   * argued about.
   */
  public static final DayOffPolicy MOVE_FORWARD =
      of(DayOffRules.NEXT_WORKING_DAY, DayOffRules.NEXT_WORKING_DAY, DayOffRules.NEXT_WORKING_DAY);

  /**
   * Counted limits move as the Civil Code says; days written in a plan or a regime are taken by
   * their letter.
   */
  public static final DayOffPolicy BY_THE_LETTER =
      of(DayOffRules.NEXT_WORKING_DAY, DayOffRules.STAY, DayOffRules.STAY);

  DayOffPolicy() {}

  /**
   * Returns the rule for limits counted from an event.
   *
   * @return the rule
   */
  @Value.Parameter
  public abstract DayOffRule countedLimits();

  /**
   * Returns the rule for days and periods written in a plan.
   *
   * @return the rule
   */
  @Value.Parameter
  public abstract DayOffRule writtenDays();

  /**
   * Returns the rule for the days by which reports are sent.
   *
   * @return the rule
   */
  @Value.Parameter
  public abstract DayOffRule reports();

  /**
   * Obtains a policy.
   *
   * @param countedLimits the rule for limits counted from an event
   * @param writtenDays the rule for days and periods written in a plan
   * @param reports the rule for the days by which reports are sent
   * @return the policy
   */
  public static DayOffPolicy of(
      DayOffRule countedLimits, DayOffRule writtenDays, DayOffRule reports) {
    return ImmutableDayOffPolicy.of(countedLimits, writtenDays, reports);
  }
}
