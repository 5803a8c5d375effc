package vn.kehoach.legal;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import vn.kehoach.internal.Messages;
import vn.kehoach.text.PlainText;

/**
 * The number and symbol of a document, such as {@code 04/2015/NĐ-CP}, {@code 33/CT-TTg} or {@code
 * 23-QĐ/TW}.
 *
 * <p>Vietnamese term: <i>số, ký hiệu văn bản</i>.
 *
 * <p>A plan waiting for its number has none before the symbol: {@code /KH-UBND}. Numbers restart
 * each year, so a number without a year names a document only together with its issuer and date.
 * The symbol does not decide the type of the document: 97-QĐ/TW is a regulation.
 *
 * <p>Source: Decree 30/2020/NĐ-CP, Appendix I and III, in force from 2020-03-05; Decree
 * 34/2016/NĐ-CP, Article 58.
 */
@Value.Immutable
public abstract class DocumentNumber implements WithDocumentNumber {

  /** The rule that a number obeys: {@value}. */
  public static final String RULE =
      "be a serial, an optional year and a symbol, such as 33/CT-TTg, 04/2015/NĐ-CP, 23-QĐ/TW or /KH-UBND";

  private static final int LONGEST = 120;
  private static final Pattern LEAD = Pattern.compile("^[Ss][ốỐ] *:?(?= *[\\d/-])");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\u00AD]");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
  private static final Pattern SERIAL = Pattern.compile("\\d{1,6}(?:\\.\\d{1,3})?\\p{L}?");
  private static final Pattern SYMBOL =
      Pattern.compile("\\p{L}[\\p{L}\\d&.]*+(?:[-/]\\p{L}[\\p{L}\\d&.]*+)*+");
  private static final Pattern FORM =
      Pattern.compile(
          "(?<serial>"
              + SERIAL
              + ")?(?<mark>[-/])(?:(?<year>(?:19|20|21)\\d{2})/)?(?<symbol>"
              + SYMBOL
              + ")");

  DocumentNumber() {}

  /**
   * Returns how the number is put together.
   *
   * @return the form
   */
  @Value.Parameter
  public abstract DocumentForm form();

  /**
   * Returns the serial as written, with leading zeros and a letter suffix, or empty while it is
   * left blank.
   *
   * @return such as {@code 04}, {@code 30c} or, since 2026, {@code 66.13}
   */
  @Value.Parameter
  public abstract Optional<String> serial();

  /**
   * Returns the year that is part of the number; only normative documents have one.
   *
   * @return such as 2015, or empty
   */
  @Value.Parameter
  public abstract Optional<Integer> year();

  /**
   * Returns the symbol: what follows serial and year.
   *
   * @return such as {@code NĐ-CP}, {@code QĐ/TW} or {@code UBTVQH15}
   */
  @Value.Parameter
  public abstract String symbol();

  /**
   * Parses a number as it stands in a text. Blanks and line breaks inside are dropped, every dash
   * is a hyphen, the word <i>số</i> may stand before it, and the parts of the symbol are spelt as
   * in official use: {@code QD-TTG} is {@code QĐ-TTg}.
   *
   * @param text such as {@code 33/CT- TTg}
   * @return the number
   * @throws IllegalArgumentException if the text breaks {@link #RULE}
   */
  @JsonCreator
  public static DocumentNumber parse(String text) {
    if (text.length() > LONGEST) {
      throw Messages.broken("document number", RULE, text);
    }
    String dashed = DASHES.matcher(text).replaceAll("-");
    String bare = LEAD.matcher(PlainText.clean(dashed)).replaceFirst("");
    Matcher matcher = FORM.matcher(canonical(bare.replace(" ", "")));
    if (!matcher.matches()) {
      throw Messages.broken("document number", RULE, text);
    }
    Optional<Integer> year = Optional.ofNullable(matcher.group("year")).map(Integer::valueOf);
    boolean hyphen = matcher.group("mark").equals("-");
    if (hyphen && year.isPresent()) {
      throw Messages.broken("document number", RULE, text);
    }
    DocumentForm form =
        hyphen
            ? DocumentForm.PARTY
            : year.isPresent() ? DocumentForm.NORMATIVE : DocumentForm.STATE;
    return ImmutableDocumentNumber.of(
        form, Optional.ofNullable(matcher.group("serial")), year, matcher.group("symbol"));
  }

  @Value.Check
  void check() {
    checkArgument(
        year().isPresent() == (form() == DocumentForm.NORMATIVE),
        "document number must have a year if and only if it is normative: '%s'",
        this);
    year()
        .ifPresent(
            y ->
                checkArgument(
                    y >= 1900 && y < 2200,
                    "year of a document number must be from 1900 to 2199: '%s'",
                    y));
    serial()
        .ifPresent(
            s ->
                checkArgument(
                    SERIAL.matcher(s).matches() && s.equals(canonical(s)),
                    "serial of a document number must be up to six digits and a letter: '%s'",
                    s));
    checkArgument(
        SYMBOL.matcher(symbol()).matches() && symbol().equals(canonical(symbol())),
        "symbol of a document number must be letters and digits joined by - or /: '%s'",
        symbol());
    checkArgument(
        toString().length() <= LONGEST,
        "document number must be at most %s characters long: '%s'",
        LONGEST,
        this);
  }

  private static String canonical(String text) {
    return SymbolSpelling.spell(PlainText.clean(text));
  }

  /**
   * Returns the number with its separators as its issuer uses them, such as {@code 18-NQ/TW} for
   * {@code 18/NQ-TW}, {@code 30c/NQ-CP} for {@code 30c/NQCP} and {@code 4110/QĐ-BNN-KHCN} for
   * {@code 4110/QĐ/BNN-KHCN}. Joint documents and numbers of before 1995 keep theirs.
   *
   * @return the number put together in the usual way, or this one if nothing is plainly wrong
   */
  public DocumentNumber withUsualSeparators() {
    return UsualSeparators.of(this);
  }

  /**
   * Tells whether another number is the same to a reader: case, Vietnamese marks, the kind of
   * separator and leading zeros do not count.
   *
   * @param other the number to compare with
   * @return true for {@code 05/CT-TTg} and {@code 5-ct/TTG}
   */
  public boolean isSameAs(DocumentNumber other) {
    return looseKey().equals(other.looseKey());
  }

  /**
   * Returns the text that numbers are compared by: small letters without marks, every separator a
   * slash, no leading zeros.
   *
   * @return such as {@code 5/ct/ttg}, equal for two numbers if and only if they are the same
   */
  public String looseKey() {
    String bare = serial().map(text -> LEADING_ZEROS.matcher(text).replaceFirst("")).orElse("");
    return PlainText.fold(bare + "/" + year().map(y -> y + "/").orElse("") + symbol())
        .replace('-', '/');
  }

  /**
   * Tells whether the serial is still left blank, as in a draft.
   *
   * @return true for {@code /KH-UBND}
   */
  public boolean isBlank() {
    return serial().isEmpty();
  }

  /** Returns the canonical form, such as {@code 04/2015/NĐ-CP}, which parses back. */
  @JsonValue
  @Override
  public String toString() {
    String mark = form() == DocumentForm.PARTY ? "-" : "/";
    return serial().orElse("") + mark + year().map(y -> y + "/").orElse("") + symbol();
  }
}
