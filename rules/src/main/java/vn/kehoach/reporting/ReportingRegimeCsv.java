package vn.kehoach.reporting;

import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.kehoach.io.DataTable;
import vn.kehoach.io.ReadResult;

/**
 * Reads and writes reporting regimes as tables of comma-separated values, a row for each cycle and
 * level.
 *
 * <p>Vietnamese term: <i>bảng chế độ báo cáo định kỳ (CSV)</i>.
 *
 * <p>The headings are {@code regime,name_vi,cycle,window_from,window_to}, and, where there is
 * something to say, {@code
 * in_force_from,in_force_to,window_basis,level,send_by,force,send_basis,source,checked_on,certainty,remark}.
 * {@code window_from} is told from the first month of a period, {@code window_to} and a fixed
 * {@code send_by} from its last: {@code 15 tháng trước}, {@code 14}, {@code cuối tháng}. Rows with
 * one {@code regime} and {@code in_force_from} are one regime. A row without a {@code level} tells
 * the window only. Refused are windows with gaps or overlaps where the cycle tiles the year, and
 * days for sending that come before the day after the cut-off; whether a working day lies between
 * is asked year by year, {@link ReportingRegime#periodsTooTight}.
 */
public final class ReportingRegimeCsv {

  private static final String STANDARD = "reporting-regimes.csv";

  private ReportingRegimeCsv() {}

  /**
   * Reads regimes from a file.
   *
   * @param file a file in UTF-8, or UTF-16 with a byte-order mark
   * @return the regimes, or the problems and what could be read beside them
   * @throws UncheckedIOException if the file cannot be opened
   */
  public static ReadResult<ReportingRegimes> read(Path file) {
    return DataTable.read(file, RegimeRows.COLUMNS, RegimeRows::read);
  }

  /**
   * Reads regimes from text.
   *
   * @param text the text
   * @return the regimes, or the problems and what could be read beside them; the source is called
   *     {@code CSV}
   */
  public static ReadResult<ReportingRegimes> parse(String text) {
    return DataTable.parse(text, RegimeRows.COLUMNS, RegimeRows::read);
  }

  /**
   * Writes regimes as text.
   *
   * @param regimes the regimes
   * @return comma-separated values, each row closed by a line feed; they read back to equal regimes
   */
  public static String write(ReportingRegimes regimes) {
    return DataTable.write(
        RegimeRows.COLUMNS,
        regimes.regimes().stream()
            .flatMap(RegimeRows::of)
            .collect(ImmutableList.toImmutableList()));
  }

  static ReportingRegimes loadStandard() {
    return DataTable.load(
        ReportingRegimeCsv.class.getResourceAsStream(STANDARD),
        STANDARD,
        RegimeRows.COLUMNS,
        RegimeRows::read);
  }
}
