package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.plan.PlanId;
import vn.kehoach.text.PlainText;

/** What is said once above a table, in head rows or in free text. */
final class HeadFields {

  private final ImmutableListMultimap<String, Cell> cells;
  private final CsvProblems problems;

  private HeadFields(ImmutableListMultimap<String, Cell> cells, CsvProblems problems) {
    this.cells = cells;
    this.problems = problems;
  }

  static HeadFields of(HeadRows rows, CsvProblems problems) {
    ImmutableListMultimap.Builder<String, Cell> cells = ImmutableListMultimap.builder();
    for (String key : rows.rows().keySet()) {
      rows.of(key).forEach(row -> cells.put(namesTitle(row, key) ? "title" : key, row.cell(1)));
    }
    return new HeadFields(
        cells.putAll(TitleRows.read(rows.freeText(), problems)).build(), problems);
  }

  /** A row such as {@code Kế hoạch,Thực hiện dân chủ} tells the title, not the id. */
  private static boolean namesTitle(CsvRow row, String key) {
    return key.equals(PlanKeys.PLAN)
        && !row.cell(0).text().equals(PlanKeys.PLAN)
        && !isId(row.cell(1).text());
  }

  private static boolean isId(String text) {
    try {
      PlanId.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  boolean has(String key) {
    return cells.containsKey(key);
  }

  ImmutableList<Cell> cells(String key) {
    return cells.get(key);
  }

  /** The value of a key; what says otherwise in a second place is a problem. */
  <T> Optional<T> find(String key, Function<String, T> parser) {
    Optional<Cell> first = cells.get(key).stream().findFirst();
    for (Cell cell : cells.get(key)) {
      String said = first.map(Cell::text).orElse("");
      if (!PlainText.fold(cell.text()).equals(PlainText.fold(said))) {
        problems.add(cell, key, "be said once above the table");
      }
    }
    return first.flatMap(cell -> problems.require(cell, key, parser));
  }
}
