package vn.kehoach.benchmark;

import java.util.Map;
import vn.kehoach.summary.Outcome;

/** Counts a workload by unit and outcome, as often as it is asked. */
@FunctionalInterface
interface UnitCount extends AutoCloseable {

  /** Returns how many of each unit ended up in which way; a way that none took is not listed. */
  Map<String, Map<Outcome, Integer>> count();

  @Override
  default void close() {}
}
