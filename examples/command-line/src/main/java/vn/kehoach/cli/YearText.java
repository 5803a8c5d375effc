package vn.kehoach.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.PartialDate;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.PlanHeader;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.reporting.GovernmentLevel;
import vn.kehoach.reporting.ReportingRegime;
import vn.kehoach.reporting.ScheduledReport;
import vn.kehoach.status.Assessment;
import vn.kehoach.status.DeadlinePosition;
import vn.kehoach.status.OccurrenceStatus;
import vn.kehoach.summary.PeriodSummary;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** The year for people: head, duties, what is overdue and why, reports due, figures of a period. */
final class YearText {

  private final Assessment assessment;
  private final Optional<PeriodSummary> summary;
  private final Language language;
  private final PrintWriter out;
  private final Paint paint;

  YearText(
      Assessment assessment, Optional<PeriodSummary> summary, Language language, PrintWriter out) {
    this.assessment = assessment;
    this.summary = summary;
    this.language = language;
    this.out = out;
    this.paint =
        Paint.onTerminal(
            DeadlinePosition.OVERDUE.label(language), DeadlinePosition.NEARLY_DUE.label(language));
  }

  void print() {
    header();
    heading("NHIỆM VỤ", "DUTIES");
    duties().printText(out, paint);
    overdue();
    reports();
    summary.ifPresent(s -> new SummaryText(assessment.plan(), s, language, out).print());
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
    PlanHeader header = assessment.plan().header();
    out.println(header.issuingBody());
    out.println(say("KẾ HOẠCH ", "PLAN ") + header.title());
    header
        .number()
        .ifPresent(number -> out.println(say("Số: ", "Number: ") + number + number(number)));
    header.issuedOn().ifPresent(date -> out.println(issued(header, date)));
    out.println(
        say("Đánh giá tại: hết ngày ", "As of: end of ")
            + DayWords.of(assessment.asOf(), language));
    out.println(
        say("Lịch làm việc: khu vực công, năm ", "Calendar: public sector, ")
            + year(header.year())
            + say("; chế độ báo cáo: ", "; reporting regime: ")
            + regime());
  }

  private String regime() {
    ReportingRegime regime = assessment.assessor().regime();
    return regime.windowSource().map(p -> p.label(language)).orElse(regime.vietnameseName());
  }

  /** A year, how sure the calendar is of it and by which notices, if it knows it at all. */
  private String year(int year) {
    WorkingCalendar calendar = assessment.assessor().calendar();
    String notices =
        calendar.years().contains(year) ? " (" + calendar.year(year).notices() + ")" : "";
    return year + " " + calendar.certaintyOf(year).label(language) + notices;
  }

  private String number(DocumentNumber number) {
    return number.isBlank() ? say(" (chưa ghi số)", " (number left blank)") : "";
  }

  private String issued(PlanHeader header, PartialDate date) {
    String place = header.place().map(p -> p + ", ").orElse("");
    String day =
        date.day()
            .map(d -> DayWords.date(d, language))
            .orElse(date + say(" (chưa ghi ngày)", " (day left blank)"));
    return say("Ban hành: ", "Issued: ") + place + day;
  }

  private TextTable duties() {
    TextTable table =
        new TextTable(
                say("Mục", "Item"),
                say("Nội dung", "What"),
                say("Chủ trì", "Lead"),
                say("Thời hạn", "Due"),
                say("Hạn", "Due day"),
                say("Tình trạng", "Status"))
            .breakingAt(10, 42, 22, 22, 10, 24);
    for (PlanItem item : assessment.plan().allItems()) {
      ImmutableList<OccurrenceStatus> statuses = assessment.statusOf(item.number());
      table.add(
          item.number(),
          item.title(),
          YearTable.lead(assessment, item),
          item.due(),
          dueDay(statuses),
          state(statuses));
    }
    return table;
  }

  /** The day that matters now: the earliest open one, else the last one. */
  private String dueDay(ImmutableList<OccurrenceStatus> statuses) {
    Optional<LocalDate> open =
        statuses.stream()
            .filter(s -> !s.state().isClosed())
            .flatMap(s -> s.deadline().stream())
            .map(Deadline::day)
            .min(Comparator.naturalOrder());
    Optional<LocalDate> last =
        statuses.stream()
            .flatMap(s -> s.deadline().stream())
            .map(Deadline::day)
            .max(Comparator.naturalOrder());
    return open.or(() -> last).map(day -> DayWords.date(day, language)).orElse("");
  }

