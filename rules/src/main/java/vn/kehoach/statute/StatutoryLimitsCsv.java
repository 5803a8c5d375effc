package vn.kehoach.statute;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.kehoach.io.DataTable;
import vn.kehoach.io.ReadResult;
import vn.kehoach.legal.SourceCertainty;

/**
 * Reads and writes limits as tables of comma-separated values, one row for each version.
 *
 * <p>Vietnamese term: <i>bảng thời hạn theo luật định (CSV)</i>.
 *
 * <p>Columns that a table must have: {@code id, name_vi, kind, document, in_force_from, certainty,
 * checked_on, source}. Columns it may lack: {@code times, length, start_event, article, clause,
 * point, in_force_to, confirmed_until, extension_times, extension_length, extension_clause,
 * name_en, remark}. A kind is a {@link LimitKind}, a certainty a {@link SourceCertainty}, a length
 * such as {@code 5 ngày làm việc}.
 */
public final class StatutoryLimitsCsv {

  private StatutoryLimitsCsv() {}

  /**
   * Reads limits from a file.
   *
   * @param file a file in UTF-8, or UTF-16 with a byte-order mark
   * @return the limits, or the problems with their rows and what could be read beside them
   * @throws UncheckedIOException if the file cannot be opened
   */
  public static ReadResult<StatutoryLimits> read(Path file) {
    return DataTable.read(file, StatutoryLimitRows.COLUMNS, StatutoryLimitRows::limits);
  }

  /**
   * Reads limits from text.
   *
   * @param text the text
   * @return the limits, or the problems with their rows and what could be read beside them
   */
  public static ReadResult<StatutoryLimits> parse(String text) {
    return DataTable.parse(text, StatutoryLimitRows.COLUMNS, StatutoryLimitRows::limits);
  }

  /**
   * Writes limits as text that reads back.
   *
   * @param limits the limits
   * @return the table, with all columns
   */
  public static String write(StatutoryLimits limits) {
    return StatutoryLimitRows.write(limits);
  }
}
