package vn.kehoach.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tables by a packed day (year, month, day), without a check of any argument. */
final class BareTable implements DayCalendar {

  private final int base = index(Days.FIRST);
  private final int[] rank = new int[index(Days.LAST) - base + 1];
  private final boolean[] working = new boolean[rank.length];
  private final LocalDate[] nth;

  BareTable(DayCalendar model) {
    List<LocalDate> worked = new ArrayList<>();
    for (LocalDate day = Days.FIRST; !day.isAfter(Days.LAST); day = day.plusDays(1)) {
      int at = index(day) - base;
      working[at] = model.isWorkingDay(day);
      if (working[at]) {
        worked.add(day);
      }
      rank[at] = worked.size();
    }
    nth = worked.toArray(LocalDate[]::new);
  }

  private static int index(LocalDate day) {
    return (day.getYear() * 12 + day.getMonthValue()) * 32 + day.getDayOfMonth();
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return working[index(day) - base];
  }

  @Override
  public LocalDate nextOrSame(LocalDate day) {
    int at = index(day) - base;
    return working[at] ? day : nth[rank[at]];
  }

  @Override
  public LocalDate plus(LocalDate day, int workingDays) {
    return nth[rank[index(day) - base] + workingDays - 1];
  }

  @Override
  public int between(LocalDate startExclusive, LocalDate endInclusive) {
    return rank[index(endInclusive) - base] - rank[index(startExclusive) - base];
  }
}
