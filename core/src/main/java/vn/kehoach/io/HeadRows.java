package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.stream.IntStream;

/** The rows above a table: those that begin with a known key, and free text. */
record HeadRows(ImmutableListMultimap<String, CsvRow> rows, ImmutableList<Cell> freeText) {

  static HeadRows of(List<CsvRow> above, Aliases keys) {
    ImmutableListMultimap.Builder<String, CsvRow> rows = ImmutableListMultimap.builder();
    ImmutableList.Builder<Cell> freeText = ImmutableList.builder();
    for (CsvRow row : above) {
      Cell first = row.cell(0);
      String key = keys.find(first.text()).orElse("");
      if (key.isEmpty() || isTitle(first, key, row)) {
        row.filled().forEach(freeText::add);
      } else if (key.equals(first.text()) || row.filled().count() > 1) {
        rows.put(key, row);
      }
    }
    return new HeadRows(rows.build(), freeText.build());
  }

  /** The words KẾ HOẠCH alone begin the title of a plan; they name none. */
  private static boolean isTitle(Cell first, String key, CsvRow row) {
    return key.equals("plan") && !first.text().equals(key) && row.filled().count() == 1;
  }

  ImmutableList<CsvRow> of(String key) {
    return rows.get(key);
  }

  /** Reports what stands behind the last value of the rows of a key. */
  void reportSurplus(String key, int values, CsvProblems problems) {
    for (CsvRow row : of(key)) {
      IntStream.range(values + 1, row.size())
          .mapToObj(row::cell)
          .filter(cell -> !cell.isEmpty())
          .forEach(
              cell -> problems.add(cell, "cell", "not stand behind the last value of row " + key));
    }
  }
}
