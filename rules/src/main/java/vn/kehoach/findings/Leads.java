package vn.kehoach.findings;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.Role;
import vn.kehoach.plan.DueNotApplicable;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;

/** Finds items that nobody answers for, and items that more than one party leads. */
final class Leads implements PlanCheck {

  @Override
  public String name() {
    return "leads";
  }

  @Override
  public Stream<PlanFinding> findings(PlanReview review) {
    Plan plan = review.plan();
    return plan.allItems().stream()
        .flatMap(
            item -> Stream.of(missing(plan, item), repeated(plan, item)).flatMap(Optional::stream));
  }

  private static Optional<PlanFinding> missing(Plan plan, PlanItem item) {
    boolean somethingToDo = !(item.due() instanceof DueNotApplicable);
    return somethingToDo && !isLed(plan, Optional.of(item))
        ? Optional.of(
            PlanFinding.of(
                FindingCodes.LEAD_MISSING,
                FindingPlace.ofItem(item.number()),
                Wording.of(
                    "không nêu ai chủ trì hoặc thực hiện",
                    "the plan does not say who leads or implements it"),
                Wording.of("giao một đơn vị chủ trì", "give the lead to one party")))
        : Optional.empty();
  }

  /** What stands below an item that somebody leads is led by the same. */
  private static boolean isLed(Plan plan, Optional<PlanItem> item) {
    return item.isPresent()
        && (item.get().lead().isPresent()
            || isLed(plan, item.get().number().parent().flatMap(plan::findItem)));
  }

  private static Optional<PlanFinding> repeated(Plan plan, PlanItem item) {
    ImmutableList<PartyId> leads = item.partiesAs(Role.LEAD);
    if (leads.size() < 2) {
      return Optional.empty();
    }
    String names =
        leads.stream().map(plan::party).map(Party::name).collect(Collectors.joining("; "));
    return Optional.of(
        PlanFinding.of(
            FindingCodes.LEAD_REPEATED,
            FindingPlace.ofItem(item.number()),
            Wording.of("cùng chủ trì: " + names, "led by more than one: " + names),
            Wording.of(
                "để một đơn vị chủ trì, các đơn vị khác phối hợp",
                "let one lead and the others coordinate")));
  }
}
