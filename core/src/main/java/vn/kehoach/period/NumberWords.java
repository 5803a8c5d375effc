package vn.kehoach.period;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads Vietnamese number words from one to 999, such as {@code bốn mươi lăm}, without marks. "Một
 * trăm hai", which is 120 to some and 102 to others, is no number here.
 */
final class NumberWords {

  private static final ImmutableMap<String, Integer> DIGITS =
      ImmutableMap.<String, Integer>builder()
          .put("mot", 1)
          .put("hai", 2)
          .put("ba", 3)
          .put("bon", 4)
          .put("tu", 4)
          .put("nam", 5)
          .put("lam", 5)
          .put("nham", 5)
          .put("sau", 6)
          .put("bay", 7)
          .put("tam", 8)
          .put("chin", 9)
          .buildOrThrow();

  private static final String DIGIT = "(?:" + String.join("|", DIGITS.keySet()) + ")";
  private static final Pattern BELOW_HUNDRED =
      Pattern.compile(
          "(?:(?<tens>"
              + DIGIT
              + ") )?(?<ten>muoi)(?: (?<unit>"
              + DIGIT
              + "))?|(?<digit>"
              + DIGIT
              + ")");
  private static final Pattern HUNDREDS =
      Pattern.compile(
          "(?<hundreds>"
              + DIGIT
              + ") tram(?: (?:(?:linh|le) (?<odd>"
              + DIGIT
              + ")|(?<rest>.*muoi.*)))?");

  private NumberWords() {}

  static OptionalInt parse(String folded) {
    Matcher hundreds = HUNDREDS.matcher(folded);
    if (!hundreds.matches()) {
      return belowHundred(folded);
    }
    int whole = 100 * digit(hundreds.group("hundreds"), 0) + digit(hundreds.group("odd"), 0);
    @Nullable String rest = hundreds.group("rest");
    OptionalInt below = rest == null ? OptionalInt.of(0) : belowHundred(rest);
    return below.isPresent() ? OptionalInt.of(whole + below.getAsInt()) : below;
  }

  private static OptionalInt belowHundred(String folded) {
    Matcher below = BELOW_HUNDRED.matcher(folded);
    if (!below.matches()) {
      return OptionalInt.empty();
    }
    int tens = below.group("ten") == null ? 0 : digit(below.group("tens"), 1);
    int units = digit(below.group("unit"), 0) + digit(below.group("digit"), 0);
    return OptionalInt.of(10 * tens + units);
  }

  private static int digit(@Nullable String word, int ifAbsent) {
    @Nullable Integer digit = word == null ? null : DIGITS.get(word);
    return digit == null ? ifAbsent : digit;
  }
}
