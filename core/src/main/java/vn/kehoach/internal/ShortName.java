package vn.kehoach.internal;

import java.util.regex.Pattern;

/** The form that ids made by people have: small letters, digits and hyphens. */
public final class ShortName {

  /** The rule that a short name obeys: {@value}. */
  public static final String RULE =
      "be small letters a-z, digits and single hyphens, at most 60, such as tram-y-te";

  private static final int LONGEST = 60;
  private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
  private static final Pattern NOT_KEPT = Pattern.compile("[^a-z0-9]+");

  private ShortName() {}

  /**
   * Tells whether a text obeys {@link #RULE}.
   *
   * @param text the text
   * @return true if {@link #check} takes it
   */
  public static boolean isOne(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }

  /**
   * Checks a short name.
   *
   * @param thing what it names, for the message
   * @param text the short name
   * @throws IllegalArgumentException if it breaks {@link #RULE}
   */
  public static void check(String thing, String text) {
    if (!isOne(text)) {
      throw Messages.broken(thing, RULE, text);
    }
  }

  /**
   * Makes a short name of a name: letters without marks, joined by hyphens.
   *
   * @param thing what it names, for the message
   * @param name such as {@code Đài Phát thanh xã}, for the message
   * @param folded the name without marks, such as {@code dai phat thanh xa}
   * @return such as {@code dai-phat-thanh-xa}
   * @throws IllegalArgumentException if the name has no letter or digit
   */
  public static String of(String thing, String name, String folded) {
    String joined = NOT_KEPT.matcher(folded).replaceAll("-").replaceFirst("^-", "");
    String made = joined.substring(0, Math.min(LONGEST, joined.length())).replaceFirst("-$", "");
    if (made.isEmpty()) {
      throw Messages.broken(thing, "be made of a name with a letter or a digit", name);
    }
    return made;
  }
}
