package vn.kehoach.legal;

import vn.kehoach.text.Language;

/**
 * How well what a document says is known, from best to worst.
 *
 * <p>Vietnamese term: <i>mức độ xác minh</i>.
 */
public enum SourceCertainty {
  /**
   * Seen in the text or its restatement by an office or the press, or in two sources that agree.
   */
  VERIFIED("đã đối chiếu", "verified"),
  /** Seen in one source; check before relying on it. */
  SINGLE_SOURCE("một nguồn", "single source"),
  /** Sources disagree or the text is silent; a remark says what was chosen. */
  OPEN("còn cách hiểu khác nhau", "open to more than one reading"),
  /** Not checked for the day asked about: it may have been amended since. */
  UNCONFIRMED("chưa xác nhận", "not confirmed"),
  /** Seen only where it is cited; whether such a document is in force is not known. */
  UNVERIFIED("chưa xác minh", "unverified"),
  /** Rests on no document. */
  NO_SOURCE("không có văn bản", "no source");

  private final String vietnamese;
  private final String english;

  SourceCertainty(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Tells whether what the document says was seen anywhere.
   *
   * @return false if {@link #UNVERIFIED} or {@link #NO_SOURCE}
   */
  public boolean isSeen() {
    return compareTo(UNVERIFIED) < 0;
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
