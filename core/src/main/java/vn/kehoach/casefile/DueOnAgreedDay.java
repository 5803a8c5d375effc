package vn.kehoach.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.period.TimeLimit;

/**
 * Due on the day that the receipt names for the return of the result; the day itself is in time.
 *
 * <p>Vietnamese term: <i>ngày hẹn trả kết quả</i>.
 */
@Value.Immutable
public abstract non-sealed class DueOnAgreedDay implements CaseDeadline, WithDueOnAgreedDay {

  DueOnAgreedDay() {}

  /**
   * Returns the day.
   *
   * @return the last day in time
   */
  @Value.Parameter
  public abstract LocalDate day();

  /**
   * Returns the length of time the day was found by.
   *
   * @return the limit of the procedure, which is kept and not counted, or empty
   */
  public abstract Optional<TimeLimit> limit();

  /**
   * Obtains a deadline.
   *
   * @param day the last day in time
   * @return the deadline
   */
  public static DueOnAgreedDay of(LocalDate day) {
    return ImmutableDueOnAgreedDay.builder().day(day).build();
  }

  /** Returns the day in ISO form. */
  @Override
  public String toString() {
    return day().toString();
  }
}
