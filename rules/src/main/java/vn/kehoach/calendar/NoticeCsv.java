package vn.kehoach.calendar;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.kehoach.io.DataColumns;
import vn.kehoach.io.DataTable;
import vn.kehoach.io.ReadResult;

/**
 * Reads a notice on days off from a table of comma-separated values, the day it is published.
 *
 * <p>Vietnamese term: <i>bảng lịch nghỉ lễ, tết (CSV)</i>.
 *
 * <p>Columns: {@code date,kind,name_vi,name_en,for,source}; name_en and for may be missing. Kinds:
 * YEAR (one row a year, its number under date, the notices under source, the day of the last check
 * under for), HOLIDAY, COMPENSATION (for the holiday), SWAP (for the day worked) and WORKING (for
 * the day off). Public holidays on a Saturday or Sunday have their row too.
 *
 * <p>Contradictions are problems with their rows: a day that stands twice or outside the years, a
 * weekday worked, a swap without its other half, a compensation for nothing, a year that lacks a
 * statutory holiday or its compensation.
 */
public final class NoticeCsv {

  static final DataColumns COLUMNS =
      DataColumns.of("date", "kind", "name_vi", "source")
          .withOptional("name_en", "for")
          .withAliases("date", "Ngày")
          .withAliases("kind", "Loại")
          .withAliases("name_vi", "Tên")
          .withAliases("name_en", "Tên tiếng Anh")
          .withAliases("for", "Thay cho")
          .withAliases("source", "Văn bản", "Nguồn");

  private NoticeCsv() {}

  /**
   * Reads a notice from a file.
   *
   * @param file a file in UTF-8, or UTF-16 with a byte-order mark
   * @return the notice, or the problems and what could be read beside them
   * @throws UncheckedIOException if the file cannot be opened
   */
  public static ReadResult<CalendarNotice> read(Path file) {
    return DataTable.read(file, COLUMNS, NoticeCsv::whole);
  }

  /**
   * Reads a notice from text.
   *
   * @param text the text
   * @return the notice, or the problems and what could be read beside them; the source is called
   *     {@code CSV}
   */
  public static ReadResult<CalendarNotice> parse(String text) {
    return DataTable.parse(text, COLUMNS, NoticeCsv::whole);
  }

  private static CalendarNotice whole(DataTable table) {
    NoticeRows rows = NoticeRows.read(table);
    if (rows.areWhole()) {
      NoticeChecks.check(rows);
    }
    return rows.notice();
  }
}
