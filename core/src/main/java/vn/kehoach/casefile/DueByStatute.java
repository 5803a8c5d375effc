package vn.kehoach.casefile;

import java.util.regex.Pattern;
import org.immutables.value.Value;
import vn.kehoach.internal.Messages;

/**
 * Due within a limit that a statute sets and that goes by a name, such as {@code
 * complaint.first.ordinary}.
 *
 * <p>Vietnamese term: <i>theo thời hạn luật định</i>.
 *
 * <p>Which names there are, and how long each limit is on which day, is known to the rules module.
 */
@Value.Immutable
public abstract non-sealed class DueByStatute implements CaseDeadline {

  private static final String RULE =
      "be small letters a-z and digits, joined by single full stops and hyphens, at most 120,"
          + " such as complaint.first.ordinary";
  private static final int LONGEST = 120;
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*+(?:[.-][a-z0-9]++)*+");

  DueByStatute() {}

  /**
   * Returns the name of the limit.
   *
   * @return such as {@code complaint.first.ordinary}
   */
  @Value.Parameter
  public abstract String limit();

  /**
   * Obtains a deadline.
   *
   * @param limit the name of the limit
   * @return the deadline
   * @throws IllegalArgumentException if the name is not small letters and digits, joined by single
   *     full stops and hyphens, or too long
   */
  public static DueByStatute of(String limit) {
    return ImmutableDueByStatute.of(limit);
  }

  /**
   * Tells whether a text has the form of such a name.
   *
   * @param text any text
   * @return true if {@link #of} takes it
   */
  public static boolean isName(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }

  @Value.Check
  void check() {
    if (!isName(limit())) {
      throw Messages.broken("statutory limit of a case file", RULE, limit());
    }
  }

  /** Returns the name of the limit. */
  @Override
  public String toString() {
    return limit();
  }
}
