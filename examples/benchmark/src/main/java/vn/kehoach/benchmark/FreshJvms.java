package vn.kehoach.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Starts the virtual machine anew many times, as a program on the command line is. */
final class FreshJvms {

  private static final int RUNS = 15;

  private FreshJvms() {}

  /** Returns best and median of the first deadline, in words. */
  static String firstDeadline() throws IOException, InterruptedException {
    double[] millis = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      millis[i] = microseconds() / 1_000.0;
    }
    Arrays.sort(millis);
    return String.format(
        Locale.ROOT,
        "first deadline in a fresh JVM, %d runs: best %.1f ms, median %.1f ms, worst %.1f ms",
        RUNS,
        millis[0],
        millis[RUNS / 2],
        millis[RUNS - 1]);
  }

  private static long microseconds() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FirstDeadline.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("fresh JVM must end well: '" + printed + "'");
    }
    return Long.parseLong(printed);
  }
}
