package vn.kehoach.progress;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.text.PlainText;

/**
 * Work was suspended from the day it happened, with a reason.
 *
 * <p>Vietnamese term: <i>tạm dừng, tạm đình chỉ</i>.
 */
@Value.Immutable
@JsonTypeName("suspended")
@JsonDeserialize(as = ImmutableSuspended.class)
public abstract non-sealed class Suspended implements ProgressEvent, WithSuspended {

  Suspended() {}

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
   * Returns the last day of the suspension, inclusive.
   *
   * @return the day, or empty while it is open
   */
  public abstract Optional<LocalDate> until();

  /**
   * Returns the document that suspends.
   *
   * @return its number, or empty
   */
  public abstract Optional<DocumentNumber> document();

  /**
   * Obtains an event.
   *
   * @param occurrence what it happened to
   * @param time when it happened and was recorded
   * @param reason the reason, in words
   * @return the event
   */
  public static Suspended of(OccurrenceKey occurrence, EventTime time, String reason) {
    return ImmutableSuspended.of(occurrence, time, reason);
  }

  @Value.Check
  void check() {
    PlainText.check("reason of a suspension", reason());
    until()
        .ifPresent(
            day ->
                checkArgument(
                    !day.isBefore(happenedOn()),
                    "last day of a suspension must not be before its first day %s: '%s'",
                    happenedOn(),
                    day));
  }
}
