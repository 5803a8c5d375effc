package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.kehoach.progress.ProgressLog;

/**
 * Reads and writes progress logs as tables of comma-separated values.
 *
 * <p>Vietnamese term: <i>nhật ký thực hiện (CSV)</i>.
 *
 * <p>What is written has the row {@code plan,<id>} above, then a row for each event under the
 * headings {@code item,period,event,happened_on,recorded_on,…}; it reads back to an equal log. Read
 * are also other delimiters, Vietnamese headings and events in words, such as {@code gia hạn}. A
 * cell that the event of its row has no use for is a problem.
 */
public final class ProgressCsv {

  private ProgressCsv() {}

  /**
   * Reads a log from a file.
   *
   * @param file a file in UTF-8, or UTF-16 with a byte-order mark
   * @return the log, or the problems and what could be read beside them
   * @throws UncheckedIOException if the file cannot be opened
   */
  public static ReadResult<ProgressLog> read(Path file) {
    return TextSource.read(file, ProgressCsvReader::read);
  }

  /**
   * Reads a log from text.
   *
   * @param text the text
   * @return the log, or the problems and what could be read beside them; the source is called
   *     {@code CSV}
   */
  public static ReadResult<ProgressLog> parse(String text) {
    return ProgressCsvReader.read(CsvText.source(text));
  }

  /**
   * Writes a log as text.
   *
   * @param log the log
   * @return comma-separated values, each row closed by a line feed; they read back to an equal log
   */
  public static String write(ProgressLog log) {
    Stream<ImmutableList<String>> head =
        Stream.concat(
            log.remark().stream().map(text -> ImmutableList.of(LogHeadings.REMARK, text)),
            Stream.of(
                ImmutableList.of(LogHeadings.PLAN, log.plan().toString()), LogHeadings.ALL.ours()));
    return CsvText.of(
        Stream.concat(head, log.events().stream().map(EventRow::of))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Writes a log to a file, in UTF-8.
   *
   * @param log the log
   * @param file the file, replaced if it is there
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(ProgressLog log, Path file) {
    CsvText.write(write(log), file);
  }

  /**
   * Writes a log to a file, in UTF-8 with the byte-order mark by which Excel knows it.
   *
   * @param log the log
   * @param file the file, replaced if it is there
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void writeForExcel(ProgressLog log, Path file) {
    CsvText.writeForExcel(write(log), file);
  }
}
