package vn.kehoach.summary;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import vn.kehoach.io.CanonicalJson;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.status.Happening;
import vn.kehoach.status.HappeningKind;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/**
 * An event that a frozen summary was counted from: enough to name it, and the fingerprint of all of
 * it.
 *
 * <p>Vietnamese term: <i>diễn biến đã chốt</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFrozenEvent.class)
public abstract class FrozenEvent {

  FrozenEvent() {}

  /**
   * Returns what it happened to.
   *
   * @return such as {@code II.1 Q2/2023}
   */
  @Value.Parameter
  public abstract String occurrence();

  /**
   * Returns what happened.
   *
   * @return the kind
   */
  @Value.Parameter
  public abstract HappeningKind kind();

  /**
   * Returns the day it happened.
   *
   * @return the day
   */
  @Value.Parameter
  public abstract LocalDate happenedOn();

  /**
   * Returns the day it was recorded.
   *
   * @return the day
   */
  @Value.Parameter
  public abstract LocalDate recordedOn();

  /**
   * Returns the SHA-256 of the event.
   *
   * @return 64 hexadecimal digits
   */
  @Value.Parameter
  public abstract String sha256();

  static FrozenEvent of(ProgressEvent event) {
    return ImmutableFrozenEvent.of(
        event.occurrence().toString(),
        Happening.from(event).kind(),
        event.happenedOn(),
        event.recordedOn(),
        CanonicalJson.sha256(event));
  }

  /** Tells whether both may be one event that was rewritten. */
  boolean resembles(FrozenEvent other) {
    return occurrence().equals(other.occurrence())
        && kind() == other.kind()
        && (happenedOn().equals(other.happenedOn()) || recordedOn().equals(other.recordedOn()));
  }

  /**
   * Returns the event in words.
   *
   * @param language the language of the words
   * @return such as {@code II.1: hoàn thành ngày 10/03/2023, ghi nhận ngày 05/04/2023}
   */
  public String label(Language language) {
    return occurrence()
        + ": "
        + kind().label(language)
        + language.choose(" ngày ", " on ")
        + DayWords.date(happenedOn(), language)
        + language.choose(", ghi nhận ngày ", ", recorded on ")
        + DayWords.date(recordedOn(), language);
  }
}
