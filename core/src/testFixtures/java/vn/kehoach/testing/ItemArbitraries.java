package vn.kehoach.testing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.Role;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.plan.DueEachPeriod;
import vn.kehoach.plan.DueRule;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Participation;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.ReportingDuty;
import vn.kehoach.plan.Section;

/** Items and sections of plans. */
final class ItemArbitraries {

  private static final String[] EVENTS = {
    "thụ lý",
    "ngày nhận đủ hồ sơ hợp lệ",
    "Luật Thực hiện dân chủ ở cơ sở được thông qua",
    "ngày ký, kể từ ngày ban hành",
    "UBND tỉnh có ý kiến; \"nếu có\""
  };

  private static final String[] HEADINGS = {"Kinh phí", "Sản phẩm", "Ghi chú", "=Tổng", "Địa điểm"};

  /** The ways in which the members of one list are numbered. */
  private enum Numbering {
    DIGITS,
    LETTERS,
    DASHES,
    PLUSES,
    STARS;

    String label(int index) {
      return switch (this) {
        case DIGITS -> Integer.toString(index + 1);
        case LETTERS -> "abcdđeghi".substring(index, index + 1);
        case DASHES -> "-" + (index + 1);
        case PLUSES -> "+" + (index + 1);
        case STARS -> "*" + (index + 1);
      };
    }

    Optional<String> printed(int index) {
      return switch (this) {
        case DIGITS -> Optional.of(label(index) + ".");
        case LETTERS -> Optional.of(label(index) + ")");
        case DASHES -> Optional.of("-");
        case PLUSES -> Optional.of("+");
        case STARS -> Optional.empty();
      };
    }
  }

  /** An item before it has a place in a plan. */
  private record Draft(
      String title,
      DueRule due,
      List<Tuple2<Role, Integer>> roles,
      Optional<String> addressee,
      List<LegalReference> references,
      Set<Participation> participation,
      Map<String, String> notes,
      Drafts items) {

    PlanItem at(ItemNumber number, Optional<String> label, List<PartyId> parties) {
      boolean reports = due instanceof DueEachPeriod && roles.size() != 1;
      return PlanItem.of(number, title, due)
          .withLabel(label)
          .withResponsibilities(PartyArbitraries.responsibilities(roles, parties))
          .withReportingDuty(
              Optional.of(ReportingDuty.of(parties.get(0)).withAddressee(addressee))
                  .filter(duty -> reports))
          .withReferences(references)
          .withParticipation(participation)
          .withNotes(notes)
          .withItems(items.below(number, parties));
    }
  }

  /** The members of one list before they have their numbers. */
  record Drafts(Numbering numbering, List<Draft> members) {

    ImmutableList<PlanItem> below(ItemNumber parent, List<PartyId> parties) {
      return IntStream.range(0, members.size())
          .mapToObj(
              i ->
                  members
                      .get(i)
                      .at(parent.child(numbering.label(i)), numbering.printed(i), parties))
          .collect(ImmutableList.toImmutableList());
    }
  }

  private ItemArbitraries() {}

  static Arbitrary<DueRule> dueRules() {
    Arbitrary<String> events =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(EVENTS)), Tuple.of(1, TextArbitraries.phrases()));
    return Arbitraries.oneOf(
        PeriodArbitraries.days().map(DueRule::on),
        PeriodArbitraries.periods().map(DueRule::within),
        PeriodArbitraries.days().map(DueRule::before),
        PeriodArbitraries.days().map(DueRule::noLaterThan),
        Combinators.combine(PeriodArbitraries.limitsOfDays(), events).as(DueRule::after),
        eachPeriod(),
        Arbitraries.just(DueRule.continuously()),
        events.map(DueRule::upon),
        Arbitraries.just(DueRule.notStated()),
        Arbitraries.just(DueRule.notApplicable()));
  }

  private static Arbitrary<DueRule> eachPeriod() {
    return PeriodArbitraries.cycles()
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(cycles -> DueRule.each(cycles.toArray(ReportingCycle[]::new)));
  }

  static Arbitrary<ItemNumber> numbers() {
    return Combinators.combine(
            Arbitraries.of("I", "II", "III", "A", "*1"),
            Combinators.combine(
                    Arbitraries.of(Numbering.class), Arbitraries.integers().between(0, 8))
                .as(Numbering::label)
                .list()
                .ofMaxSize(3))
        .as(
            (section, labels) -> {
              ItemNumber number = ItemNumber.parse(section);
              for (String label : labels) {
                number = number.child(label);
              }
              return number;
            });
  }

  /** A list of items, with lists below them down to a depth. */
  static Arbitrary<Drafts> drafts(int depth) {
    return Combinators.combine(
            Arbitraries.of(Numbering.class), draft(depth).list().ofMaxSize(depth))
        .as(Drafts::new);
  }

  private static Arbitrary<Draft> draft(int depth) {
    Arbitrary<Drafts> none = Arbitraries.just(new Drafts(Numbering.DIGITS, List.of()));
    Arbitrary<Drafts> below =
        depth <= 1
            ? none
            : Arbitraries.frequencyOf(Tuple.of(2, none), Tuple.of(1, drafts(depth - 1)));
    return Combinators.combine(
            TextArbitraries.phrases(),
            dueRules(),
            PartyArbitraries.roles(),
            Arbitraries.of("cấp có thẩm quyền", "UBND huyện").optional(),
            LegalArbitraries.references().list().ofMaxSize(2),
            Arbitraries.of(Participation.class).set().ofMaxSize(3),
            Arbitraries.maps(Arbitraries.of(HEADINGS), TextArbitraries.phrases()).ofMaxSize(2),
            below)
        .as(Draft::new)
        .withoutEdgeCases();
  }

  static Arbitrary<PlanItem> items() {
    return Combinators.combine(
            numbers().filter(number -> number.parent().isPresent()),
            draft(3),
            PartyArbitraries.ids().list().uniqueElements().ofMinSize(1).ofMaxSize(3))
        .as((number, draft, parties) -> draft.at(number, Optional.of("1."), parties));
  }

  /** The sections of one plan. */
  static Arbitrary<List<SectionDraft>> sections() {
    return Combinators.combine(TextArbitraries.phrases(), drafts(3))
        .as(SectionDraft::new)
        .list()
        .ofMaxSize(3);
  }

  static Arbitrary<Section> oneSection() {
    return Combinators.combine(
            Combinators.combine(TextArbitraries.phrases(), drafts(3)).as(SectionDraft::new),
            PartyArbitraries.ids().list().uniqueElements().ofMinSize(1).ofMaxSize(3))
        .as((draft, parties) -> draft.at(0, parties));
  }

  /** A section before it has a place in a plan. */
  record SectionDraft(String title, Drafts items) {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    Section at(int index, List<PartyId> parties) {
      ItemNumber number = ItemNumber.parse(index == 3 ? "*1" : ROMAN[index]);
      return Section.of(number, title)
          .withLabel(Optional.of(ROMAN[index] + ".").filter(label -> index != 2))
          .withItems(items.below(number, parties));
    }
  }
}
