package vn.kehoach.progress;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * The event happened that a due rule counts from or waits for.
 *
 * <p>Vietnamese term: <i>sự kiện làm phát sinh thời hạn</i>.
 */
@Value.Immutable
@JsonTypeName("triggered")
@JsonDeserialize(as = ImmutableTriggered.class)
public abstract non-sealed class Triggered implements ProgressEvent, WithTriggered {

  Triggered() {}

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
  public static Triggered of(OccurrenceKey occurrence, EventTime time) {
    return ImmutableTriggered.of(occurrence, time);
  }
}
