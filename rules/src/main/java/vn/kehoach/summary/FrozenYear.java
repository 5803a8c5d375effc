package vn.kehoach.summary;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import vn.kehoach.calendar.CalendarYear;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.io.CanonicalJson;

/**
 * A year of the calendar that a frozen summary relies on.
 *
 * <p>Vietnamese term: <i>năm lịch đã chốt</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFrozenYear.class)
public abstract class FrozenYear {

  FrozenYear() {}

  /**
   * Returns the year.
   *
   * @return such as 2023
   */
  @Value.Parameter
  public abstract int year();

  /**
   * Returns how sure the days off of the year were.
   *
   * @return the certainty
   */
  @Value.Parameter
  public abstract Certainty certainty();

  /**
   * Returns the notices the days off were read from.
   *
   * @return numbers and days, as the calendar names them
   */
  @Value.Parameter
  public abstract String notices();

  /**
   * Returns the SHA-256 of the year with all its days off and make-up days.
   *
   * @return 64 hexadecimal digits
   */
  @Value.Parameter
  public abstract String sha256();

  static FrozenYear of(CalendarYear year) {
    return ImmutableFrozenYear.of(
        year.year(), year.certainty(), year.notices(), CanonicalJson.sha256(year));
  }
}
