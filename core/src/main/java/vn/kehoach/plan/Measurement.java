package vn.kehoach.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What an indicator was on a day, such as 87.5 on 2023-06-30.
 *
 * <p>Vietnamese term: <i>kết quả đo</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMeasurement.class)
public abstract class Measurement {

  Measurement() {}

  /**
   * Returns the day measured.
   *
   * @return the day
   */
  @Value.Parameter
  public abstract LocalDate day();

  /**
   * Returns the number measured.
   *
   * @return a number in the unit of the indicator
   */
  @Value.Parameter
  public abstract BigDecimal value();

  /**
   * Obtains a measurement.
   *
   * @param day the day measured
   * @param value the number, in the unit of the indicator
   * @return the measurement
   */
  public static Measurement of(LocalDate day, BigDecimal value) {
    return ImmutableMeasurement.of(day, value);
  }

  @Value.Check
  void check() {
    checkFigure("value of a measurement", value());
  }

  /** A figure is one that people write: in full, and no longer than a line. */
  static void checkFigure(String thing, BigDecimal figure) {
    checkArgument(
        figure.scale() >= 0 && figure.scale() <= 10 && figure.precision() <= 30,
        "%s must be a number written in full, with at most 30 digits, 10 of them decimals: '%s'",
        thing,
        figure);
  }
}
