package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which column of a table is which: those of ours by name, others by their own heading. */
final class CsvColumns {

  private final CsvRow header;
  private final ImmutableList<String> headings;
  private final CsvProblems problems;
  private final ImmutableListMultimap<String, Integer> ours;
  private final ImmutableMap<Integer, String> others;

  private CsvColumns(
      CsvRow header,
      CsvProblems problems,
      ImmutableListMultimap<String, Integer> ours,
      Map<Integer, String> others) {
    this.header = header;
    this.headings =
        header.cells().stream()
            .map(raw -> Cell.of(header.number(), "", raw).text())
            .collect(ImmutableList.toImmutableList());
    this.problems = problems;
    this.ours = ours;
    this.others = ImmutableMap.copyOf(others);
  }

  static CsvColumns of(CsvRow header, Headings headings, CsvProblems problems) {
    ImmutableListMultimap.Builder<String, Integer> ours = ImmutableListMultimap.builder();
    Map<Integer, String> others = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
      Cell cell = header.cell(i);
      String name = headings.find(cell.text()).orElse("");
      String heading = name.isEmpty() ? "note:" + Headings.readOwn(cell.text()) : name;
      if (cell.isEmpty()) {
        continue;
      }
      if (!seen.add(heading) && !headings.repeatable().contains(heading)) {
        problems.add(cell, "heading", "stand once in its table");
      } else if (name.isEmpty()) {
        others.put(i, Headings.readOwn(cell.text()));
      } else {
        ours.put(name, i);
      }
    }
    return new CsvColumns(header, problems, ours.build(), others);
  }

  boolean has(String name) {
    return ours.containsKey(name);
  }

  /** The one cell of a column, empty if the table has no such column. */
  Cell cell(CsvRow row, String name) {
    return ours.get(name).stream()
        .findFirst()
        .map(index -> at(row, index))
        .orElseGet(() -> Cell.of(row.number(), name, ""));
  }

  /** The filled cells of a column that may stand more than once. */
  ImmutableList<Cell> cells(CsvRow row, String name) {
    return ours.get(name).stream()
        .map(index -> at(row, index))
        .filter(cell -> !cell.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** The filled cells under headings that are not ours, by their heading. */
  ImmutableMap<String, Cell> others(CsvRow row) {
    ImmutableMap.Builder<String, Cell> found = ImmutableMap.builder();
    others.forEach(
        (index, heading) -> {
          Cell cell = at(row, index);
          if (!cell.isEmpty()) {
            found.put(heading, cell);
          }
        });
    return found.buildOrThrow();
  }

  /** The headings that are not ours. */
  ImmutableList<Cell> otherHeadings() {
    return others.keySet().stream().map(header::cell).collect(ImmutableList.toImmutableList());
  }

  /** The filled cells of a row under other headings than these, or under none. */
  ImmutableList<Cell> beside(CsvRow row, ImmutableSet<String> names) {
    Set<Integer> known = new HashSet<>();
    names.forEach(name -> known.addAll(ours.get(name)));
    return IntStream.range(0, row.size())
        .filter(index -> !known.contains(index))
        .mapToObj(index -> at(row, index))
        .filter(cell -> !cell.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** Reports the filled cells that stand under no heading. */
  void reportUnheaded(CsvRow row) {
    for (int i = 0; i < row.size(); i++) {
      if (!isHeaded(i) && !row.cell(i).isEmpty()) {
        problems.add(row.cell(i), "cell", "stand under a heading");
      }
    }
  }

  private Cell at(CsvRow row, int index) {
    return isHeaded(index)
        ? Cell.of(row.number(), headings.get(index), row.raw(index))
        : row.cell(index);
  }

  private boolean isHeaded(int index) {
    return index < headings.size() && !headings.get(index).isEmpty();
  }
}
