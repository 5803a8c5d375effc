package vn.kehoach.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.text.PlainText;

/**
 * A figure the plan wants to move, with its target and what was measured, such as the satisfaction
 * index.
 *
 * <p>Vietnamese term: <i>chỉ số, chỉ tiêu</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableIndicator.class)
public abstract class Indicator implements WithIndicator {

  Indicator() {}

  /**
   * Returns the name, unique in a plan.
   *
   * @return such as {@code Chỉ số hài lòng của người dân, tổ chức}
   */
  @Value.Parameter
  public abstract String name();

  /**
   * Returns the unit of target and measurements.
   *
   * @return such as {@code %}, or empty for a bare number
   */
  public abstract Optional<String> unit();

  /**
   * Returns the target.
   *
   * @return a number in the unit, or empty if the plan sets none
   */
  public abstract Optional<BigDecimal> target();

  /**
   * Returns what was measured.
   *
   * @return the measurements, each day later than the one before
   */
  public abstract ImmutableList<Measurement> measurements();

  /**
   * Obtains an indicator.
   *
   * @param name the name, unique in a plan
   * @return the indicator, without target yet
   */
  public static Indicator of(String name) {
    return ImmutableIndicator.of(name);
  }

  @Value.Check
  void check() {
    PlainText.check("name of an indicator", name());
    unit().ifPresent(text -> PlainText.check("unit of indicator " + name(), text));
    target().ifPresent(figure -> Measurement.checkFigure("target of indicator " + name(), figure));
    for (int i = 1; i < measurements().size(); i++) {
      checkArgument(
          measurements().get(i).day().isAfter(measurements().get(i - 1).day()),
          "measurement of '%s' must be later than the one before: '%s'",
          name(),
          measurements().get(i).day());
    }
  }

  /**
   * Returns the newest measurement up to a day.
   *
   * @param asOf the day looked from
   * @return the measurement, or empty if there is none yet
   */
  public Optional<Measurement> measuredBy(LocalDate asOf) {
    return measurements().stream()
        .filter(m -> !m.day().isAfter(asOf))
        .reduce((older, newer) -> newer);
  }
}
