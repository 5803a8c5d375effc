package vn.kehoach.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import vn.kehoach.internal.Messages;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;
import vn.kehoach.text.PlainText;

/**
 * What another document does to this one from a day on, such as {@code replaced by 10/2022/QH15
 * from 2023-07-01}.
 *
 * <p>Vietnamese term: <i>văn bản thay thế, sửa đổi, bổ sung</i>.
 */
@Value.Immutable
public abstract class DocumentChange implements WithDocumentChange {

  /** The rule that the text of a change obeys: {@value}. */
  public static final String RULE =
      "be a kind (replaced, repealed, partly repealed, amended), 'by' a document, and 'from' a day,"
          + " such as replaced by 10/2022/QH15 from 2023-07-01";

  private static final int LONGEST = 200;
  private static final Pattern FORM =
      Pattern.compile("(?i)([a-z ]+) by (\\S.*\\S) from (\\d{4}-\\d{2}-\\d{2})");

  DocumentChange() {}

  /**
   * Returns what is done.
   *
   * @return the kind
   */
  @Value.Parameter
  public abstract ChangeKind kind();

  /**
   * Returns the later document.
   *
   * @return its key, whether a register has it or not
   */
  @Value.Parameter
  public abstract DocumentKey by();

  /**
   * Returns the first day on which it is done.
   *
   * @return such as 2023-07-01, the day after the last one of the document replaced
   */
  @Value.Parameter
  public abstract LocalDate since();

  /**
   * Obtains a change.
   *
   * @param kind what is done
   * @param by the later document
   * @param since the first day on which it is done
   * @return the change
   */
  public static DocumentChange of(ChangeKind kind, DocumentKey by, LocalDate since) {
    return ImmutableDocumentChange.of(kind, by, since);
  }

  /**
   * Parses a change.
   *
   * @param text such as {@code replaced by 10/2022/QH15 from 2023-07-01}
   * @return the change
   * @throws IllegalArgumentException if the text breaks {@link #RULE}
   */
  public static DocumentChange parse(String text) {
    Matcher matcher = FORM.matcher(PlainText.clean(text));
    if (text.length() > LONGEST || !matcher.matches()) {
      throw Messages.broken("change of a document", RULE, text);
    }
    String kind = matcher.group(1).toUpperCase(Locale.ROOT).replace(' ', '_');
    try {
      return of(
          ChangeKind.valueOf(kind),
          DocumentKey.parse(matcher.group(2)),
          LocalDate.parse(matcher.group(3)));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Messages.broken("change of a document", RULE, text);
    }
  }

  /**
   * Returns the change in words.
   *
   * @param language the language of the words
   * @return such as {@code được thay thế bằng 10/2022/QH15 từ 01/07/2023}
   */
  public String label(Language language) {
    return kind().label(language)
        + " "
        + by()
        + language.choose(" từ ", " from ")
        + DayWords.date(since(), language);
  }

  /** Returns the text form, which parses back. */
  @Override
  public String toString() {
    return label(Language.ENGLISH);
  }
}
