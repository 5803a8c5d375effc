package vn.kehoach.benchmark;

import java.time.LocalDate;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.period.TimeLimit;

/** Counts one deadline and prints how long that took from the first class of ours on. */
final class FirstDeadline {

  private FirstDeadline() {}

  /**
   * Counts 5 working days across Tết 2023.
   *
   * @param args none
   */
  public static void main(String[] args) {
    LocalDate event = LocalDate.of(2023, 1, 17);
    long start = System.nanoTime();
    Deadline deadline =
        Deadline.counted(
            event,
            TimeLimit.ofWorkingDays(5),
            VietnamCalendar.publicSector(),
            DayOffRules.NEXT_WORKING_DAY);
    long nanos = System.nanoTime() - start;
    if (!deadline.day().equals(LocalDate.of(2023, 1, 31))) {
      throw new IllegalStateException("deadline must be 2023-01-31: '" + deadline + "'");
    }
    System.out.println(nanos / 1_000);
  }
}
