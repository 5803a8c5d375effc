package vn.kehoach.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import vn.kehoach.text.Language;

/**
 * In force on a day, but amended or repealed in part by then.
 *
 * <p>Vietnamese term: <i>còn hiệu lực, đã được sửa đổi, bổ sung</i>.
 */
@Value.Immutable
public abstract non-sealed class InForceAmended implements DocumentStatus, WithInForceAmended {

  InForceAmended() {}

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
   * Returns what changed it up to the day.
   *
   * @return at least one change, in the order of their days
   */
  @Value.Parameter
  public abstract ImmutableList<DocumentChange> changes();

  /**
   * Returns up to when this is confirmed, if the day asked about is later and no end is known.
   *
   * @return the last day for which a source shows the document in force, or empty if the day itself
   *     is confirmed
   */
  public abstract Optional<LocalDate> lastConfirmedOn();

  static InForceAmended of(
      LocalDate day, RegisteredDocument document, ImmutableList<DocumentChange> changes) {
    return ImmutableInForceAmended.of(day, document, changes);
  }

  @Override
  public String label(Language language) {
    return language.choose("còn hiệu lực", "in force")
        + InForce.asLastConfirmed(lastConfirmedOn(), language)
        + ", "
        + changes().stream()
            .map(change -> change.label(language))
            .collect(Collectors.joining("; "));
  }
}
