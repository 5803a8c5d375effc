package vn.kehoach.citation;

/**
 * How a text points at a document, such as {@link #NUMBERED}.
 *
 * <p>Vietnamese term: <i>cách viện dẫn văn bản</i>.
 */
public enum CitationKind {
  /** With number and symbol, such as {@code Chỉ thị số 33/CT-TTg}: it has a key. */
  NUMBERED,
  /** A law by its name and year, such as {@code Luật Khiếu nại năm 2011}: it has a key. */
  NAMED,
  /**
   * With a part of its number only: without symbol, such as {@code Chỉ thị số 05}, or with the
   * serial left blank, such as {@code Kế hoạch số … /KH-UBND}.
   */
  PARTIAL,
  /** By its issuer only, such as {@code Chỉ thị của UBND tỉnh}. */
  UNNUMBERED
}
