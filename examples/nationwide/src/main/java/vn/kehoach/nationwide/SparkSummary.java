package vn.kehoach.nationwide;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.summary.MergedSummary;

/** The same summary by Spark. Parts travel as the JSON form of summaries. */
final class SparkSummary {

  private static final int COMMUNES_A_SLICE = 60;

  private SparkSummary() {}

  static MergedSummary of(JavaSparkContext spark, List<Commune> communes, ReportingPeriod period) {
    String asked = period.toString();
    int slices = Math.max(1, communes.size() / COMMUNES_A_SLICE);
    return read(
        spark
            .parallelize(communes, slices)
            .map(commune -> CountrySummary.of(commune, ReportingPeriod.parse(asked)).toJson())
            .treeAggregate(
                MergedSummary.empty().toJson(), SparkSummary::merge, SparkSummary::merge));
  }

  private static String merge(String one, String other) {
    return read(one).merge(read(other)).toJson();
  }

  private static MergedSummary read(String json) {
    return MergedSummary.parse(json).orElseThrow();
  }
}
