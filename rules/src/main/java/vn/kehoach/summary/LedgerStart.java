package vn.kehoach.summary;

/**
 * Where a line of a ledger comes from.
 *
 * <p>Vietnamese term: <i>nguồn chuyển sang hoặc phát sinh</i>.
 */
public enum LedgerStart {
  /** <i>Kỳ trước chuyển sang</i>: open the evening before the window. */
  CARRIED_OVER,
  /** <i>Phát sinh trong kỳ</i>: came up, or was opened again, in the window. */
  NEW
}
