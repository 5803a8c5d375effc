package vn.kehoach.progress;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * Work on something came to a percentage.
 *
 * <p>Vietnamese term: <i>tiến độ thực hiện</i>.
 */
@Value.Immutable
@JsonTypeName("progressed")
@JsonDeserialize(as = ImmutableProgressed.class)
public abstract non-sealed class Progressed implements ProgressEvent, WithProgressed {

  Progressed() {}

  @Override
  @Value.Parameter
  public abstract OccurrenceKey occurrence();

  @Override
  @Value.Parameter
  public abstract EventTime time();

  /**
   * Returns how much is done.
   *
   * @return 0 to 100
   */
  @Value.Parameter
  public abstract int percent();

  /**
   * Obtains an event.
   *
   * @param occurrence what it happened to
   * @param time when it happened and was recorded
   * @param percent how much is done
   * @return the event
   */
  public static Progressed of(OccurrenceKey occurrence, EventTime time, int percent) {
    return ImmutableProgressed.of(occurrence, time, percent);
  }

  @Value.Check
  void check() {
    checkArgument(
        percent() >= 0 && percent() <= 100,
        "percent of progress must be from 0 to 100: '%s'",
        percent());
  }
}
