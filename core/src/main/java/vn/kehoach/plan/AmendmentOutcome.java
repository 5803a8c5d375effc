package vn.kehoach.plan;

/**
 * Whether a proposed amendment was taken up.
 *
 * <p>Vietnamese term: <i>kết quả xem xét sửa đổi, bổ sung</i>.
 */
public enum AmendmentOutcome {
  /** The plan changes. */
  ACCEPTED,
  /** The plan stays as it is. */
  REJECTED
}
