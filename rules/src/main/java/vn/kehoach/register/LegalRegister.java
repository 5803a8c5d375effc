package vn.kehoach.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.internal.Messages;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.LegalReference;

/**
 * Documents, and whether they are in force on a day.
 *
 * <p>Vietnamese term: <i>danh mục văn bản</i>.
 *
 * <p>A register never contradicts itself: no two of its rows can mean the same document, and none
 * comes to replace itself. It need not be complete; what it does not know it calls unknown. A
 * caller brings documents of its own and combines them with {@link #standard()}.
 */
public final class LegalRegister {

  private final ImmutableList<RegisteredDocument> documents;
  private final ImmutableListMultimap<String, RegisteredDocument> byNumber;

  private LegalRegister(ImmutableList<RegisteredDocument> documents) {
    this.documents = documents;
    this.byNumber = Multimaps.index(documents, document -> document.number().looseKey());
  }

  /**
   * Returns the register that comes with this library: the documents that the plan of xã Nam Chính
   * for 2023 cites, those in their history, and those that the rules of this library rest on.
   *
   * @return the register
   * @throws IllegalStateException if the data are damaged
   */
  public static LegalRegister standard() {
    return Standard.REGISTER;
  }

  /** Reads the data once, when they are first asked for. */
  private static final class Standard {
    static final LegalRegister REGISTER = LegalRegisterCsv.load("standard-documents.csv");
  }

  /**
   * Obtains a register.
   *
   * @param documents the documents in any order; equal ones count once
   * @return the register
   * @throws IllegalArgumentException if the documents contradict each other; the message names them
   */
  public static LegalRegister of(List<RegisteredDocument> documents) {
    ImmutableList<RegisteredDocument> each = ImmutableSet.copyOf(documents).asList();
    ImmutableList<RegisterConflict> conflicts = RegisterConflict.among(each);
    if (!conflicts.isEmpty()) {
      throw new IllegalArgumentException(
          conflicts.stream().map(RegisterConflict::message).collect(Collectors.joining("; ")));
    }
    return new LegalRegister(
        ImmutableList.sortedCopyOf(
            Comparator.comparing((RegisteredDocument d) -> d.key().toString())
                .thenComparing(RegisteredDocument::toString)
                .thenComparing(d -> d.issuer().orElse("")),
            each));
  }

  /**
   * Returns both registers together. Where a row of each can mean the same document, the other's
   * row stands and this one's goes.
   *
   * @param other the register that takes precedence, such as that of a province
   * @return a third register
   * @throws IllegalArgumentException if the rows together contradict each other
   */
  public LegalRegister combinedWith(LegalRegister other) {
    return of(
        Stream.concat(
                documents.stream().filter(document -> !other.overrides(document)),
                other.documents.stream())
            .toList());
  }

  private boolean overrides(RegisteredDocument document) {
    return candidates(document.key(), document.issuer()).findAny().isPresent();
  }

  /**
   * Returns the documents.
   *
   * @return the documents in the order of their keys
   */
  public ImmutableList<RegisteredDocument> documents() {
    return documents;
  }

  /**
   * Returns the documents of a number, whatever the case, marks and leading zeros of the number.
   *
   * @param number such as {@code 33/CT-TTg}
   * @return the documents of all years, perhaps none
   */
  public ImmutableList<RegisteredDocument> documentsOf(DocumentNumber number) {
    return byNumber.get(number.looseKey());
  }

