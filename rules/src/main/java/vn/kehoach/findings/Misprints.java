package vn.kehoach.findings;

import java.util.stream.Stream;

/** Finds numbers and days of issue that are probably misprinted. */
final class Misprints implements PlanCheck {

  @Override
  public String name() {
    return "misprints";
  }

  @Override
  public Stream<PlanFinding> findings(PlanReview review) {
    return review
        .cited()
        .flatMap(
            cited ->
                Misprint.of(cited.reference(), review.register()).stream()
                    .map(misprint -> finding(cited, misprint)));
  }

  private static PlanFinding finding(CitedDocument cited, Misprint misprint) {
    return switch (misprint.kind()) {
      case NUMBER ->
          PlanFinding.of(
                  FindingCodes.NUMBER_MISPRINTED,
                  cited.place(),
                  Wording.of(
                      "văn bản ghi số " + misprint.printed() + ", có thể là " + misprint.meant(),
                      "the document is printed as "
                          + misprint.printed()
                          + ", probably for "
                          + misprint.meant()),
                  Wording.of("sửa thành " + misprint.meant(), "write " + misprint.meant()))
              .withDocument(misprint.document());
      case DATE ->
          PlanFinding.of(
                  FindingCodes.DATE_MISPRINTED,
                  cited.place(),
                  Wording.of(
                      cited.named()
                          + " ghi ngày ban hành "
                          + misprint.printed()
                          + ", danh mục ghi "
                          + misprint.meant(),
                      cited.named()
                          + " is dated "
                          + misprint.printed()
                          + ", in the register "
                          + misprint.meant()),
                  Wording.of(
                      "kiểm tra và sửa ngày ban hành thành " + misprint.meant(),
                      "look up the day of issue and write " + misprint.meant()))
              .withDocument(misprint.document());
    };
  }
}
