package vn.kehoach.cli.report;

import vn.kehoach.summary.FigureName;

/** How much each unit had, closed, and has open and overdue: bars with their numbers. */
final class UnitBars {

  private static final double WIDTH = 200;
  private static final double HEIGHT = 14;

  private final PeriodReport report;
  private final Numbers numbers;
  private final int most;

  UnitBars(PeriodReport report, Numbers numbers) {
    this.report = report;
    this.numbers = numbers;
    this.most = report.units().stream().mapToInt(u -> u.figures().handled()).max().orElse(1);
  }

  Html section() {
    return Html.of("section")
        .add(
            Html.of("h2", report.say("Theo đơn vị", "By unit")).with("id", "units"),
            table(
                report.say("Khối lượng của từng đơn vị", "The work of each unit"), report.units()),
            Html.of("h2", report.say("Theo phần của kế hoạch", "By section of the plan"))
                .with("id", "sections"),
            table(
                report.say("Khối lượng của từng phần", "The work of each section"),
                report.sections()));
  }

  private Html table(String caption, Iterable<Part> parts) {
    Html body = Html.of("tbody");
    parts.forEach(part -> body.add(row(part)));
    return Html.of("table")
        .with("class", "bars")
        .add(
            Html.of("caption", caption + ": ")
                .add(Mark.IN_TIME.sample())
                .text(report.say(" đã kết thúc, ", " closed, "))
                .add(Mark.OPEN.sample())
                .text(report.say(" còn lại chưa quá hạn, ", " open and not overdue, "))
                .add(Mark.OVERDUE.sample())
                .text(report.say(" quá hạn", " overdue")),
            Tables.head(
                report.say("Tên", "Name"),
                report.say("Biểu đồ", "Bar"),
                report.say("Kỳ trước", "Opening"),
                report.say("Phát sinh", "New"),
                report.say("Kết thúc", "Closed"),
                report.say("Kỳ sau", "Closing"),
                report.say("Quá hạn", "Overdue")),
            body);
  }

  private Html row(Part part) {
    return Html.of("tr")
        .add(
            Tables.rowHead(part.label()),
            Html.of("td").with("class", "bar").add(bar(part)),
            Tables.number(numbers.link(part, FigureName.OPENING)),
            Tables.number(numbers.link(part, FigureName.ADDED)),
            Tables.number(numbers.link(part, FigureName.CLOSED)),
            Tables.number(numbers.link(part, FigureName.CLOSING)),
            overdue(part));
  }

  private Html overdue(Part part) {
    String style = part.count(FigureName.OPEN_OVERDUE) == 0 ? "n" : "n cry";
    return Html.of("td").with("class", style).add(numbers.link(part, FigureName.OPEN_OVERDUE));
  }

  private Html bar(Part part) {
    int overdue = part.count(FigureName.OPEN_OVERDUE);
    int open = part.count(FigureName.CLOSING) - overdue;
    Html svg =
        Html.of("svg")
            .with("role", "img")
            .with(
                "aria-label",
                report.say("đã kết thúc ", "closed ")
                    + part.count(FigureName.CLOSED)
                    + report.say(", còn lại chưa quá hạn ", ", open in time ")
                    + open
                    + report.say(", quá hạn ", ", overdue ")
                    + overdue)
            .with("viewBox", "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT));
    double x = segment(svg, Mark.IN_TIME, 0, part.count(FigureName.CLOSED));
    x = segment(svg, Mark.OPEN, x, open);
    segment(svg, Mark.OVERDUE, x, overdue);
    return svg;
  }

  private double segment(Html svg, Mark mark, double x, int count) {
    double width = count * (WIDTH - 2) / most;
    if (count > 0) {
      svg.add(mark.shape(x + 1, 1, width, HEIGHT - 2));
    }
    return x + width;
  }
}
