package vn.kehoach.progress;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * What was missing came; the day it happened is no longer waited on.
 *
 * <p>Vietnamese term: <i>đã bổ sung hồ sơ</i>.
 */
@Value.Immutable
@JsonTypeName("supplementReceived")
@JsonDeserialize(as = ImmutableSupplementReceived.class)
public abstract non-sealed class SupplementReceived
    implements ProgressEvent, WithSupplementReceived {

  SupplementReceived() {}

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
  public static SupplementReceived of(OccurrenceKey occurrence, EventTime time) {
    return ImmutableSupplementReceived.of(occurrence, time);
  }
}
