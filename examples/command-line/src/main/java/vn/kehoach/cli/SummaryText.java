package vn.kehoach.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import vn.kehoach.party.Party;
import vn.kehoach.plan.Plan;
import vn.kehoach.summary.Figures;
import vn.kehoach.summary.Outcome;
import vn.kehoach.summary.PeriodSummary;
import vn.kehoach.summary.Rate;
import vn.kehoach.summary.UnitFigures;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** The figures of a period for people. */
final class SummaryText {

  private final Plan plan;
  private final PeriodSummary summary;
  private final Language language;
  private final PrintWriter out;

  SummaryText(Plan plan, PeriodSummary summary, Language language, PrintWriter out) {
    this.plan = plan;
    this.summary = summary;
    this.language = language;
    this.out = out;
  }

  private String say(String vietnamese, String english) {
    return language.choose(vietnamese, english);
  }

  void print() {
    out.println();
    out.println(
        say("TỔNG HỢP ", "SUMMARY OF ")
            + summary.period().map(period -> period.label(language) + " (").orElse("(")
            + DayWords.date(summary.window().firstDay(), language)
            + " – "
            + DayWords.date(summary.window().lastDay(), language)
            + (summary.isFinal()
                ? ""
                : say("; tạm tính đến ", "; so far, to ") + DayWords.date(summary.asOf(), language))
            + ")");
    out.println();
    units().printText(out, Paint.none());
    out.println();
    twoByTwo().printText(out, Paint.none());
    out.println(
        say("Ngoài bảng này: ", "Not in this table: ")
            + (summary.total().closed() + summary.total().closing() - inTable(summary.total()))
            + say(
                " không có thời hạn, tạm dừng, không tiếp tục hoặc đã chuyển.",
                " without a deadline, suspended, discontinued or transferred."));
    out.println();
    outcomes().printText(out, Paint.none());
    out.println();
    rate("Tỷ lệ đúng hạn: ", "On time: ", summary.total().onTimeRate());
    rate("Tỷ lệ hoàn thành đúng hạn: ", "Fulfilled in time: ", summary.total().fulfilmentRate());
    rate("Tỷ lệ kết thúc: ", "Closed: ", summary.total().closingRate());
  }

  private void rate(String vietnamese, String english, Rate rate) {
    out.println(say(vietnamese, english) + rate.label(language));
  }

  private TextTable units() {
    TextTable table =
        new TextTable(
            say("Đơn vị", "Unit"),
            say("Kỳ trước", "Opening"),
            say("Phát sinh", "New"),
            say("Kết thúc", "Closed"),
            say("Kỳ sau", "Closing"),
            say("Trong đó quá hạn", "Overdue"));
    for (UnitFigures unit : summary.units()) {
      String name =
          unit.unit()
              .flatMap(plan::findParty)
              .map(Party::name)
              .orElse(say("(chưa phân công)", "(given to nobody)"));
      row(table, name, unit.figures());
    }
    row(table, say("Tổng số", "Total"), summary.total());
    return table;
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

  private TextTable twoByTwo() {
    Figures total = summary.total();
    TextTable table = new TextTable("", say("Trong hạn", "In time"), say("Quá hạn", "Overdue"));
    table.add(say("Đã hoàn thành", "Completed"), total.completedInTime(), total.completedOverdue());
    table.add(say("Chưa hoàn thành", "Not completed"), total.openInTime(), total.openOverdue());
    return table;
  }

  private static int inTable(Figures total) {
    return total.completedInTime()
        + total.completedOverdue()
        + total.openInTime()
        + total.openOverdue();
  }

  private TextTable outcomes() {
    TextTable table = new TextTable(say("Kết quả", "Outcome"), say("Số lượng", "Count"));
    Arrays.stream(Outcome.values())
        .filter(outcome -> summary.total().count(outcome) > 0)
        .forEach(outcome -> table.add(outcome.label(language), summary.total().count(outcome)));
    return table;
  }
}
