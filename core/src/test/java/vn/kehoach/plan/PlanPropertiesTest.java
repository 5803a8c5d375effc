package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.kehoach.party.Party;
import vn.kehoach.party.Responsibility;
import vn.kehoach.party.Role;
import vn.kehoach.testing.PlanDomain;

@Domain(PlanDomain.class)
class PlanPropertiesTest {

  @Property
  void anItemNumberParsesBack(@ForAll ItemNumber number) {
    assertThat(ItemNumber.parse(number.toString())).isEqualTo(number);
    assertThat(ItemNumber.parse(" " + number.toString().replace(".", ". ") + "."))
        .isEqualTo(number);
  }

  @Property
  void aChildIsBelowItsParentAndAfterIt(@ForAll ItemNumber number) {
    assertThat(number.child("3").parent()).contains(number);
    assertThat(number.child("3")).isGreaterThan(number);
  }

  @Property
  void aPlanIdParsesBack(@ForAll PlanId id) {
    assertThat(PlanId.parse(id.toString())).isEqualTo(id);
    assertThat(PlanId.ofName(id.toString())).isEqualTo(id);
  }

  @Property(tries = 100)
  void everyItemIsFoundByItsNumberAndStandsBelowItsParent(@ForAll Plan plan) {
    for (PlanItem item : plan.allItems()) {
      assertThat(plan.item(item.number())).isSameAs(item);
      assertThat(plan.findItem(item.number().child("999"))).isEmpty();
      assertThat(item.items())
          .allMatch(i -> i.number().parent().equals(Optional.of(item.number())));
    }
  }

  @Property(tries = 100)
  void everyPartyIsFoundAndEveryResponsibilityIsOfAKnownParty(@ForAll Plan plan) {
    assertThat(plan.parties())
        .allSatisfy(party -> assertThat(plan.party(party.id())).isSameAs(party));
    ImmutableList<PlanItem> items = plan.allItems();
    assertThat(items)
        .allSatisfy(
            item ->
                assertThat(item.responsibilities())
                    .allMatch(r -> plan.findParty(r.party()).isPresent()));
  }

  @Property
  void whoLeadsHasAPartInTheItem(@ForAll PlanItem item) {
    assertThat(item.lead().isPresent())
        .isEqualTo(
            item.reportingDuty().isPresent()
                || item.responsibilities().stream()
                    .map(Responsibility::role)
                    .anyMatch(role -> role == Role.LEAD || role == Role.IMPLEMENT));
    for (Role role : Role.values()) {
      assertThat(item.partiesAs(role))
          .allMatch(party -> item.responsibilities().contains(Responsibility.of(role, party)));
    }
  }

  @Property
  void aStageOnceReachedIsNotLost(
      @ForAll ExemplaryModel model, @ForAll LocalDate one, @ForAll LocalDate other) {
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;
    model
        .stageOn(earlier)
        .ifPresent(
            stage -> assertThat(model.stageOn(later).orElseThrow()).isGreaterThanOrEqualTo(stage));
  }

  @Property
  void theNewestMeasurementUpToADayIsNotAfterIt(
      @ForAll Indicator indicator, @ForAll LocalDate asOf) {
    Optional<Measurement> measured = indicator.measuredBy(asOf);
    assertThat(measured.isPresent())
        .isEqualTo(indicator.measurements().stream().anyMatch(m -> !m.day().isAfter(asOf)));
    measured.ifPresent(
        m ->
            assertThat(indicator.measurements())
                .noneMatch(other -> other.day().isAfter(m.day()) && !other.day().isAfter(asOf)));
  }

  @Property
  void sectionsHoldItemsOfTheirNumber(@ForAll Section section) {
    assertThat(section.items())
        .allMatch(item -> item.number().parent().equals(Optional.of(section.number())));
  }

  @Property
  void aPartyIsShownByItsName(@ForAll Party party) {
    assertThat(party).hasToString(party.name());
  }
}
