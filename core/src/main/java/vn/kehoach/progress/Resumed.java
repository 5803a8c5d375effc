package vn.kehoach.progress;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * Suspended work went on again; the day it happened is no longer suspended.
 *
 * <p>Vietnamese term: <i>tiếp tục thực hiện</i>.
 */
@Value.Immutable
@JsonTypeName("resumed")
@JsonDeserialize(as = ImmutableResumed.class)
public abstract non-sealed class Resumed implements ProgressEvent, WithResumed {

  Resumed() {}

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
  public static Resumed of(OccurrenceKey occurrence, EventTime time) {
    return ImmutableResumed.of(occurrence, time);
  }
}
