package vn.kehoach.nationwide;

import java.util.List;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.summary.Figures;
import vn.kehoach.summary.MergedSummary;

/** Sums up a period for every commune of the country by Spark, and checks it on one machine. */
public final class Main {

  private Main() {}

  /**
   * Runs the summary. Without spark-submit it runs in this process.
   *
   * @param args the period, such as {@code Q2/2026}, and how many communes; Q2/2026 and all without
   */
  public static void main(String[] args) {
    ReportingPeriod period = ReportingPeriod.parse(args.length > 0 ? args[0] : "Q2/2026");
    List<Commune> communes =
        Commune.first(args.length > 1 ? Integer.parseInt(args[1]) : Commune.COUNT);
    long begun = System.nanoTime();
    MergedSummary bySpark;
    try (JavaSparkContext spark = new JavaSparkContext(conf())) {
      bySpark = SparkSummary.of(spark, communes, period);
    }
    long sparkDone = System.nanoTime();
    MergedSummary here = CountrySummary.onOneMachine(communes, period);
    long hereDone = System.nanoTime();
    print(bySpark);
    System.out.printf(
        Locale.ROOT,
        "%d communes, %s: Spark %.1f s, one thread %.1f s%n",
        communes.size(),
        period,
        (sparkDone - begun) / 1e9,
        (hereDone - sparkDone) / 1e9);
    if (!bySpark.equals(here)) {
      throw new IllegalStateException("summary by Spark must equal the one of a single machine");
    }
    System.out.println("Spark and the single machine agree.");
  }

  /** What spark-submit says comes first; without it Spark runs here and talks to nobody. */
  static SparkConf conf() {
    return new SparkConf()
        .setAppName("kehoach-nationwide")
        .setIfMissing("spark.master", "local[*]")
        .setIfMissing("spark.ui.enabled", "false")
        .setIfMissing("spark.driver.host", "localhost")
        .setIfMissing("spark.driver.bindAddress", "127.0.0.1");
  }

  private static void print(MergedSummary summary) {
    System.out.println("| Province | Opening | New | Closed | Closing | Overdue |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    summary.figures().forEach(Main::print);
    print("all", summary.total());
  }

  private static void print(String name, Figures figures) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %d |%n",
        name,
        figures.opening(),
        figures.added(),
        figures.closed(),
        figures.closing(),
        figures.openOverdue());
  }
}
