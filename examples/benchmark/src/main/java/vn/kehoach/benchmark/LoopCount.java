package vn.kehoach.benchmark;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.summary.Outcome;

/** A loop over the lines, with a row of counts for each unit. */
@SuppressWarnings("EnumOrdinal") // an array by ordinal is what a hand-written loop gains by
record LoopCount(List<Workload.Line> lines) implements UnitCount {

  private static final Outcome[] OUTCOMES = Outcome.values();

  @Override
  public Map<String, Map<Outcome, Integer>> count() {
    Map<String, int[]> rows = new HashMap<>();
    for (Workload.Line line : lines) {
      int[] row = rows.computeIfAbsent(line.unit(), unit -> new int[OUTCOMES.length]);
      row[line.outcome().ordinal()]++;
    }
    Map<String, Map<Outcome, Integer>> counts = new HashMap<>();
    rows.forEach((unit, row) -> counts.put(unit, named(row)));
    return counts;
  }

  private static Map<Outcome, Integer> named(int[] row) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : OUTCOMES) {
      if (row[outcome.ordinal()] > 0) {
        counts.put(outcome, row[outcome.ordinal()]);
      }
    }
    return counts;
  }
}
