package vn.kehoach.summary;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.ReportingPeriod;

/**
 * A summary held against an earlier one: of the previous period, or of the same period last year.
 *
 * <p>Vietnamese term: <i>so sánh với kỳ trước, với cùng kỳ năm trước</i>.
 *
 * <p>Only periods of one cycle are compared, or ranges of days that are no period. A running period
 * may be compared; that it runs, its summary says.
 */
@Value.Immutable
public abstract class SummaryComparison {

  SummaryComparison() {}

  /**
   * Returns the earlier summary.
   *
   * @return the summary
   */
  @Value.Parameter
  public abstract PeriodSummary before();

  /**
   * Returns the later summary.
   *
   * @return the summary
   */
  @Value.Parameter
  public abstract PeriodSummary now();

  /**
   * Obtains a comparison.
   *
   * @param before the earlier summary, maybe of another year's plan
   * @param now the later summary
   * @return the comparison
   * @throws IllegalArgumentException if the periods are of different cycles, or the first does not
   *     begin before the second
   */
  public static SummaryComparison of(PeriodSummary before, PeriodSummary now) {
    return ImmutableSummaryComparison.of(before, now);
  }

  @Value.Check
  void check() {
    checkArgument(
        cycle(before()).equals(cycle(now())),
        "summary to compare %s with must be of the same cycle %s: '%s'",
        now().span().name(),
        cycle(now()),
        before().span().name());
    checkArgument(
        before().window().firstDay().isBefore(now().window().firstDay()),
        "summary to compare %s with must begin before %s: '%s'",
        now().span().name(),
        now().window().firstDay(),
        before().window().firstDay());
  }

  private static String cycle(PeriodSummary summary) {
    return summary.period().map(ReportingPeriod::cycle).map(Enum::name).orElse("of any two days");
  }

  /**
   * Returns which summaries are compared.
   *
   * @return previous period, same period last year, or other
   */
  public ComparisonKind kind() {
    return ComparisonKind.of(before().span(), now().span());
  }

  /**
   * Returns the change in total.
   *
   * @return the change
   */
  public FiguresChange total() {
    return FiguresChange.of(before().total(), now().total());
  }

  /**
   * Returns the change of each unit.
   *
   * @return the units in the order of now, then those that had work before only
   */
  public ImmutableList<UnitChange> units() {
    Map<Optional<PartyId>, Figures> old = new LinkedHashMap<>();
    before().units().forEach(unit -> old.put(unit.unit(), unit.figures()));
    ImmutableList.Builder<UnitChange> changes = ImmutableList.builder();
    for (UnitFigures unit : now().units()) {
      Figures was = Optional.ofNullable(old.remove(unit.unit())).orElse(Figures.empty());
      changes.add(ImmutableUnitChange.of(unit.unit(), FiguresChange.of(was, unit.figures())));
    }
    old.forEach(
        (unit, was) ->
            changes.add(ImmutableUnitChange.of(unit, FiguresChange.of(was, Figures.empty()))));
    return changes.build();
  }
}
