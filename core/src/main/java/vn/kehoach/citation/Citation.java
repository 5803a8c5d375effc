package vn.kehoach.citation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.DocumentType;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.legal.ProvisionPath;
import vn.kehoach.period.PartialDate;
import vn.kehoach.text.PlainText;

/**
 * A place in a text that cites a document, such as {@code Chỉ thị số 33/CT-TTg ngày 26/11/2021}.
 *
 * <p>Vietnamese term: <i>viện dẫn văn bản</i>.
 *
 * <p>It holds what the place itself shows and nothing from elsewhere in the text: a second mention
 * without a date has none. The type is the word before the number, whatever the symbol says.
 */
@Value.Immutable
public abstract class Citation implements WithCitation {

  Citation() {}

  /**
   * Returns how much of the document is told.
   *
   * @return the kind
   */
  @Value.Parameter
  public abstract CitationKind kind();

  /**
   * Returns where the citation starts: at the word for the type, or in a list at the number.
   *
   * @return the offset of its first character in the text as given, in UTF-16 units, from 0
   */
  @Value.Parameter
  public abstract long start();

  /**
   * Returns the citation as it stands in the text, with its line breaks.
   *
   * @return not empty
   */
  @Value.Parameter
  public abstract String text();

  /**
   * Returns the type of the document, longer names brought to their base: <i>Báo cáo thẩm tra</i>
   * is a report.
   *
   * @return the type, or empty for <i>văn bản</i> and for a number alone
   */
  public abstract Optional<DocumentType> type();

  /**
   * Returns the serial as written, with leading zeros and a letter suffix.
   *
   * @return such as {@code 04} or {@code 30c}, or empty
   */
  public abstract Optional<String> number();

  /**
   * Returns the year that is part of the number.
   *
   * @return such as 2015 in 04/2015/NĐ-CP, or empty
   */
  public abstract Optional<Integer> year();

  /**
   * Returns what follows serial and year, as in official use.
   *
   * @return such as {@code CT-TTg}, or empty
   */
  public abstract Optional<String> symbol();

  /**
   * Returns what identifies the document: its number with the usual separators, or for a law cited
   * by name the type, the name and the year. A year the text left out is not supplied.
   *
   * @return such as {@code 33/CT-TTg} or {@code Luật Khiếu nại 2011}; empty if neither is told
   */
  public abstract Optional<String> key();

  /**
   * Returns the day of issue.
   *
   * @return the day, or empty unless day, month and year all stand in the citation
   */
  public abstract Optional<LocalDate> issuedOn();

  /**
   * Returns the year of issue that stands right after the number as "năm 2019".
   *
   * @return the year, or empty
   */
  public abstract Optional<Integer> issueYear();

  /**
   * Returns the issuing body as written, with its line breaks.
   *
   * @return such as {@code Bộ Chính trị}, or empty
   */
  public abstract Optional<String> issuer();

  /**
   * Returns the article that is cited, where it stands right before the document or after it.
   *
   * @return such as điểm b khoản 1 Điều 5, or empty for the whole document
   */
  public abstract Optional<ProvisionPath> provision();

  /**
   * Obtains a citation of which only the place is known.
   *
   * @param kind how much of the document is told
   * @param start the offset of its first character
   * @param text the citation as it stands in the text
   * @return the citation
   * @throws IllegalArgumentException if the start is negative or the text is empty
   */
  public static Citation of(CitationKind kind, long start, String text) {
    return ImmutableCitation.of(kind, start, text);
  }

  @Value.Check
  void check() {
    checkArgument(start() >= 0, "start of a citation must not be negative: '%s'", start());
    checkArgument(!text().isEmpty(), "citation must not be empty: '%s'", text());
  }

  /**
   * Returns where the citation ends.
   *
   * @return the offset after its last character, exclusive
   */
  public long end() {
    return start() + text().length();
  }

  /**
   * Returns the number of the document with its usual separators.
   *
   * @return the number, or empty unless the citation is {@link CitationKind#NUMBERED}
   */
  public Optional<DocumentNumber> documentNumber() {
    return kind() == CitationKind.NUMBERED ? key().map(DocumentNumber::parse) : Optional.empty();
  }

  /**
   * Returns the citation as plans keep it.
   *
   * @return the reference, its text on one line; an article is left out
   */
  public LegalReference toReference() {
    return LegalReference.of(PlainText.clean(text()))
        .withType(type())
        .withNumber(documentNumber())
        .withIssuedOn(
            issuedOn().map(PartialDate::of).or(() -> issueYear().map(PartialDate::ofYear)))
        .withIssuer(issuer().map(PlainText::clean));
  }
}
