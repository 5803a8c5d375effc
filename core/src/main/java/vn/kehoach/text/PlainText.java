package vn.kehoach.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.kehoach.internal.Messages;

/**
 * Text as plans keep it: NFC, one line, single blanks, such as {@code Công chức Văn phòng}.
 *
 * <p>Vietnamese term: <i>văn bản thuần</i>.
 *
 * <p>Real inputs are NFD, wrapped, and full of no-break blanks and byte-order marks. Readers clean
 * what they read; values only check, so that two values that look the same are equal.
 */
public final class PlainText {

  /** The rule that text kept in a value obeys: {@value}. */
  public static final String RULE =
      "be plain text (NFC, one line, single blanks, not empty; see PlainText.clean)";

  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern LONE_SURROGATE = Pattern.compile("[\\uD800-\\uDFFF]");

  private PlainText() {}

  /**
   * Returns the text in NFC, each run of blanks, line breaks and control characters made one blank,
   * without outer blanks and invisible marks. Half surrogate pairs become U+FFFD.
   *
   * @param text any text
   * @return the cleaned text, perhaps empty; cleaning it again changes nothing
   */
  public static String clean(String text) {
    if (isPlainlyClean(text)) {
      return text;
    }
    String visible = INVISIBLE.matcher(text).replaceAll("");
    String whole = LONE_SURROGATE.matcher(visible).replaceAll("\uFFFD");
    return BLANKS.matcher(Normalizer.normalize(whole, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /**
   * Checks that text is clean and not empty.
   *
   * @param thing what the text is, for the message, such as {@code title}
   * @param text the text to check
   * @throws IllegalArgumentException if the text breaks {@link #RULE}
   */
  public static void check(String thing, String text) {
    if (text.isEmpty() || !text.equals(clean(text))) {
      throw Messages.broken(thing, RULE, text);
    }
  }

  /** Sees at one glance what nearly all texts are: letters and single blanks, in NFC. */
  private static boolean isPlainlyClean(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ordinary =
          (c > ' ' && c < 0x7F) || (c > 0xAD && c < 0x2000 && Character.isLetterOrDigit(c));
      if (!ordinary && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' && Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  /**
   * Returns the text as it is compared when reading what people typed: clean, lower case, without
   * Vietnamese marks.
   *
   * @param text any text
   * @return letters without marks, such as {@code don vi chu tri} for {@code ĐƠN VỊ CHỦ TRÌ}
   */
  public static String fold(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return clean(bare).replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
  }
}
