package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.plan.PlanId;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;

/** Reads a log from the rows of a text. */
final class ProgressCsvReader {

  private final CsvTable table;
  private final CsvProblems problems;
  private final HeadRows rows;

  private ProgressCsvReader(CsvTable table, CsvProblems problems) {
    this.table = table;
    this.problems = problems;
    this.rows = HeadRows.of(table.above(), LogHeadings.KEYS);
  }

  static ReadResult<ProgressLog> read(TextSource source) {
    CsvProblems problems = new CsvProblems(source.name());
    Optional<ProgressLog> log =
        CsvTable.find(source.text(), LogHeadings.ALL, problems)
            .flatMap(table -> new ProgressCsvReader(table, problems).log());
    return log.map(l -> ReadResult.of(l, problems.inOrder()))
        .orElseGet(() -> ReadResult.unreadable(problems.inOrder()));
  }

  private Optional<ProgressLog> log() {
    Optional<PlanId> plan = single(LogHeadings.PLAN).flatMap(this::planId);
    Optional<String> remark =
        single(LogHeadings.REMARK)
            .flatMap(cell -> problems.require(cell, LogHeadings.REMARK, text -> text));
    Optional<String> freeText = freeText(remark.isPresent());
    ImmutableList<ProgressEvent> events = events();
    if (rows.of(LogHeadings.PLAN).isEmpty()) {
      problems.addToFile("", "plan of a log", "stand in a row above the table, such as plan,<id>");
    }
    return plan.map(id -> ProgressLog.empty(id).withEvents(events))
        .map(log -> log.withRemark(remark.or(() -> freeText)));
  }

  private Optional<PlanId> planId(Cell cell) {
    return problems.require(cell, LogHeadings.PLAN, PlanId::parse);
  }

  private Optional<Cell> single(String key) {
    rows.reportSurplus(key, 1, problems);
    rows.of(key).stream()
        .skip(1)
        .forEach(row -> problems.add(row.cell(1), key, "be said once above the table"));
    return rows.of(key).stream().findFirst().map(row -> row.cell(1));
  }

  /** Text above the table is the remark, if no row says one. */
  private Optional<String> freeText(boolean remarked) {
    ImmutableList<Cell> cells =
        rows.freeText().stream()
            .filter(cell -> !TitleRows.saysNothing(cell.text()))
            .collect(ImmutableList.toImmutableList());
    if (remarked) {
      cells.forEach(cell -> problems.add(cell, "text above the table", "stand in the row remark"));
      return Optional.empty();
    }
    return Optional.of(cells.stream().map(Cell::text).collect(Collectors.joining(" ")))
        .filter(text -> !text.isEmpty());
  }

  private ImmutableList<ProgressEvent> events() {
    CsvColumns columns = CsvColumns.of(table.header(), LogHeadings.ALL, problems);
    columns
        .otherHeadings()
        .forEach(cell -> problems.add(cell, "heading", "be one of " + LogHeadings.ALL));
    return table.body().stream()
        .filter(row -> row.filled().findAny().isPresent())
        .flatMap(row -> new EventCells(row, columns, problems).read().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
