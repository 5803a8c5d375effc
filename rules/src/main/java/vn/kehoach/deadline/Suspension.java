package vn.kehoach.deadline;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.period.DateRange;
import vn.kehoach.text.PlainText;

/**
 * Days on which the clock of a deadline stands, such as 2023-03-10 to 2023-03-19.
 *
 * <p>Vietnamese term: <i>tạm dừng, tạm đình chỉ</i>.
 *
 * <p>One that has not ended is looked at on a day, and lasts to it: the deadline is then the
 * earliest it can still be. See rules/INTERPRETATION.md#clock-stops.
 */
@Value.Immutable
@JsonTypeName("suspension")
@JsonDeserialize(as = ImmutableSuspension.class)
public abstract non-sealed class Suspension implements DeadlineChange, WithSuspension {

  Suspension() {}

  /**
   * Returns the days that are not counted.
   *
   * @return from the first day suspended to the day before the clock runs again, or to the day
   *     looked from
   */
  @Value.Parameter
  public abstract DateRange days();

  /**
   * Returns the day a suspension that still lasts was looked at.
   *
   * @return the last of {@link #days()}, or empty if the suspension has ended
   */
  public abstract Optional<LocalDate> lastsStillOn();

  /**
   * Obtains a suspension that has ended, or whose end is set.
   *
   * @param days the days that are not counted
   * @return the suspension
   * @throws IllegalArgumentException if the days do not lie in the years 1 to 9999
   */
  public static Suspension of(DateRange days) {
    return ImmutableSuspension.of(days);
  }

  /**
   * Obtains a suspension without an end yet.
   *
   * @param firstDay the first day that is not counted
   * @param asOf the day looked from, not before the first
   * @return the suspension up to that day
   * @throws IllegalArgumentException if it has not begun on the day looked from
   */
  public static Suspension openFrom(LocalDate firstDay, LocalDate asOf) {
    checkArgument(
        !asOf.isBefore(firstDay),
        "suspension from %s must have begun on the day looked from: '%s'",
        firstDay,
        asOf);
    return of(DateRange.ofClosed(firstDay, asOf)).withLastsStillOn(asOf);
  }

  @Value.Check
  void check() {
    Counting.checkCountable("first day of a suspension", days().firstDay());
    Counting.checkCountable("last day of a suspension", days().lastDay());
    checkArgument(
        lastsStillOn().filter(day -> !day.equals(days().lastDay())).isEmpty(),
        "suspension that lasts must last to the day looked from: '%s'",
        days());
    document().ifPresent(text -> PlainText.check("document of a suspension", text));
  }
}
