package vn.kehoach.progress;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import vn.kehoach.text.PlainText;

/**
 * Something will not be done any more.
 *
 * <p>Vietnamese term: <i>không tiếp tục thực hiện</i>.
 */
@Value.Immutable
@JsonTypeName("discontinued")
@JsonDeserialize(as = ImmutableDiscontinued.class)
public abstract non-sealed class Discontinued implements ProgressEvent, WithDiscontinued {

  Discontinued() {}

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
  public static Discontinued of(OccurrenceKey occurrence, EventTime time, String reason) {
    return ImmutableDiscontinued.of(occurrence, time, reason);
  }

  @Value.Check
  void check() {
    PlainText.check("reason of a discontinuation", reason());
  }
}
