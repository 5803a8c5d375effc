package vn.kehoach.findings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.period.PartialDate;
import vn.kehoach.plan.DayBound;
import vn.kehoach.plan.DueByDay;
import vn.kehoach.plan.DueOnDay;
import vn.kehoach.plan.DueRule;
import vn.kehoach.plan.DueWithinPeriod;
import vn.kehoach.plan.PlanHeader;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** Finds days that are not of the plan's year, or are over when the plan is issued. */
final class DueDays implements PlanCheck {

  @Override
  public String name() {
    return "due-days";
  }

  @Override
  public Stream<PlanFinding> findings(PlanReview review) {
    PlanHeader header = review.plan().header();
    return review.plan().allItems().stream()
        .flatMap(
            item ->
                lastDay(item.due()).stream()
                    .flatMap(day -> Stream.of(outside(item, day, header), early(item, day, header)))
                    .flatMap(Optional::stream));
  }

  /** The last day in time, if the plan says a day. */
  private static Optional<LocalDate> lastDay(DueRule due) {
    if (due instanceof DueOnDay on) {
      return Optional.of(on.day());
    }
    if (due instanceof DueByDay by) {
      return Optional.of(by.bound() == DayBound.BEFORE ? by.day().minusDays(1) : by.day());
    }
    return due instanceof DueWithinPeriod within
        ? Optional.of(within.period().lastDay())
        : Optional.empty();
  }

  private static Optional<PlanFinding> outside(PlanItem item, LocalDate day, PlanHeader header) {
    return day.getYear() == header.year()
        ? Optional.empty()
        : Optional.of(
            PlanFinding.of(
                FindingCodes.DUE_OUTSIDE_YEAR,
                FindingPlace.ofItem(item.number()),
                Wording.of(
                    "hạn cuối " + inWords(day) + " không thuộc năm " + header.year(),
                    "last day " + day + " is not in the year " + header.year()),
                Wording.of(
                    "sửa thời hạn, hoặc chuyển sang kế hoạch của năm đó",
                    "correct the day, or move the item to the plan of that year")));
  }

  private static Optional<PlanFinding> early(PlanItem item, LocalDate day, PlanHeader header) {
    return header
        .issuedOn()
        .map(PartialDate::earliest)
        .filter(day::isBefore)
        .map(
            issued ->
                PlanFinding.of(
                    FindingCodes.DUE_BEFORE_ISSUE,
                    FindingPlace.ofItem(item.number()),
                    Wording.of(
                        "hạn cuối "
                            + inWords(day)
                            + " trước khi ban hành kế hoạch, sớm nhất "
                            + inWords(issued),
                        "last day "
                            + day
                            + " is before the plan is issued, at the earliest on "
                            + issued),
                    Wording.of("sửa thời hạn", "correct the day")));
  }

  private static String inWords(LocalDate day) {
    return DayWords.date(day, Language.VIETNAMESE);
  }
}
