package vn.kehoach.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.Section;
import vn.kehoach.progress.Extended;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.reporting.ScheduledReport;
import vn.kehoach.status.Assessment;
import vn.kehoach.status.OccurrenceStatus;
import vn.kehoach.summary.Figures;
import vn.kehoach.summary.Outcome;
import vn.kehoach.summary.PeriodSummary;
import vn.kehoach.summary.Rate;
import vn.kehoach.summary.UnitFigures;
import vn.kehoach.text.Language;

/** The year as one JSON value. */
final class YearJson {

  private final Assessment assessment;
  private final Optional<PeriodSummary> summary;
  private final Language language;

  YearJson(Assessment assessment, Optional<PeriodSummary> summary, Language language) {
    this.assessment = assessment;
    this.summary = summary;
    this.language = language;
  }

  ObjectNode tree() {
    Plan plan = assessment.plan();
    ObjectNode root = Json.object();
    root.put("plan", plan.id().toString());
    root.set("header", Json.tree(plan.header()));
    root.put("asOf", assessment.asOf().toString());
    ArrayNode sections = root.putArray("sections");
    plan.sections().forEach(section -> sections.add(section(section)));
    ArrayNode overdue = root.putArray("overdue");
    assessment.overdue().forEach(status -> overdue.add(overdue(status)));
    ArrayNode calendar = root.putArray("reportingCalendar");
    assessment.schedule().reports().forEach(report -> calendar.add(report(report)));
    summary.ifPresent(s -> root.set("summary", summary(s)));
    root.set("recipients", Json.tree(plan.recipients()));
    plan.signatory().ifPresent(signatory -> root.set("signatory", Json.tree(signatory)));
    return root;
  }

  private ObjectNode section(Section section) {
    ObjectNode node = Json.object().put("number", section.number().toString());
    section.label().ifPresent(label -> node.put("label", label));
    node.put("title", section.title());
    return withItems(node, section.items());
  }

  private ObjectNode withItems(ObjectNode node, List<PlanItem> items) {
    ArrayNode array = node.putArray("items");
    items.forEach(item -> array.add(item(item)));
    return node;
  }

  private ObjectNode item(PlanItem item) {
    ObjectNode node = Json.object().put("number", item.number().toString());
    item.label().ifPresent(label -> node.put("label", label));
    node.put("title", item.title()).put("due", item.due().toString());
    item.lead().ifPresent(lead -> node.put("lead", name(lead)));
    ArrayNode responsibilities = node.putArray("responsibilities");
    item.responsibilities()
        .forEach(
            r ->
                responsibilities
                    .addObject()
                    .put("role", r.role().name())
                    .put("party", name(r.party())));
    node.set("references", Json.tree(item.references()));
    ArrayNode occurrences = node.putArray("occurrences");
    assessment.statusOf(item.number()).forEach(status -> occurrences.add(status(status)));
    return withItems(node, item.items());
  }

  private String name(PartyId party) {
    return assessment.plan().findParty(party).map(Party::name).orElse(party.toString());
  }

  private ObjectNode status(OccurrenceStatus status) {
    ObjectNode node = Json.object();
    status.occurrence().key().period().ifPresent(period -> node.put("period", period.toString()));
    status
        .originalDeadline()
        .ifPresent(deadline -> node.put("originalDay", deadline.day().toString()));
    status.deadline().ifPresent(deadline -> putDeadline(node, deadline));
    node.put("state", status.state().name())
        .put("position", status.position().name())
        .put("status", status.state().label(language) + ", " + status.position().label(language));
    status.closedOn().ifPresent(day -> node.put("closedOn", day.toString()));
    status.percent().ifPresent(percent -> node.put("percent", percent));
    List<ProgressEvent> extensions =
        assessment.eventsOf(status.occurrence().key()).stream()
            .filter(Extended.class::isInstance)
            .toList();
    if (!extensions.isEmpty()) {
      node.set("extensions", Json.tree(extensions));
    }
    return node;
  }

  private static void putDeadline(ObjectNode node, Deadline deadline) {
    node.put("day", deadline.day().toString())
        .put("rawDay", deadline.rawDay().toString())
        .put("certainty", deadline.certainty().name());
  }

  private ObjectNode overdue(OccurrenceStatus status) {
    PlanItem item = status.occurrence().item();
    ObjectNode node =
        Json.object().put("item", item.number().toString()).put("title", item.title());
    status.occurrence().key().period().ifPresent(period -> node.put("period", period.toString()));
    status.occurrence().unit().ifPresent(unit -> node.put("lead", name(unit)));
    status
        .deadline()
        .ifPresent(
            deadline -> {
              putDeadline(node, deadline);
              node.put("overdueFrom", deadline.day().plusDays(1).toString());
              node.set("explanation", Json.tree(deadline.explanation()));
              node.put("text", deadline.explanation().toText(language));
            });
    return node;
  }

  private ObjectNode report(ScheduledReport report) {
    ObjectNode node =
        Json.object()
            .put("period", report.period().map(ReportingPeriod::toString).orElse(""))
            .put("item", report.item().toString())
            .put("reporter", name(report.reporter()));
    report.window().ifPresent(window -> putWindow(node, window));
    report.sendBy().ifPresent(deadline -> putSendBy(node, deadline));
    report.safeDay().ifPresent(day -> node.put("safeDay", day.toString()));
    assessment
        .findStatus(report.key())
        .ifPresent(status -> node.put("position", status.position().name()));
    return node;
  }

  private static void putWindow(ObjectNode node, DateRange window) {
    node.put("firstDay", window.firstDay().toString()).put("cutOff", window.lastDay().toString());
  }

  private static void putSendBy(ObjectNode node, Deadline deadline) {
    node.put("sendBy", deadline.day().toString()).put("sendByRaw", deadline.rawDay().toString());
  }

  private ObjectNode summary(PeriodSummary summary) {
    ObjectNode node =
        Json.object()
            .put("period", summary.period().map(ReportingPeriod::toString).orElse(""))
            .put("firstDay", summary.window().firstDay().toString())
            .put("lastDay", summary.window().lastDay().toString())
            .put("asOf", summary.asOf().toString())
            .put("final", summary.isFinal());
    ArrayNode units = node.putArray("units");
    for (UnitFigures unit : summary.units()) {
      ObjectNode figures = figures(unit.figures());
      unit.unit().ifPresent(id -> figures.put("unit", id.toString()).put("name", name(id)));
      units.add(figures);
    }
    node.set("total", figures(summary.total()));
    return node;
  }

  private ObjectNode figures(Figures figures) {
    ObjectNode node =
        Json.object()
            .put("opening", figures.opening())
            .put("added", figures.added())
            .put("closed", figures.closed())
            .put("closing", figures.closing());
    ObjectNode outcomes = node.putObject("outcomes");
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome.name(), figures.count(outcome));
    }
    node.putObject("table")
        .put("completedInTime", figures.completedInTime())
        .put("completedOverdue", figures.completedOverdue())
        .put("openInTime", figures.openInTime())
        .put("openOverdue", figures.openOverdue());
    node.set("onTimeRate", rate(figures.onTimeRate()));
    node.set("fulfilmentRate", rate(figures.fulfilmentRate()));
    node.set("closingRate", rate(figures.closingRate()));
    return node;
  }

  private ObjectNode rate(Rate rate) {
    return Json.object()
        .put("numerator", rate.numerator())
        .put("denominator", rate.denominator())
        .put("basis", rate.basis().name())
        .put("text", rate.label(language));
  }
}
