package vn.kehoach.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.text.Language;

/**
 * Due again in each period of one or more cycles, such as each month and each quarter.
 *
 * <p>Vietnamese term: <i>định kỳ, hằng tháng, hằng quý</i>.
 */
@Value.Immutable
@JsonTypeName("eachPeriod")
@JsonDeserialize(as = ImmutableDueEachPeriod.class)
public abstract non-sealed class DueEachPeriod implements DueRule {

  DueEachPeriod() {}

  /**
   * Returns the cycles, the shortest first.
   *
   * @return at least one cycle
   */
  @Value.Parameter
  public abstract ImmutableSet<ReportingCycle> cycles();

  static DueEachPeriod of(ImmutableSet<ReportingCycle> cycles) {
    return ImmutableDueEachPeriod.of(cycles);
  }

  @Value.Check
  void check() {
    checkArgument(!cycles().isEmpty(), "recurring due rule must have at least one cycle");
  }

  /** Returns the cycles, such as {@code định kỳ tháng, quý}. */
  @Override
  public String toString() {
    return "định kỳ "
        + cycles().stream()
            .map(c -> c.label(Language.VIETNAMESE))
            .collect(Collectors.joining(", "));
  }
}
