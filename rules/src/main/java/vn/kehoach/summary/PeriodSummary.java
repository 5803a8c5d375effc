package vn.kehoach.summary;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.status.Assessment;

/**
 * The figures of a reporting period, per unit and in total.
 *
 * <p>Vietnamese term: <i>tổng hợp kết quả thực hiện trong kỳ báo cáo</i>.
 *
 * <p>Every occurrence counts in one unit, so the units add up to the total; the closing of one
 * period is the opening of the next. Figures are those of the last day of the window, or of the
 * assessment's day if the window is not over.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePeriodSummary.class)
public abstract class PeriodSummary {

  PeriodSummary() {}

  /**
   * Returns the period.
   *
   * @return such as Q2/2023
   */
  @Value.Parameter
  public abstract ReportingPeriod period();

  /**
   * Returns the days the period covers under the regime.
   *
   * @return the window
   */
  @Value.Parameter
  public abstract DateRange window();

  /**
   * Returns the day the figures are of.
   *
   * @return the last day of the window, or an earlier day while it runs
   */
  @Value.Parameter
  public abstract LocalDate asOf();

  /**
   * Returns the figures of each unit.
   *
   * @return the units in the order of the plan's parties, last what the plan gives to nobody; units
   *     without work are left out
   */
  @Value.Parameter
  public abstract ImmutableList<UnitFigures> units();

  /**
   * Returns the figures of all units together.
   *
   * @return the total
   */
  @Value.Parameter
  public abstract Figures total();

  /**
   * Obtains the summary of a period.
   *
   * @param assessment the assessment of the plan, as of the last day of the period's window or
   *     later
   * @param period the period
   * @return the summary
   * @throws IllegalArgumentException if the period's window begins after the assessment's day
   */
  public static PeriodSummary of(Assessment assessment, ReportingPeriod period) {
    return Summaries.of(assessment, period);
  }

  @Value.Check
  void check() {
    checkArgument(
        window().contains(asOf()),
        "day of summary %s must lie in its window %s: '%s'",
        period(),
        window(),
        asOf());
    Figures sum = units().stream().map(UnitFigures::figures).reduce(Figures.empty(), Figures::plus);
    checkArgument(
        sum.equals(total()),
        "units of summary %s must add up to its total %s: '%s'",
        period(),
        total(),
        sum);
  }

  /**
   * Tells whether the window was over when the figures were taken.
   *
   * @return true if they are of its last day
   */
  @JsonIgnore
  public boolean isFinal() {
    return asOf().equals(window().lastDay());
  }
}
