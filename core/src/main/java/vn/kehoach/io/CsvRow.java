package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row of a table, numbered as a spreadsheet counts. */
record CsvRow(int number, ImmutableList<String> cells) {

  int size() {
    return cells.size();
  }

  String raw(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  Cell cell(int index) {
    return Cell.of(number, letters(index), raw(index));
  }

  /** The cells that say something, each known by its letter. */
  Stream<Cell> filled() {
    return IntStream.range(0, cells.size()).mapToObj(this::cell).filter(cell -> !cell.isEmpty());
  }

  private static String letters(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }
}