  /**
   * Returns the documents whose number is one slip of the pen away, such as {@code 11-QĐi/TW} for
   * {@code 11-QĐ/TW}: one character is missing, too many or another, or two neighbours are swapped.
   *
   * @param number such as {@code 11-QĐ/TW}
   * @return the documents in the order of the register, without those of the number itself
   */
  public ImmutableList<RegisteredDocument> documentsNear(DocumentNumber number) {
    String key = number.looseKey();
    return byNumber.keySet().stream()
        .filter(other -> OneSlip.between(key, other))
        .flatMap(other -> byNumber.get(other).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Finds a document.
   *
   * @param key number and year
   * @return the document, or empty if there is none
   * @throws IllegalArgumentException if the key can mean more than one; the message lists them
   */
  public Optional<RegisteredDocument> find(DocumentKey key) {
    return only(key.toString(), candidates(key, Optional.empty()).toList());
  }

  /**
   * Returns a document.
   *
   * @param key number and year
   * @return the document
   * @throws NoSuchElementException if there is none
   * @throws IllegalArgumentException if the key can mean more than one; the message lists them
   */
  public RegisteredDocument document(DocumentKey key) {
    return find(key)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "document must be in the register ("
                        + documents.size()
                        + " documents): "
                        + Messages.quote(key.toString())));
  }

  /**
   * Finds the document a plan cites, by number, year and issuing body as far as the plan gives
   * them.
   *
   * @param reference the citation
   * @return the document, or empty if there is none or the citation has no number
   * @throws IllegalArgumentException if the citation can mean more than one; the message lists them
   */
  public Optional<RegisteredDocument> find(LegalReference reference) {
    return only(reference.asWritten(), candidates(reference));
  }

  private static Optional<RegisteredDocument> only(String cited, List<RegisteredDocument> found) {
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          "document must be told apart by year or issuer from "
              + found.stream().map(d -> d.key().toString()).collect(Collectors.joining(", "))
              + ": "
              + Messages.quote(cited));
    }
    return found.stream().findFirst();
  }

  /** The documents that a citation can mean. */
  Stream<RegisteredDocument> candidates(DocumentKey key, Optional<String> issuer) {
    return documentsOf(key.number()).stream().filter(document -> document.mayBe(key, issuer));
  }

  /**
   * Returns the documents that a citation can mean, by number, year and issuing body as far as it
   * gives them.
   *
   * @param reference the citation
   * @return the documents; none if there is none or the citation has no number
   */
  public ImmutableList<RegisteredDocument> candidates(LegalReference reference) {
    return reference.number().stream()
        .map(
            number ->
                reference
                    .issuedOn()
                    .map(date -> DocumentKey.of(number, date.year()))
                    .orElseGet(() -> DocumentKey.of(number)))
        .flatMap(key -> candidates(key, reference.issuer()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Tells whether a document is in force on a day.
   *
   * @param number its number; one that more than one document has answers as unknown
   * @param day the day
   * @return the status
   */
  public DocumentStatus statusOn(DocumentNumber number, LocalDate day) {
    return statusOn(DocumentKey.of(number), day);
  }

  /**
   * Tells whether a document is in force on a day.
   *
   * @param key its number and year; a key that can mean more than one document answers as unknown
   * @param day the day
   * @return the status
   */
  public DocumentStatus statusOn(DocumentKey key, LocalDate day) {
    return statusOn(
        candidates(key, Optional.empty()).collect(ImmutableList.toImmutableList()), day);
  }

  /**
   * Tells whether a document that a plan cites is in force on a day.
   *
   * @param reference the citation
   * @param day the day
   * @return the status; unknown if the citation has no number, or can mean more than one document
   */
  public DocumentStatus statusOn(LegalReference reference, LocalDate day) {
    return reference.number().filter(number -> !number.isBlank()).isEmpty()
        ? UnknownStatus.of(day, UnknownReason.NO_NUMBER, ImmutableList.of())
        : statusOn(candidates(reference), day);
  }

  private DocumentStatus statusOn(ImmutableList<RegisteredDocument> found, LocalDate day) {
    return switch (found.size()) {
      case 0 -> UnknownStatus.of(day, UnknownReason.NOT_REGISTERED, found);
      case 1 -> new StatusFinder(this, day).statusOf(found.get(0));
      default -> UnknownStatus.of(day, UnknownReason.AMBIGUOUS, found);
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LegalRegister that && documents.equals(that.documents);
  }

  @Override
  public int hashCode() {
    return documents.hashCode();
  }

  /** Returns how many documents there are. */
  @Override
  public String toString() {
    return "LegalRegister (" + documents.size() + " documents)";
  }
}
