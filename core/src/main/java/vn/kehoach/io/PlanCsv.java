package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanHeader;

/**
 * Reads and writes plans as tables of comma-separated values.
 *
 * <p>Vietnamese term: <i>bảng kế hoạch (CSV)</i>.
 *
 * <p>What is written has rows such as {@code year,2023} above, then a row for each section and item
 * under the headings {@code item,label,title,due,lead,…}; it reads back to an equal plan. Read are
 * also the tables offices keep: other delimiters, Vietnamese headings, title rows above, groups
 * under A or II, and parties named in words. A column of unknown heading becomes a note of its
 * items. Whatever cannot be read is a problem; nothing is passed over.
 *
 * <p>A cell that a spreadsheet might take for a formula stands behind an apostrophe, which is
 * removed when reading.
 */
public final class PlanCsv {

  private PlanCsv() {}

  /**
   * Reads a plan from a file.
   *
   * @param file a file in UTF-8, or UTF-16 with a byte-order mark
   * @return the plan, or the problems and what could be read beside them; a plan whose file says no
   *     id is called after the file
   * @throws UncheckedIOException if the file cannot be opened
   */
  public static ReadResult<Plan> read(Path file) {
    return TextSource.read(file, PlanCsvReader::read);
  }

  /**
   * Reads a plan from a file whose table does not say, or not say well, who issues it, what it is
   * called and for which year.
   *
   * @param file a file in UTF-8, or UTF-16 with a byte-order mark
   * @param header the head of the plan, preferred to what the file says
   * @return the plan, or the problems and what could be read beside them
   * @throws UncheckedIOException if the file cannot be opened
   */
  public static ReadResult<Plan> read(Path file, PlanHeader header) {
    return TextSource.read(file, source -> PlanCsvReader.read(source, header));
  }

  /**
   * Reads a plan from text.
   *
   * @param text the text
   * @return the plan, or the problems and what could be read beside them; the source is called
   *     {@code CSV}
   */
  public static ReadResult<Plan> parse(String text) {
    return PlanCsvReader.read(CsvText.source(text));
  }

  /**
   * Writes a plan as text.
   *
   * @param plan the plan
   * @return comma-separated values, each row closed by a line feed; they read back to an equal plan
   */
  public static String write(Plan plan) {
    return CsvText.of(
        Stream.concat(PlanCsvHead.rows(plan), PlanCsvTable.rows(plan))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Writes a plan to a file, in UTF-8.
   *
   * @param plan the plan
   * @param file the file, replaced if it is there
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(Plan plan, Path file) {
    CsvText.write(write(plan), file);
  }

  /**
   * Writes a plan to a file, in UTF-8 with the byte-order mark by which Excel knows it.
   *
   * @param plan the plan
   * @param file the file, replaced if it is there
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void writeForExcel(Plan plan, Path file) {
    CsvText.writeForExcel(write(plan), file);
  }
}
