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

/** Finding citations, in microseconds a text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CitationsBenchmark {

  @Param Finders finder = Finders.KEHOACH;
  @Param Texts text = Texts.OFFICE_10_KB;

  private String made = "";

  /** Makes the text, and checks that ours finds what was planted in it. */
  @Setup
  public void make() {
    made = text.make();
    if (text.isOffice()) {
      int planted = AdministrativeText.ofBytes(text.bytes()).planted();
      for (Finders ours : new Finders[] {Finders.KEHOACH, Finders.KEHOACH_STREAMED}) {
        int found = ours.find(made);
        if (found != planted) {
          throw new IllegalStateException(
              ours + " must find the " + planted + " citations planted: '" + found + "'");
        }
      }
    }
  }

  /** Finds the citations. */
  @Benchmark
  public int find() {
    return finder.find(made);
  }
}
