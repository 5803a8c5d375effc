package vn.kehoach.register;

import vn.kehoach.text.Language;

/**
 * Why a register cannot tell whether a document is in force.
 *
 * <p>Vietnamese term: <i>lý do chưa rõ hiệu lực</i>.
 */
public enum UnknownReason {
  /** The document is cited without a number, <i>không có số, ký hiệu</i>. */
  NO_NUMBER("viện dẫn không có số, ký hiệu", "cited without a number"),
  /** The register has no such document, <i>không có trong danh mục</i>. */
  NOT_REGISTERED("không có trong danh mục văn bản", "not in the register"),
  /** More than one document can be meant, <i>trùng số, ký hiệu</i>. */
  AMBIGUOUS("nhiều văn bản trùng số, ký hiệu", "more than one document has the number"),
  /** No source but the citation was found, <i>chưa xác minh</i>. */
  NOT_VERIFIED("văn bản chưa được xác minh", "the document is not verified"),
  /** The day from which it is in force is not known, <i>chưa rõ ngày có hiệu lực</i>. */
  FIRST_DAY_NOT_KNOWN("chưa rõ ngày có hiệu lực", "its first day in force is not known");

  private final String vietnamese;
  private final String english;

  UnknownReason(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the reason in words.
   *
   * @param language the language of the words
   * @return the words, lower case
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
