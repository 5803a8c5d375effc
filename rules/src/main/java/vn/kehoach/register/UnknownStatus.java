package vn.kehoach.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import vn.kehoach.text.Language;

/**
 * Not known to be in force, nor not to be.
 *
 * <p>Vietnamese term: <i>chưa rõ hiệu lực</i>.
 */
@Value.Immutable
public abstract non-sealed class UnknownStatus implements DocumentStatus, WithUnknownStatus {

  UnknownStatus() {}

  @Override
  @Value.Parameter
  public abstract LocalDate day();

  /**
   * Returns why it is not known.
   *
   * @return the reason
   */
  @Value.Parameter
  public abstract UnknownReason why();

  /**
   * Returns the documents that can be meant.
   *
   * @return none, one, or several if the reason is {@link UnknownReason#AMBIGUOUS}
   */
  @Value.Parameter
  public abstract ImmutableList<RegisteredDocument> candidates();

  static UnknownStatus of(
      LocalDate day, UnknownReason why, ImmutableList<RegisteredDocument> candidates) {
    return ImmutableUnknownStatus.of(day, why, candidates);
  }

  /**
   * Returns the reason in words, with the documents that can be meant if they are several.
   *
   * @param language the language of the words
   * @return such as {@code nhiều văn bản trùng số, ký hiệu (33/CT-TTg (2021); 33/CT-TTg (2026))}
   */
  public String reason(Language language) {
    String named =
        why() == UnknownReason.AMBIGUOUS
            ? candidates().stream()
                .map(
                    document ->
                        document.key() + document.issuer().map(name -> ", " + name).orElse(""))
                .collect(Collectors.joining("; ", " (", ")"))
            : "";
    return why().label(language) + named;
  }

  @Override
  public String label(Language language) {
    return language.choose("chưa rõ hiệu lực: ", "not known to be in force: ") + reason(language);
  }
}
