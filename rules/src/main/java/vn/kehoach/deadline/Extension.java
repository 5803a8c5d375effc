package vn.kehoach.deadline;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.text.PlainText;

/**
 * More time for a deadline: by a length, such as 30 days after the first end, or to a day that a
 * document sets.
 *
 * <p>Vietnamese term: <i>gia hạn</i>.
 *
 * <p>The law does not say from which of two ends a length is counted where the last day is off; see
 * {@link ExtensionBase} and rules/INTERPRETATION.md#extension.
 */
@Value.Immutable
@JsonTypeName("extension")
@JsonDeserialize(as = ImmutableExtension.class)
public abstract non-sealed class Extension implements DeadlineChange, WithExtension {

  Extension() {}

  /**
   * Returns the length added.
   *
   * @return the limit, in days or longer units, or empty if a day is set
   */
  public abstract Optional<TimeLimit> limit();

  /**
   * Returns from where the length is counted.
   *
   * @return the base, or empty if a day is set
   */
  public abstract Optional<ExtensionBase> base();

  /**
   * Returns the day set.
   *
   * @return the new last day before the day-off rule, or empty if a length is added
   */
  public abstract Optional<LocalDate> newDay();

  /**
   * Obtains an extension by a length.
   *
   * @param limit the length, in days or longer units
   * @param base from where it is counted
   * @return the extension
   * @throws IllegalArgumentException if the limit is in minutes or hours
   */
  public static Extension by(TimeLimit limit, ExtensionBase base) {
    return ImmutableExtension.builder().limit(limit).base(base).build();
  }

  /**
   * Obtains an extension to a day.
   *
   * @param newDay the new last day before the day-off rule
   * @return the extension
   * @throws IllegalArgumentException if the day lies outside the years 1 to 9999
   */
  public static Extension to(LocalDate newDay) {
    return ImmutableExtension.builder().newDay(newDay).build();
  }

  @Value.Check
  void check() {
    checkArgument(
        limit().isPresent() == base().isPresent() && limit().isPresent() != newDay().isPresent(),
        "extension must have a limit and its base, or a new day");
    limit().ifPresent(limit -> Counting.checkOfDays("limit of an extension", limit));
    newDay().ifPresent(day -> Counting.checkCountable("new day of an extension", day));
    document().ifPresent(text -> PlainText.check("document of an extension", text));
  }
}
