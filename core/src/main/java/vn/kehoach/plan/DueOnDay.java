package vn.kehoach.plan;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Due on an exact day, such as 2023-06-15; the day itself is in time.
 *
 * <p>Vietnamese term: <i>vào ngày</i>.
 */
@Value.Immutable
@JsonTypeName("onDay")
@JsonDeserialize(as = ImmutableDueOnDay.class)
public abstract non-sealed class DueOnDay implements DueRule {

  DueOnDay() {}

  /**
   * Returns the day as written.
   *
   * @return the last day in time
   */
  @Value.Parameter
  public abstract LocalDate day();

  static DueOnDay of(LocalDate day) {
    return ImmutableDueOnDay.of(day);
  }

  /** Returns the day in ISO form, such as {@code 2023-06-15}. */
  @Override
  public String toString() {
    return day().toString();
  }
}
