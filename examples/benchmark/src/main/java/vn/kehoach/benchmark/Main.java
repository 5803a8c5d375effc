package vn.kehoach.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks named, or all, and prints a table of each. */
public final class Main {

  private static final List<String> BENCHMARKS = List.of("calendar", "build");
  private static final String FIRST_USE = "first-use";

  private Main() {}

  /**
   * Runs the benchmarks.
   *
   * @param args which to run: calendar, build, first-use; all without one
   * @throws RunnerException if a benchmark fails
   * @throws IOException if another JVM cannot be started
   * @throws InterruptedException if it is interrupted
   */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    List<String> wanted = Arrays.asList(args);
    for (String benchmark : BENCHMARKS) {
      if (wanted.isEmpty() || wanted.contains(benchmark)) {
        System.out.println(run(benchmark));
      }
    }
    if (wanted.isEmpty() || wanted.contains(FIRST_USE)) {
      System.out.println(FreshJvms.firstDeadline());
      System.out.println(Footprint.inWords());
    }
  }

  private static String run(String benchmark) throws RunnerException {
    String name = benchmark.substring(0, 1).toUpperCase(Locale.ROOT) + benchmark.substring(1);
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("\\." + name + "Benchmark\\.")
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    return ResultTable.of(results);
  }
}
