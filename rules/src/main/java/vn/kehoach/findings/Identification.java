package vn.kehoach.findings;

import java.util.stream.Stream;
import vn.kehoach.register.UnknownReason;
import vn.kehoach.register.UnknownStatus;
import vn.kehoach.text.Language;

/** Finds documents that are cited so that it cannot be told which they are. */
final class Identification implements PlanCheck {

  @Override
  public String name() {
    return "identification";
  }

  @Override
  public Stream<PlanFinding> findings(PlanReview review) {
    return review
        .cited()
        .filter(cited -> Misprint.of(cited.reference(), review.register()).isEmpty())
        .flatMap(
            cited ->
                cited.statusOn(review.asOf()) instanceof UnknownStatus unknown
                    ? Stream.of(unknown)
                        .filter(status -> leavesOpen(status.why()))
                        .map(status -> finding(cited, status))
                    : Stream.empty());
  }

  private static boolean leavesOpen(UnknownReason why) {
    return why == UnknownReason.NO_NUMBER
        || why == UnknownReason.NOT_REGISTERED
        || why == UnknownReason.AMBIGUOUS;
  }

  private static PlanFinding finding(CitedDocument cited, UnknownStatus status) {
    return PlanFinding.of(
        FindingCodes.REFERENCE_UNIDENTIFIED,
        cited.place(),
        Wording.of(
            "không xác định được " + cited.named() + ": " + status.reason(Language.VIETNAMESE),
            "it cannot be told which document "
                + cited.named()
                + " is: "
                + status.reason(Language.ENGLISH)),
        status.why() == UnknownReason.NOT_REGISTERED
            ? Wording.of(
                "kiểm tra số, ký hiệu và bổ sung văn bản vào danh mục",
                "check the number and add the document to the register")
            : Wording.of(
                "ghi rõ số, ký hiệu, ngày ban hành và cơ quan ban hành",
                "give number, day of issue and issuing body"));
  }
}
