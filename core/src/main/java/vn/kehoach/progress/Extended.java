package vn.kehoach.progress;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import vn.kehoach.legal.DocumentNumber;

/**
 * A later day was set by a document; the day written in the plan stays beside it.
 *
 * <p>Vietnamese term: <i>gia hạn</i>.
 */
@Value.Immutable
@JsonTypeName("extended")
@JsonDeserialize(as = ImmutableExtended.class)
public abstract non-sealed class Extended implements ProgressEvent, WithExtended {

  Extended() {}

  @Override
  @Value.Parameter
  public abstract OccurrenceKey occurrence();

  @Override
  @Value.Parameter
  public abstract EventTime time();

  /**
   * Returns the new last day in time.
   *
   * @return the day
   */
  @Value.Parameter
  public abstract LocalDate newDueOn();

  /**
   * Returns the document that extends.
   *
   * @return its number
   */
  @Value.Parameter
  public abstract DocumentNumber document();

  /**
   * Obtains an event.
   *
   * @param occurrence what it happened to
   * @param time when it happened and was recorded
   * @param newDueOn the new last day in time
   * @param document the document that extends
   * @return the event
   */
  public static Extended of(
      OccurrenceKey occurrence, EventTime time, LocalDate newDueOn, DocumentNumber document) {
    return ImmutableExtended.of(occurrence, time, newDueOn, document);
  }
}
