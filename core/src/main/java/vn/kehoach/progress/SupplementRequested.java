package vn.kehoach.progress;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.text.PlainText;

/**
 * What is missing was asked for; until it comes, the work waits.
 *
 * <p>Vietnamese term: <i>yêu cầu bổ sung hồ sơ</i>.
 */
@Value.Immutable
@JsonTypeName("supplementRequested")
@JsonDeserialize(as = ImmutableSupplementRequested.class)
public abstract non-sealed class SupplementRequested
    implements ProgressEvent, WithSupplementRequested {

  SupplementRequested() {}

  @Override
  @Value.Parameter
  public abstract OccurrenceKey occurrence();

  @Override
  @Value.Parameter
  public abstract EventTime time();

  /**
   * Returns what is missing, in words.
   *
   * @return what is missing
   */
  @Value.Parameter
  public abstract String missing();

  /**
   * Returns the document that asks for it.
   *
   * @return its number, or empty
   */
  public abstract Optional<DocumentNumber> document();

  /**
   * Obtains an event.
   *
   * @param occurrence what it happened to
   * @param time when it happened and was recorded
   * @param missing what is missing, in words
   * @return the event
   */
  public static SupplementRequested of(OccurrenceKey occurrence, EventTime time, String missing) {
    return ImmutableSupplementRequested.of(occurrence, time, missing);
  }

  @Value.Check
  void check() {
    PlainText.check("what is missing", missing());
  }
}
