package vn.kehoach.findings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.register.Lapsed;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** Finds documents that stay posted though they are no longer in force. */
final class PostedDocuments implements PlanCheck {

  @Override
  public String name() {
    return "posted-documents";
  }

  @Override
  public Stream<PlanFinding> findings(PlanReview review) {
    return IntStream.range(0, review.disclosures().size())
        .boxed()
        .flatMap(
            i ->
                finding(FindingPlace.ofDisclosure(i + 1), review.disclosures().get(i), review)
                    .stream());
  }

  private static Optional<PlanFinding> finding(
      FindingPlace place, Disclosure posted, PlanReview review) {
    CitedDocument cited = new CitedDocument(place, posted.document(), review.register());
    LocalDate asOf = review.asOf();
    if (posted.isPostedOn(asOf) && cited.statusOn(asOf) instanceof Lapsed lapsed) {
      return Optional.of(finding(FindingCodes.DISCLOSURE_LAPSED, cited, posted, lapsed));
    }
    LocalDate last = posted.lastDay().filter(review.horizon()::isAfter).orElse(review.horizon());
    return !last.isBefore(asOf)
            && posted.isPostedOn(last)
            && cited.statusOn(last) instanceof Lapsed lapsed
        ? Optional.of(finding(FindingCodes.DISCLOSURE_LAPSING, cited, posted, lapsed))
        : Optional.empty();
  }

  private static PlanFinding finding(
      FindingCode code, CitedDocument cited, Disclosure posted, Lapsed lapsed) {
    String place = posted.place();
    return PlanFinding.of(
            code,
            cited.place(),
            Wording.of(
                cited.sentence(lapsed).vietnamese() + ", niêm yết tại " + place,
                cited.sentence(lapsed).english() + ", is posted at " + place),
            Wording.of(
                "gỡ văn bản từ "
                    + DayWords.date(lapsed.since(), Language.VIETNAMESE)
                    + lapsed.successor().map(key -> ", niêm yết " + key).orElse(""),
                "take it down from "
                    + lapsed.since()
                    + " on"
                    + lapsed.successor().map(key -> " and post " + key).orElse("")))
        .withDocument(lapsed.document());
  }
}
