package vn.kehoach.findings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.register.DocumentChange;
import vn.kehoach.register.DocumentStatus;
import vn.kehoach.register.InForce;
import vn.kehoach.register.InForceAmended;
import vn.kehoach.register.Lapsed;
import vn.kehoach.register.NotYetInForce;
import vn.kehoach.register.RegisteredDocument;
import vn.kehoach.register.UnknownReason;
import vn.kehoach.register.UnknownStatus;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** Finds documents cited that are not in force, or not all the year, or not as they were. */
final class BasesInForce implements PlanCheck {

  @Override
  public String name() {
    return "bases-in-force";
  }

  @Override
  public Stream<PlanFinding> findings(PlanReview review) {
    return review.cited().flatMap(cited -> findings(cited, review));
  }

  private static Stream<PlanFinding> findings(CitedDocument cited, PlanReview review) {
    DocumentStatus status = cited.statusOn(review.asOf());
    if (status instanceof Lapsed lapsed) {
      return Stream.of(
          finding(
              FindingCodes.BASIS_LAPSED,
              cited,
              cited.sentence(lapsed),
              cited.restOnSuccessor(lapsed),
              lapsed.document()));
    }
    if (status instanceof UnknownStatus unknown) {
      return unknown(cited, unknown).stream();
    }
    return Stream.of(
            notYet(cited, status),
            lapsing(cited, review),
            amended(cited, review),
            notConfirmed(cited, status))
        .flatMap(Optional::stream);
  }

  private static Optional<PlanFinding> lapsing(CitedDocument cited, PlanReview review) {
    return cited.statusOn(review.horizon()) instanceof Lapsed lapsed
        ? Optional.of(
            finding(
                FindingCodes.BASIS_LAPSING,
                cited,
                Wording.of(
                    cited.named() + " " + until(lapsed, Language.VIETNAMESE),
                    cited.named() + " is " + until(lapsed, Language.ENGLISH)),
                cited.restOnSuccessor(lapsed),
                lapsed.document()))
        : Optional.empty();
  }

  private static String until(Lapsed lapsed, Language language) {
    return language.choose("chỉ còn hiệu lực đến hết ngày ", "in force only until ")
        + DayWords.date(lapsed.since().minusDays(1), language)
        + lapsed
            .successor()
            .map(key -> language.choose(", sau đó căn cứ mới là ", ", then succeeded by ") + key)
            .orElse("");
  }

  private static Optional<PlanFinding> notYet(CitedDocument cited, DocumentStatus status) {
    return status instanceof NotYetInForce early
        ? Optional.of(
            finding(
                FindingCodes.BASIS_NOT_YET_IN_FORCE,
                cited,
                cited.sentence(early),
                Wording.of(
                    "chỉ viện dẫn từ ngày văn bản có hiệu lực",
                    "cite it only from the day it is in force"),
                early.document()))
        : Optional.empty();
  }

  private static Optional<PlanFinding> amended(CitedDocument cited, PlanReview review) {
    return cited.statusOn(review.horizon()) instanceof InForceAmended amended
        ? Optional.of(
            finding(
                FindingCodes.BASIS_AMENDED,
                cited,
                changes(cited, amended),
                Wording.of(
                    "đối chiếu nội dung viện dẫn với văn bản sửa đổi, bổ sung",
                    "check what is cited against the amendment"),
                amended.document()))
        : Optional.empty();
  }

  private static Wording changes(CitedDocument cited, InForceAmended amended) {
    return Wording.of(
        cited.named() + " " + listed(amended, Language.VIETNAMESE),
        cited.named() + " is " + listed(amended, Language.ENGLISH));
  }

  private static String listed(InForceAmended amended, Language language) {
    return String.join(
        "; ", amended.changes().stream().map((DocumentChange c) -> c.label(language)).toList());
  }

  private static Optional<PlanFinding> notConfirmed(CitedDocument cited, DocumentStatus status) {
    Optional<LocalDate> confirmed =
        status instanceof InForce plain
            ? plain.lastConfirmedOn()
            : status instanceof InForceAmended amended
                ? amended.lastConfirmedOn()
                : Optional.empty();
    return confirmed.flatMap(
        day ->
            cited
                .register()
                .find(cited.reference())
                .map(
                    document ->
                        finding(
                            FindingCodes.BASIS_NOT_CONFIRMED,
                            cited,
                            Wording.of(
                                cited.named()
                                    + " được xác nhận còn hiệu lực lần gần nhất ngày "
                                    + DayWords.date(day, Language.VIETNAMESE),
                                cited.named() + " was last confirmed to be in force on " + day),
                            checkAgain(),
                            document)));
  }

  private static Optional<PlanFinding> unknown(CitedDocument cited, UnknownStatus status) {
    boolean registered =
        status.why() == UnknownReason.NOT_VERIFIED
            || status.why() == UnknownReason.FIRST_DAY_NOT_KNOWN;
    return status.candidates().stream()
        .filter(document -> registered)
        .findFirst()
        .map(
            document ->
                finding(
                    FindingCodes.BASIS_UNKNOWN,
                    cited,
                    cited.sentence(status),
                    checkAgain(),
                    document));
  }

  private static Wording checkAgain() {
    return Wording.of(
        "kiểm tra hiệu lực của văn bản và bổ sung vào danh mục",
        "look up whether it is in force and add that to the register");
  }

  private static PlanFinding finding(
      FindingCode code,
      CitedDocument cited,
      Wording problem,
      Wording remedy,
      RegisteredDocument document) {
    return PlanFinding.of(code, cited.place(), problem, remedy).withDocument(document);
  }
}
