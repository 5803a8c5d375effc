package vn.kehoach.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/** A table of what was done by who did it, each figure beside its ratio to ours. */
record ResultTable(
    String unit,
    Function<RunResult, String> row,
    Function<RunResult, String> column,
    ToDoubleFunction<RunResult> figure) {

  private static final String OURS = "KEHOACH";

  /** A table of benchmark methods by their one parameter; the letter before a name orders it. */
  static ResultTable byMethod(String unit) {
    return new ResultTable(
        unit,
        result -> result.getParams().getBenchmark().replaceFirst(".*_", ""),
        result -> result.getParams().getParam("calendar"),
        result -> result.getPrimaryResult().getScore());
  }

  String print(Collection<RunResult> results) {
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    Set<String> columns = new LinkedHashSet<>();
    for (RunResult result : results) {
      columns.add(column.apply(result));
      rows.computeIfAbsent(row.apply(result), name -> new LinkedHashMap<>())
          .put(column.apply(result), figure.applyAsDouble(result));
    }
    StringBuilder table = new StringBuilder();
    table.append("| ").append(unit).append(" | ").append(String.join(" | ", columns));
    table.append(" |\n|").append(" --- |".repeat(columns.size() + 1)).append('\n');
    rows.forEach((name, figures) -> table.append(line(name, columns, figures)));
    return table.toString();
  }

  private static String line(String name, Set<String> columns, Map<String, Double> figures) {
    double ours = figures.getOrDefault(OURS, Double.NaN);
    return columns.stream()
        .map(who -> cell(figures.getOrDefault(who, Double.NaN), ours, who))
        .collect(Collectors.joining(" | ", "| " + name + " | ", " |\n"));
  }

  private static String cell(double figure, double ours, String who) {
    String ratio = who.equals(OURS) ? "" : String.format(Locale.ROOT, " (×%.2f)", figure / ours);
    return String.format(Locale.ROOT, figure < 100 ? "%.1f" : "%.0f", figure) + ratio;
  }
}
