package vn.kehoach.io;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.internal.Messages;

/**
 * A row of a table of data, whose cells are asked for by their column.
 *
 * <p>Vietnamese term: <i>dòng dữ liệu</i>.
 *
 * <p>A cell that is empty or wrong throws and is noted with its place; {@link DataTable#each} goes
 * on with the next row. Asking for a column the table does not declare is a mistake of the program
 * and throws IllegalStateException.
 */
public final class DataRow {

  private final CsvRow row;
  private final CsvColumns cells;
  private final DataColumns columns;
  private final CsvProblems problems;

  DataRow(CsvRow row, CsvColumns cells, DataColumns columns, CsvProblems problems) {
    this.row = row;
    this.cells = cells;
    this.columns = columns;
    this.problems = problems;
  }

  /**
   * Returns the number of the row as a spreadsheet counts it.
   *
   * @return 1 for the first row of the file
   */
  public int number() {
    return row.number();
  }

  /**
   * Returns what a cell says.
   *
   * @param column one of the columns of the table
   * @return its text, cleaned
   * @throws IllegalArgumentException if the cell is empty
   */
  public String text(String column) {
    return value(column, text -> text);
  }

  /**
   * Finds what a cell says.
   *
   * @param column one of the columns of the table
   * @return its text, cleaned, or empty
   */
  public Optional<String> findText(String column) {
    return find(column, text -> text);
  }

  /**
   * Returns the day in a cell.
   *
   * @param column one of the columns of the table
   * @return the day
   * @throws IllegalArgumentException if the cell is not a day such as 2023-06-15 or 15/6/2023
   */
  public LocalDate day(String column) {
    return value(column, DayText::parse);
  }

  /**
   * Finds the day in a cell.
   *
   * @param column one of the columns of the table
   * @return the day, or empty if the cell is
   * @throws IllegalArgumentException if the cell is not a day such as 2023-06-15 or 15/6/2023
   */
  public Optional<LocalDate> findDay(String column) {
    return find(column, DayText::parse);
  }

  /**
   * Returns the constant a cell names, whatever its case.
   *
   * @param column one of the columns of the table
   * @param type the enum
   * @param <E> the enum
   * @return the constant
   * @throws IllegalArgumentException if there is no such constant
   */
  public <E extends Enum<E>> E choice(String column, Class<E> type) {
    return value(column, text -> constant(column, text, type));
  }

  private static <E extends Enum<E>> E constant(String column, String text, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(text)) {
        return constant;
      }
    }
    throw Messages.broken(column, "be one of " + Messages.choices(type), text);
  }

  /**
   * Returns the value in a cell.
   *
   * @param column one of the columns of the table
   * @param parser makes the value from the text, or throws IllegalArgumentException
   * @param <T> the type of the value
   * @return the value
   * @throws IllegalArgumentException if the cell is empty, or the parser refuses it
   */
  public <T> T value(String column, Function<String, T> parser) {
    return value(cell(column), column, parser);
  }

  private <T> T value(Cell cell, String column, Function<String, T> parser) {
    return problems.require(cell, column, parser).orElseThrow(() -> broken(column));
  }

  /**
   * Finds the value in a cell.
   *
   * @param column one of the columns of the table
   * @param parser makes the value from the text, or throws IllegalArgumentException
   * @param <T> the type of the value
   * @return the value, or empty if the cell is
   * @throws IllegalArgumentException if the parser refuses the cell
   */
  public <T> Optional<T> find(String column, Function<String, T> parser) {
    Cell cell = cell(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(value(cell, column, parser));
  }

  /**
   * Returns the values in a cell, separated by semicolons or line breaks.
   *
   * @param column one of the columns of the table
   * @param parser makes a value from a part of the text, or throws IllegalArgumentException
   * @param <T> the type of the values
   * @return the values in their order, none if the cell is empty
   * @throws IllegalArgumentException if the parser refuses a part
   */
  public <T> ImmutableList<T> list(String column, Function<String, T> parser) {
    Cell cell = cell(column);
    return problems
        .unlessBroken(cell, () -> problems.readList(cell, parser))
        .orElseThrow(() -> broken(column));
  }

  /**
   * Notes that a cell breaks a rule that concerns more than the cell, and goes on.
   *
   * @param column one of the columns of the table
   * @param thing what is wrong, lower case
   * @param rule the rule, without "must"
   */
  public void report(String column, String thing, String rule) {
    problems.add(cell(column), thing, rule);
  }

  /** The place of the row as a whole. */
  Cell whole() {
    return Cell.of(number(), "", String.join(",", row.cells()));
  }

  private Cell cell(String column) {
    checkState(columns.has(column), "column must be one of %s: '%s'", columns, column);
    return cells.cell(row, column);
  }

  /** The problem is noted; this only ends the reading of the row. */
  private IllegalArgumentException broken(String column) {
    return new IllegalArgumentException(column + " must be readable (row " + number() + ")");
  }

  @Override
  public String toString() {
    return "row " + number() + " " + row.cells();
  }
}
