package vn.kehoach.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.cli.report.Part;
import vn.kehoach.cli.report.PeriodReport;
import vn.kehoach.party.Party;
import vn.kehoach.status.Standing;
import vn.kehoach.summary.FigureName;
import vn.kehoach.summary.Figures;
import vn.kehoach.summary.FiguresChange;
import vn.kehoach.summary.LedgerLine;
import vn.kehoach.summary.Outcome;
import vn.kehoach.summary.OverdueAge;
import vn.kehoach.summary.RoleFigures;
import vn.kehoach.summary.SummaryComparison;
import vn.kehoach.text.Language;

/** A period for people: its balance line by line, its parts, its rates and what is overdue. */
final class PeriodText {

  private static final List<FigureName> BALANCE =
      List.of(FigureName.OPENING, FigureName.ADDED, FigureName.CLOSED, FigureName.CLOSING);

  private final PeriodReport report;
  private final Language language;
  private final PrintWriter out;

  PeriodText(PeriodReport report, PrintWriter out) {
    this.report = report;
    this.language = report.language();
    this.out = out;
  }

  private String say(String vietnamese, String english) {
    return language.choose(vietnamese, english);
  }

  private void heading(String vietnamese, String english) {
    out.println();
    out.println(say(vietnamese, english));
    out.println();
  }

  void print() {
    header();
    heading("CÂN ĐỐI", "BALANCE");
    balance();
    heading("THEO ĐƠN VỊ", "BY UNIT");
    parts(say("Đơn vị", "Unit"), report.units()).printText(out, Paint.none());
    heading("THEO PHẦN CỦA KẾ HOẠCH", "BY SECTION OF THE PLAN");
    parts(say("Phần", "Section"), report.sections()).printText(out, Paint.none());
    heading("THEO VAI TRÒ (không cộng dồn)", "BY ROLE (does not add up)");
    roles().printText(out, Paint.none());
    heading("TỶ LỆ", "RATES");
    rates();
    report.comparisons().forEach(this::comparison);
    heading("VIỆC QUÁ HẠN", "OVERDUE");
    overdue();
  }

  private void header() {
    out.println(say("TỔNG HỢP ", "SUMMARY OF ") + report.span().label(language));
    out.println(report.plan().header().issuingBody());
    out.println(say("Kế hoạch: ", "Plan: ") + report.plan().header().title());
    SpanText.print(report.span(), language, out);
  }

  private void balance() {
    Figures total = report.summary().total();
    line(
        number(FigureName.OPENING, total) + " + " + number(FigureName.ADDED, total),
        number(FigureName.CLOSED, total) + " + " + number(FigureName.CLOSING, total));
    for (FigureName name : List.of(FigureName.CLOSED, FigureName.CLOSING)) {
      String parts =
          Arrays.stream(Outcome.values())
              .filter(outcome -> outcome.isClosed() == (name == FigureName.CLOSED))
              .map(outcome -> number(FigureName.of(outcome), total))
              .collect(Collectors.joining(" + "));
      line(number(name, total), parts);
    }
    String ages =
        Arrays.stream(OverdueAge.values())
            .map(age -> number(FigureName.of(age), total))
            .collect(Collectors.joining(" + "));
    line(number(FigureName.OPEN_OVERDUE, total), ages);
  }

  private void line(String left, String right) {
    out.println(left + " = " + right);
  }

  private String number(FigureName name, Figures figures) {
    return name.label(language) + " " + name.of(figures);
  }

  private TextTable table(String first) {
    return new TextTable(
        first,
        say("Kỳ trước", "Opening"),
        say("Phát sinh", "New"),
        say("Kết thúc", "Closed"),
        say("Kỳ sau", "Closing"),
        say("Trong đó quá hạn", "Overdue"));
  }

  private TextTable parts(String first, List<Part> parts) {
    TextTable table = table(first);
    parts.forEach(part -> row(table, part.label(), part.figures()));
    row(table, say("Tổng số", "Total"), report.summary().total());
    return table;
  }

  private TextTable roles() {
    TextTable table = table(say("Vai trò", "Role"));
    for (RoleFigures role : report.roles()) {
      row(table, roleName(report, role), role.figures());
    }
    return table;
  }

  static String roleName(PeriodReport report, RoleFigures role) {
    String party = report.plan().findParty(role.party()).map(Party::name).orElse("");
    return role.role().label(report.language()) + ": " + party;
  }

  private static void row(TextTable table, String name, Figures figures) {
    table.add(
        name,
        figures.opening(),
        figures.added(),
        figures.closed(),
        figures.closing(),
        figures.openOverdue());
  }

  private void rates() {
    Figures total = report.summary().total();
    out.println(
        say("Tỷ lệ hoàn thành đúng hạn: ", "On time: ") + total.onTimeRate().label(language));
    out.println(
        say("Tỷ lệ thực hiện đúng hạn: ", "Fulfilled in time: ")
            + total.fulfilmentRate().label(language));
    out.println(say("Tỷ lệ đã kết thúc: ", "Closed: ") + total.closingRate().label(language));
  }

  private void comparison(SummaryComparison comparison) {
    heading("SO SÁNH", "COMPARISON");
    out.println(
        comparison.kind().label(language) + ": " + comparison.before().span().label(language));
    FiguresChange change = comparison.total();
    TextTable table =
        new TextTable(
            say("Số liệu", "Figure"),
            say("Kỳ so sánh", "Before"),
            say("Kỳ này", "Now"),
            say("Tăng, giảm", "Change"));
    BALANCE.forEach(name -> row(table, name, change));
    row(table, FigureName.OPEN_OVERDUE, change);
    table.printText(out, Paint.none());
    out.println(say("Hoàn thành đúng hạn: ", "On time: ") + change.onTimeRate().label(language));
    out.println(
        say("Thực hiện đúng hạn: ", "Fulfilled in time: ")
            + change.fulfilmentRate().label(language));
    out.println(say("Đã kết thúc: ", "Closed: ") + change.closingRate().label(language));
  }

  private void row(TextTable table, FigureName name, FiguresChange change) {
    int by = change.of(name);
    table.add(
        name.label(language),
        name.of(change.before()),
        name.of(change.now()),
        (by > 0 ? "+" : "") + by);
  }

  private void overdue() {
    List<LedgerLine> late = report.total().behind(FigureName.OPEN_OVERDUE);
    if (late.isEmpty()) {
      out.println(say("Không có.", "Nothing."));
      return;
    }
    overdue(late).printText(out, Paint.none());
  }

  private TextTable overdue(List<LedgerLine> late) {
    TextTable table =
        new TextTable(
                say("Việc", "Item"),
                say("Nội dung", "What"),
                say("Đơn vị", "Unit"),
                say("Hạn", "Due"),
                say("Quá hạn", "Overdue"))
            .breakingAt(20, 42, 24, 10, 26);
    for (LedgerLine line : late) {
      Standing standing = line.entry().after();
      table.add(
          line.entry().key(),
          line.entry().title().orElse(""),
          report.unitName(line.entry().unit()),
          standing.deadline().map(d -> report.date(d.day())).orElse(""),
          report.overdueFor(standing));
    }
    return table;
  }
}
