package vn.kehoach.progress;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The day something happened and the day it was recorded.
 *
 * <p>Vietnamese term: <i>ngày xảy ra, ngày ghi nhận</i>.
 *
 * <p>The two are kept apart so that a report can be repeated as it was known on the day it was
 * made.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableEventTime.class)
public abstract class EventTime {

  EventTime() {}

  /**
   * Returns the day it happened.
   *
   * @return the day
   */
  @Value.Parameter
  public abstract LocalDate happenedOn();

  /**
   * Returns the day it was recorded.
   *
   * @return the day, never before the one it happened
   */
  @Value.Parameter
  public abstract LocalDate recordedOn();

  /**
   * Obtains the time of something recorded on the day it happened.
   *
   * @param day the day
   * @return the time
   */
  public static EventTime on(LocalDate day) {
    return ImmutableEventTime.of(day, day);
  }

  /**
   * Obtains the time of something recorded on the day it happened or later.
   *
   * @param happenedOn the day it happened
   * @param recordedOn the day it was recorded
   * @return the time
   * @throws IllegalArgumentException if it was recorded before it happened
   */
  public static EventTime of(LocalDate happenedOn, LocalDate recordedOn) {
    return ImmutableEventTime.of(happenedOn, recordedOn);
  }

  @Value.Check
  void check() {
    checkArgument(
        !recordedOn().isBefore(happenedOn()),
        "day of recording must not be before the day it happened %s: '%s'",
        happenedOn(),
        recordedOn());
  }
}
