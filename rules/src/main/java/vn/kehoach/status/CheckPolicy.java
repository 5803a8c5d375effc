package vn.kehoach.status;

/**
 * By which day the check of continuous work is due.
 *
 * <p>Vietnamese term: <i>cách đánh giá nhiệm vụ thường xuyên</i>.
 *
 * <p>Source: none found. See rules/INTERPRETATION.md#continuous.
 */
public enum CheckPolicy {
  /** By the cut-off of the period, the last day of its reporting window. */
  BY_CUT_OFF,
  /** By no day: it is checked each period, and never late. */
  WITHOUT_DUE_DAY
}
