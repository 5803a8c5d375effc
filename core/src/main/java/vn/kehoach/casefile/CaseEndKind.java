package vn.kehoach.casefile;

import vn.kehoach.text.Language;

/**
 * How a case file left the office.
 *
 * <p>Vietnamese term: <i>hình thức kết thúc hồ sơ</i>.
 */
public enum CaseEndKind {
  /** <i>Đã trả kết quả</i>. */
  RESULT_RETURNED("đã trả kết quả", "result returned"),
  /** <i>Xin rút</i>: whoever brought it took it back. */
  WITHDRAWN("xin rút", "withdrawn"),
  /** <i>Trả lại, từ chối</i>: the office gave it back without settling it. */
  REFUSED("trả lại", "refused"),
  /** <i>Chuyển cơ quan khác</i>: another body is competent. */
  TRANSFERRED("chuyển cơ quan khác", "transferred");

  private final String vietnamese;
  private final String english;

  CaseEndKind(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the kind in words.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
