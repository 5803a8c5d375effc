package vn.kehoach.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.PartialDate;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.period.TimeLimit;

/** Days, periods and limits as plans name them. */
final class PeriodArbitraries {

  /** First days of the lunar year, around which offices close. */
  private static final LocalDate[] TET = {
    LocalDate.of(2020, 1, 25),
    LocalDate.of(2021, 2, 12),
    LocalDate.of(2022, 2, 1),
    LocalDate.of(2023, 1, 22),
    LocalDate.of(2024, 2, 10),
    LocalDate.of(2025, 1, 29),
    LocalDate.of(2026, 2, 17),
    LocalDate.of(2027, 2, 6)
  };

  private PeriodArbitraries() {}

  static Arbitrary<Integer> planYears() {
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.integers().between(2020, 2027)),
        Tuple.of(
            1,
            Arbitraries.integers()
                .between(ReportingPeriod.FIRST_YEAR + 1, ReportingPeriod.LAST_YEAR - 1)));
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            6,
            Arbitraries.longs()
                .between(
                    LocalDate.of(2020, 1, 1).toEpochDay(), LocalDate.of(2027, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay)),
        Tuple.of(
            3,
            Combinators.combine(Arbitraries.of(TET), Arbitraries.integers().between(-8, 8))
                .as(LocalDate::plusDays)),
        Tuple.of(
            1,
            Arbitraries.of(
                LocalDate.of(2020, 2, 29),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2023, 2, 28),
                LocalDate.of(2022, 12, 31),
                LocalDate.of(2023, 1, 1),
                LocalDate.of(1945, 9, 2))));
  }

  static Arbitrary<PartialDate> partialDates() {
    return Arbitraries.oneOf(
        days().map(PartialDate::of),
        days().map(YearMonth::from).map(PartialDate::of),
        Arbitraries.integers().between(1, 9999).map(PartialDate::ofYear));
  }

  static Arbitrary<ReportingCycle> cycles() {
    return Arbitraries.of(ReportingCycle.class);
  }

  static Arbitrary<ReportingPeriod> periods() {
    return Combinators.combine(
            cycles().filter(cycle -> cycle != ReportingCycle.ON_REQUEST),
            planYears(),
            Arbitraries.integers().between(0, 11))
        .as((cycle, year, n) -> ReportingPeriod.of(cycle, year, 1 + n % cycle.periodsPerYear()));
  }

  static Arbitrary<DateRange> ranges() {
    return Combinators.combine(days(), Arbitraries.integers().between(0, 800))
        .as((day, length) -> DateRange.ofClosed(day, day.plusDays(length)));
  }

  static Arbitrary<TimeLimit> limits() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(1, 60)),
                Tuple.of(1, Arbitraries.integers().between(1, TimeLimit.LARGEST_AMOUNT))),
            Arbitraries.of(LimitUnit.class))
        .as(TimeLimit::of);
  }

  /** Limits that end with a day, as a plan's due rule holds them. */
  static Arbitrary<TimeLimit> limitsOfDays() {
    return limits().filter(limit -> limit.unit().isOfDays());
  }
}
