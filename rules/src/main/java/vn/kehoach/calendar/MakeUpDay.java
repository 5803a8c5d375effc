package vn.kehoach.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import vn.kehoach.text.PlainText;

/**
 * A weekly rest day that is worked for a weekday off, such as Saturday 2025-04-26 for Friday
 * 2025-05-02.
 *
 * <p>Vietnamese term: <i>ngày làm bù</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMakeUpDay.class)
public abstract class MakeUpDay {

  MakeUpDay() {}

  /**
   * Returns the day worked.
   *
   * @return a Saturday or Sunday
   */
  @Value.Parameter
  public abstract LocalDate day();

  /**
   * Returns the day off it stands for; the two may lie in different years.
   *
   * @return the day off
   */
  @Value.Parameter
  public abstract LocalDate insteadOf();

  /**
   * Returns the document that orders the swap.
   *
   * @return number and date
   */
  @Value.Parameter
  public abstract String source();

  /**
   * Obtains a make-up day.
   *
   * @param day the day worked
   * @param insteadOf the day off it stands for
   * @param source the document that orders the swap
   * @return the make-up day
   */
  public static MakeUpDay of(LocalDate day, LocalDate insteadOf, String source) {
    return ImmutableMakeUpDay.of(day, insteadOf, source);
  }

  @Value.Check
  void check() {
    PlainText.check("source of make-up day " + day(), source());
    checkArgument(
        !day().equals(insteadOf()), "make-up day must stand for another day: '%s'", day());
  }
}
