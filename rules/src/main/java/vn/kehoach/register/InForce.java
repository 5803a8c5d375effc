package vn.kehoach.register;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/**
 * In force on a day, and nothing of it changed as far as is known.
 *
 * <p>Vietnamese term: <i>còn hiệu lực</i>.
 */
@Value.Immutable
public abstract non-sealed class InForce implements DocumentStatus, WithInForce {

  InForce() {}

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
   * Returns up to when this is confirmed, if the day asked about is later and no end is known.
   *
   * @return the last day for which a source shows the document in force, or empty if the day itself
   *     is confirmed
   */
  public abstract Optional<LocalDate> lastConfirmedOn();

  static InForce of(LocalDate day, RegisteredDocument document) {
    return ImmutableInForce.of(day, document);
  }

  @Override
  public String label(Language language) {
    return language.choose("còn hiệu lực", "in force")
        + asLastConfirmed(lastConfirmedOn(), language);
  }

  static String asLastConfirmed(Optional<LocalDate> confirmed, Language language) {
    return confirmed
        .map(
            day ->
                language.choose(" theo lần xác nhận gần nhất ngày ", " as last confirmed on ")
                    + DayWords.date(day, language))
        .orElse("");
  }
}
