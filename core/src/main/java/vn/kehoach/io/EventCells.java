package vn.kehoach.io;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.internal.Messages;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.progress.EventTime;
import vn.kehoach.progress.OccurrenceKey;
import vn.kehoach.progress.ProgressEvent;

/** Reads the row of an event. */
record EventCells(CsvRow row, CsvColumns columns, CsvProblems problems) {

  /** The event, or empty if any of its cells is bad. */
  Optional<ProgressEvent> read() {
    return problems.unlessBroken(
        columns.cell(row, LogHeadings.UNTIL),
        () -> {
          columns.reportUnheaded(row);
          Optional<OccurrenceKey> key = key();
          Optional<EventTime> time = time();
          Optional<EventKind> kind = require(LogHeadings.EVENT, EventKind::parse);
          kind.ifPresent(this::reportUnused);
          return event(kind.orElseThrow(), key, time);
        });
  }

  private Optional<OccurrenceKey> key() {
    Optional<ItemNumber> item = require(LogHeadings.ITEM, ItemNumber::parse);
    Optional<ReportingPeriod> period = find(LogHeadings.PERIOD, ReportingPeriod::parse);
    return item.map(
        number ->
            period.map(p -> OccurrenceKey.of(number, p)).orElseGet(() -> OccurrenceKey.of(number)));
  }

  private Optional<EventTime> time() {
    Optional<LocalDate> happened = require(LogHeadings.HAPPENED_ON, DayText::parse);
    Optional<LocalDate> recorded = require(LogHeadings.RECORDED_ON, DayText::parse);
    return happened.flatMap(
        from ->
            recorded.flatMap(
                to ->
                    problems.unlessBroken(
                        columns.cell(row, LogHeadings.RECORDED_ON), () -> EventTime.of(from, to))));
  }

  private void reportUnused(EventKind kind) {
    for (String column : kind.unused()) {
      Cell cell = columns.cell(row, column);
      if (!cell.isEmpty()) {
        problems.add(cell, column, "be empty for the event " + kind);
      }
    }
  }

  private ProgressEvent event(
      EventKind kind, Optional<OccurrenceKey> key, Optional<EventTime> time) {
    EventValues values = values(kind);
    return values.event(kind, key.orElseThrow(), time.orElseThrow());
  }

  /** Reads what the event needs, and its document and last day even where it can do without. */
  private EventValues values(EventKind kind) {
    return new EventValues(
        needed(kind, LogHeadings.PERCENT, EventCells::parsePercent),
        needed(kind, LogHeadings.NEW_DUE_ON, DayText::parse),
        kind.uses(LogHeadings.UNTIL) ? find(LogHeadings.UNTIL, DayText::parse) : Optional.empty(),
        kind == EventKind.EXTENDED || !kind.uses(LogHeadings.DOCUMENT)
            ? needed(kind, LogHeadings.DOCUMENT, DocumentNumber::parse)
            : find(LogHeadings.DOCUMENT, DocumentNumber::parse),
        needed(kind, LogHeadings.RECEIVER, text -> text),
        needed(kind, LogHeadings.REASON, text -> text));
  }

  private <T> Optional<T> needed(EventKind kind, String column, Function<String, T> parser) {
    return kind.uses(column) ? require(column, parser) : Optional.empty();
  }

  private <T> Optional<T> require(String column, Function<String, T> parser) {
    return problems.require(columns.cell(row, column), column, parser);
  }

  private <T> Optional<T> find(String column, Function<String, T> parser) {
    return problems.read(columns.cell(row, column), parser);
  }

  private static int parsePercent(String text) {
    if (!text.matches("(?:100|\\d{1,2}) ?%?")) {
      throw Messages.broken(LogHeadings.PERCENT, "be a whole number from 0 to 100", text);
    }
    return Integer.parseInt(text.replace("%", "").strip());
  }
}
