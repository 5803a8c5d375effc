package vn.kehoach.statute;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import vn.kehoach.internal.Messages;

/**
 * The name a statutory limit goes by in programs and files, such as {@code
 * complaint.first.ordinary}: the matter first, then the step, then the case.
 *
 * <p>Vietnamese term: <i>mã thời hạn theo luật</i>.
 */
@Value.Immutable
public abstract class StatutoryLimitId implements Comparable<StatutoryLimitId> {

  private static final int LONGEST = 120;
  private static final String RULE =
      "be small letters a-z and digits, joined by single full stops and hyphens, at most 120,"
          + " such as complaint.first.ordinary";
  private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:[.-][a-z0-9]++)*+");

  StatutoryLimitId() {}

  /**
   * Returns the id as text.
   *
   * @return such as {@code complaint.first.ordinary}
   */
  @Value.Parameter
  abstract String text();

  /**
   * Parses an id.
   *
   * @param text the text
   * @return the id
   * @throws IllegalArgumentException if the text is not small letters and digits, joined by single
   *     full stops and hyphens, or too long
   */
  @JsonCreator
  public static StatutoryLimitId parse(String text) {
    return ImmutableStatutoryLimitId.of(text);
  }

  @Value.Check
  void check() {
    if (text().length() > LONGEST || !FORM.matcher(text()).matches()) {
      throw Messages.broken("statutory limit id", RULE, text());
    }
  }

  /** Returns the matter: what stands before the first full stop. */
  String matter() {
    return text().substring(0, (text() + ".").indexOf('.'));
  }

  @Override
  public int compareTo(StatutoryLimitId other) {
    return text().compareTo(other.text());
  }

  /** Returns the id, which parses back. */
  @JsonValue
  @Override
  public String toString() {
    return text();
  }
}
