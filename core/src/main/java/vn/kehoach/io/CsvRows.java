package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a text at one delimiter. A row whose quoting is broken costs its first line; reading
 * goes on behind it, unless there are so many that the text is something else.
 */
final class CsvRows {

  private static final int MOST_BROKEN = 1_000;

  private final String text;
  private final CSVFormat format;
  private final List<CsvRow> rows = new ArrayList<>();
  private final List<CsvRow> broken = new ArrayList<>();
  private int unread;
  private int commentLines;

  private CsvRows(String text, CSVFormat format) {
    this.text = text;
    this.format = format;
  }

  static CsvRows parse(String text, char delimiter) {
    return parse(text, format(delimiter).get());
  }

  /** Passes over lines that begin with {@code #}; they still count as rows. */
  static CsvRows parseCommented(String text, char delimiter) {
    return parse(text, format(delimiter).setCommentMarker('#').get());
  }

  private static CSVFormat.Builder format(char delimiter) {
    return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false);
  }

  private static CsvRows parse(String text, CSVFormat format) {
    CsvRows parsed = new CsvRows(text, format);
    while (parsed.unread < text.length() && parsed.broken.size() < MOST_BROKEN) {
      parsed.unread = parsed.parseFrom(parsed.unread);
    }
    return parsed;
  }

  ImmutableList<CsvRow> rows() {
    return ImmutableList.copyOf(rows);
  }

  void reportBroken(CsvProblems problems) {
    for (CsvRow row : broken) {
      problems.addToRow(
          row.number(), row.raw(0), "quoted cell", "be closed and end before a delimiter");
    }
    if (unread < text.length()) {
      problems.addToRow(
          nextNumber(),
          text.substring(unread, nextLine(unread)).stripTrailing(),
          "text",
          "have fewer than " + MOST_BROKEN + " rows of broken quoting to be read from here on");
    }
  }

  /** Reads rows until the end or a broken row, and returns where to go on. */
  private int parseFrom(int start) {
    StringReader reader = new StringReader(text);
    long lines = 0;
    try {
      reader.skip(start);
      CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get();
      for (CSVRecord row : parser) {
        commentLines += row.hasComment() ? (int) row.getComment().lines().count() : 0;
        rows.add(new CsvRow(nextNumber(), ImmutableList.copyOf(row.values())));
        lines = parser.getCurrentLineNumber();
      }
      return text.length();
    } catch (IOException | UncheckedIOException e) {
      return skipLine(start, lines);
    }
  }

  private int skipLine(int start, long lines) {
    int from = start;
    for (long i = 0; i < lines; i++) {
      from = nextLine(from);
    }
    int next = nextLine(from);
    broken.add(
        new CsvRow(nextNumber(), ImmutableList.of(text.substring(from, next).stripTrailing())));
    return next;
  }

  private int nextNumber() {
    return rows.size() + broken.size() + commentLines + 1;
  }

  private int nextLine(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    boolean both = text.startsWith("\r\n", at);
    return Math.min(text.length(), at + (both ? 2 : 1));
  }
}
