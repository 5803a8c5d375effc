package vn.kehoach.register;

import vn.kehoach.text.Language;

/**
 * How well the facts about a document are known, from best to worst.
 *
 * <p>Vietnamese term: <i>mức độ xác minh</i>.
 */
public enum SourceCertainty {
  /**
   * Seen in the document, or in two sources that do not depend on each other, <i>đã xác minh</i>.
   */
  VERIFIED("đã xác minh", "verified"),
  /** Seen in one source, <i>một nguồn</i>. */
  SINGLE_SOURCE("một nguồn", "single source"),
  /** Seen only where it is cited, <i>chưa xác minh</i>; such a document answers as unknown. */
  UNVERIFIED("chưa xác minh", "unverified");

  private final String vietnamese;
  private final String english;

  SourceCertainty(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the certainty in words, such as {@code đã xác minh}.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
