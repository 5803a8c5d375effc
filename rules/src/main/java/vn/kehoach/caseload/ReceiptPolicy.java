package vn.kehoach.caseload;

import java.time.LocalDate;
import vn.kehoach.calendar.WorkingCalendar;

/**
 * From which day a limit counts that starts with the receipt of a case file.
 *
 * <p>Vietnamese term: <i>cách xác định ngày tiếp nhận</i>.
 *
 * <p>See rules/INTERPRETATION.md#receipt.
 */
public enum ReceiptPolicy {
  /** From the day it was received, worked or not; that day itself is never counted. */
  COUNTS_AS_RECEIVED {
    @Override
    LocalDate start(LocalDate receivedOn, WorkingCalendar calendar) {
      return receivedOn;
    }
  },
  /** From the next working day if it was received on a day off. */
  COUNTS_FROM_WORKING_DAY {
    @Override
    LocalDate start(LocalDate receivedOn, WorkingCalendar calendar) {
      return calendar.nextOrSame(receivedOn);
    }
  };

  abstract LocalDate start(LocalDate receivedOn, WorkingCalendar calendar);
}
