package vn.kehoach.benchmark;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.kehoach.summary.Outcome;

/** Summing up by unit and outcome, in nanoseconds a summary. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SummaryBenchmark {

  @Param UnitCounts counter = UnitCounts.KEHOACH;

  @Param({"1000", "1000000"})
  int records = 1_000;

  private UnitCount prepared = Map::of;

  /** Makes and judges the entries, and checks that the count is that of the plain loop. */
  @Setup
  public void make() {
    Workload work = Workload.of(records);
    prepared = counter.over(work);
    Equality.check(counter, prepared.count(), UnitCounts.LOOP.over(work).count());
  }

  /** Counts. */
  @Benchmark
  public Map<String, Map<Outcome, Integer>> count() {
    return prepared.count();
  }

  /** Closes what the counter holds open. */
  @TearDown
  public void close() {
    prepared.close();
  }
}
