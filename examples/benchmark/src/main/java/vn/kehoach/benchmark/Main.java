package vn.kehoach.benchmark;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks named, or all, and prints a table of each. */
public final class Main {

  private static final ImmutableMap<String, ResultTable> TABLES =
      ImmutableMap.of(
          "Calendar",
          ResultTable.byMethod("ns"),
          "Build",
          ResultTable.byMethod("µs"),
          "Citations",
          new ResultTable(
              "MB/s",
              result -> result.getParams().getParam("text"),
              result -> result.getParams().getParam("finder"),
              result -> megabytesPerSecond(textOf(result).bytes(), result)),
          "Summary",
          new ResultTable(
              "ns a record",
              result -> result.getParams().getParam("records"),
              result -> result.getParams().getParam("counter"),
              result -> result.getPrimaryResult().getScore() / number(result, "records")),
          "CaseFiles",
          new ResultTable(
              "MB/s",
              result -> result.getParams().getParam("rows"),
              result -> result.getParams().getParam("reader"),
              result -> megabytesPerSecond(CaseTable.of(number(result, "rows")).bytes(), result)));

  private static final String FIRST_USE = "FirstUse";

  private Main() {}

  /**
   * Runs the benchmarks.
   *
   * @param args which to run: Calendar, Build, Citations, Summary, CaseFiles, FirstUse; all without
   *     one
   * @throws RunnerException if a benchmark fails
   * @throws IOException if another JVM cannot be started
   * @throws InterruptedException if it is interrupted
   */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    List<String> wanted = List.of(args);
    for (String name : TABLES.keySet()) {
      if (wanted.isEmpty() || wanted.contains(name)) {
        System.out.println(TABLES.get(name).print(run(name)));
      }
    }
    if (wanted.isEmpty() || wanted.contains(FIRST_USE)) {
      System.out.println(FreshJvms.firstDeadline());
      System.out.println(Footprint.inWords());
    }
  }

  private static Collection<RunResult> run(String name) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include("\\." + name + "Benchmark\\.")
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }

  private static Texts textOf(RunResult result) {
    return Texts.valueOf(result.getParams().getParam("text"));
  }

  private static int number(RunResult result, String param) {
    return Integer.parseInt(result.getParams().getParam(param));
  }

  /** A byte a microsecond is a megabyte a second. */
  private static double megabytesPerSecond(int bytes, RunResult result) {
    return bytes / result.getPrimaryResult().getScore();
  }
}
