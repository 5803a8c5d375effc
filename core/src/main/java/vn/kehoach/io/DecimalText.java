package vn.kehoach.io;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.internal.Messages;

/** Figures as Vietnam writes them: a decimal comma, and points or blanks between thousands. */
final class DecimalText {

  static final String RULE = "be a number such as 87,5 or 1.109.000";

  private static final int LONGEST = 60;
  private static final Pattern GROUPED =
      Pattern.compile(
          "(?<whole>[+-]?[1-9]\\d{0,2}(?<mark>[. ])\\d{3}(?:\\k<mark>\\d{3})*+)(?:,(?<part>\\d+))?");
  private static final Pattern PLAIN = Pattern.compile("(?<whole>[+-]?\\d+)(?:[.,](?<part>\\d+))?");

  private DecimalText() {}

  static String print(BigDecimal figure) {
    return figure.toPlainString().replace('.', ',');
  }

  static BigDecimal parse(String text) {
    String signed = text.replace('\u2212', '-');
    for (Pattern form : new Pattern[] {GROUPED, PLAIN}) {
      Matcher matcher = form.matcher(signed);
      if (text.length() <= LONGEST && matcher.matches()) {
        String whole = matcher.group("whole").replaceAll("[. ]", "");
        return new BigDecimal(
            matcher.group("part") == null ? whole : whole + "." + matcher.group("part"));
      }
    }
    throw Messages.broken("figure", RULE, text);
  }
}
