package vn.kehoach.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kehoach.calendar.CalendarYear;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.calendar.MakeUpDay;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** Shows the working days of a year, its days off and why, and its make-up days. */
@Command(name = "calendar", mixinStandardHelpOptions = true)
final class CalendarCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(index = "0", paramLabel = "YEAR")
  private int number;

  private final WorkingCalendar calendar = VietnamCalendar.publicSector();

  CalendarCommand() {}

  @Override
  public Integer call() {
    CalendarYear year = calendar.year(number);
    PrintWriter out = spec.commandLine().getOut();
    switch (output.format()) {
      case TEXT -> printText(year, out);
      case JSON -> Json.print(json(year), out);
      case CSV -> csv(year).printCsv(out);
    }
    return 0;
  }

  private int workingDays(CalendarYear year, ReportingPeriod period) {
    return (int)
        period
            .firstDay()
            .datesUntil(period.lastDay().plusDays(1))
            .filter(day -> !day.isBefore(firstDay(year)))
            .filter(calendar::isWorkingDay)
            .count();
  }

  private static LocalDate firstDay(CalendarYear year) {
    return year.knownFrom().orElse(LocalDate.of(year.year(), 1, 1));
  }

  private void printText(CalendarYear year, PrintWriter out) {
    Language language = output.language();
    out.println(
        language.choose(
                "Lịch làm việc khu vực công năm ", "Working calendar of the public sector, year ")
            + year.year());
    out.println(
        language.choose("Độ chắc chắn: ", "Certainty: ") + year.certainty().label(language));
    out.println(language.choose("Văn bản: ", "Notices: ") + year.notices());
    year.checkedOn()
        .ifPresent(
            day ->
                out.println(
                    language.choose("Kiểm tra ngày: ", "Checked on: ")
                        + DayWords.date(day, language)));
    year.remark()
        .ifPresent(remark -> out.println(language.choose("Ghi chú: ", "Remark: ") + remark));
    out.println(
        language.choose("Số ngày làm việc: ", "Working days: ")
            + workingDays(year, ReportingPeriod.ofYear(year.year())));
    out.println();
    months(year, language).printText(out, Paint.none());
    out.println();
    daysOff(year, language).printText(out, Paint.none());
    if (!year.makeUpDays().isEmpty()) {
      out.println();
      makeUpDays(year, language).printText(out, Paint.none());
    }
  }

  private TextTable months(CalendarYear year, Language language) {
    TextTable table =
        new TextTable(
            language.choose("Tháng", "Month"), language.choose("Ngày làm việc", "Working days"));
    for (ReportingPeriod month : ReportingCycle.MONTH.periodsOf(year.year())) {
      table.add(month.ordinal(), workingDays(year, month));
    }
    return table;
  }

  private static TextTable daysOff(CalendarYear year, Language language) {
    TextTable table =
        new TextTable(
            language.choose("Ngày nghỉ", "Day off"),
            language.choose("Loại", "Kind"),
            language.choose("Tên", "Name"),
            language.choose("Nguồn", "Source"),
            language.choose("Chưa chắc chắn vì", "Not sure, as chosen by"));
    for (DayOff day : year.daysOff()) {
      table.add(
          DayWords.of(day.day(), language),
          day.kind().label(language),
          day.name(language),
          day.source(),
          day.assumption().orElse(""));
    }
    for (DayOff day : year.daysInDoubt()) {
      table.add(
          DayWords.of(day.day(), language),
          language.choose("tính là ngày làm việc", "taken as worked"),
          language.choose("có thể là: ", "perhaps: ") + day.name(language),
          day.source(),
          day.assumption().orElse(""));
    }
    return table;
  }

  private static TextTable makeUpDays(CalendarYear year, Language language) {
    TextTable table =
        new TextTable(
            language.choose("Ngày làm bù", "Make-up day"),
            language.choose("Thay cho", "Instead of"),
            language.choose("Nguồn", "Source"));
    for (MakeUpDay day : year.makeUpDays()) {
      table.add(
          DayWords.of(day.day(), language), DayWords.of(day.insteadOf(), language), day.source());
    }
    return table;
  }

  private ObjectNode json(CalendarYear year) {
    ObjectNode node = (ObjectNode) Json.tree(year);
    node.put("workingDays", workingDays(year, ReportingPeriod.ofYear(year.year())));
    ObjectNode months = node.putObject("workingDaysByMonth");
    ReportingCycle.MONTH
        .periodsOf(year.year())
        .forEach(month -> months.put(month.toString(), workingDays(year, month)));
    return node;
  }

  private TextTable csv(CalendarYear year) {
    TextTable table =
        new TextTable(
            "day", "worked", "kind", "name", "instead_of", "source", "certainty", "assumption");
    Language language = output.language();
    for (LocalDate day : firstDay(year).datesUntil(LocalDate.of(year.year() + 1, 1, 1)).toList()) {
      calendar
          .findDayOff(day)
          .ifPresent(
              off ->
                  table.add(
                      day,
                      "no",
                      off.kind().name(),
                      off.name(language),
                      off.insteadOf().map(LocalDate::toString).orElse(""),
                      off.source(),
                      year.certainty().name(),
                      off.assumption().orElse("")));
      year.makeUpDays().stream()
          .filter(worked -> worked.day().equals(day))
          .forEach(
              worked ->
                  table.add(
                      day,
                      "yes",
                      "MAKE_UP",
                      "",
                      worked.insteadOf(),
                      worked.source(),
                      year.certainty().name(),
                      ""));
    }
    return table;
  }
}
