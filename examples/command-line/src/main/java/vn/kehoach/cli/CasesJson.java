package vn.kehoach.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Locale;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.caseload.CaseFigure;
import vn.kehoach.caseload.CaseFigures;
import vn.kehoach.caseload.CaseStatus;
import vn.kehoach.summary.Rate;
import vn.kehoach.text.Language;

/** The case files of a period as one JSON value. */
final class CasesJson {

  private final CaseReport report;
  private final Language language;

  CasesJson(CaseReport report) {
    this.report = report;
    this.language = report.language();
  }

  ObjectNode tree() {
    ObjectNode root = Json.object();
    root.set("span", Json.tree(report.span()));
    root.set("total", figures(report.table().total()));
    groups(root, "byKind", report.table().byKind());
    groups(root, "byUnit", report.table().byUnit());
    groups(root, "byProcedure", report.table().byProcedure());
    ArrayNode overdue = root.putArray("overdue");
    report.assessment().overdue().forEach(status -> overdue.add(overdue(status)));
    ArrayNode apologies = root.putArray("apologiesOwed");
    report.assessment().apologiesOwed().forEach(status -> apologies.add(apology(status)));
    ArrayNode findings = root.putArray("findings");
    report
        .assessment()
        .findings()
        .forEach(
            finding ->
                findings
                    .addObject()
                    .put("id", finding.caseFile().toString())
                    .put("kind", finding.kind().name())
                    .put("day", finding.day().toString())
                    .put("text", finding.kind().label(language)));
    contradictions(root.putArray("contradictions"));
    return root;
  }

  private void contradictions(ArrayNode array) {
    report
        .assessment()
        .contradictions()
        .forEach(
            (id, found) ->
                found.forEach(
                    odd ->
                        array
                            .addObject()
                            .put("id", id.toString())
                            .put("kind", odd.kind().name())
                            .put("day", odd.odd().happenedOn().toString())
                            .put("text", odd.label(language))));
  }

  private static void groups(ObjectNode root, String name, ImmutableMap<?, CaseFigures> groups) {
    ObjectNode node = root.putObject(name);
    groups.forEach((key, figures) -> node.set(key.toString(), figures(figures)));
  }

  /** Every figure by its name in small letters, as in the table. */
  private static ObjectNode figures(CaseFigures figures) {
    ObjectNode node = Json.object();
    Arrays.stream(CaseFigure.values())
        .forEach(figure -> node.put(figure.name().toLowerCase(Locale.ROOT), figures.get(figure)));
    Rate rate = figures.onTimeRate();
    node.putObject("on_time_rate")
        .put("numerator", rate.numerator())
        .put("denominator", rate.denominator())
        .put("basis", rate.basis().name());
    return node;
  }

  private static ObjectNode of(CaseFile file) {
    ObjectNode node =
        Json.object()
            .put("id", file.id().toString())
            .put("kind", file.kind().name())
            .put("unit", file.unit().toString());
    file.procedure().ifPresent(procedure -> node.put("procedure", procedure));
    return node;
  }

  private ObjectNode overdue(CaseStatus status) {
    ObjectNode node = of(status.caseFile());
    status
        .standing()
        .deadline()
        .ifPresent(
            deadline ->
                node.put("dueOn", deadline.day().toString())
                    .put("reason", deadline.explanation().toText(language)));
    node.put("daysOverdue", status.standing().daysOverdue())
        .put("workingDaysOverdue", status.standing().workingDaysOverdue());
    status.warning(language).ifPresent(warning -> node.put("warning", warning));
    return node;
  }

  private ObjectNode apology(CaseStatus status) {
    ObjectNode node = of(status.caseFile());
    status
        .apology()
        .ifPresent(
            duty ->
                node.put("letterDueOn", duty.dueOn().toString())
                    .put("state", duty.state().name())
                    .put("text", duty.label(language)));
    return node;
  }
}
