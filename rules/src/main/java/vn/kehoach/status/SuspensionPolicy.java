package vn.kehoach.status;

/**
 * Whether days on which work stands still move its due day.
 *
 * <p>Vietnamese term: <i>cách tính thời hạn khi tạm dừng hoặc chờ bổ sung</i>.
 *
 * <p>Source: none found for assigned tasks. See rules/INTERPRETATION.md#suspension.
 */
public enum SuspensionPolicy {
  /** What begins in time moves the due day by its calendar days, and is not overdue meanwhile. */
  MOVES_DUE_DAY,
  /** The due day stands; what is not done by then is overdue, standing still or not. */
  KEEPS_DUE_DAY
}
