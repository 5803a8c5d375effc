package vn.kehoach.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table for people or for spreadsheets. Columns line up whatever the marks on the letters. */
final class TextTable {

  private static final int WIDEST = 60;
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final int columns;
  private int[] widest;

  TextTable(String... headings) {
    this.columns = headings.length;
    this.widest = new int[columns];
    Arrays.fill(widest, WIDEST);
    rows.add(List.of(headings));
  }

  /** Sets where the cells of each column break, in letters. */
  TextTable breakingAt(int... letters) {
    widest = letters.clone();
    return this;
  }

  void add(Object... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException(
          "row must have " + columns + " cells: '" + cells.length + "'");
    }
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(Normalizer.normalize(String.valueOf(cell), Normalizer.Form.NFC));
    }
    rows.add(row);
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  void printText(PrintWriter out, Paint paint) {
    int[] widths = new int[columns];
    List<List<List<String>>> wrapped = new ArrayList<>();
    for (List<String> row : rows) {
      List<List<String>> cells = wrapped(row);
      wrapped.add(cells);
      for (int i = 0; i < columns; i++) {
        for (String line : cells.get(i)) {
          widths[i] = Math.max(widths[i], width(line));
        }
      }
    }
    printRow(out, wrapped.get(0), widths, Paint.none());
    StringBuilder rule = new StringBuilder();
    for (int width : widths) {
      rule.append("─".repeat(width)).append(GAP);
    }
    out.println(rule.toString().stripTrailing());
    wrapped.subList(1, wrapped.size()).forEach(row -> printRow(out, row, widths, paint));
  }

  private static void printRow(
      PrintWriter out, List<List<String>> cells, int[] widths, Paint paint) {
    int height = cells.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        text.append(paint.apply(cell)).append(" ".repeat(widths[i] - width(cell))).append(GAP);
      }
      out.println(text.toString().stripTrailing());
    }
  }

  private List<List<String>> wrapped(List<String> row) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      cells.add(wrap(row.get(i), widest[i]));
    }
    return cells;
  }

  /** Breaks a cell at blanks; a word longer than a line stays whole. */
  private static List<String> wrap(String cell, int widest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : cell.split(" ", -1)) {
      if (!line.isEmpty() && width(line) + 1 + width(word) > widest) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many columns text takes: one for each letter, none for a mark on it. */
  static int width(CharSequence text) {
    return (int)
        text.codePoints()
            .filter(
                c ->
                    Character.getType(c) != Character.NON_SPACING_MARK
                        && Character.getType(c) != Character.FORMAT)
            .count();
  }

  void printCsv(PrintWriter out) {
    try {
      CSVPrinter printer =
          new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(TextTable::inert).toList());
      }
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cell that a spreadsheet would run as a formula is led by an apostrophe. */
  private static String inert(String cell) {
    return !cell.isEmpty() && "=+-@\t\r＝＋－＠'".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
