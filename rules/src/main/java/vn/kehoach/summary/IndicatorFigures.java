package vn.kehoach.summary;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Measurement;

/**
 * An indicator as of a day: its target, what was measured last and before that.
 *
 * <p>Vietnamese term: <i>kết quả thực hiện chỉ tiêu</i>.
 *
 * <p>Whether more is better the plan does not say, so no judgement is made of a change.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableIndicatorFigures.class)
public abstract class IndicatorFigures {

  IndicatorFigures() {}

  /**
   * Returns the indicator.
   *
   * @return its name
   */
  @Value.Parameter
  public abstract String name();

  /**
   * Returns the unit of all numbers here.
   *
   * @return such as {@code %}, or empty
   */
  @Value.Parameter
  public abstract Optional<String> unit();

  /**
   * Returns the target.
   *
   * @return the number, or empty if the plan sets none
   */
  @Value.Parameter
  public abstract Optional<BigDecimal> target();

  /**
   * Returns the newest measurement.
   *
   * @return the measurement, or empty if there is none yet
   */
  @Value.Parameter
  public abstract Optional<Measurement> measured();

  /**
   * Returns the measurement before the newest.
   *
   * @return the measurement, or empty if there is none
   */
  @Value.Parameter
  public abstract Optional<Measurement> previous();

  /**
   * Obtains the figures of an indicator.
   *
   * @param indicator the indicator
   * @param asOf the day looked from
   * @return the figures
   */
  public static IndicatorFigures of(Indicator indicator, LocalDate asOf) {
    ImmutableList<Measurement> known =
        indicator.measurements().stream()
            .filter(measurement -> !measurement.day().isAfter(asOf))
            .collect(ImmutableList.toImmutableList());
    int count = known.size();
    return ImmutableIndicatorFigures.of(
        indicator.name(),
        indicator.unit(),
        indicator.target(),
        Optional.ofNullable(Iterables.getLast(known, null)),
        count < 2 ? Optional.empty() : Optional.of(known.get(count - 2)));
  }

  /**
   * Returns by how much the newest measurement differs from the one before.
   *
   * @return the exact difference, negative if it fell, or empty if there are not two
   */
  public Optional<BigDecimal> change() {
    return measured().flatMap(m -> previous().map(p -> m.value().subtract(p.value())));
  }

  /**
   * Returns by how much the newest measurement differs from the target.
   *
   * @return the exact difference, negative below the target, or empty if either is missing
   */
  public Optional<BigDecimal> againstTarget() {
    return measured().flatMap(m -> target().map(t -> m.value().subtract(t)));
  }
}
