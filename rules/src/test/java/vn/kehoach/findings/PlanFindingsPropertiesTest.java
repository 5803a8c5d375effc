package vn.kehoach.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.Section;
import vn.kehoach.register.InForce;
import vn.kehoach.register.LegalRegister;
import vn.kehoach.register.RegisteredDocument;
import vn.kehoach.testing.PlanDomain;
import vn.kehoach.testing.RegisterDomain;
import vn.kehoach.testing.SmallPlan;
import vn.kehoach.text.Language;

@Domain(PlanDomain.class)
class PlanFindingsPropertiesTest {

  private static final LegalRegister STANDARD = LegalRegister.standard();
  private static final ImmutableSet<FindingCode> ABOUT_DOCUMENTS =
      ImmutableSet.of(
          FindingCodes.BASIS_LAPSED,
          FindingCodes.BASIS_LAPSING,
          FindingCodes.BASIS_NOT_YET_IN_FORCE,
          FindingCodes.BASIS_AMENDED,
          FindingCodes.BASIS_NOT_CONFIRMED,
          FindingCodes.BASIS_UNKNOWN,
          FindingCodes.REFERENCE_UNIDENTIFIED,
          FindingCodes.NUMBER_MISPRINTED,
          FindingCodes.DATE_MISPRINTED);

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void anyPlanIsLookedThroughAndEveryFindingIsWorded(@ForAll Plan plan, @ForAll LocalDate asOf) {
    PlanFindings findings = PlanFindings.of(plan, STANDARD, asOf);

    assertThat(findings.all())
        .allSatisfy(
            finding -> {
              assertThat(finding.toText(Language.VIETNAMESE)).isNotBlank();
              assertThat(finding.place().item().flatMap(plan::findItem)).isPresent();
            });
    assertThat(findings).isEqualTo(PlanFindings.of(plan, STANDARD, asOf));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aPlanWithoutReferencesHasNoFindingAboutDocuments(@ForAll Plan plan, @ForAll LocalDate asOf) {
    PlanFindings with = PlanFindings.of(plan, STANDARD, asOf);
    PlanFindings without = PlanFindings.of(withoutReferences(plan), STANDARD, asOf);

    assertThat(without.all()).noneMatch(finding -> ABOUT_DOCUMENTS.contains(finding.code()));
    assertThat(without.all())
        .isEqualTo(with.all().stream().filter(f -> !ABOUT_DOCUMENTS.contains(f.code())).toList());
  }

  private static Plan withoutReferences(Plan plan) {
    return plan.withSections(
        plan.sections().stream()
            .map(section -> section.withItems(withoutReferences(section.items())))
            .toArray(Section[]::new));
  }

  private static ImmutableList<PlanItem> withoutReferences(List<PlanItem> items) {
    return items.stream()
        .map(
            item ->
                item.withReferences(ImmutableList.of()).withItems(withoutReferences(item.items())))
        .collect(ImmutableList.toImmutableList());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Domain(RegisterDomain.class)
  void theOrderOfTheRegisterDoesNotMatter(
      @ForAll LegalRegister register, @ForAll LocalDate asOf, @ForAll LocalDate seed) {
    List<RegisteredDocument> shuffled = new ArrayList<>(register.documents());
    Collections.shuffle(shuffled, new Random(seed.toEpochDay()));
    Plan plan = citingAll(register);

    assertThat(PlanFindings.of(plan, LegalRegister.of(shuffled), asOf))
        .isEqualTo(PlanFindings.of(plan, register, asOf));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Domain(RegisterDomain.class)
  void whatHasLapsedStaysLapsed(
      @ForAll LegalRegister register, @ForAll LocalDate asOf, @ForAll LocalDate later) {
    LocalDate first = asOf.isBefore(later) ? asOf : later;
    LocalDate second = asOf.isBefore(later) ? later : asOf;
    Plan plan = citingAll(register);

    assertThat(lapsed(PlanFindings.of(plan, register, second)))
        .containsAll(lapsed(PlanFindings.of(plan, register, first)));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Domain(RegisterDomain.class)
  void whatLapsesWithinTheYearHasLapsedWhenItIsOver(@ForAll LegalRegister register) {
    Plan plan = citingAll(register);
    PlanFindings ahead = PlanFindings.overYear(plan, register);
    PlanFindings after = PlanFindings.of(plan, register, LocalDate.of(2023, 12, 31));

    assertThat(lapsed(after))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    ahead.of(FindingCodes.BASIS_LAPSED).stream(),
                    ahead.of(FindingCodes.BASIS_LAPSING).stream())
                .map(PlanFinding::place)
                .toList());
  }

  private static List<FindingPlace> lapsed(PlanFindings findings) {
    return findings.of(FindingCodes.BASIS_LAPSED).stream().map(PlanFinding::place).toList();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Domain(RegisterDomain.class)
  void aPlanThatCitesOnlyWhatIsInForceIsClean(@ForAll LegalRegister register) {
    LocalDate yearEnd = LocalDate.of(2023, 12, 31);
    LegalRegister confirmed =
        LegalRegister.of(
            register.documents().stream().map(d -> d.withConfirmedOn(yearEnd)).toList());
    LocalDate asOf = LocalDate.of(2023, 1, 1);
    ImmutableList<LegalReference> good =
        references(confirmed).stream()
            .filter(reference -> isInForceAllYear(confirmed, reference, asOf, yearEnd))
            .collect(ImmutableList.toImmutableList());

    assertThat(PlanFindings.overYear(citing(good), confirmed).all()).isEmpty();
  }

  private static boolean isInForceAllYear(
      LegalRegister register, LegalReference reference, LocalDate first, LocalDate last) {
    return register.statusOn(reference, first).isInForce()
        && register.statusOn(reference, last) instanceof InForce;
  }

  private static Plan citingAll(LegalRegister register) {
    return citing(references(register));
  }

  private static Plan citing(List<LegalReference> references) {
    return SmallPlan.of(
        SmallPlan.item("II.1", "thường xuyên", SmallPlan.OFFICE).withReferences(references));
  }

  private static List<LegalReference> references(LegalRegister register) {
    return register.documents().stream()
        .map(d -> LegalReference.of("Văn bản số " + d.number()).withNumber(d.number()))
        .toList();
  }
}
