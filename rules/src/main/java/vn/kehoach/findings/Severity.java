package vn.kehoach.findings;

import vn.kehoach.text.Language;

/**
 * How much a finding matters, from most to least.
 *
 * <p>Vietnamese term: <i>mức độ</i>.
 */
public enum Severity {
  /** The plan must be mended, <i>nghiêm trọng</i>. */
  SERIOUS("nghiêm trọng", "serious"),
  /** The plan is probably wrong, <i>cần xem lại</i>. */
  WARNING("cần xem lại", "warning"),
  /** Good to know, <i>lưu ý</i>. */
  NOTE("lưu ý", "note");

  private final String vietnamese;
  private final String english;

  Severity(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Tells whether this matters at least as much as another.
   *
   * @param other another severity
   * @return true if it does
   */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /**
   * Returns the severity in words, such as {@code cần xem lại}.
   *
   * @param language the language of the words
   * @return the words, lower case
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
