package vn.kehoach.nationwide;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
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
            .mapPartitions(slice -> List.of(ofSlice(slice, asked)).iterator())
            .treeReduce(SparkSummary::merge));
  }

  /** Communes of a slice are merged where they are judged, so that little travels. */
  private static String ofSlice(Iterator<Commune> slice, String period) {
    return CountrySummary.onOneMachine(ImmutableList.copyOf(slice), ReportingPeriod.parse(period))
        .toJson();
  }

  private static String merge(String one, String other) {
    return read(one).merge(read(other)).toJson();
  }

  private static MergedSummary read(String json) {
    return MergedSummary.parse(json).orElseThrow();
  }
}
