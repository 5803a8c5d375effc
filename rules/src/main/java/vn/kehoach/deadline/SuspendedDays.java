package vn.kehoach.deadline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.kehoach.calendar.WorkingCalendar;

/** The days of all suspensions together: two that overlap or touch are one. */
final class SuspendedDays {

  private final ImmutableRangeSet<LocalDate> days;

  private SuspendedDays(ImmutableRangeSet<LocalDate> days) {
    this.days = days;
  }

  static SuspendedDays of(ImmutableList<DeadlineChange> changes) {
    TreeRangeSet<LocalDate> days = TreeRangeSet.create();
    for (DeadlineChange change : changes) {
      if (change instanceof Suspension suspension) {
        days.add(
            Range.closedOpen(
                suspension.days().firstDay(), suspension.days().lastDay().plusDays(1)));
      }
    }
    return new SuspendedDays(ImmutableRangeSet.copyOf(days));
  }

  SuspendedDays without(SuspendedDays others) {
    return new SuspendedDays(days.difference(others.days));
  }

  /** Returns the day after the suspension that holds a day, or null if none does. */
  @Nullable LocalDate endOfSuspension(LocalDate day) {
    Range<LocalDate> range = days.rangeContaining(day);
    return range == null ? null : range.upperEndpoint();
  }

  /** Moves an end on by each suspended day after the start and up to the end as it moves. */
  LocalDate moveOn(LocalDate startExclusive, LocalDate end) {
    LocalDate moved = end;
    for (Range<LocalDate> range : days.asRanges()) {
      LocalDate first = firstAfter(startExclusive, range);
      if (first.isAfter(moved)) {
        break;
      }
      moved = moved.plusDays(Math.max(0, ChronoUnit.DAYS.between(first, range.upperEndpoint())));
    }
    return moved;
  }

  /** Returns the n-th day after the start that is worked and not suspended. */
  LocalDate workingDayAfter(LocalDate startExclusive, int n, WorkingCalendar calendar) {
    int wanted = n;
    LocalDate end = calendar.plusWorkingDays(startExclusive, wanted);
    for (Range<LocalDate> range : days.asRanges()) {
      LocalDate first = firstAfter(startExclusive, range);
      if (first.isAfter(end)) {
        break;
      }
      if (first.isBefore(range.upperEndpoint())) {
        LocalDate last = range.upperEndpoint().minusDays(1);
        wanted += calendar.workingDaysBetween(first.minusDays(1), last);
        end = calendar.plusWorkingDays(startExclusive, wanted);
      }
    }
    return end;
  }

  private static LocalDate firstAfter(LocalDate startExclusive, Range<LocalDate> range) {
    LocalDate first = startExclusive.plusDays(1);
    return range.lowerEndpoint().isAfter(first) ? range.lowerEndpoint() : first;
  }
}
