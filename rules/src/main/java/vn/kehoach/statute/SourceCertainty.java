package vn.kehoach.statute;

import vn.kehoach.text.Language;

/**
 * How sure we are of what a statute says, from best to worst.
 *
 * <p>Vietnamese term: <i>mức độ tin cậy của quy định</i>.
 */
public enum SourceCertainty {
  /** Seen in the text of the law or its official restatement, in two places that agree. */
  VERIFIED("đã đối chiếu", "verified"),
  /** Seen in one place. */
  SINGLE_SOURCE("mới có một nguồn", "one source only"),
  /** Sources disagree or the text is silent; the remark says what was chosen. */
  OPEN("còn cách hiểu khác nhau", "open to more than one reading"),
  /** Not checked for the day asked about: it may have been amended since. */
  UNCONFIRMED("chưa xác nhận", "not confirmed");

  private final String vietnamese;
  private final String english;

  SourceCertainty(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the less sure of two.
   *
   * @param other another certainty
   * @return the worse one
   */
  public SourceCertainty worst(SourceCertainty other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * Returns the certainty in words, such as {@code đã đối chiếu}.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
