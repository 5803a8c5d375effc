package vn.kehoach.findings;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.kehoach.party.Responsibility;
import vn.kehoach.plan.DueNotApplicable;
import vn.kehoach.plan.DueRule;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.text.PlainText;

/** Finds items that give the same parties the same thing to do by the same day. */
final class RepeatedDuties implements PlanCheck {

  @Override
  public String name() {
    return "repeated-duties";
  }

  @Override
  public Stream<PlanFinding> findings(PlanReview review) {
    Map<Duty, ItemNumber> first = new HashMap<>();
    return review.plan().allItems().stream()
        .filter(item -> !(item.due() instanceof DueNotApplicable))
        .flatMap(
            item -> {
              ItemNumber earlier = first.putIfAbsent(Duty.of(item), item.number());
              return earlier == null ? Stream.empty() : Stream.of(finding(item, earlier));
            });
  }

  private static PlanFinding finding(PlanItem item, ItemNumber earlier) {
    return PlanFinding.of(
        FindingCodes.DUTY_REPEATED,
        FindingPlace.ofItem(item.number()),
        Wording.of(
            "trùng nội dung, thời hạn và phân công với mục " + earlier,
            "same work, day and parties as item " + earlier),
        Wording.of("bỏ một mục, hoặc nêu rõ khác nhau ở đâu", "drop one, or say how they differ"));
  }

  private record Duty(String title, DueRule due, ImmutableSet<Responsibility> responsibilities) {

    static Duty of(PlanItem item) {
      return new Duty(
          PlainText.fold(item.title()), item.due(), ImmutableSet.copyOf(item.responsibilities()));
    }
  }
}
