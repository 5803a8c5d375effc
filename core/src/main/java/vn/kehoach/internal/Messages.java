package vn.kehoach.internal;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Wording shared by error messages: <i>thing</i> must <i>rule</i>: '<i>value</i>'. */
public final class Messages {

  private static final int QUOTED_AT_MOST = 120;

  private Messages() {}

  /**
   * Quotes text exactly as the caller wrote it, shortened when it is very long.
   *
   * @param text any text
   * @return the text in single quotes, such as '31/02/2023'
   */
  public static String quote(String text) {
    if (text.length() <= QUOTED_AT_MOST) {
      return "'" + text + "'";
    }
    int end = text.offsetByCodePoints(0, text.codePointCount(0, QUOTED_AT_MOST - 20));
    return "'" + text.substring(0, end) + "'… (" + text.length() + " characters)";
  }

  /**
   * Words a broken rule.
   *
   * @param thing what is wrong, lower case
   * @param rule the rule, without "must"
   * @param given the text given
   * @return the exception to throw
   */
  public static IllegalArgumentException broken(String thing, String rule, String given) {
    return new IllegalArgumentException(thing + " must " + rule + ": " + quote(given));
  }

  /**
   * Lists the constants of an enum.
   *
   * @param type an enum class
   * @return the names, comma-separated
   */
  public static String choices(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }
}
