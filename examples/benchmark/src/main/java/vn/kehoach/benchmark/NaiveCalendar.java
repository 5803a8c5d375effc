package vn.kehoach.benchmark;

import java.time.LocalDate;
import java.util.Set;

/** Goes day by day and looks each one up. */
final class NaiveCalendar implements DayCalendar {

  private final Set<LocalDate> daysOff;
  private final Set<LocalDate> makeUpDays;

  NaiveCalendar(Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) {
    this.daysOff = daysOff;
    this.makeUpDays = makeUpDays;
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return makeUpDays.contains(day)
        || (!Days.WEEKEND.contains(day.getDayOfWeek()) && !daysOff.contains(day));
  }

  @Override
  public LocalDate nextOrSame(LocalDate day) {
    LocalDate next = day;
    while (!isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  @Override
  public LocalDate plus(LocalDate day, int workingDays) {
    LocalDate reached = day;
    for (int left = workingDays; left > 0; ) {
      reached = reached.plusDays(1);
      left -= isWorkingDay(reached) ? 1 : 0;
    }
    return reached;
  }

  @Override
  public int between(LocalDate startExclusive, LocalDate endInclusive) {
    int count = 0;
    for (LocalDate day = startExclusive; day.isBefore(endInclusive); ) {
      day = day.plusDays(1);
      count += isWorkingDay(day) ? 1 : 0;
    }
    return count;
  }
}
