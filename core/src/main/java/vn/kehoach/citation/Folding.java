package vn.kehoach.citation;

import java.text.Normalizer;
import java.util.BitSet;

/**
 * What a character is to the parsers: a plain letter that keeps its case, a digit, a blank, a mark
 * that is passed over, or punctuation.
 */
final class Folding {

  /** Passed over: combining marks and characters that nobody sees. */
  static final byte MARK = 1;

  /** Ends a line. No folded text holds it: where a line ends is a blank. */
  static final byte BREAK = 2;

  /** Between words. */
  static final byte BLANK = ' ';

  /** A letter that is none of the alphabet. */
  static final byte FOREIGN = '~';

  /** Up to here a character may be a letter with marks. */
  private static final int MARKED = 0x2100;

  /** One for each character there is: looking one up needs no comparison. */
  private static final byte[] PLAIN = new byte[1 << Character.SIZE];

  private static final BitSet TONED = new BitSet(MARKED);

  /** Grave, acute, tilde, hook above and dot below: letters of abbreviations have none. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private static final String BREAKS = "\n\u000B\f\r\u0085\u2028\u2029";

  private static final String LOOK_ALIKES = "АВЕКМНОРСТХІавекорсухіΑΒΕΗΙΚΜΝΟΡΤΥΧÐðƉ";
  private static final String LATIN = "ABEKMHOPCTXIabekopcyxiABEHIKMNOPTYXDdD";

  static {
    for (int c = MARKED; c < PLAIN.length; c++) {
      PLAIN[c] = beyond((char) c);
    }
    for (char c = 0; c < MARKED; c++) {
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      PLAIN[c] = plain(c, parts.charAt(0));
      for (int i = 0; i < parts.length(); i++) {
        if (TONES.indexOf(parts.charAt(i)) >= 0) {
          TONED.set(c);
        }
      }
    }
    for (int i = 0; i < LATIN.length(); i++) {
      PLAIN[LOOK_ALIKES.charAt(i)] = (byte) LATIN.charAt(i);
    }
    PLAIN['đ'] = 'd';
    PLAIN['Đ'] = 'D';
  }

  private Folding() {}

  private static byte plain(char c, char base) {
    if (base > ' ' && base < 0x7F) {
      boolean letter = (base >= 'a' && base <= 'z') || (base >= 'A' && base <= 'Z');
      return letter || base < 'A' ? (byte) base : (byte) '?';
    }
    if (BREAKS.indexOf(c) >= 0) {
      return BREAK;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT ->
          c == '\u00AD' ? (byte) '-' : MARK;
      case Character.CONTROL, Character.SPACE_SEPARATOR -> BLANK;
      case Character.DASH_PUNCTUATION -> '-';
      case Character.MATH_SYMBOL -> c == '\u2044' ? (byte) '/' : (byte) '+';
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> '"';
      default -> Character.isLetter(c) ? FOREIGN : (byte) '?';
    };
  }

  /** Returns the plain form of a character. */
  static byte of(char c) {
    return PLAIN[c];
  }

  private static byte beyond(char c) {
    if (c > 0xFF00 && c < 0xFF5F) {
      return plain(c, (char) (c - 0xFEE0));
    }
    return switch (c) {
      case '\u2212' -> '-';
      case '\u2215' -> '/';
      case '\u3000' -> BLANK;
      case '\uFEFF' -> MARK;
      default -> Character.isLetter(c) ? FOREIGN : (byte) '?';
    };
  }

  /** Tells whether a character is a letter with a tone, or the mark of a tone. */
  static boolean hasTone(char c) {
    return TONED.get(c);
  }

  /** No other folded character is as large as a letter. */
  static boolean isLetter(byte c) {
    return c >= 'A';
  }

  static boolean isCapital(byte c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isSmall(byte c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }
}
