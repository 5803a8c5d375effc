package vn.kehoach.citation;

import org.jspecify.annotations.Nullable;
import vn.kehoach.legal.DocumentForm;
import vn.kehoach.legal.DocumentNumber;

/**
 * Spells symbols, and remembers the last ones: a text has many documents but few symbols.
 *
 * <p>What it remembers is bounded, so that a long text needs no more memory than a short one.
 */
final class SymbolMemory {

  private static final int SLOTS = 256;

  private final @Nullable Spelt[] remembered = new Spelt[SLOTS];

  /**
   * A symbol and how it is spelt.
   *
   * @param written the symbol as written, without blanks
   * @param lead what stands before it: a hyphen, a slash, or a slash after a year
   * @param symbol the symbol as in official use
   * @param separator what stands before it in official use
   */
  record Spelt(String written, String lead, String symbol, String separator) {}

  /**
   * Spells a symbol.
   *
   * @param written letters and digits joined by - or /
   * @param year the year before it, or 0
   * @param separator the separator before it
   * @return the spelling
   */
  Spelt spell(String written, int year, byte separator) {
    String lead = year > 0 ? "/2000/" : separator == '-' ? "-" : "/";
    int slot = (written.hashCode() + lead.length() + lead.charAt(0)) & (SLOTS - 1);
    Spelt spelt = remembered[slot];
    if (spelt == null || !spelt.written.equals(written) || !spelt.lead.equals(lead)) {
      DocumentNumber number = DocumentNumber.parse(1 + lead + written).withUsualSeparators();
      String usual = number.form() == DocumentForm.PARTY ? "-" : "/";
      spelt = new Spelt(written, lead, number.symbol(), usual);
      remembered[slot] = spelt;
    }
    return spelt;
  }
}
