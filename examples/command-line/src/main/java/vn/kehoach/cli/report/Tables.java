package vn.kehoach.cli.report;

import java.util.Arrays;

/** Pieces of tables. */
final class Tables {

  private Tables() {}

  /** A head of one row, one cell a column. */
  static Html head(String... columns) {
    Html row = Html.of("tr");
    Arrays.stream(columns).map(c -> Html.of("th", c).with("scope", "col")).forEach(row::add);
    return Html.of("thead").add(row);
  }

  static Html rowHead(String text) {
    return Html.of("th", text).with("scope", "row");
  }

  static Html number(Html number) {
    return Html.of("td").with("class", "n").add(number);
  }

  static Html number(String number) {
    return Html.of("td", number).with("class", "n");
  }
}
