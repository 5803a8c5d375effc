package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;

class ReportingRegimesPropertiesTest {

  private static final ReportingRegime DECREE = ReportingRegimes.DECREE_09_2019;

  @Provide
  Arbitrary<ReportingCycle> tilingCycles() {
    return Arbitraries.of(ReportingCycle.class).filter(ReportingCycle::tilesYear);
  }

  @Provide
  Arbitrary<ReportingCycle> cyclesWithPeriods() {
    return Arbitraries.of(ReportingCycle.class).filter(c -> c != ReportingCycle.ON_REQUEST);
  }

  private static List<DateRange> windows(ReportingCycle cycle, int year) {
    return cycle.periodsOf(year).stream().map(DECREE::windowOf).toList();
  }

  /** The days of the windows as one set; touching windows melt together. */
  private static TreeRangeSet<LocalDate> days(List<DateRange> windows) {
    TreeRangeSet<LocalDate> days = TreeRangeSet.create();
    windows.forEach(w -> days.add(Range.closedOpen(w.firstDay(), w.lastDay().plusDays(1))));
    return days;
  }

  @Property
  void monthsQuartersAndHalfYearsTileTheReportingYear(
      @ForAll("tilingCycles") ReportingCycle cycle,
      @ForAll @IntRange(min = 1946, max = 2198) int year) {
    List<DateRange> windows = windows(cycle, year);
    DateRange whole = DECREE.windowOf(ReportingPeriod.ofYear(year));

    assertThat(days(windows)).isEqualTo(days(List.of(whole)));
    assertThat(windows.stream().mapToLong(DateRange::lengthInDays).sum())
        .as("no day twice")
        .isEqualTo(whole.lengthInDays());
  }

  @Property
  void aPeriodCoversWhatItsMonthsCover(
      @ForAll("cyclesWithPeriods") ReportingCycle cycle,
      @ForAll @IntRange(min = 1946, max = 2198) int year) {
    List<DateRange> months = windows(ReportingCycle.MONTH, year);
    for (ReportingPeriod period : cycle.periodsOf(year)) {
      int first = period.firstDay().getMonthValue();
      int last = period.lastMonth().getMonthValue();

      assertThat(days(List.of(DECREE.windowOf(period))))
          .isEqualTo(days(months.subList(first - 1, last)));
    }
  }

  @Property
  void theNextWindowBeginsOnTheDayAfter(
      @ForAll("tilingCycles") ReportingCycle cycle,
      @ForAll @IntRange(min = 1946, max = 2198) int year,
      @ForAll @IntRange(min = 0, max = 11) int place) {
    ReportingPeriod period = cycle.periodsOf(year).get(place % cycle.periodsPerYear());

    assertThat(DECREE.windowOf(period.next()).firstDay())
        .isEqualTo(DECREE.windowOf(period).lastDay().plusDays(1));
  }

  @Property
  void aReportIsSentAfterItsCutOffAndBeforeItsPeriodIsOver(
      @ForAll("cyclesWithPeriods") ReportingCycle cycle,
      @ForAll @IntRange(min = 1946, max = 2198) int year) {
    for (ReportingPeriod period : cycle.periodsOf(year)) {
      assertThat(DECREE.sendBy(period))
          .isAfter(DECREE.windowOf(period).lastDay())
          .isBefore(period.lastDay())
          .hasDayOfMonth(25);
    }
  }
}
