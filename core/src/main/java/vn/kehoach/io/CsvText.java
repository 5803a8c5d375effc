package vn.kehoach.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows as our text: commas, line feeds, no quotes without need, no formulas. */
final class CsvText {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
  private static final String MARK_FOR_EXCEL = "\uFEFF";

  private CsvText() {}

  static String of(List<? extends List<String>> rows) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(FormulaCell::escape));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  static void write(String text, Path file) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void writeForExcel(String text, Path file) {
    write(MARK_FOR_EXCEL + text, file);
  }

  /** Takes text from a caller as if from a file. */
  static TextSource source(String text) {
    return new TextSource("CSV", text.startsWith(MARK_FOR_EXCEL) ? text.substring(1) : text);
  }
}
