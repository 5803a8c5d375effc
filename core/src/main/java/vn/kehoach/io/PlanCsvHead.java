package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.plan.Amendment;
import vn.kehoach.plan.AmendmentDecision;
import vn.kehoach.plan.ExemplaryModel;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanHeader;

/** Writes the rows above a plan's table. */
final class PlanCsvHead {

  private PlanCsvHead() {}

  static Stream<ImmutableList<String>> rows(Plan plan) {
    return Stream.of(
            header(plan),
            plan.parties().stream()
                .map(p -> row(PlanKeys.PARTY, p.id(), p.kind(), p.name(), p.abbreviation())),
            plan.allItems().stream()
                .flatMap(i -> i.references().stream().map(r -> reference(i.number(), r))),
            plan.indicators().stream().flatMap(PlanCsvHead::indicator),
            plan.models().stream().flatMap(PlanCsvHead::model),
            plan.amendments().stream().map(PlanCsvHead::amendment),
            plan.recipients().stream().map(r -> row(PlanKeys.RECIPIENT, r.name(), r.purpose())),
            plan.signatory().stream()
                .map(
                    s ->
                        row(
                            PlanKeys.SIGNATORY,
                            s.position(),
                            s.name(),
                            s.onBehalfOf(),
                            s.signsFor())))
        .flatMap(rows -> rows);
  }

  private static Stream<ImmutableList<String>> header(Plan plan) {
    PlanHeader header = plan.header();
    return Stream.of(
            Stream.of(row(PlanKeys.PLAN, plan.id(), plan.revision())),
            Stream.of(row(PlanKeys.YEAR, header.year())),
            header.parentBody().stream().map(text -> row(PlanKeys.PARENT_BODY, text)),
            Stream.of(row(PlanKeys.ISSUING_BODY, header.issuingBody())),
            header.number().stream().map(number -> row(PlanKeys.NUMBER, number)),
            header.place().stream().map(text -> row(PlanKeys.PLACE, text)),
            header.issuedOn().stream().map(date -> row(PlanKeys.ISSUED_ON, date)),
            Stream.of(row(PlanKeys.TITLE, header.title())))
        .flatMap(rows -> rows);
  }

  private static ImmutableList<String> reference(ItemNumber item, LegalReference r) {
    return row(
        PlanKeys.REFERENCE,
        item,
        r.asWritten(),
        r.type(),
        r.number(),
        r.issuedOn(),
        r.issuer(),
        r.title(),
        r.remark());
  }

  private static Stream<ImmutableList<String>> indicator(Indicator i) {
    return Stream.concat(
        Stream.of(row(PlanKeys.INDICATOR, i.name(), i.unit(), i.target().map(DecimalText::print))),
        i.measurements().stream()
            .map(m -> row(PlanKeys.MEASUREMENT, i.name(), m.day(), DecimalText.print(m.value()))));
  }

  private static Stream<ImmutableList<String>> model(ExemplaryModel m) {
    return Stream.concat(
        Stream.of(row(PlanKeys.MODEL, m.name(), m.keeper())),
        m.steps().stream()
            .map(step -> row(PlanKeys.MODEL_STEP, m.name(), step.stage(), step.reachedOn())));
  }

  private static ImmutableList<String> amendment(Amendment a) {
    return row(
        PlanKeys.AMENDMENT,
        a.proposedOn(),
        a.proposedBy(),
        a.proposal(),
        a.items().stream().map(ItemNumber::toString).collect(Collectors.joining("; ")),
        a.decision().map(AmendmentDecision::decidedOn),
        a.decision().map(AmendmentDecision::outcome),
        a.decision().flatMap(AmendmentDecision::document),
        a.decision().flatMap(AmendmentDecision::revision));
  }

  /** A cell for each value; an absent one is an empty cell. */
  private static ImmutableList<String> row(String key, Object... values) {
    return Stream.concat(
            Stream.of(key),
            Arrays.stream(values)
                .map(
                    value ->
                        value instanceof Optional<?> o
                            ? o.map(Object::toString).orElse("")
                            : value.toString()))
        .collect(ImmutableList.toImmutableList());
  }
}
