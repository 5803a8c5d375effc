package vn.kehoach.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the calendar data of this library; a damaged file stops loading. */
final class CalendarData {

  private static final String YEARS = "public-sector-years.csv";
  private static final String DAYS = "public-sector-days.csv";
  private static final CSVFormat FORM =
      CSVFormat.RFC4180.builder().setCommentMarker('#').setHeader().setSkipHeaderRecord(true).get();

  private CalendarData() {}

  static ImmutableList<CalendarYear> load() {
    return parse(records(YEARS), records(DAYS));
  }

  static ImmutableList<CalendarYear> parse(List<CSVRecord> years, List<CSVRecord> days) {
    Stream.concat(years.stream(), days.stream()).forEach(CalendarData::checkWhole);
    ImmutableListMultimap<Integer, CSVRecord> byYear =
        Multimaps.index(days, row -> date(row, "date").getYear());
    ImmutableList<CalendarYear> read =
        years.stream().map(row -> year(row, byYear)).collect(ImmutableList.toImmutableList());
    for (Integer year : byYear.keySet()) {
      if (read.stream().noneMatch(known -> known.year() == year)) {
        throw damaged(
            byYear.get(year).get(0), "year must be listed in " + YEARS + ": '" + year + "'");
      }
    }
    return read;
  }

  private static void checkWhole(CSVRecord row) {
    if (!row.isConsistent()) {
      throw damaged(row, "row must have a field for each column: '" + row.size() + " fields'");
    }
  }

  private static CalendarYear year(CSVRecord row, ImmutableListMultimap<Integer, CSVRecord> days) {
    try {
      int year = Integer.parseInt(row.get("year"));
      Certainty certainty = Certainty.valueOf(row.get("certainty").toUpperCase(Locale.ROOT));
      ImmutableList<CSVRecord> rows = days.get(year);
      if (rows.isEmpty()) {
        throw damaged(row, "year must have days off in " + DAYS + ": '" + year + "'");
      }
      return CalendarYear.of(year, certainty, row.get("notices"))
          .withCheckedOn(date(row, "checked_on"))
          .withRemark(text(row, "remark"))
          .withDaysOff(rows.stream().filter(r -> !isMakeUp(r)).map(CalendarData::dayOff).toList())
          .withMakeUpDays(
              rows.stream().filter(CalendarData::isMakeUp).map(CalendarData::makeUpDay).toList());
    } catch (IllegalArgumentException e) {
      throw damaged(row, e);
    }
  }

  private static boolean isMakeUp(CSVRecord row) {
    return row.get("kind").equals("working");
  }

  private static DayOff dayOff(CSVRecord row) {
    try {
      DayOffKind kind = DayOffKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      return DayOff.of(date(row, "date"), kind, row.get("name_vi"), row.get("source"))
          .withEnglish(text(row, "name_en"))
          .withInsteadOf(text(row, "for").map(LocalDate::parse));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw damaged(row, e);
    }
  }

  private static MakeUpDay makeUpDay(CSVRecord row) {
    try {
      return MakeUpDay.of(date(row, "date"), date(row, "for"), row.get("source"));
    } catch (IllegalArgumentException e) {
      throw damaged(row, e);
    }
  }

  private static LocalDate date(CSVRecord row, String column) {
    try {
      return LocalDate.parse(row.get(column));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw damaged(row, e);
    }
  }

  private static Optional<String> text(CSVRecord row, String column) {
    return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
  }

  private static IllegalStateException damaged(CSVRecord row, RuntimeException cause) {
    IllegalStateException damaged = damaged(row, String.valueOf(cause.getMessage()));
    damaged.initCause(cause);
    return damaged;
  }

  private static IllegalStateException damaged(CSVRecord row, String problem) {
    return new IllegalStateException(
        "calendar data must be whole: "
            + problem
            + " (record "
            + row.getRecordNumber()
            + ": "
            + row.toList()
            + ")");
  }

  private static List<CSVRecord> records(String resource) {
    try (InputStream in = CalendarData.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "calendar data must be whole: no resource '" + resource + "'");
      }
      return records(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<CSVRecord> records(Reader reader) throws IOException {
    try (CSVParser parser = FORM.parse(reader)) {
      return parser.getRecords();
    }
  }
}
