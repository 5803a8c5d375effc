package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.internal.Messages;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Measurement;

/** Reads the indicators of a plan and what was measured. */
final class IndicatorRows {

  private final CsvProblems problems;
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final Map<String, List<Measurement>> measurements = new LinkedHashMap<>();

  private IndicatorRows(CsvProblems problems) {
    this.problems = problems;
  }

  static ImmutableList<Indicator> read(HeadRows rows, CsvProblems problems) {
    IndicatorRows reader = new IndicatorRows(problems);
    for (CsvRow row : rows.of(PlanKeys.INDICATOR)) {
      problems
          .unlessBroken(row.cell(1), () -> reader.indicator(row))
          .ifPresent(indicator -> reader.indicators.put(indicator.name(), indicator));
    }
    for (CsvRow row : rows.of(PlanKeys.MEASUREMENT)) {
      problems.unlessBroken(row.cell(2), () -> reader.measurement(row));
    }
    rows.reportSurplus(PlanKeys.INDICATOR, 3, problems);
    rows.reportSurplus(PlanKeys.MEASUREMENT, 3, problems);
    return reader.indicators.values().stream()
        .map(i -> i.withMeasurements(reader.measurements.getOrDefault(i.name(), List.of())))
        .collect(ImmutableList.toImmutableList());
  }

  private Indicator indicator(CsvRow row) {
    Optional<String> name = problems.require(row.cell(1), "name of an indicator", this::unused);
    Optional<BigDecimal> target = problems.read(row.cell(3), DecimalText::parse);
    return Indicator.of(name.orElseThrow())
        .withUnit(problems.read(row.cell(2), text -> text))
        .withTarget(target);
  }

  private String unused(String name) {
    if (indicators.containsKey(name)) {
      throw Messages.broken("name of an indicator", "stand once in its plan", name);
    }
    return name;
  }

  private String known(String name) {
    if (!indicators.containsKey(name)) {
      throw Messages.broken("indicator", "stand in a row indicator,<name>", name);
    }
    return name;
  }

  private Measurement measurement(CsvRow row) {
    Optional<String> name = problems.require(row.cell(1), "indicator", this::known);
    Optional<LocalDate> day = problems.require(row.cell(2), "day", DayText::parse);
    Optional<BigDecimal> value = problems.require(row.cell(3), "value", DecimalText::parse);
    Measurement next = Measurement.of(day.orElseThrow(), value.orElseThrow());
    List<Measurement> older =
        measurements.computeIfAbsent(name.orElseThrow(), n -> new ArrayList<>());
    if (!older.isEmpty()) {
      // Refuses a day that is not later than the last one
      Indicator.of(name.get()).withMeasurements(older.get(older.size() - 1), next);
    }
    older.add(next);
    return next;
  }
}
