package vn.kehoach.findings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.citation.Citation;
import vn.kehoach.citation.LegalCitations;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.period.PartialDate;
import vn.kehoach.register.LegalRegister;
import vn.kehoach.register.RegisteredDocument;
import vn.kehoach.text.PlainText;

/** A citation that is probably meant for a document of another number, or of another day. */
record Misprint(Kind kind, String printed, String meant, Optional<RegisteredDocument> document) {

  /** What is misprinted. */
  enum Kind {
    NUMBER,
    DATE
  }

  /** Finds what is probably misprinted in a citation. */
  static ImmutableList<Misprint> of(LegalReference reference, LegalRegister register) {
    return Stream.of(
            printedOtherwise(reference, register),
            nearNumber(reference, register),
            otherDate(reference, register))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  /** The text has a number, and it is not the corrected one that stands beside it. */
  private static Optional<Misprint> printedOtherwise(
      LegalReference reference, LegalRegister register) {
    if (reference.number().isEmpty()) {
      return Optional.empty();
    }
    DocumentNumber meant = reference.number().get();
    ImmutableSet<DocumentNumber> printed =
        LegalCitations.find(reference.asWritten()).stream()
            .map(Citation::documentNumber)
            .flatMap(Optional::stream)
            .collect(ImmutableSet.toImmutableSet());
    return printed.stream().anyMatch(meant::isSameAs)
        ? Optional.empty()
        : printed.stream()
            .findFirst()
            .map(
                number ->
                    new Misprint(
                        Kind.NUMBER,
                        number.toString(),
                        meant.toString(),
                        onlyOne(register.candidates(reference))));
  }

  /** No document has the number, but one of the same day or title has nearly the same. */
  private static Optional<Misprint> nearNumber(LegalReference reference, LegalRegister register) {
    return reference
        .number()
        .filter(number -> register.documentsOf(number).isEmpty())
        .flatMap(
            number ->
                register.documentsNear(number).stream()
                    .filter(Misprint::isVerified)
                    .filter(document -> isAlike(reference, document))
                    .findFirst()
                    .map(
                        document ->
                            new Misprint(
                                Kind.NUMBER,
                                number.toString(),
                                document.number().toString(),
                                Optional.of(document))));
  }

  private static boolean isVerified(RegisteredDocument document) {
    return document.certainty().isSeen();
  }

  private static boolean isAlike(LegalReference reference, RegisteredDocument document) {
    boolean sameDay =
        reference.issuedOn().flatMap(PartialDate::day).isPresent()
            && reference.issuedOn().flatMap(PartialDate::day).equals(document.issuedOn());
    return sameDay || sameTitle(reference, document);
  }

  private static boolean sameTitle(LegalReference reference, RegisteredDocument document) {
    return reference.title().isPresent()
        && reference.title().map(Misprint::plain).equals(document.title().map(Misprint::plain));
  }

  private static String plain(String title) {
    return PlainText.fold(title).replaceFirst("^ve (?:viec )?", "").replaceAll("[“”\"]", "");
  }

  /** The document is there, but it is of another day. */
  private static Optional<Misprint> otherDate(LegalReference reference, LegalRegister register) {
    if (reference.number().isEmpty() || reference.issuedOn().isEmpty()) {
      return Optional.empty();
    }
    PartialDate printed = reference.issuedOn().get();
    return onlyOne(register.candidates(reference))
        .or(() -> onlyOne(ofAnotherYear(reference, register)))
        .filter(Misprint::isVerified)
        .filter(document -> document.issuedOn().filter(day -> !mayBe(printed, day)).isPresent())
        .map(
            document ->
                new Misprint(
                    Kind.DATE,
                    printed.toString(),
                    document.issuedOn().map(Object::toString).orElse(""),
                    Optional.of(document)));
  }

  private static ImmutableList<RegisteredDocument> ofAnotherYear(
      LegalReference reference, LegalRegister register) {
    ImmutableList<RegisteredDocument> all =
        register.candidates(reference.withIssuedOn(Optional.empty()));
    return register.candidates(reference).isEmpty()
        ? all.stream()
            .filter(d -> sameTitle(reference, d) || sameDayOfYear(reference, d))
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  private static boolean sameDayOfYear(LegalReference reference, RegisteredDocument document) {
    return reference
        .issuedOn()
        .flatMap(PartialDate::day)
        .filter(
            day ->
                document
                    .issuedOn()
                    .filter(
                        issued ->
                            issued.getMonth() == day.getMonth()
                                && issued.getDayOfMonth() == day.getDayOfMonth())
                    .isPresent())
        .isPresent();
  }

  private static boolean mayBe(PartialDate printed, LocalDate day) {
    return !day.isBefore(printed.earliest()) && !day.isAfter(printed.latest());
  }

  private static Optional<RegisteredDocument> onlyOne(ImmutableList<RegisteredDocument> rows) {
    return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
  }
}
