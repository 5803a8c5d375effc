package vn.kehoach.calendar;

import vn.kehoach.text.Language;

/**
 * How sure a calendar is of a year, from best to worst.
 *
 * <p>Vietnamese term: <i>mức độ chắc chắn của lịch</i>.
 */
public enum Certainty {
  /** The yearly act on days off is out, <i>chính thức</i>. */
  OFFICIAL("chính thức", "official"),
  /** Worked out from statutes and the lunar calendar, <i>dự kiến</i>. */
  PROJECTED("dự kiến", "projected"),
  /** Not known, <i>chưa biết</i>. */
  UNKNOWN("chưa biết", "unknown");

  private final String vietnamese;
  private final String english;

  Certainty(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the less sure of two.
   *
   * @param other another certainty
   * @return the worse one
   */
  public Certainty worst(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * Returns the certainty in words, such as {@code chính thức}.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
