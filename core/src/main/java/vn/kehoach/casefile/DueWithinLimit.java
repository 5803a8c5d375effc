package vn.kehoach.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import vn.kehoach.period.TimeLimit;

/**
 * Due within a length of time, such as {@code 5 ngày làm việc}, as the list of procedures of the
 * office sets it.
 *
 * <p>Vietnamese term: <i>trong thời hạn của thủ tục</i>.
 *
 * <p>The limit is in days or longer units: case files are judged by the day.
 */
@Value.Immutable
public abstract non-sealed class DueWithinLimit implements CaseDeadline {

  DueWithinLimit() {}

  /**
   * Returns the length of time.
   *
   * @return such as {@code 5 ngày làm việc}
   */
  @Value.Parameter
  public abstract TimeLimit limit();

  /**
   * Obtains a deadline.
   *
   * @param limit the length of time, in days or longer units
   * @return the deadline
   * @throws IllegalArgumentException if the limit is in hours or minutes
   */
  public static DueWithinLimit of(TimeLimit limit) {
    return ImmutableDueWithinLimit.of(limit);
  }

  @Value.Check
  void check() {
    checkArgument(
        limit().unit().isOfDays(),
        "limit of a case file must be in days or longer units: '%s'",
        limit());
  }

  /** Returns the length of time. */
  @Override
  public String toString() {
    return limit().toString();
  }
}
