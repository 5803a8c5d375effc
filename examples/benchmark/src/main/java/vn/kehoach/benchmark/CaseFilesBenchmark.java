package vn.kehoach.benchmark;

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
import org.openjdk.jmh.annotations.Warmup;

/** Reading a table of case files, in microseconds a table. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CaseFilesBenchmark {

  @Param TableReaders reader = TableReaders.KEHOACH;

  @Param({"200000"})
  int rows = 1_000;

  private String made = "";

  /** Makes the table, and checks that every row of it is read. */
  @Setup
  public void make() {
    made = CaseTable.of(rows).text();
    Equality.check(reader, reader.rows(made), rows);
  }

  /** Reads the table. */
  @Benchmark
  public int read() {
    return reader.rows(made);
  }
}
