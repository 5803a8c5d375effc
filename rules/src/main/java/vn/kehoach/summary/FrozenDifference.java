package vn.kehoach.summary;

import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.text.Language;

/**
 * One thing that is not as it was when a summary was frozen.
 *
 * <p>Vietnamese term: <i>thay đổi so với số liệu đã chốt</i>.
 */
@Value.Immutable
public abstract class FrozenDifference implements WithFrozenDifference {

  FrozenDifference() {}

  /**
   * Returns what has changed.
   *
   * @return the kind
   */
  @Value.Parameter
  public abstract DifferenceKind kind();

  /**
   * Returns which one has changed.
   *
   * @return the number of an item, the key of an occurrence, a year, the name of a regime, of a
   *     policy or of a figure
   */
  @Value.Parameter
  public abstract String subject();

  /**
   * Returns the event, of a change of events.
   *
   * @return the event as it was, or as it is if it was not there
   */
  public abstract Optional<FrozenEvent> event();

  /**
   * Returns the figure, of a change of figures.
   *
   * @return the name of the number
   */
  public abstract Optional<FigureName> figure();

  /**
   * Returns what it was.
   *
   * @return a number or name, or empty if nothing is to be told
   */
  public abstract Optional<String> before();

  /**
   * Returns what it is.
   *
   * @return a number or name, or empty if nothing is to be told
   */
  public abstract Optional<String> now();

  static FrozenDifference of(DifferenceKind kind, String subject) {
    return ImmutableFrozenDifference.of(kind, subject);
  }

  static FrozenDifference of(DifferenceKind kind, FrozenEvent event) {
    return of(kind, event.occurrence()).withEvent(event);
  }

  static FrozenDifference of(DifferenceKind kind, String subject, Object before, Object now) {
    return of(kind, subject).withBefore(before.toString()).withNow(now.toString());
  }

  /**
   * Returns the difference in words.
   *
   * @param language the language of the words
   * @return such as {@code diễn biến bị bỏ – II.1: hoàn thành ngày 10/03/2023, ghi nhận ngày
   *     05/04/2023}
   */
  public String label(Language language) {
    String what =
        event()
            .map(event -> event.label(language))
            .or(() -> figure().map(figure -> figure.label(language)))
            .orElse(subject());
    return kind().label(language)
        + (what.isEmpty() ? "" : " – " + what)
        + before().map(was -> ": " + was + " → " + now().orElse("")).orElse("");
  }
}
