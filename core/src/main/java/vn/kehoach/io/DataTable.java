package vn.kehoach.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table of data with a heading row, such as the days off of a notice, read row by row into values
 * or problems.
 *
 * <p>Vietnamese term: <i>bảng dữ liệu (CSV)</i>.
 *
 * <p>Lines that begin with {@code #} are comments. Read are commas, semicolons and tabs, rows above
 * the headings, UTF-8 and marked UTF-16. A row must have a cell for each heading. Nothing is
 * dropped: each row becomes a value or a {@link ReadProblem}.
 */
public final class DataTable {

  private final ImmutableList<DataRow> rows;
  private final CsvProblems problems;

  private DataTable(ImmutableList<DataRow> rows, CsvProblems problems) {
    this.rows = rows;
    this.problems = problems;
  }

  /**
   * Reads a table from a file.
   *
   * @param file a file in UTF-8, or UTF-16 with a byte-order mark
   * @param columns its columns
   * @param reader makes the whole from the table; what it throws as IllegalArgumentException is a
   *     problem of the file
   * @param <T> the type of the whole
   * @return the whole, or the problems and what could be read beside them
   * @throws UncheckedIOException if the file cannot be opened
   */
  public static <T> ReadResult<T> read(
      Path file, DataColumns columns, Function<DataTable, T> reader) {
    return TextSource.read(file, source -> read(source, columns, reader));
  }

  /**
   * Reads a table from text.
   *
   * @param text the text
   * @param columns its columns
   * @param reader makes the whole from the table; what it throws as IllegalArgumentException is a
   *     problem of the text
   * @param <T> the type of the whole
   * @return the whole, or the problems and what could be read beside them; the source is called
   *     {@code CSV}
   */
  public static <T> ReadResult<T> parse(
      String text, DataColumns columns, Function<DataTable, T> reader) {
    return read(CsvText.source(text), columns, reader);
  }

  /**
   * Loads a table that comes with a library; a damaged one stops loading.
   *
   * @param bytes the resource, or null where it is missing; it is closed
   * @param name what the resource is called
   * @param columns its columns
   * @param reader makes the whole from the table
   * @param <T> the type of the whole
   * @return the whole
   * @throws IllegalStateException if it is missing or has any problem; the message lists them
   */
  public static <T> T load(
      InputStream bytes, String name, DataColumns columns, Function<DataTable, T> reader) {
    try (InputStream in = bytes) {
      return TextSource.decode(name, in.readAllBytes(), source -> read(source, columns, reader))
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PlanFormatException e) {
      throw new IllegalStateException("data must be whole: " + e.getMessage(), e);
    }
  }

  /**
   * Writes a table as text.
   *
   * @param columns its columns
   * @param rows the cells of each row, one for each column, empty where there is nothing
   * @return comma-separated values, each row closed by a line feed; cells of clean text read back
   *     equal
   * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
   */
  public static String write(DataColumns columns, List<? extends List<String>> rows) {
    ImmutableList.Builder<List<String>> all = ImmutableList.builder();
    all.add(columns.names());
    for (List<String> row : rows) {
      checkArgument(
          row.size() == columns.names().size(),
          "row must have a cell for each of the %s columns: '%s'",
          columns.names().size(),
          row);
      all.add(row);
    }
    return CsvText.of(all.build());
  }

  private static <T> ReadResult<T> read(
      TextSource source, DataColumns columns, Function<DataTable, T> reader) {
    CsvProblems problems = new CsvProblems(source.name());
    Optional<T> whole =
        CsvTable.find(source.text(), columns.headings(), problems)
            .map(table -> new DataTable(rows(table, columns, problems), problems))
            .flatMap(table -> problems.unlessRefused(() -> reader.apply(table)));
    return whole
        .map(value -> ReadResult.of(value, problems.inOrder()))
        .orElseGet(() -> ReadResult.unreadable(problems.inOrder()));
  }

  private static ImmutableList<DataRow> rows(
      CsvTable table, DataColumns columns, CsvProblems problems) {
    CsvColumns cells = CsvColumns.of(table.header(), columns.headings(), problems);
    cells.otherHeadings().forEach(cell -> problems.add(cell, "heading", "be one of " + columns));
    ImmutableList.Builder<DataRow> rows = ImmutableList.builder();
    for (CsvRow row : table.body()) {
      if (row.filled().findAny().isEmpty()) {
        continue;
      }
      if (row.size() == table.header().size()) {
        rows.add(new DataRow(row, cells, columns, problems));
      } else {
        String found = row.size() + " cells";
        problems.addToRow(
            row.number(),
            found,
            "row",
            "have a cell for each of the " + table.header().size() + " headings");
      }
    }
    return rows.build();
  }

  /**
   * Returns the rows that are whole.
   *
   * @return the rows in order, without blank ones
   */
  public ImmutableList<DataRow> rows() {
    return rows;
  }

  /**
   * Makes a value of each row. A row that the reader refuses is a problem, and the next one
   * follows.
   *
   * @param reader makes a value of a row, or throws IllegalArgumentException
   * @param <T> the type of the values
   * @return the values in order
   */
  public <T> ImmutableList<T> each(Function<DataRow, T> reader) {
    return rows.stream()
        .flatMap(row -> problems.unlessBroken(row.whole(), () -> reader.apply(row)).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
