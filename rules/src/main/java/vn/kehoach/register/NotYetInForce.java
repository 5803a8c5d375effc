package vn.kehoach.register;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/**
 * Not in force yet on a day, whether it is issued by then or not.
 *
 * <p>Vietnamese term: <i>chưa có hiệu lực</i>.
 */
@Value.Immutable
public abstract non-sealed class NotYetInForce implements DocumentStatus, WithNotYetInForce {

  NotYetInForce() {}

  @Override
  @Value.Parameter
  public abstract LocalDate day();

  /**
   * Returns the document.
   *
   * @return its row
   */
  @Value.Parameter
  public abstract RegisteredDocument document();

  /**
   * Returns the first day in force.
   *
   * @return the day, or empty if only the day of issue is known
   */
  public Optional<LocalDate> from() {
    return document().firstDay();
  }

  static NotYetInForce of(LocalDate day, RegisteredDocument document) {
    return ImmutableNotYetInForce.of(day, document);
  }

  @Override
  public String label(Language language) {
    return language.choose("chưa có hiệu lực", "not yet in force")
        + from()
            .map(
                first ->
                    language.choose(", có hiệu lực từ ", ", in force from ")
                        + DayWords.date(first, language))
            .orElse("");
  }
}
