package vn.kehoach.casefile;

import vn.kehoach.text.Language;

/**
 * How a case file reached the office.
 *
 * <p>Vietnamese term: <i>hình thức tiếp nhận</i>.
 */
public enum CaseChannel {
  /** <i>Trực tuyến</i>. */
  ONLINE("trực tuyến", "online"),
  /** <i>Trực tiếp</i>. */
  DIRECT("trực tiếp", "direct"),
  /** <i>Qua dịch vụ bưu chính</i>. */
  POSTAL("dịch vụ bưu chính", "postal");

  private final String vietnamese;
  private final String english;

  CaseChannel(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the channel in words.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
