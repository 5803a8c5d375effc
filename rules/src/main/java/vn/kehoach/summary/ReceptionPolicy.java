package vn.kehoach.summary;

/**
 * What is asked of a week or month without a working day, on which the law is silent.
 *
 * <p>Vietnamese term: <i>cách tính tuần không có ngày làm việc</i>.
 *
 * <p>See rules/INTERPRETATION.md#citizen-reception.
 */
public enum ReceptionPolicy {
  /** Nothing is asked where no day is worked, such as in the week of Tết. */
  EXCUSED_WITHOUT_WORKING_DAY,
  /** Every week and month counts. */
  ALWAYS_OWED
}
