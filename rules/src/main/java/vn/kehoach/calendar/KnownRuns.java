package vn.kehoach.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** Answers for the years that are known, in runs without a gap, and refuses all others. */
final class KnownRuns implements DayAnswers {

  private final KnownYears known;
  private final ImmutableList<WorkingDayTable> runs;

  KnownRuns(KnownYears known, ImmutableList<WorkingDayTable> runs) {
    this.known = known;
    this.runs = runs;
  }

  private WorkingDayTable run(LocalDate day) {
    for (WorkingDayTable run : runs) {
      if (run.covers(day)) {
        return run;
      }
    }
    throw known.unknown(day);
  }

  @Override
  public boolean isWorking(LocalDate day) {
    return run(day).isWorking(day);
  }

  @Override
  public LocalDate plus(LocalDate day, int workingDays) {
    WorkingDayTable run = run(day);
    LocalDate reached = run.findAfter(day, workingDays);
    if (reached == null) {
      throw known.unknown(run.lastDay().plusDays(1));
    }
    return reached;
  }

  @Override
  public LocalDate minus(LocalDate day, int workingDays) {
    WorkingDayTable run = run(day);
    LocalDate reached = run.findBefore(day, workingDays);
    if (reached == null) {
      throw known.unknown(run.firstDay().minusDays(1));
    }
    return reached;
  }

  @Override
  public int between(LocalDate startExclusive, LocalDate endInclusive) {
    WorkingDayTable last = run(endInclusive);
    WorkingDayTable first = run(startExclusive);
    if (first != last) {
      WorkingDayTable earlier = startExclusive.isBefore(endInclusive) ? first : last;
      throw known.unknown(earlier.lastDay().plusDays(1));
    }
    return last.workedUpTo(endInclusive) - first.workedUpTo(startExclusive);
  }
}
