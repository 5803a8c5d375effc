package vn.kehoach.reporting;

import vn.kehoach.text.Language;

/**
 * How well what a regime says is known, from best to worst.
 *
 * <p>Vietnamese term: <i>mức độ kiểm chứng của chế độ báo cáo</i>.
 */
public enum RegimeCertainty {
  /** The text, or a restatement of it by an office or the press, was seen. */
  VERIFIED("đã đối chiếu văn bản", "verified"),
  /** Seen once, in a source of ordinary quality; check before relying on it. */
  SINGLE_SOURCE("một nguồn, cần kiểm tra lại", "single source"),
  /** Rests on no document. */
  NO_SOURCE("không có văn bản", "no source");

  private final String vietnamese;
  private final String english;

  RegimeCertainty(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the less sure of two.
   *
   * @param other another certainty
   * @return the worse one
   */
  public RegimeCertainty worst(RegimeCertainty other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * Returns the certainty in words.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
