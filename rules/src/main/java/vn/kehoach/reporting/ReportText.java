package vn.kehoach.reporting;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** Words what a report covers and when it is sent. */
final class ReportText {

  private ReportText() {}

  static String of(ScheduledReport report, Language language) {
    List<String> lines = new ArrayList<>();
    lines.add(subject(report, language) + ".");
    lines.add(term(report, language) + ".");
    report.sendBy().ifPresent(deadline -> lines.add(deadline.explanation().toText(language)));
    return String.join("\n", lines);
  }

  private static String subject(ScheduledReport report, Language language) {
    String about =
        report
            .period()
            .map(period -> language.choose("Báo cáo ", "Report of ") + period.label(language))
            .orElse(language.choose("Báo cáo theo yêu cầu", "Report on request"));
    return about
        + report
            .window()
            .map(
                days ->
                    language.choose("; số liệu từ ngày ", "; figures from ")
                        + DayWords.date(days.firstDay(), language)
                        + language.choose(" đến hết ngày ", " to ")
                        + DayWords.date(days.lastDay(), language))
            .orElse("")
        + report
            .requestedOn()
            .map(day -> language.choose(" ngày ", " of ") + DayWords.date(day, language))
            .orElse("");
  }

  private static String term(ScheduledReport report, Language language) {
    if (report.sendBy().isEmpty()) {
      return language.choose("Chưa có ngày gửi được ấn định", "No day for sending is set");
    }
    return report
        .term()
        .map(
            term ->
                language.choose("Thời hạn gửi: ", "Day for sending: ")
                    + term.force().label(language)
                    + term.basis().map(b -> " (" + b.label(language) + ")").orElse(""))
        .orElse(
            language.choose(
                "Thời hạn gửi theo văn bản yêu cầu hoặc gia hạn",
                "Day for sending: as requested or extended"));
  }
}
