package vn.kehoach.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.Responsibility;

/**
 * What must hold between the parts of a plan: everything has its own name, and every name used is
 * known.
 */
final class PlanChecks {

  private PlanChecks() {}

  static void check(Plan plan) {
    checkArgument(
        plan.revision() >= 1,
        "revision of plan %s must be 1 or more: '%s'",
        plan.id(),
        plan.revision());
    unique(plan, "party", plan.parties().stream().map(Party::id));
    unique(plan, "section", plan.sections().stream().map(Section::number));
    unique(plan, "item", plan.allItems().stream().map(PlanItem::number));
    unique(plan, "indicator", plan.indicators().stream().map(Indicator::name));
    unique(plan, "exemplary model", plan.models().stream().map(ExemplaryModel::name));
    partiesAreKnown(plan);
    amendedItemsAreKnown(plan);
  }

  private static void unique(Plan plan, String thing, Stream<?> names) {
    Set<Object> seen = new HashSet<>();
    names.forEach(
        name ->
            checkArgument(
                seen.add(name), "%s must stand once in plan %s: '%s'", thing, plan.id(), name));
  }

  private static void partiesAreKnown(Plan plan) {
    Set<PartyId> known = new HashSet<>();
    plan.parties().forEach(party -> known.add(party.id()));
    for (PlanItem item : plan.allItems()) {
      Stream.concat(
              item.responsibilities().stream().map(Responsibility::party),
              item.reportingDuty().map(ReportingDuty::reporter).stream())
          .forEach(party -> known(plan, "item " + item.number(), known, party));
    }
    for (ExemplaryModel model : plan.models()) {
      model.keeper().ifPresent(party -> known(plan, "model '" + model.name() + "'", known, party));
    }
    for (Amendment amendment : plan.amendments()) {
      known(plan, "amendment of " + amendment.proposedOn(), known, amendment.proposedBy());
    }
  }

  private static void known(Plan plan, String place, Set<PartyId> known, PartyId party) {
    checkArgument(
        known.contains(party),
        "party of %s must be among the parties of plan %s: '%s'",
        place,
        plan.id(),
        party);
  }

  private static void amendedItemsAreKnown(Plan plan) {
    for (Amendment amendment : plan.amendments()) {
      for (ItemNumber number : amendment.items()) {
        checkArgument(
            plan.findItem(number).isPresent(),
            "item of the amendment of %s must be in plan %s: '%s'",
            amendment.proposedOn(),
            plan.id(),
            number);
      }
    }
  }
}
