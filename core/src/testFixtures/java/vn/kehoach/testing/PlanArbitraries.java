package vn.kehoach.testing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.plan.Amendment;
import vn.kehoach.plan.AmendmentDecision;
import vn.kehoach.plan.AmendmentOutcome;
import vn.kehoach.plan.ExemplaryModel;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Measurement;
import vn.kehoach.plan.ModelStage;
import vn.kehoach.plan.ModelStep;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanHeader;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.Signatory;

/** Plans and the parts beside their items. */
final class PlanArbitraries {

  private static final ImmutableList<ModelStage> STAGES = ImmutableList.copyOf(ModelStage.values());

  private PlanArbitraries() {}

  static Arbitrary<PlanId> ids() {
    return Combinators.combine(
            Arbitraries.of("Nam Chính", "Đông Hưng", "Yên Mỹ", "phường 3"),
            PeriodArbitraries.planYears())
        .as((place, year) -> PlanId.ofName(place + " " + year));
  }

  static Arbitrary<PlanHeader> headers() {
    return Combinators.combine(
            TextArbitraries.phrases().optional(0.3),
            TextArbitraries.phrases(),
            LegalArbitraries.numbers().optional(),
            Arbitraries.of("Nam Chính", "Đông Hưng").optional(),
            PeriodArbitraries.partialDates().optional(),
            TextArbitraries.phrases(),
            PeriodArbitraries.planYears())
        .as(
            (parent, body, number, place, issuedOn, title, year) ->
                PlanHeader.of(body, title, year)
                    .withParentBody(parent)
                    .withNumber(number)
                    .withPlace(place)
                    .withIssuedOn(issuedOn));
  }

