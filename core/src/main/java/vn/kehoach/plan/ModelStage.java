package vn.kehoach.plan;

import vn.kehoach.text.Language;

/**
 * How far an exemplary model has come, in the order of the work.
 *
 * <p>Vietnamese term: <i>đăng ký, khảo sát, đánh giá, nhân rộng, báo cáo kết quả</i>.
 */
public enum ModelStage {
  /** <i>Đăng ký</i>. */
  REGISTERED("đăng ký", "registered"),
  /** <i>Khảo sát</i>. */
  SURVEYED("khảo sát", "surveyed"),
  /** <i>Đánh giá</i>. */
  EVALUATED("đánh giá", "evaluated"),
  /** <i>Nhân rộng</i>. */
  REPLICATED("nhân rộng", "replicated"),
  /** <i>Báo cáo kết quả</i>. */
  REPORTED("báo cáo kết quả", "reported");

  private final String vietnamese;
  private final String english;

  ModelStage(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the stage in words, such as {@code nhân rộng}.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
