package vn.kehoach.cli.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.status.OccurrenceStatus;

/** The due days of the year: a drawing, and the same as a table by months. */
final class DueDays {

  private record Row(String id, String label, Predicate<LocalDate> holds) {}

  private final PeriodReport report;
  private final Numbers numbers;
  private final List<OccurrenceStatus> dated;
  private final ReportingPeriod year;

  DueDays(PeriodReport report, Numbers numbers) {
    this.report = report;
    this.numbers = numbers;
    this.dated =
        report.assessment().statuses().stream().filter(s -> s.deadline().isPresent()).toList();
    this.year = ReportingPeriod.ofYear(report.plan().header().year());
  }

  private static LocalDate day(OccurrenceStatus status) {
    return status.deadline().map(Deadline::day).orElseThrow();
  }

  Html section() {
    return Html.of("section")
        .add(
            Html.of("h2", report.say("Hạn trong năm ", "Due days of ") + year.year())
                .with("id", "timeline"),
            new Timeline(report, year, dated).drawing(),
            legend(),
            table());
  }

  private Html legend() {
    Html list = Html.of("ul").with("class", "inline legend");
    for (Mark mark : Mark.values()) {
      long count = dated.stream().filter(s -> Mark.of(s) == mark).count();
      if (count > 0) {
        list.add(
            Html.of("li").add(mark.sample()).text(" " + mark.label(report) + " (" + count + ")"));
      }
    }
    return list;
  }

  private Html table() {
    Html head = Html.of("tr").add(column(report.say("Tháng", "Month")));
    head.add(column(report.say("đến hạn", "due")));
    Arrays.stream(Mark.values()).forEach(mark -> head.add(column(mark.label(report))));
    Html body = Html.of("tbody");
    rows().forEach(row -> body.add(row(row)));
    return Html.of("table")
        .with("class", "months")
        .add(
            Html.of(
                "caption",
                report.say(
                        "Số việc đến hạn theo tháng và tình trạng đến hết ngày ",
                        "What falls due each month, and how it stands at the end of ")
                    + report.date(report.span().asOf())),
            Html.of("thead").add(head),
            body);
  }

  private static Html column(String label) {
    return Html.of("th", LateList.capital(label)).with("scope", "col");
  }

  private List<Row> rows() {
    Stream<Row> months =
        ReportingCycle.MONTH.periodsOf(year.year()).stream()
            .map(
                month ->
                    new Row(
                        "m" + month.ordinal(),
                        report.say("Tháng " + month.ordinal(), month.lastMonth().toString()),
                        day -> month.days().contains(day)));
    Row before =
        new Row(
            "m0",
            report.say("Trước năm ", "Before ") + year.year(),
            day -> day.isBefore(year.firstDay()));
    Row after =
        new Row(
            "m13",
            report.say("Sau năm ", "After ") + year.year(),
            day -> day.isAfter(year.lastDay()));
    return Stream.concat(Stream.concat(some(before), months), some(after)).toList();
  }

  private Stream<Row> some(Row row) {
    return Stream.of(row).filter(r -> dated.stream().anyMatch(s -> r.holds().test(day(s))));
  }

  private Html row(Row row) {
    List<OccurrenceStatus> due = dated.stream().filter(s -> row.holds().test(day(s))).toList();
    Html cells =
        Html.of("tr")
            .add(Tables.rowHead(row.label()))
            .add(cell(row, "due", report.say("đến hạn", "due"), due));
    for (Mark mark : Mark.values()) {
      List<OccurrenceStatus> some = due.stream().filter(s -> Mark.of(s) == mark).toList();
      cells.add(cell(row, mark.style(), mark.label(report), some));
    }
    return cells;
  }

  private Html cell(Row row, String id, String label, List<OccurrenceStatus> some) {
    return Tables.number(
        numbers.link(
            row.id() + "-" + id,
            row.label() + ": " + label,
            some.stream().map(s -> s.occurrence().key().toString()).toList()));
  }
}
