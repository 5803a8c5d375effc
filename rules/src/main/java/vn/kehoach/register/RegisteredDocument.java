package vn.kehoach.register;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.legal.DocumentForm;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.DocumentType;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.text.PlainText;

/**
 * A document in a register: what it is, from when to when it is in force, what changed it, and how
 * this is known.
 *
 * <p>Vietnamese term: <i>văn bản trong danh mục</i>.
 *
 * <p>What is not known is empty, never guessed. All days are days of 24 hours: a document is in
 * force on its first and on its last day.
 */
@Value.Immutable
public abstract class RegisteredDocument implements WithRegisteredDocument {

  RegisteredDocument() {}

  /**
   * Returns the number.
   *
   * @return such as {@code 34/2007/PL-UBTVQH11}
   */
  @Value.Parameter
  public abstract DocumentNumber number();

  /**
   * Returns the type.
   *
   * @return the type, or empty if it is not known
   */
  public abstract Optional<DocumentType> type();

  /**
   * Returns what the document is about.
   *
   * @return its title without the type, or empty if it is not known
   */
  public abstract Optional<String> title();

  /**
   * Returns the issuing body.
   *
   * @return such as {@code Thủ tướng Chính phủ}, or empty if it is not known
   */
  public abstract Optional<String> issuer();

  /**
   * Returns the day it was signed or passed.
   *
   * @return the day, or empty if it is not known
   */
  public abstract Optional<LocalDate> issuedOn();

  /**
   * Returns the first day in force, if a source says it.
   *
   * @return the day, or empty if it is not known; see {@link #firstDay()}
   */
  public abstract Optional<LocalDate> inForceFrom();

  /**
   * Returns the last day in force, if a source says it.
   *
   * @return such as 2023-06-30 for 34/2007/PL-UBTVQH11, or empty if no end is known; see {@link
   *     #lastDay()}
   */
  public abstract Optional<LocalDate> inForceTo();

  /**
   * Returns what later documents do to this one.
   *
   * @return the changes, perhaps none known
   */
  public abstract ImmutableList<DocumentChange> changes();

  /**
   * Returns the last day for which a source shows the document in force.
   *
   * @return the day; empty if nothing shows it in force after its first day
   */
  public abstract Optional<LocalDate> confirmedOn();

  /**
   * Returns how well all this is known.
   *
   * @return the certainty
   */
  @Value.Parameter
  public abstract SourceCertainty certainty();

  /**
   * Returns where all this was seen.
   *
   * @return addresses or documents, in words
   */
  @Value.Parameter
  public abstract String source();

  /**
   * Returns the day on which the source was read.
   *
   * @return the day, or empty if it is not said
   */
  public abstract Optional<LocalDate> checkedOn();

  /**
   * Returns what to know before relying on the row.
   *
   * @return a remark, or empty
   */
  public abstract Optional<String> remark();

  /**
   * Obtains a document of which only the number is known.
   *
   * @param number the number
   * @param certainty how well it is known
   * @param source where it was seen
   * @return the document
   * @throws IllegalArgumentException if the source is not plain text
   */
  public static RegisteredDocument of(
      DocumentNumber number, SourceCertainty certainty, String source) {
    return ImmutableRegisteredDocument.of(number, certainty, source);
  }

  @Value.Check
  void check() {
    checkArgument(!number().isBlank(), "number of a document must have a serial: '%s'", number());
    PlainText.check("source of " + number(), source());
    title().ifPresent(text -> PlainText.check("title of " + number(), text));
    issuer().ifPresent(text -> PlainText.check("issuer of " + number(), text));
    remark().ifPresent(text -> PlainText.check("remark on " + number(), text));
    lastDay().ifPresent(this::checkEnd);
    for (DocumentChange change : changes()) {
      issuedOn()
          .ifPresent(
              issued ->
                  checkArgument(
                      !change.since().isBefore(issued),
                      "change of %s must not come before its day of issue %s: '%s'",
                      number(),
                      issued,
                      change));
      checkArgument(
          !isItself(change), "change of %s must be by another document: '%s'", number(), change);
    }
  }

  private void checkEnd(LocalDate lastDay) {
    firstDay()
        .or(this::issuedOn)
        .ifPresent(
            first ->
                checkArgument(
                    !lastDay.isBefore(first),
                    "last day of %s must not come before its first day %s: '%s'",
                    number(),
                    first,
                    lastDay));
    for (DocumentChange change : changes()) {
      checkArgument(
          !change.kind().isEnd() || change.since().equals(lastDay.plusDays(1)),
          "end of %s must come on the day after its last day %s: '%s'",
          number(),
          lastDay,
          change);
    }
  }

  private boolean isItself(DocumentChange change) {
    return change.by().year().isPresent() && key().year().isPresent() && key().mayBe(change.by());
  }

  /**
   * Returns what the document is known by.
   *
   * @return number and year of issue
   */
  public DocumentKey key() {
    return issuedOn()
        .map(day -> DocumentKey.of(number(), day.getYear()))
        .orElseGet(() -> DocumentKey.of(number()));
  }

  /**
   * Returns the first day in force: as a source says it, else the day of issue of a document that
   * is not normative. See rules/INTERPRETATION.md#first-day.
   *
   * @return the day, or empty if it is not known
   */
  public Optional<LocalDate> firstDay() {
    return inForceFrom()
        .or(() -> issuedOn().filter(day -> number().form() != DocumentForm.NORMATIVE));
  }

  /**
   * Returns the last day in force: as a source says it, else the day before the document was
   * replaced or repealed.
   *
   * @return the day, or empty if no end is known
   */
  public Optional<LocalDate> lastDay() {
    return inForceTo()
        .or(
            () ->
                changes().stream()
                    .filter(change -> change.kind().isEnd())
                    .map(change -> change.since().minusDays(1))
                    .findFirst());
  }

  /** Tells whether nothing but the wording of the issuer speaks against being the same document. */
  boolean mayBe(DocumentKey key, Optional<String> issuer) {
    return key().mayBe(key) && !IssuerNames.differ(issuer(), issuer);
  }

  /** Returns type, number and day of issue, such as {@code Nghị định 04/2015/NĐ-CP}. */
  @Override
  public String toString() {
    return type().map(type -> type + " ").orElse("") + key();
  }
}
