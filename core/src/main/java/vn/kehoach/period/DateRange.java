package vn.kehoach.period;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.immutables.value.Value;

/**
 * A range of days with both ends included, such as 2022-12-15 to 2023-03-14, as "từ ngày … đến hết
 * ngày …" is meant.
 *
 * <p>Vietnamese term: <i>khoảng thời gian</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDateRange.class)
public abstract class DateRange {

  DateRange() {}

  /**
   * Returns the first day of the range.
   *
   * @return the first day, inclusive
   */
  @Value.Parameter
  public abstract LocalDate firstDay();

  /**
   * Returns the last day of the range.
   *
   * @return the last day, inclusive, never before the first
   */
  @Value.Parameter
  public abstract LocalDate lastDay();

  /**
   * Obtains a range of days.
   *
   * @param firstDay the first day, inclusive
   * @param lastDay the last day, inclusive
   * @return the range
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static DateRange ofClosed(LocalDate firstDay, LocalDate lastDay) {
    return ImmutableDateRange.of(firstDay, lastDay);
  }

  @Value.Check
  void check() {
    checkArgument(
        !lastDay().isBefore(firstDay()),
        "last day of a range must not be before its first day %s: '%s'",
        firstDay(),
        lastDay());
  }

  /**
   * Tells whether a day lies in the range.
   *
   * @param day any day
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /**
   * Returns the number of calendar days in the range.
   *
   * @return at least 1
   */
  public long lengthInDays() {
    return ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
  }

  /** Returns both days in ISO form, such as {@code 2022-12-15..2023-03-14}. */
  @Override
  public String toString() {
    return firstDay() + ".." + lastDay();
  }
}
