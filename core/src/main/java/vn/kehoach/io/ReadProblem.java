package vn.kehoach.io;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something in a file that could not be read: where it stands, what stands there, and which rule it
 * breaks.
 *
 * <p>Vietnamese term: <i>lỗi dữ liệu</i>.
 */
@Value.Immutable
public abstract class ReadProblem implements WithReadProblem {

  ReadProblem() {}

  /**
   * Returns the file or other source.
   *
   * @return such as {@code items.csv}
   */
  @Value.Parameter
  public abstract String source();

  /**
   * Returns the row of a table as a spreadsheet counts it, or the line of a text.
   *
   * @return 1 for the first, or empty if the place is not a row
   */
  public abstract Optional<Integer> row();

  /**
   * Returns the column of a table as its heading is written, or the path in a document.
   *
   * @return such as {@code due} or {@code sections[1].items[3].due}, or empty
   */
  public abstract Optional<String> column();

  /**
   * Returns the text as found, before any cleaning.
   *
   * @return the text, perhaps empty
   */
  @Value.Parameter
  public abstract String found();

  /**
   * Returns what must hold, quoting what was found.
   *
   * @return such as {@code date must be a day of the calendar: '31/02/2023'}
   */
  @Value.Parameter
  public abstract String rule();

  static ReadProblem of(String source, String found, String rule) {
    return ImmutableReadProblem.of(source, found, rule);
  }

  /**
   * Returns rule and place, such as {@code date must …: '31/02/2023' (items.csv row 7, column
   * due)}.
   */
  @Override
  public String toString() {
    return rule()
        + " ("
        + source()
        + row().map(r -> " row " + r).orElse("")
        + column().map(c -> ", column " + c).orElse("")
        + ")";
  }
}
