package vn.kehoach.cli.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.reporting.ReportingSchedule;
import vn.kehoach.reporting.ScheduledReport;
import vn.kehoach.status.OccurrenceStatus;

/**
 * The due days of a period as a calendar for the phone: one event of a whole day for each item that
 * falls due in the period and each report of it. Read again later, the events replace the older
 * ones.
 */
public final class DueCalendar {

  private final PeriodReport report;
  private final ReportingSchedule schedule;

  private DueCalendar(PeriodReport report) {
    this.report = report;
    this.schedule = report.today().schedule();
  }

  /**
   * Writes the calendar of a period.
   *
   * @param report the period
   * @return iCalendar (RFC 5545), lines of at most 75 octets
   */
  public static String of(PeriodReport report) {
    return IcsLines.fold(new DueCalendar(report).calendar().toString());
  }

  private Calendar calendar() {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//kehoach//kehoach 0.1.0//VI"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(
        new XProperty(
            "X-WR-CALNAME", report.plan().header().issuingBody() + ": " + report.periodName()));
    report.today().statuses().stream()
        .filter(this::concerns)
        .forEach(status -> status.deadline().ifPresent(d -> calendar.add(event(status, d))));
    return calendar;
  }

  /** What falls due on a day of the period, or belongs to it, such as its report. */
  private boolean concerns(OccurrenceStatus status) {
    Optional<ReportingPeriod> asked = report.span().period();
    Optional<ReportingPeriod> own = status.occurrence().key().period();
    boolean belongs = own.isPresent() && own.equals(asked);
    return belongs
        || status
            .deadline()
            .map(Deadline::day)
            .filter(day -> asked.map(p -> p.days().contains(day)).orElse(false))
            .isPresent();
  }

  private VEvent event(OccurrenceStatus status, Deadline deadline) {
    Optional<ScheduledReport> toSend = schedule.findReport(status.occurrence().key());
    VEvent event = new VEvent(false);
    event.add(new Uid(report.plan().id() + "/" + key(status) + "@kehoach"));
    event.add(new DtStamp(status.asOf().atStartOfDay().toInstant(ZoneOffset.UTC)));
    event.add(new DtStart<LocalDate>(deadline.day()));
    event.add(new Summary(summary(status, toSend)));
    event.add(new Description(String.join("\n", description(status, toSend))));
    event.add(
        new Categories(
            new TextList(List.of(category(toSend), status.position().label(report.language())))));
    event.add(new Sequence(status.extensions().size()));
    event.add(ImmutableTransp.TRANSPARENT);
    event.add(
        Mark.of(status) == Mark.OTHER
            ? ImmutableStatus.VEVENT_CANCELLED
            : ImmutableStatus.VEVENT_CONFIRMED);
    return event;
  }

  private static String key(OccurrenceStatus status) {
    return status.occurrence().key().toString().replace(' ', '/');
  }

  private String summary(OccurrenceStatus status, Optional<ScheduledReport> toSend) {
    String done = status.state().isClosed() ? "✓ " : "";
    return done
        + toSend
            .flatMap(ScheduledReport::period)
            .map(
                p -> report.say("Gửi báo cáo ", "Send the report of ") + p.label(report.language()))
            .orElseGet(() -> report.say("Hạn: ", "Due: ") + status.occurrence().item().title());
  }

  private String category(Optional<ScheduledReport> toSend) {
    return toSend.isPresent() ? report.say("Báo cáo", "Report") : report.say("Hạn", "Due day");
  }

  private List<String> description(OccurrenceStatus status, Optional<ScheduledReport> toSend) {
    PlanItem item = status.occurrence().item();
    List<String> lines = new ArrayList<>();
    lines.add(report.say("Mục ", "Item ") + status.occurrence().key() + ": " + item.title());
    lines.add(report.say("Chủ trì: ", "Lead: ") + report.unitName(status.occurrence().unit()));
    lines.add(
        report.say("Tình trạng ngày ", "Status on ")
            + report.date(status.asOf())
            + ": "
            + report.standing(status));
    toSend
        .flatMap(ScheduledReport::window)
        .ifPresent(
            days ->
                lines.add(
                    report.say("Số liệu: ", "Figures: ")
                        + report.date(days.firstDay())
                        + " – "
                        + report.date(days.lastDay())));
    lines.add(source(item));
    return lines;
  }

  private String source(PlanItem item) {
    Stream<String> references = item.references().stream().map(LegalReference::asWritten);
    return report.say("Nguồn: ", "Source: ")
        + Stream.concat(Stream.of(report.plan().header().title()), references)
            .collect(Collectors.joining("; "));
  }
}
