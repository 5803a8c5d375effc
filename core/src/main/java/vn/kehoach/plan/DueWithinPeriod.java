package vn.kehoach.plan;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import vn.kehoach.period.ReportingPeriod;

/**
 * Due within a month, quarter, half-year, nine months or year, such as "trong quý II"; its last day
 * is in time.
 *
 * <p>Vietnamese term: <i>trong tháng, trong quý, trong năm</i>.
 */
@Value.Immutable
@JsonTypeName("withinPeriod")
@JsonDeserialize(as = ImmutableDueWithinPeriod.class)
public abstract non-sealed class DueWithinPeriod implements DueRule {

  DueWithinPeriod() {}

  /**
   * Returns the period as written.
   *
   * @return the calendar period
   */
  @Value.Parameter
  public abstract ReportingPeriod period();

  static DueWithinPeriod of(ReportingPeriod period) {
    return ImmutableDueWithinPeriod.of(period);
  }

  /** Returns the period, such as {@code Q2/2023}. */
  @Override
  public String toString() {
    return period().toString();
  }
}
