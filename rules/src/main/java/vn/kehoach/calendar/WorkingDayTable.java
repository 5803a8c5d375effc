package vn.kehoach.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Predicate;

/**
 * Answers in constant time from two tables: how many days are worked up to each day, and which day
 * is the n-th worked.
 */
final class WorkingDayTable {

  private final String name;
  private final ImmutableSet<Integer> years;
  private final int firstYear;
  private final int lastYear;
  private final long firstEpochDay;
  private final boolean[] working;
  private final int[] workedUpTo;
  private final LocalDate[] nth;

  WorkingDayTable(String name, ImmutableSet<Integer> years, Predicate<LocalDate> isWorking) {
    this.name = name;
    this.years = years;
    this.firstYear = Collections.min(years);
    this.lastYear = Collections.max(years);
    LocalDate first = LocalDate.of(firstYear, 1, 1);
    LocalDate end = LocalDate.of(lastYear + 1, 1, 1);
    this.firstEpochDay = first.toEpochDay();
    this.working = new boolean[(int) (end.toEpochDay() - firstEpochDay)];
    this.workedUpTo = new int[working.length];
    LocalDate[] worked = new LocalDate[working.length];
    int count = 0;
    int index = 0;
    for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
      working[index] = isWorking.test(day);
      if (working[index]) {
        worked[count++] = day;
      }
      workedUpTo[index++] = count;
    }
    this.nth = Arrays.copyOf(worked, count);
  }

  IllegalArgumentException unknown(int year) {
    return new IllegalArgumentException(
        "calendar " + name + " must know the year (known: " + yearsInWords() + "): '" + year + "'");
  }

  private void check(int year) {
    if (!years.contains(year)) {
      throw unknown(year);
    }
  }

  /** Checks that no unknown year lies between two days. */
  private void check(LocalDate one, LocalDate other) {
    int from = Math.min(one.getYear(), other.getYear());
    int to = Math.max(one.getYear(), other.getYear());
    for (int year = from; year <= to; year++) {
      check(year);
    }
  }

  LocalDate known(LocalDate day) {
    check(day.getYear());
    return day;
  }

  private int index(LocalDate day) {
    return (int) (known(day).toEpochDay() - firstEpochDay);
  }

  boolean isWorking(LocalDate day) {
    return working[index(day)];
  }

  LocalDate plus(LocalDate day, int workingDays) {
    checkArgument(
        workingDays >= 0, "number of working days must not be negative: '%s'", workingDays);
    int index = index(day);
    if (workingDays == 0) {
      return day;
    }
    long wanted = (long) workedUpTo[index] + workingDays;
    if (wanted > nth.length) {
      check(day, LocalDate.of(lastYear, 12, 31));
      throw unknown(lastYear + 1);
    }
    LocalDate reached = nth[(int) wanted - 1];
    check(day, reached);
    return reached;
  }

  LocalDate minus(LocalDate day, int workingDays) {
    checkArgument(
        workingDays >= 0, "number of working days must not be negative: '%s'", workingDays);
    int index = index(day);
    if (workingDays == 0) {
      return day;
    }
    int workedBefore = workedUpTo[index] - (working[index] ? 1 : 0);
    int wanted = workedBefore - workingDays;
    if (wanted < 0) {
      check(day, LocalDate.of(firstYear, 1, 1));
      throw unknown(firstYear - 1);
    }
    LocalDate reached = nth[wanted];
    check(day, reached);
    return reached;
  }

  int between(LocalDate startExclusive, LocalDate endInclusive) {
    int difference = workedUpTo[index(endInclusive)] - workedUpTo[index(startExclusive)];
    check(startExclusive, endInclusive);
    return difference;
  }

  String yearsInWords() {
    boolean gapless = years.size() == lastYear - firstYear + 1;
    return gapless && years.size() > 1
        ? firstYear + "-" + lastYear
        : years.toString().replaceAll("[\\[\\]]", "");
  }
}