  static Arbitrary<BigDecimal> figures() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            6, Arbitraries.integers().between(-1_000, 100_000).map(n -> BigDecimal.valueOf(n, 2))),
        Tuple.of(1, Arbitraries.integers().between(1, 12_000_000).map(n -> BigDecimal.valueOf(n))),
        Tuple.of(
            1,
            Arbitraries.of(
                new BigDecimal("100.0"),
                new BigDecimal("0"),
                new BigDecimal("0.0000000001"),
                new BigDecimal("12345678901234567890.0123456789"))));
  }

  static Arbitrary<Indicator> indicators() {
    Arbitrary<List<Measurement>> measurements =
        Combinators.combine(
                PeriodArbitraries.days().list().uniqueElements().ofMaxSize(3),
                figures().list().ofSize(3))
            .as(
                (days, values) -> {
                  List<LocalDate> sorted = days.stream().sorted().toList();
                  return IntStream.range(0, days.size())
                      .mapToObj(i -> Measurement.of(sorted.get(i), values.get(i)))
                      .toList();
                });
    return Combinators.combine(
            TextArbitraries.phrases(),
            Arbitraries.of("%", "điểm", "hồ sơ").optional(),
            figures().optional(),
            measurements)
        .as(
            (name, unit, target, measured) ->
                Indicator.of(name).withUnit(unit).withTarget(target).withMeasurements(measured));
  }

  /** Something about parties and items known only by their places in a plan. */
  @FunctionalInterface
  interface Part<T> {
    T of(List<PartyId> parties, List<ItemNumber> items);
  }

  static Arbitrary<Part<ExemplaryModel>> models() {
    return Combinators.combine(
            TextArbitraries.phrases(),
            Arbitraries.integers().between(0, 4).optional(),
            Arbitraries.integers().between(0, STAGES.size()),
            PeriodArbitraries.days(),
            Arbitraries.integers().between(0, 90))
        .as(
            (name, keeper, stages, day, pace) ->
                (parties, items) ->
                    ExemplaryModel.of(name)
                        .withKeeper(keeper.map(n -> parties.get(n % parties.size())))
                        .withSteps(
                            IntStream.range(0, stages)
                                .mapToObj(
                                    i -> ModelStep.of(STAGES.get(i), day.plusDays((long) i * pace)))
                                .toList()));
  }

  /** Amendments by some party of some items; of the plan as a whole if there are none. */
  static Arbitrary<Part<Amendment>> amendments() {
    return Combinators.combine(
            PeriodArbitraries.days(),
            Arbitraries.integers().between(0, 4),
            TextArbitraries.phrases(),
            Arbitraries.integers().between(0, 20).list().ofMaxSize(2),
            decisions().optional())
        .as(
            (day, party, proposal, numbers, decision) ->
                (parties, items) ->
                    Amendment.of(day, parties.get(party % parties.size()), proposal)
                        .withItems(
                            numbers.stream()
                                .filter(n -> !items.isEmpty())
                                .map(n -> items.get(n % items.size()))
                                .distinct()
                                .toList())
                        .withDecision(
                            decision.map(
                                d -> d.decision().withDecidedOn(day.plusDays(d.daysLater())))));
  }

  private record Decided(AmendmentDecision decision, int daysLater) {}

  private static Arbitrary<Decided> decisions() {
    return Combinators.combine(
            Arbitraries.of(AmendmentOutcome.class),
            LegalArbitraries.numbers().optional(),
            Arbitraries.integers().between(2, 5).optional(),
            Arbitraries.integers().between(0, 60))
        .as(
            (outcome, document, revision, later) ->
                new Decided(
                    AmendmentDecision.of(LocalDate.EPOCH, outcome)
                        .withDocument(document)
                        .withRevision(revision.filter(r -> outcome == AmendmentOutcome.ACCEPTED)),
                    later));
  }

  static Arbitrary<Recipient> recipients() {
    return Combinators.combine(
            TextArbitraries.phrases(),
            Arbitraries.of("Để B/c", "để thực hiện", "phối hợp").optional())
        .as((name, purpose) -> Recipient.of(name).withPurpose(purpose));
  }

  static Arbitrary<Signatory> signatories() {
    return Combinators.combine(
            Arbitraries.of("CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            Arbitraries.of("Trần Văn Xuyến", "Nguyễn Thị Ánh Tuyết", "Lò A Páo"),
            Arbitraries.of("ỦY BAN NHÂN DÂN XÃ").optional(),
            Arbitraries.of("CHỦ TỊCH").optional(0.3))
        .as(
            (position, name, body, post) ->
                Signatory.of(position, name).withOnBehalfOf(body).withSignsFor(post));
  }

  /** Plans whose parts know each other. */
  static Arbitrary<Plan> plans() {
    return Combinators.combine(
            Combinators.combine(ids(), headers(), Arbitraries.integers().between(1, 3))
                .as((id, header, revision) -> Plan.of(id, header).withRevision(revision)),
            PartyArbitraries.partiesOfAPlan(),
            ItemArbitraries.sections(),
            indicators().list().uniqueElements(Indicator::name).ofMaxSize(2),
            models().list().ofMaxSize(2),
            amendments().list().ofMaxSize(2),
            recipients().list().ofMaxSize(3),
            signatories().optional())
        .as(PlanArbitraries::plan)
        .withoutEdgeCases();
  }

  private static Plan plan(
      Plan bare,
      List<Party> parties,
      List<ItemArbitraries.SectionDraft> sections,
      List<Indicator> indicators,
      List<Part<ExemplaryModel>> models,
      List<Part<Amendment>> amendments,
      List<Recipient> recipients,
      Optional<Signatory> signatory) {
    List<PartyId> ids = parties.stream().map(Party::id).toList();
    ImmutableList<Section> numbered =
        IntStream.range(0, sections.size())
            .mapToObj(i -> sections.get(i).at(i, ids))
            .collect(ImmutableList.toImmutableList());
    Plan plan = bare.withParties(parties).withSections(numbered);
    List<ItemNumber> items = plan.allItems().stream().map(PlanItem::number).toList();
    Map<String, ExemplaryModel> byName = new LinkedHashMap<>();
    models.forEach(part -> byName.putIfAbsent(part.of(ids, items).name(), part.of(ids, items)));
    return plan.withIndicators(indicators)
        .withModels(byName.values())
        .withAmendments(amendments.stream().map(part -> part.of(ids, items)).toList())
        .withRecipients(recipients)
        .withSignatory(signatory);
  }
}
