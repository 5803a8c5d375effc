package vn.kehoach.progress;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.legal.DocumentNumber;

/**
 * Something was completed.
 *
 * <p>Vietnamese term: <i>hoàn thành</i>.
 */
@Value.Immutable
@JsonTypeName("completed")
@JsonDeserialize(as = ImmutableCompleted.class)
public abstract non-sealed class Completed implements ProgressEvent, WithCompleted {

  Completed() {}

  @Override
  @Value.Parameter
  public abstract OccurrenceKey occurrence();

  @Override
  @Value.Parameter
  public abstract EventTime time();

  /**
   * Returns the document that shows the result.
   *
   * @return its number, or empty
   */
  public abstract Optional<DocumentNumber> document();

  /**
   * Obtains an event.
   *
   * @param occurrence what it happened to
   * @param time when it happened and was recorded
   * @return the event
   */
  public static Completed of(OccurrenceKey occurrence, EventTime time) {
    return ImmutableCompleted.of(occurrence, time);
  }
}