  private String state(ImmutableList<OccurrenceStatus> statuses) {
    if (statuses.isEmpty()) {
      return "";
    }
    if (statuses.size() == 1) {
      OccurrenceStatus only = statuses.get(0);
      return only.position() == DeadlinePosition.NO_DEADLINE
          ? only.state().label(language)
          : only.position().label(language);
    }
    long closed = statuses.stream().filter(s -> s.state().isClosed()).count();
    String overdue =
        statuses.stream()
            .filter(OccurrenceStatus::isOverdue)
            .flatMap(s -> s.occurrence().key().period().stream())
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    String done = say("xong ", "done ") + closed + "/" + statuses.size();
    return overdue.isEmpty()
        ? done
        : DeadlinePosition.OVERDUE.label(language) + " " + overdue + "; " + done;
  }

  private void overdue() {
    heading("QUÁ HẠN", "OVERDUE");
    if (assessment.overdue().isEmpty()) {
      out.println(say("Không có.", "Nothing."));
    }
    for (OccurrenceStatus status : assessment.overdue()) {
      PlanItem item = status.occurrence().item();
      out.println(
          paint.apply(DeadlinePosition.OVERDUE.label(language))
              + ": "
              + status.occurrence().key()
              + " "
              + item.title());
      out.println("  " + say("Chủ trì: ", "Lead: ") + unit(status.occurrence().unit()));
      status
          .extensions()
          .forEach(
              extension ->
                  out.println(
                      "  "
                          + say("Đã gia hạn đến ", "Extended to ")
                          + extension.day().map(d -> DayWords.date(d, language)).orElse("")
                          + extension.document().map(n -> say(" theo ", " by ") + n).orElse("")));
      status
          .deadline()
          .ifPresent(
              d ->
                  d.explanation()
                      .toText(language)
                      .lines()
                      .forEach(line -> out.println("  " + line)));
      if (isMeasuredByThe25th(status)) {
        out.println(
            "  "
                + say(
                    "Ngày 25 chỉ dùng để theo dõi (khoản 1 Điều 13 Nghị định 09/2019/NĐ-CP không"
                        + " ràng buộc cấp xã).",
                    "The 25th is only a measure (Decree 09/2019/NĐ-CP, Article 13(1), does not bind"
                        + " communes)."));
      }
      out.println();
    }
  }

  /** Whether it is a report of a commune that no day binds but that of the decree is used for. */
  private boolean isMeasuredByThe25th(OccurrenceStatus status) {
    return assessment.schedule().reports().stream()
        .filter(report -> report.key().equals(status.occurrence().key()))
        .flatMap(report -> report.term().stream())
        .filter(term -> term.level() == GovernmentLevel.COMMUNE && !term.isBinding())
        .flatMap(term -> term.basis().stream())
        .anyMatch(basis -> basis.document().toString().equals("09/2019/NĐ-CP"));
  }

  private String unit(Optional<PartyId> unit) {
    return unit.flatMap(assessment.plan()::findParty)
        .map(Party::name)
        .orElse(say("kế hoạch không nêu", "not named by the plan"));
  }

  private String date(Optional<LocalDate> day) {
    return day.map(d -> DayWords.date(d, language)).orElse("");
  }

  private void reports() {
    heading("LỊCH BÁO CÁO TRONG NĂM", "REPORTS OF THE YEAR");
    TextTable table =
        new TextTable(
            say("Kỳ", "Period"),
            say("Mục", "Item"),
            say("Số liệu từ", "Figures from"),
            say("Chốt", "Cut-off"),
            say("Gửi chậm nhất", "Send by"),
            say("Nên gửi", "Better by"),
            say("Tình trạng", "Status"));
    for (ScheduledReport report : assessment.schedule().reports()) {
      table.add(
          report.period().map(ReportingPeriod::toString).orElse(""),
          report.item(),
          date(report.window().map(DateRange::firstDay)),
          date(report.window().map(DateRange::lastDay)),
          date(report.sendBy().map(Deadline::day)),
          date(report.safeDay()),
          assessment.findStatus(report.key()).map(s -> s.position().label(language)).orElse(""));
    }
    table.printText(out, paint);
    out.println(
        say(
            "Ngày 25 theo khoản 1 Điều 13 Nghị định 09/2019/NĐ-CP đối với bộ và UBND cấp tỉnh; cấp xã thực hiện"
                + " theo thời hạn do bộ hoặc UBND cấp tỉnh quy định.",
            "The 25th is the day of ministries and provinces (Decree 09/2019/NĐ-CP, Article 13(1)); a commune keeps"
                + " the day its ministry or province sets."));
  }
}
