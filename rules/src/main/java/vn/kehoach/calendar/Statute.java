package vn.kehoach.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.io.DataColumns;
import vn.kehoach.io.DataRow;
import vn.kehoach.io.DataTable;

/** A statute on public holidays: from when to when it is in force and how many days it gives. */
record Statute(
    LocalDate from,
    Optional<LocalDate> to,
    ImmutableMap<StatutoryHoliday, Integer> days,
    String source,
    Optional<String> compensation) {

  private static final String RESOURCE = "statutes.csv";
  private static final DataColumns COLUMNS =
      DataColumns.of(
          Stream.of(
                  Stream.of("from", "to"),
                  Arrays.stream(StatutoryHoliday.values()).map(StatutoryHoliday::column),
                  Stream.of("source", "compensation"))
              .flatMap(columns -> columns)
              .toArray(String[]::new));

  /** Finds the statute that gives a holiday on a day. */
  static Optional<Statute> giving(StatutoryHoliday holiday, LocalDate day) {
    return Table.STATUTES.stream()
        .filter(statute -> statute.isInForce(day) && statute.daysOf(holiday) > 0)
        .findFirst();
  }

  private static Statute of(DataRow row) {
    return new Statute(
        row.day("from"),
        row.findDay("to"),
        Arrays.stream(StatutoryHoliday.values())
            .collect(
                ImmutableMap.toImmutableMap(
                    holiday -> holiday, holiday -> row.value(holiday.column(), Integer::valueOf))),
        row.text("source"),
        row.findText("compensation"));
  }

  private boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
  }

  int daysOf(StatutoryHoliday holiday) {
    return days.getOrDefault(holiday, 0);
  }

  private static final class Table {
    static final ImmutableList<Statute> STATUTES =
        DataTable.load(
            Statute.class.getResourceAsStream(RESOURCE),
            RESOURCE,
            COLUMNS,
            table -> table.each(Statute::of));
  }
}
