package vn.kehoach.calendar;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Answers for the years that are known and, by the weekly rest days alone, for all others. */
final class RestOnlyBeyond implements DayAnswers {

  static final int FIRST_YEAR = 1;
  static final int LAST_YEAR = 9999;
  private static final LocalDate AFTER = LocalDate.of(LAST_YEAR + 1, 1, 1);
  private static final LocalDate BEFORE = LocalDate.of(FIRST_YEAR - 1, 12, 31);

  /** The days from a Monday to 1970-01-01. */
  private static final int FROM_MONDAY = 3;

  private final KnownYears known;
  private final WorkingDayTable table;
  private final int restBits;
  private final int workedInWeek;
  private final long beforeTable;
  private final long upToTable;

  RestOnlyBeyond(KnownYears known, WorkingDayTable table, ImmutableSet<DayOfWeek> weeklyRest) {
    this.known = known;
    this.table = table;
    this.restBits = MonthWords.restBits(weeklyRest);
    this.workedInWeek = 7 - weeklyRest.size();
    this.beforeTable = weekly(table.firstDay().minusDays(1));
    this.upToTable = weekly(table.lastDay());
  }

  /** How many days would be worked up to a day, from a Monday on, if there were no holidays. */
  private long weekly(LocalDate day) {
    long fromMonday = day.toEpochDay() + FROM_MONDAY;
    int weekday = (int) Math.floorMod(fromMonday, 7L);
    int rests = Integer.bitCount(restBits & ((2 << weekday) - 1));
    return Math.floorDiv(fromMonday, 7L) * workedInWeek + weekday + 1 - rests;
  }

  private LocalDate weeklyNth(long n) {
    long weeks = Math.floorDiv(n - 1, (long) workedInWeek);
    int left = (int) Math.floorMod(n - 1, (long) workedInWeek);
    int weekday = 0;
    while ((restBits >>> weekday & 1) != 0 || left-- > 0) {
      weekday++;
    }
    return LocalDate.ofEpochDay(weeks * 7 + weekday - FROM_MONDAY);
  }

  private LocalDate within(LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw known.unknown(day);
    }
    return day;
  }

  /** The number of a day among the days worked, 1 for the first of the table. */
  private long rank(LocalDate day) {
    if (table.covers(within(day))) {
      return table.workedUpTo(day);
    }
    return day.isBefore(table.firstDay())
        ? weekly(day) - beforeTable
        : weekly(day) - upToTable + table.workedInAll();
  }

  private LocalDate nth(long rank, LocalDate bound) {
    if (rank >= 1 && rank <= table.workedInAll()) {
      return table.nth((int) rank);
    }
    if (workedInWeek == 0) {
      throw known.unknown(bound);
    }
    LocalDate day =
        weeklyNth(rank < 1 ? rank + beforeTable : rank - table.workedInAll() + upToTable);
    return within(day);
  }

  @Override
  public boolean isWorking(LocalDate day) {
    return table.covers(within(day))
        ? table.isWorking(day)
        : (restBits >>> (day.getDayOfWeek().getValue() - 1) & 1) == 0;
  }

  @Override
  public LocalDate plus(LocalDate day, int workingDays) {
    long rank = rank(day);
    return workingDays == 0 ? day : nth(rank + workingDays, AFTER);
  }

  @Override
  public LocalDate minus(LocalDate day, int workingDays) {
    long before = rank(day) - (isWorking(day) ? 1 : 0);
    return workingDays == 0 ? day : nth(before - workingDays + 1, BEFORE);
  }

  @Override
  public int between(LocalDate startExclusive, LocalDate endInclusive) {
    return (int) (rank(endInclusive) - rank(startExclusive));
  }
}
