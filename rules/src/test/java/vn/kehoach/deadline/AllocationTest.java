package vn.kehoach.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.TimeLimit;

/** A deadline that nobody asks to explain costs itself and its day, and no more. */
class AllocationTest {

  private static final int TIMES = 20_000;
  private static final int OF_A_DEADLINE_AND_A_DAY = 56 + 24;

  @Test
  void aDeadlineAllocatesItselfAndItsDay() {
    Assumptions.assumeTrue(
        ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean
            && bean.isThreadAllocatedMemoryEnabled(),
        "this machine does not measure what a thread allocates");
    ThreadMXBean bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    WorkingCalendar calendar = VietnamCalendar.publicSector();
    LocalDate event = LocalDate.of(2023, 1, 6);
    TimeLimit limit = TimeLimit.ofDays(30);
    long kept = count(event, limit, calendar);
    long before = bean.getCurrentThreadAllocatedBytes();
    kept += count(event, limit, calendar);
    long each = (bean.getCurrentThreadAllocatedBytes() - before) / TIMES;

    assertThat(kept).isEqualTo(2L * TIMES * LocalDate.of(2023, 2, 5).getDayOfMonth());
    assertThat(each).isLessThanOrEqualTo(OF_A_DEADLINE_AND_A_DAY);
  }

  private static long count(LocalDate event, TimeLimit limit, WorkingCalendar calendar) {
    long sum = 0;
    for (int n = 0; n < TIMES; n++) {
      sum += Deadline.counted(event, limit, calendar, DayOffRules.STAY).day().getDayOfMonth();
    }
    return sum;
  }
}
