package vn.kehoach.progress;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import vn.kehoach.text.PlainText;

/**
 * Something was handed to another body and left this plan.
 *
 * <p>Vietnamese term: <i>chuyển cơ quan khác</i>.
 */
@Value.Immutable
@JsonTypeName("transferred")
@JsonDeserialize(as = ImmutableTransferred.class)
public abstract non-sealed class Transferred implements ProgressEvent, WithTransferred {

  Transferred() {}

  @Override
  @Value.Parameter
  public abstract OccurrenceKey occurrence();

  @Override
  @Value.Parameter
  public abstract EventTime time();

  /**
   * Returns the body it went to, as written.
   *
   * @return the body
   */
  @Value.Parameter
  public abstract String receiver();

  /**
   * Obtains an event.
   *
   * @param occurrence what it happened to
   * @param time when it happened and was recorded
   * @param receiver the body it went to, as written
   * @return the event
   */
  public static Transferred of(OccurrenceKey occurrence, EventTime time, String receiver) {
    return ImmutableTransferred.of(occurrence, time, receiver);
  }

  @Value.Check
  void check() {
    PlainText.check("receiver of a transfer", receiver());
  }
}
