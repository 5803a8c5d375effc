package vn.kehoach.cli.report;

import java.util.Arrays;
import java.util.List;
import vn.kehoach.summary.FigureName;
import vn.kehoach.summary.Outcome;
import vn.kehoach.text.Language;

/** The figures of each unit in full, column by column, with the sums that hold between them. */
final class SignatureTable {

  private static final List<FigureName> CLOSED = outcomes(true);
  private static final List<FigureName> OPEN = outcomes(false);

  private final PeriodReport report;
  private final Numbers numbers;

  SignatureTable(PeriodReport report, Numbers numbers) {
    this.report = report;
    this.numbers = numbers;
  }

  private static List<FigureName> outcomes(boolean closed) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.isClosed() == closed)
        .map(FigureName::of)
        .toList();
  }

  Html table() {
    Html body = Html.of("tbody");
    int n = 0;
    for (Part unit : report.units()) {
      body.add(row(String.valueOf(++n), unit));
    }
    return Html.of("table")
        .with("class", "official")
        .add(
            Html.of("caption", "Đơn vị tính: việc"),
            head(),
            body,
            Html.of("tfoot").add(row("", report.total())));
  }

  private static Html head() {
    return Html.of("thead").add(groups(), outcomeNames(), columnNames());
  }

  private static Html groups() {
    return Html.of("tr")
        .add(
            tall("TT"),
            tall("Đơn vị"),
            tall("Kỳ trước chuyển sang"),
            tall("Phát sinh trong kỳ"),
            tall("Tổng số phải thực hiện"),
            wide("Đã kết thúc trong kỳ", CLOSED.size() + 1),
            wide("Chuyển kỳ sau", OPEN.size() + 1));
  }

  private static Html tall(String text) {
    return Html.of("th", text).with("scope", "col").with("rowspan", 2);
  }

  private static Html wide(String text, int columns) {
    return Html.of("th", text).with("scope", "colgroup").with("colspan", columns);
  }

  private static Html outcomeNames() {
    Html row = Html.of("tr");
    for (List<FigureName> names : List.of(CLOSED, OPEN)) {
      row.add(Html.of("th", "Tổng").with("scope", "col"));
      names.forEach(name -> row.add(Html.of("th", shortened(name)).with("scope", "col")));
    }
    return row;
  }

  /** The group above says whether it is completed. */
  private static String shortened(FigureName name) {
    return LateList.capital(
        name.label(Language.VIETNAMESE)
            .replaceFirst("^(chưa )?hoàn thành,? ", "")
            .replaceFirst("^đã ", ""));
  }

  /** Numbers the columns, and says which add up to which. */
  private static Html columnNames() {
    int closed = 4;
    int open = closed + CLOSED.size() + 1;
    Html row = Html.of("tr").with("class", "columns").add(name("A"), name("B"));
    row.add(name("1"), name("2"), name("3 = 1+2 = " + closed + "+" + open));
    row.add(name(sum(closed, CLOSED.size())));
    CLOSED.forEach(n -> row.add(name(String.valueOf(closed + 1 + CLOSED.indexOf(n)))));
    row.add(name(sum(open, OPEN.size())));
    OPEN.forEach(n -> row.add(name(String.valueOf(open + 1 + OPEN.indexOf(n)))));
    return row;
  }

  private static String sum(int column, int parts) {
    return column + " = " + (column + 1) + "+…+" + (column + parts);
  }

  private static Html name(String text) {
    return Html.of("td", text);
  }

  private Html row(String n, Part part) {
    Html row = Html.of("tr").add(Html.of("td", n).with("class", "n"));
    row.add(Tables.rowHead(n.isEmpty() ? "Tổng số" : part.label()));
    row.add(number(part, FigureName.OPENING), number(part, FigureName.ADDED));
    row.add(Tables.number(String.valueOf(part.figures().handled())));
    row.add(number(part, FigureName.CLOSED));
    CLOSED.forEach(name -> row.add(number(part, name)));
    row.add(number(part, FigureName.CLOSING));
    OPEN.forEach(name -> row.add(number(part, name)));
    return row;
  }

  private Html number(Part part, FigureName name) {
    return Tables.number(numbers.link(part, name));
  }
}
