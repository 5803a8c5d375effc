package vn.kehoach.legal;

/**
 * The way a document's number is put together, such as {@link #PARTY} for {@code 23-QĐ/TW}.
 *
 * <p>Vietnamese term: <i>thể thức số, ký hiệu văn bản</i>.
 *
 * <p>Source: Decree 30/2020/NĐ-CP, Article 8 and Appendix III; Decree 34/2016/NĐ-CP, Article 58;
 * Guidance 36-HD/VPTW.
 */
public enum DocumentForm {
  /** Serial, year, symbol: a normative document, such as {@code 04/2015/NĐ-CP}. */
  NORMATIVE,
  /** Serial, slash, symbol: an administrative document of the State, such as {@code 33/CT-TTg}. */
  STATE,
  /** Serial, hyphen, symbol: a document of the Party, or an old form such as {@code 25-CP}. */
  PARTY
}
