package vn.kehoach.progress;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import vn.kehoach.text.PlainText;

/**
 * Something closed was opened again.
 *
 * <p>Vietnamese term: <i>mở lại</i>.
 */
@Value.Immutable
@JsonTypeName("reopened")
@JsonDeserialize(as = ImmutableReopened.class)
public abstract non-sealed class Reopened implements ProgressEvent, WithReopened {

  Reopened() {}

  @Override
  @Value.Parameter
  public abstract OccurrenceKey occurrence();

  @Override
  @Value.Parameter
  public abstract EventTime time();

  /**
   * Returns the reason, in words.
   *
   * @return the reason
   */
  @Value.Parameter
  public abstract String reason();

  /**
   * Obtains an event.
   *
   * @param occurrence what it happened to
   * @param time when it happened and was recorded
   * @param reason the reason, in words
   * @return the event
   */
  public static Reopened of(OccurrenceKey occurrence, EventTime time, String reason) {
    return ImmutableReopened.of(occurrence, time, reason);
  }

  @Value.Check
  void check() {
    PlainText.check("reason of a reopening", reason());
  }
}
