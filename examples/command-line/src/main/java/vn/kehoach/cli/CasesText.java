package vn.kehoach.cli;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.caseload.ApologyDuty;
import vn.kehoach.caseload.CaseFigure;
import vn.kehoach.caseload.CaseFigures;
import vn.kehoach.caseload.CaseStatus;
import vn.kehoach.cli.report.PeriodReport;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** The case files of a period for people: balance, groups, rate, and what somebody must look at. */
final class CasesText {

  private final CaseReport report;
  private final Language language;
  private final PrintWriter out;

  CasesText(CaseReport report, PrintWriter out) {
    this.report = report;
    this.language = report.language();
    this.out = out;
  }

  void print() {
    header();
    heading("CÂN ĐỐI", "BALANCE");
    balance();
    heading("THEO LOẠI", "BY KIND");
    groups(say("Loại", "Kind"), report.table().byKind(), kind -> kind.label(language));
    heading("THEO ĐƠN VỊ", "BY UNIT");
    groups(say("Đơn vị", "Unit"), report.table().byUnit(), Object::toString);
    heading("THEO THỦ TỤC", "BY PROCEDURE");
    groups(
        say("Thủ tục", "Procedure"),
        report.table().byProcedure(),
        name -> name.isEmpty() ? say("(không ghi)", "(not stated)") : name);
    heading("QUÁ HẠN", "OVERDUE");
    overdue();
    heading("CÒN PHẢI XIN LỖI, HẸN LẠI", "APOLOGIES OWED");
    apologies();
    heading("LƯU Ý", "FINDINGS");
    list(report.assessment().findings(), finding -> finding.label(language));
    heading("MÂU THUẪN", "CONTRADICTIONS");
    contradictions();
  }

  private String say(String vietnamese, String english) {
    return language.choose(vietnamese, english);
  }

  private void heading(String vietnamese, String english) {
    out.println();
    out.println(say(vietnamese, english));
    out.println();
  }

  private void header() {
    out.println(say("HỒ SƠ ", "CASE FILES OF ") + report.span().label(language));
    SpanText.print(report.span(), language, out);
  }

  private void balance() {
    line(CaseFigure.RECEIVED_TOTAL, CaseFigure.RECEIVED_TOTAL.parts());
    line(CaseFigure.SETTLED_TOTAL, CaseFigure.SETTLED_TOTAL.parts());
    line(CaseFigure.PENDING_TOTAL, CaseFigure.PENDING_TOTAL.parts());
    line(CaseFigure.RECEIVED_TOTAL, CaseReport.gone());
    out.println();
    out.println(
        say("Tỷ lệ giải quyết đúng hạn: ", "Settled in time: ")
            + report.table().total().onTimeRate().label(language));
  }

  private void line(CaseFigure whole, ImmutableCollection<CaseFigure> parts) {
    out.println(
        number(whole)
            + " = "
            + parts.stream().map(this::number).collect(Collectors.joining(" + ")));
  }

  private String number(CaseFigure figure) {
    return figure.label(language) + " " + report.table().total().get(figure);
  }

  /** Carried over and new add up to all that is right of them but the last, a part of pending. */
  private <K> void groups(
      String first, ImmutableMap<K, CaseFigures> groups, Function<K, String> name) {
    TextTable table =
        new TextTable(
                first,
                say("Kỳ trước", "Carried over"),
                say("Mới", "New"),
                say("Trước hạn", "Before due"),
                say("Đúng hạn", "On the day"),
                say("Trễ hạn", "Late"),
                say("Kết thúc khác", "Ended otherwise"),
                say("Đang giải quyết", "Pending"),
                say("Trong đó quá hạn", "Overdue"))
            .breakingAt(40, 12, 12, 12, 12, 12, 15, 15, 16);
    groups.forEach((key, figures) -> row(table, name.apply(key), figures));
    row(table, say("Tổng số", "Total"), report.table().total());
    table.printText(out, Paint.none());
  }

  private static void row(TextTable table, String name, CaseFigures figures) {
    table.add(
        name,
        figures.get(CaseFigure.CARRIED_OVER),
        figures.received() - figures.get(CaseFigure.CARRIED_OVER),
        figures.get(CaseFigure.BEFORE_DUE),
        figures.get(CaseFigure.ON_TIME),
        figures.get(CaseFigure.LATE),
        CaseReport.ENDED_OTHERWISE.stream().mapToInt(figures::get).sum(),
        figures.pending(),
        figures.get(CaseFigure.OVERDUE));
  }

  private <T> void list(ImmutableList<T> all, Function<T, String> words) {
    if (all.isEmpty()) {
      out.println(say("Không có.", "Nothing."));
    }
    all.forEach(one -> out.println(words.apply(one)));
  }

  private void overdue() {
    list(report.assessment().overdue(), this::overdue);
  }

  /** A case file that is overdue, and below it why its due day is that day. */
  private String overdue(CaseStatus status) {
    Deadline deadline = status.standing().deadline().orElseThrow();
    StringBuilder text = new StringBuilder(name(status.caseFile()));
    text.append(say(": hạn ", ": due "))
        .append(DayWords.date(deadline.day(), language))
        .append(say(", quá hạn ", ", overdue for "))
        .append(PeriodReport.overdueFor(status.standing(), language));
    status.standing().extensions().stream()
        .map(extension -> extension.label(language))
        .forEach(line -> text.append("\n  ").append(line));
    deadline.explanation().toText(language).lines().forEach(l -> text.append("\n  ").append(l));
    status.warning(language).ifPresent(warning -> text.append("\n  ").append(warning));
    return text.toString();
  }

  private String name(CaseFile file) {
    return file.id()
        + file.procedure().map(procedure -> " " + procedure).orElse("")
        + " ("
        + file.kind().label(language)
        + ", "
        + file.unit()
        + ")";
  }

  private void apologies() {
    list(
        report.assessment().apologiesOwed(),
        status -> name(status.caseFile()) + ": " + status.apology().map(this::apology).orElse(""));
  }

  private String apology(ApologyDuty duty) {
    return duty.label(language)
        + duty.letter().warning(language).map(warning -> "; " + warning).orElse("");
  }

  private void contradictions() {
    list(
        report.assessment().contradictions().entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().stream()
                        .map(odd -> entry.getKey() + ": " + odd.label(language)))
            .collect(ImmutableList.toImmutableList()),
        line -> line);
  }
}
