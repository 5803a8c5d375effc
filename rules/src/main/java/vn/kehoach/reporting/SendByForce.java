package vn.kehoach.reporting;

import vn.kehoach.text.Language;

/**
 * Whether a day for sending binds the body it is told for.
 *
 * <p>Vietnamese term: <i>tính bắt buộc của thời hạn gửi</i>.
 */
public enum SendByForce {
  /** The regime sets the day for this level, <i>bắt buộc</i>. */
  BINDING("bắt buộc", "binding"),
  /**
   * The regime sets the day for another level; it is taken to measure by because there is no other,
   * <i>để đối chiếu</i>.
   */
  MEASURE("để đối chiếu, không bắt buộc", "a measure, not binding");

  private final String vietnamese;
  private final String english;

  SendByForce(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the force in words.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
