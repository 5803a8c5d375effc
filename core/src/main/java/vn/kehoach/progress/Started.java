package vn.kehoach.progress;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * Work on something began.
 *
 * <p>Vietnamese term: <i>bắt đầu thực hiện</i>.
 */
@Value.Immutable
@JsonTypeName("started")
@JsonDeserialize(as = ImmutableStarted.class)
public abstract non-sealed class Started implements ProgressEvent, WithStarted {

  Started() {}

  @Override
  @Value.Parameter
  public abstract OccurrenceKey occurrence();

  @Override
  @Value.Parameter
  public abstract EventTime time();

  /**
   * Obtains an event.
   *
   * @param occurrence what it happened to
   * @param time when it happened and was recorded
   * @return the event
   */
  public static Started of(OccurrenceKey occurrence, EventTime time) {
    return ImmutableStarted.of(occurrence, time);
  }
}
