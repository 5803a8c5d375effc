package vn.kehoach.caseload;

import vn.kehoach.text.Language;

/**
 * In which way a figure of an office does not fit.
 *
 * <p>Vietnamese term: <i>loại chênh lệch số liệu</i>.
 */
public enum DiscrepancyKind {
  /** A total is not the sum of its parts. */
  DOES_NOT_ADD_UP("không bằng tổng các thành phần", "does not add up"),
  /** What came is not what was settled, left or is pending. */
  DOES_NOT_BALANCE("không cân đối tiếp nhận và giải quyết", "does not balance"),
  /** What was carried over is not what was pending before. */
  NOT_AS_CARRIED_OVER("không khớp số kỳ trước chuyển qua", "not as carried over"),
  /** The case files tell otherwise. */
  NOT_AS_COUNTED("không khớp hồ sơ", "not as counted");

  private final String vietnamese;
  private final String english;

  DiscrepancyKind(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the kind in words.
   *
   * @param language the language of the words
   * @return such as {@code không khớp hồ sơ}
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
