package vn.kehoach.register;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import vn.kehoach.internal.Messages;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.text.PlainText;

/**
 * What a document is known by: its number and its year, such as {@code 34/2007/PL-UBTVQH11} or
 * {@code 33/CT-TTg (2021)}.
 *
 * <p>Vietnamese term: <i>số, ký hiệu và năm ban hành</i>.
 *
 * <p>Numbers restart each year, so one without a year names a document only together with the year
 * of issue. Where that is not known it stays out, and the key may mean more than one document.
 *
 * <p>Source: Decree 30/2020/NĐ-CP, Appendix I, in force from 2020-03-05.
 */
@Value.Immutable
public abstract class DocumentKey implements WithDocumentKey {

  /** The rule that a key obeys: {@value}. */
  public static final String RULE =
      "be a document number, and in brackets the year of issue if the number has none, such as"
          + " 33/CT-TTg (2021)";

  private static final Pattern YEAR = Pattern.compile("(.*\\S) *\\((\\d{1,4})\\)");

  DocumentKey() {}

  /**
   * Returns the number.
   *
   * @return such as {@code 33/CT-TTg}
   */
  @Value.Parameter
  public abstract DocumentNumber number();

  /**
   * Returns the year of issue of a document whose number has none.
   *
   * @return such as 2021; empty if the number has it, or it is not known
   */
  public abstract Optional<Integer> issueYear();

  /**
   * Obtains the key of a document of which the number is known.
   *
   * @param number the number
   * @return the key, without a year beside the number
   */
  public static DocumentKey of(DocumentNumber number) {
    return ImmutableDocumentKey.of(number);
  }

  /**
   * Obtains a key.
   *
   * @param number the number
   * @param year the year of issue; it is left out if the number has one
   * @return the key
   */
  public static DocumentKey of(DocumentNumber number, int year) {
    DocumentKey key = of(number);
    return number.year().isPresent() ? key : key.withIssueYear(year);
  }

  /**
   * Parses a key.
   *
   * @param text such as {@code 33/CT-TTg (2021)}
   * @return the key
   * @throws IllegalArgumentException if the text breaks {@link #RULE}
   */
  public static DocumentKey parse(String text) {
    Matcher matcher = YEAR.matcher(PlainText.clean(text));
    if (!matcher.matches()) {
      return of(DocumentNumber.parse(text));
    }
    DocumentNumber number = DocumentNumber.parse(matcher.group(1));
    if (number.year().isPresent()) {
      throw Messages.broken("document key", RULE, text);
    }
    return of(number, Integer.parseInt(matcher.group(2)));
  }

  @Value.Check
  void check() {
    checkArgument(
        number().year().isEmpty() || issueYear().isEmpty(),
        "document key must not have a year beside that of its number: '%s'",
        number());
    issueYear()
        .ifPresent(
            year ->
                checkArgument(
                    year >= 1 && year <= 9999,
                    "year of a document key must be from 1 to 9999: '%s'",
                    year));
  }

  /**
   * Returns the year of the document, from the number or from the day of issue.
   *
   * @return such as 2021, or empty if it is not known
   */
  public Optional<Integer> year() {
    return number().year().or(this::issueYear);
  }

  /**
   * Tells whether both can mean the same document: the same number, and no different year.
   *
   * @param other another key
   * @return true if nothing tells them apart
   */
  public boolean mayBe(DocumentKey other) {
    return number().isSameAs(other.number())
        && (year().isEmpty() || other.year().isEmpty() || year().equals(other.year()));
  }

  /** Returns number and year, such as {@code 33/CT-TTg (2021)}, which parses back. */
  @Override
  public String toString() {
    return number() + issueYear().map(year -> " (" + year + ")").orElse("");
  }
}
