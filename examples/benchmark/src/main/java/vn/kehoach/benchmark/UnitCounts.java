package vn.kehoach.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kehoach.summary.Outcome;
import vn.kehoach.summary.PeriodLedger;
import vn.kehoach.summary.PeriodSummary;

/** Ways to sum up by unit and outcome. */
public enum UnitCounts {
  /** Ours: a ledger of the entries, and every figure of it checked. */
  KEHOACH {
    @Override
    UnitCount over(Workload work) {
      return () -> byUnit(PeriodLedger.of(Workload.SPAN, work.entries()).summary());
    }
  },
  /** Ours from a ledger made before. */
  KEHOACH_LEDGER {
    @Override
    UnitCount over(Workload work) {
      PeriodLedger ledger = PeriodLedger.of(Workload.SPAN, work.entries());
      return () -> byUnit(ledger.summary());
    }
  },
  /** A loop over records, a row of counts for each unit. */
  LOOP {
    @Override
    UnitCount over(Workload work) {
      return new LoopCount(work.lines());
    }
  },
  /** Streams of records, grouped twice. */
  STREAMS {
    @Override
    UnitCount over(Workload work) {
      return () ->
          work.lines().stream()
              .collect(
                  Collectors.groupingBy(
                      Workload.Line::unit,
                      Collectors.groupingBy(
                          Workload.Line::outcome, Collectors.summingInt(line -> 1))));
    }
  },
  /** DuckDB over a table of enums, with one thread. */
  DUCKDB_1 {
    @Override
    UnitCount over(Workload work) {
      return DuckTable.of(work.lines(), 1);
    }
  },
  /** The same with two threads. */
  DUCKDB_2 {
    @Override
    UnitCount over(Workload work) {
      return DuckTable.of(work.lines(), 2);
    }
  };

  /** Prepares the count. */
  abstract UnitCount over(Workload work);

  private static Map<String, Map<Outcome, Integer>> byUnit(PeriodSummary summary) {
    Map<String, Map<Outcome, Integer>> counts = new LinkedHashMap<>();
    summary
        .units()
        .forEach(
            unit -> counts.put(unit.unit().orElseThrow().toString(), unit.figures().outcomes()));
    return counts;
  }
}
