package vn.kehoach.plan;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Due before a day, or no later than it, such as "trước ngày 15/6/2023".
 *
 * <p>Vietnamese term: <i>trước ngày, chậm nhất ngày</i>.
 */
@Value.Immutable
@JsonTypeName("byDay")
@JsonDeserialize(as = ImmutableDueByDay.class)
public abstract non-sealed class DueByDay implements DueRule {

  DueByDay() {}

  /**
   * Returns whether the day itself is still in time.
   *
   * @return before or no later than
   */
  @Value.Parameter
  public abstract DayBound bound();

  /**
   * Returns the day as written.
   *
   * @return the day
   */
  @Value.Parameter
  public abstract LocalDate day();

  static DueByDay of(DayBound bound, LocalDate day) {
    return ImmutableDueByDay.of(bound, day);
  }

  /** Returns the bound and the day, such as {@code trước 2023-06-15}. */
  @Override
  public String toString() {
    return bound().words() + " " + day();
  }
}
