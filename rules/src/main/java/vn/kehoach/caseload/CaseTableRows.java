package vn.kehoach.caseload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import vn.kehoach.io.DataColumns;
import vn.kehoach.io.DataTable;

/** Writes a table of case files as rows: the total, then each kind, unit and procedure. */
final class CaseTableRows {

  private static final DataColumns COLUMNS =
      DataColumns.of("group", "name")
          .withOptional(
              Arrays.stream(CaseFigure.values())
                  .map(figure -> figure.name().toLowerCase(Locale.ROOT))
                  .toArray(String[]::new));

  private CaseTableRows() {}

  static String write(CaseTable table) {
    return DataTable.write(
        COLUMNS,
        Stream.of(
                Stream.of(row("total", "", table.total())),
                rows("kind", table.byKind()),
                rows("unit", table.byUnit()),
                rows("procedure", table.byProcedure()))
            .flatMap(rows -> rows)
            .collect(ImmutableList.toImmutableList()));
  }

  private static Stream<ImmutableList<String>> rows(
      String group, ImmutableMap<?, CaseFigures> figures) {
    return figures.entrySet().stream()
        .map(entry -> row(group, entry.getKey().toString(), entry.getValue()));
  }

  private static ImmutableList<String> row(String group, String name, CaseFigures figures) {
    return Stream.concat(
            Stream.of(group, name),
            Arrays.stream(CaseFigure.values()).map(f -> Integer.toString(figures.get(f))))
        .collect(ImmutableList.toImmutableList());
  }
}
