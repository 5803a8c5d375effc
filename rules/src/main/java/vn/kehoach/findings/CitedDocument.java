package vn.kehoach.findings;

import java.time.LocalDate;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.register.DocumentStatus;
import vn.kehoach.register.Lapsed;
import vn.kehoach.register.LegalRegister;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** A document that a plan cites, where it does so, and the register that knows of it. */
record CitedDocument(FindingPlace place, LegalReference reference, LegalRegister register) {

  DocumentStatus statusOn(LocalDate day) {
    return register.statusOn(reference, day);
  }

  /** Words what the register says of the document. */
  Wording sentence(DocumentStatus status) {
    return Wording.of(
        named() + " " + status.label(Language.VIETNAMESE),
        named() + " " + verb(status) + status.label(Language.ENGLISH));
  }

  private static String verb(DocumentStatus status) {
    return status instanceof Lapsed ? "" : "is ";
  }

  /** Says what to rest on instead. */
  Wording restOnSuccessor(Lapsed lapsed) {
    return lapsed
        .successor()
        .map(
            key ->
                Wording.of(
                    "từ "
                        + DayWords.date(lapsed.since(), Language.VIETNAMESE)
                        + " căn cứ vào "
                        + key,
                    "from " + lapsed.since() + " on rest on " + key))
        .orElse(
            Wording.of(
                "bỏ căn cứ này từ " + DayWords.date(lapsed.since(), Language.VIETNAMESE),
                "leave it out from " + lapsed.since() + " on"));
  }

  /** The number, or the citation where there is none. */
  String named() {
    return reference.number().map(Object::toString).orElse("“" + reference.asWritten() + "”");
  }
}
