package vn.kehoach.benchmark;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** A table of operations by contenders, and how many times as long as ours each took. */
final class ResultTable {

  private static final Comparator<String> OURS_FIRST =
      Comparator.comparing((String name) -> !name.startsWith("KEHOACH"))
          .thenComparing(Comparator.naturalOrder());

  private ResultTable() {}

  static String of(Collection<RunResult> results) {
    Map<String, Map<String, Result<?>>> rows = new TreeMap<>();
    for (RunResult result : results) {
      rows.computeIfAbsent(operation(result), name -> new TreeMap<>(OURS_FIRST))
          .put(contender(result), result.getPrimaryResult());
    }
    StringBuilder table = new StringBuilder();
    String unit = results.iterator().next().getPrimaryResult().getScoreUnit();
    Map<String, Result<?>> first = rows.values().iterator().next();
    table.append("| ").append(unit).append(" | ").append(String.join(" | ", first.keySet()));
    table.append(" |\n|").append(" --- |".repeat(first.size() + 1)).append('\n');
    rows.forEach(
        (operation, row) -> {
          double ours = row.values().iterator().next().getScore();
          String cells =
              row.values().stream().map(r -> cell(r, ours)).collect(Collectors.joining(" | "));
          table.append("| ").append(operation).append(" | ").append(cells).append(" |\n");
        });
    return table.toString();
  }

  private static String cell(Result<?> result, double ours) {
    return String.format(Locale.ROOT, "%.1f (×%.2f)", result.getScore(), result.getScore() / ours);
  }

  /** The letter before the name puts the operations in order. */
  private static String operation(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    return benchmark.substring(benchmark.lastIndexOf('_') + 1);
  }

  private static String contender(RunResult result) {
    return result.getParams().getParamsKeys().stream()
        .map(key -> result.getParams().getParam(key))
        .collect(Collectors.joining(", "));
  }
}
