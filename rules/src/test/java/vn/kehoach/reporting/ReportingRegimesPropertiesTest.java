package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.testing.RegimeDomain;

@Domain(RegimeDomain.class)
@Domain(DomainContext.Global.class)
class ReportingRegimesPropertiesTest {

  private static final WorkingCalendar CALENDAR = VietnamCalendar.publicSector();

  @Provide
  Arbitrary<WindowRule> windowRules() {
    return RegimeDomain.windowRules();
  }

  @Provide
  Arbitrary<WindowRule> gaplessWindows() {
    return RegimeDomain.gapless();
  }

  private static List<DateRange> windows(WindowRule rule, ReportingCycle cycle, int year) {
    return cycle.periodsOf(year).stream().map(rule::windowOf).toList();
  }

  /** The days of the windows as one set; touching windows melt together. */
  private static TreeRangeSet<LocalDate> days(List<DateRange> windows) {
    TreeRangeSet<LocalDate> days = TreeRangeSet.create();
    windows.forEach(w -> days.add(Range.closedOpen(w.firstDay(), w.lastDay().plusDays(1))));
    return days;
  }

  @Property
  void windowsOfACycleThatTilesTheYearFollowEachOther(
      @ForAll ReportingRegime regime, @ForAll @IntRange(min = 1946, max = 2198) int year) {
    for (CycleRules rules : regime.cycles()) {
      for (ReportingPeriod period : rules.cycle().periodsOf(year)) {
        if (rules.cycle().tilesYear()) {
          assertThat(regime.windowOf(period.next()).firstDay())
              .isEqualTo(regime.windowOf(period).lastDay().plusDays(1));
        }
      }
    }
  }

  @Property
  void underOneWindowThePeriodsOfAYearAreTheYear(
      @ForAll("gaplessWindows") WindowRule rule,
      @ForAll @IntRange(min = 1946, max = 2198) int year) {
    DateRange whole = rule.windowOf(ReportingPeriod.ofYear(year));
    for (ReportingCycle cycle : ReportingCycle.values()) {
      if (cycle.tilesYear()) {
        List<DateRange> windows = windows(rule, cycle, year);

        assertThat(days(windows)).isEqualTo(days(List.of(whole)));
        assertThat(windows.stream().mapToLong(DateRange::lengthInDays).sum())
            .as("no day twice")
            .isEqualTo(whole.lengthInDays());
      }
    }
  }

  @Property(tries = 300)
  void underOneWindowAPeriodCoversWhatItsMonthsCover(
      @ForAll("gaplessWindows") WindowRule rule,
      @ForAll @IntRange(min = 1946, max = 2198) int year) {
    List<DateRange> months = windows(rule, ReportingCycle.MONTH, year);
    for (ReportingCycle cycle : ReportingCycle.values()) {
      for (ReportingPeriod period : cycle.periodsOf(year)) {
        int first = period.firstDay().getMonthValue();
        int last = period.lastMonth().getMonthValue();

        assertThat(days(List.of(rule.windowOf(period))))
            .isEqualTo(days(months.subList(first - 1, last)));
      }
    }
  }

  /** The slow oracle looks at each month of four hundred years. */
  @Property(tries = 300)
  void whatIsTriedOnTwoYearsHoldsInAll(@ForAll("windowRules") WindowRule rule) {
    boolean gapless =
        IntStream.range(0, 12 * 400)
            .mapToObj(n -> YearMonth.of(1800, 1).plusMonths(n))
            .allMatch(
                month ->
                    rule.first()
                        .from(month.plusMonths(1))
                        .equals(rule.last().from(month).plusDays(1)));

    assertThat(rule.isGapless()).isEqualTo(gapless);
  }

  @Property
  void nothingIsSentBeforeItIsCutOff(
      @ForAll ReportingRegime regime,
      @ForAll GovernmentLevel level,
      @ForAll @IntRange(min = 2011, max = 2025) int year) {
    for (DayOffRule rule : List.of(DayOffRules.STAY, DayOffRules.NEXT_WORKING_DAY)) {
      for (CycleRules rules : regime.cycles()) {
        for (ReportingPeriod period : rules.cycle().periodsOf(year)) {
          LocalDate cutOff = regime.windowOf(period).lastDay();
          regime
              .sendBy(period, level, CALENDAR, rule)
              .map(Deadline::day)
              .ifPresent(day -> assertThat(day).isAfter(cutOff));
        }
      }
    }
  }

  @Property(tries = 300)
  void aPeriodThatIsNotTooTightLeavesAWorkingDay(
      @ForAll ReportingRegime regime,
      @ForAll GovernmentLevel level,
      @ForAll @IntRange(min = 2011, max = 2025) int year) {
    List<ReportingPeriod> tooTight = regime.periodsTooTight(year, level, CALENDAR);
    for (CycleRules rules : regime.cycles()) {
      for (ReportingPeriod period : rules.cycle().periodsOf(year)) {
        LocalDate cutOff = regime.windowOf(period).lastDay();
        boolean leavesOne =
            regime
                .rawSendBy(period, level, CALENDAR)
                .map(day -> cutOff.plusDays(1).datesUntil(day.plusDays(1)))
                .map(days -> days.anyMatch(CALENDAR::isWorkingDay))
                .orElse(true);

        assertThat(tooTight.contains(period)).isEqualTo(!leavesOne);
      }
    }
  }

  @Property
  void takenStrictlyARegimeSetsFewerDays(
      @ForAll ReportingRegime regime, @ForAll GovernmentLevel level) {
    ReportingRegime strict = regime.withoutMeasures();

    assertThat(strict.withoutMeasures()).isEqualTo(strict);
    for (CycleRules rules : regime.cycles()) {
      ReportingPeriod period = rules.cycle().periodsOf(2023).get(0);

      assertThat(strict.windowOf(period)).isEqualTo(regime.windowOf(period));
      assertThat(strict.findTerm(period, level))
          .isEqualTo(regime.findTerm(period, level).filter(SendByTerm::isBinding));
    }
  }

  @Property(tries = 300)
  void whatIsWrittenReadsBackEqual(@ForAll ReportingRegime regime) {
    ReportingRegimes regimes = ReportingRegimes.of(List.of(regime));

    assertThat(ReportingRegimeCsv.parse(ReportingRegimeCsv.write(regimes)).orElseThrow())
        .isEqualTo(regimes);
  }
}
