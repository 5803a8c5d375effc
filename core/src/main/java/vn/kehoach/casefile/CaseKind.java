package vn.kehoach.casefile;

import vn.kehoach.text.Language;

/**
 * What sort of case file it is, such as a complaint.
 *
 * <p>Vietnamese term: <i>loại hồ sơ, đơn thư</i>.
 */
public enum CaseKind {
  /** <i>Hồ sơ một cửa</i>: an administrative procedure asked for at the one-stop shop. */
  ONE_STOP("hồ sơ một cửa", "one-stop dossier"),
  /** <i>Khiếu nại</i>, Law 02/2011/QH13. */
  COMPLAINT("khiếu nại", "complaint"),
  /** <i>Tố cáo</i>, Law 25/2018/QH14. */
  DENUNCIATION("tố cáo", "denunciation"),
  /** <i>Kiến nghị</i>. */
  PETITION("kiến nghị", "petition"),
  /** <i>Phản ánh</i>. */
  REFLECTION("phản ánh", "reflection");

  private final String vietnamese;
  private final String english;

  CaseKind(String vietnamese, String english) {
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
