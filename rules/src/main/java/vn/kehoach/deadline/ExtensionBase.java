package vn.kehoach.deadline;

/**
 * From where the length of an extension is counted.
 *
 * <p>Vietnamese term: <i>mốc tính thời gian gia hạn</i>.
 *
 * <p>See rules/INTERPRETATION.md#extension.
 */
public enum ExtensionBase {
  /** From the last day as counted or written, whether it is worked or not. */
  RAW_END,
  /** From the last day in time, after the day-off rule. */
  SHIFTED_END
}
