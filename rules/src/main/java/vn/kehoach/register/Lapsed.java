package vn.kehoach.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/**
 * No longer in force on a day.
 *
 * <p>Vietnamese term: <i>hết hiệu lực</i>.
 */
@Value.Immutable
public abstract non-sealed class Lapsed implements DocumentStatus, WithLapsed {

  Lapsed() {}

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
   * Returns the first day on which it is not in force any more.
   *
   * @return such as 2023-07-01 for 34/2007/PL-UBTVQH11
   */
  @Value.Parameter
  public abstract LocalDate since();

  /**
   * Returns what took its place: the document that replaced it, the one that replaced that one by
   * the day asked about, and so on.
   *
   * @return the keys in the order of replacement; none if it ended without replacement, or the
   *     register does not say
   */
  @Value.Parameter
  public abstract ImmutableList<DocumentKey> replacedBy();

  static Lapsed of(
      LocalDate day,
      RegisteredDocument document,
      LocalDate since,
      ImmutableList<DocumentKey> replacedBy) {
    return ImmutableLapsed.of(day, document, since, replacedBy);
  }

  /**
   * Returns the document to look at instead.
   *
   * @return the last of {@link #replacedBy()}, or empty
   */
  public Optional<DocumentKey> successor() {
    return replacedBy().reverse().stream().findFirst();
  }

  @Override
  public String label(Language language) {
    String ended =
        language.choose("hết hiệu lực từ ", "lapsed since ") + DayWords.date(since(), language);
    if (!replacedBy().isEmpty()) {
      return ended
          + ", "
          + ChangeKind.REPLACED.label(language)
          + " "
          + replacedBy().stream()
              .map(DocumentKey::toString)
              .collect(Collectors.joining(language.choose(", rồi ", ", then ")));
    }
    return ended
        + document().changes().stream()
            .filter(change -> change.kind().isEnd())
            .findFirst()
            .map(change -> ", " + change.kind().label(language) + " " + change.by())
            .orElse("");
  }
}
