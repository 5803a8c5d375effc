package vn.kehoach.summary;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;

/** Counts lines of a ledger. */
final class Tally {

  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final Map<OverdueAge, Integer> ages = new EnumMap<>(OverdueAge.class);
  private int opening;
  private int added;

  static Figures of(Iterable<LedgerLine> lines) {
    Tally tally = new Tally();
    lines.forEach(tally::add);
    return tally.figures();
  }

  void add(LedgerLine line) {
    if (line.start() == LedgerStart.CARRIED_OVER) {
      opening++;
    } else {
      added++;
    }
    outcomes.merge(line.outcome(), 1, Integer::sum);
    line.overdueAge().ifPresent(age -> ages.merge(age, 1, Integer::sum));
  }

  Figures figures() {
    return Figures.ofCounts(opening, added, outcomes, ImmutableMap.copyOf(ages));
  }
}
