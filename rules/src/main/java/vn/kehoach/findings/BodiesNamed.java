package vn.kehoach.findings;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.ReportingDuty;
import vn.kehoach.text.PlainText;

/** Finds reports owed to a body that is neither a party nor a recipient of the plan. */
final class BodiesNamed implements PlanCheck {

  @Override
  public String name() {
    return "bodies-named";
  }

  @Override
  public Stream<PlanFinding> findings(PlanReview review) {
    ImmutableSet<String> named = named(review.plan());
    return review.plan().allItems().stream()
        .flatMap(
            item ->
                item.reportingDuty().flatMap(ReportingDuty::addressee).stream()
                    .filter(addressee -> !named.contains(PlainText.fold(addressee)))
                    .map(addressee -> finding(FindingPlace.ofItem(item.number()), addressee)));
  }

  private static ImmutableSet<String> named(Plan plan) {
    return Stream.of(
            plan.parties().stream()
                .flatMap(p -> Stream.of(Optional.of(p.name()), p.abbreviation())),
            plan.recipients().stream().map(Recipient::name).map(Optional::of),
            Stream.of(Optional.of(plan.header().issuingBody()), plan.header().parentBody()))
        .flatMap(names -> names)
        .flatMap(Optional::stream)
        .map(PlainText::fold)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static PlanFinding finding(FindingPlace place, String addressee) {
    return PlanFinding.of(
        FindingCodes.BODY_NOT_NAMED,
        place,
        Wording.of(
            "báo cáo gửi “" + addressee + "” nhưng kế hoạch không nêu tên cơ quan này",
            "a report goes to “" + addressee + "”, which the plan does not name"),
        Wording.of(
            "nêu tên cơ quan nhận báo cáo, hoặc ghi vào nơi nhận",
            "name the body that receives it, or add it to the recipients"));
  }
}
