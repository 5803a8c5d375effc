package vn.kehoach.status;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.progress.EventTime;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;
import vn.kehoach.text.PlainText;

/**
 * Something that happened to a matter, such as its extension on 2023-06-09 to 2023-07-14, as far as
 * judging it needs to know.
 *
 * <p>Vietnamese term: <i>diễn biến</i>.
 */
@Value.Immutable
public abstract class Happening implements WithHappening {

  Happening() {}

  /**
   * Returns what happened.
   *
   * @return the kind
   */
  @Value.Parameter
  public abstract HappeningKind kind();

  /**
   * Returns when it happened and when it was recorded.
   *
   * @return both days
   */
  @Value.Parameter
  public abstract EventTime time();

  /**
   * Returns the day it sets.
   *
   * @return the new last day of an extension, the last day of a suspension if it has one
   */
  public abstract Optional<LocalDate> day();

  /**
   * Returns how much was done by then.
   *
   * @return 0 to 100, or empty if it does not say
   */
  public abstract Optional<Integer> percent();

  /**
   * Returns the document it rests on.
   *
   * @return its number as written, or empty
   */
  public abstract Optional<String> document();

  /**
   * Obtains a happening; an extension is made by {@link #extended}.
   *
   * @param kind what happened
   * @param time when it happened and when it was recorded
   * @return the happening
   */
  public static Happening of(HappeningKind kind, EventTime time) {
    return ImmutableHappening.of(kind, time);
  }

  /**
   * Obtains a happening recorded on the day it happened.
   *
   * @param kind what happened
   * @param day the day
   * @return the happening
   */
  public static Happening of(HappeningKind kind, LocalDate day) {
    return of(kind, EventTime.on(day));
  }

  /**
   * Obtains an extension.
   *
   * @param time when it was granted and when it was recorded
   * @param newDueOn the new last day in time
   * @return the happening
   */
  public static Happening extended(EventTime time, LocalDate newDueOn) {
    return ImmutableHappening.builder()
        .kind(HappeningKind.EXTENDED)
        .time(time)
        .day(newDueOn)
        .build();
  }

  /**
   * Obtains what an event of a progress log tells.
   *
   * @param event the event
   * @return the happening
   */
  public static Happening from(ProgressEvent event) {
    return Happenings.of(event);
  }

  @Value.Check
  void check() {
    checkArgument(
        kind() != HappeningKind.EXTENDED || day().isPresent(),
        "extension must set a day: '%s'",
        time().happenedOn());
    document().ifPresent(number -> PlainText.check("document of a happening", number));
  }

  /**
   * Returns the day it happened.
   *
   * @return the day
   */
  public LocalDate happenedOn() {
    return time().happenedOn();
  }

  /**
   * Returns what happened and when, and the day it sets.
   *
   * @param language the language of the words
   * @return such as {@code gia hạn ngày 09/06/2023 đến ngày 14/07/2023 (64/QĐ-UBND)}
   */
  public String label(Language language) {
    return kind().label(language)
        + language.choose(" ngày ", " on ")
        + DayWords.date(happenedOn(), language)
        + day()
            .map(d -> language.choose(" đến ngày ", " to ") + DayWords.date(d, language))
            .orElse("")
        + percent().map(p -> " " + p + " %").orElse("")
        + document().map(number -> " (" + number + ")").orElse("");
  }
}
