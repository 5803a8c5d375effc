package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** A table in a text: the rows above it, its heading row, and the rows below that. */
record CsvTable(
    CsvRows rows,
    ImmutableList<CsvRow> above,
    CsvRow header,
    ImmutableList<CsvRow> body,
    int headings) {

  private static final char[] DELIMITERS = {',', ';', '\t'};
  private static final int SEARCHED = 500;

  /** Finds the table, and reports rows that are broken, or that there is none. */
  static Optional<CsvTable> find(String text, Headings headings, CsvProblems problems) {
    Optional<CsvTable> found = find(text, headings);
    found.ifPresent(table -> table.rows.reportBroken(problems));
    if (found.isEmpty()) {
      problems.addToFile(
          text.lines().findFirst().orElse(""),
          "table",
          "have a heading row with "
              + String.join(" and ", headings.needed())
              + ", such as "
              + headings);
    }
    return found;
  }

  /** Finds the table at the delimiter that makes the most headings known. */
  private static Optional<CsvTable> find(String text, Headings headings) {
    Optional<CsvTable> best = Optional.empty();
    for (char delimiter : DELIMITERS) {
      CsvRows rows =
          headings.commented()
              ? CsvRows.parseCommented(text, delimiter)
              : CsvRows.parse(text, delimiter);
      Optional<CsvTable> table = in(rows, headings);
      int before = best.map(CsvTable::headings).orElse(0);
      if (table.filter(t -> t.headings > before).isPresent()) {
        best = table;
      }
      if (table.filter(t -> headings.areOurs(t.header)).isPresent()) {
        return table;
      }
    }
    return best;
  }

  private static Optional<CsvTable> in(CsvRows rows, Headings headings) {
    ImmutableList<CsvRow> all = rows.rows();
    int best = -1;
    int most = 0;
    for (int i = 0; i < all.size(); i++) {
      if (headings.areOurs(all.get(i))) {
        return Optional.of(at(i, headings.ours().size(), rows, all));
      }
      int known = i < SEARCHED ? headings.countIn(all.get(i)) : 0;
      if (known > most) {
        best = i;
        most = known;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(at(best, most, rows, all));
  }

  private static CsvTable at(int header, int known, CsvRows rows, ImmutableList<CsvRow> all) {
    return new CsvTable(
        rows, all.subList(0, header), all.get(header), all.subList(header + 1, all.size()), known);
  }
}
