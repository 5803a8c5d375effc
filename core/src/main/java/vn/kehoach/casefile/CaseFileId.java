package vn.kehoach.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import vn.kehoach.internal.Messages;
import vn.kehoach.text.PlainText;

/**
 * The code an office gives a case file, such as {@code H54.12-230615-0001}.
 *
 * <p>Vietnamese term: <i>mã hồ sơ</i>.
 */
@Value.Immutable
public abstract class CaseFileId implements Comparable<CaseFileId> {

  /** The rule that an id obeys: {@value}. */
  public static final String RULE =
      "be one line of at most 60 characters that begins with a letter or a digit, such as"
          + " H54.12-230615-0001";

  private static final int LONGEST = 60;
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}].*");

  CaseFileId() {}

  /**
   * Returns the id as text.
   *
   * @return such as {@code H54.12-230615-0001}
   */
  @Value.Parameter
  abstract String text();

  /**
   * Parses an id; blanks around it and doubled ones are cleaned.
   *
   * @param text the text
   * @return the id
   * @throws IllegalArgumentException if the text breaks {@link #RULE}
   */
  @JsonCreator
  public static CaseFileId parse(String text) {
    String clean = PlainText.clean(text);
    if (clean.length() > LONGEST || !FORM.matcher(clean).matches()) {
      throw Messages.broken("case file id", RULE, text);
    }
    return ImmutableCaseFileId.of(clean);
  }

  @Override
  public int compareTo(CaseFileId other) {
    return text().compareTo(other.text());
  }

  /** Returns the id, which parses back. */
  @JsonValue
  @Override
  public String toString() {
    return text();
  }
}
