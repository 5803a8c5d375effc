package vn.kehoach.deadline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.period.DateRange;

/**
 * A change of a deadline and where it led, such as an extension by 30 days to 2023-04-30.
 *
 * <p>Vietnamese term: <i>một lần gia hạn, tạm dừng hoặc miễn trừ</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableChangeStep.class)
public abstract class ChangeStep implements WithChangeStep {

  ChangeStep() {}

  /**
   * Returns the change.
   *
   * @return an extension, a suspension or an exemption
   */
  @Value.Parameter
  public abstract DeadlineChange change();

  /**
   * Returns the days from the end before to the end after.
   *
   * @return the raw day before the change, and the raw day after it, which is never earlier
   */
  @Value.Parameter
  public abstract DateRange ends();

  /**
   * Returns the day an added length was counted from.
   *
   * @return the raw day before the change, or the day in time if the base says so
   */
  @Value.Parameter
  public abstract LocalDate countedFrom();

  /**
   * Returns the days off that an added length in working days does not count.
   *
   * @return the days in order, each with its name
   */
  public abstract ImmutableList<DayOff> skipped();

  static ChangeStep of(DeadlineChange change, DateRange ends, LocalDate countedFrom) {
    return ImmutableChangeStep.of(change, ends, countedFrom);
  }
}
