package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.status.Assessment;
import vn.kehoach.status.PlanAssessor;
import vn.kehoach.testing.BusyYear;
import vn.kehoach.testing.TrackedPlan;

@Domain(value = BusyYear.class, priority = 1000)
@Domain(DomainContext.Global.class)
class PeriodSummaryPropertiesTest {

  /** After every window that {@link BusyYear} knows. */
  private static final LocalDate AFTERWARDS = LocalDate.of(2025, 6, 2);

  private static Assessment afterwards(PlanAssessor assessor, TrackedPlan tracked) {
    return assessor.assess(tracked.plan(), tracked.log(), AFTERWARDS);
  }

  private static Map<Optional<PartyId>, Figures> byUnit(PeriodSummary summary) {
    Map<Optional<PartyId>, Figures> units = new HashMap<>();
    summary.units().forEach(u -> units.put(u.unit(), u.figures()));
    return units;
  }

  @Property(tries = 300)
  void everyPeriodBalancesInEachUnitAndInTotal(
      @ForAll TrackedPlan tracked, @ForAll PlanAssessor assessor, @ForAll ReportingPeriod period) {
    PeriodSummary summary = PeriodSummary.of(afterwards(assessor, tracked), period);

    for (UnitFigures unit : summary.units()) {
      Figures f = unit.figures();
      assertThat(f.opening() + f.added()).isPositive().isEqualTo(f.closed() + f.closing());
    }
    assertThat(summary.units().stream().mapToInt(u -> u.figures().opening()).sum())
        .isEqualTo(summary.total().opening());
    for (Outcome outcome : Outcome.values()) {
      assertThat(summary.units().stream().mapToInt(u -> u.figures().count(outcome)).sum())
          .isEqualTo(summary.total().count(outcome));
    }
  }

  @Property(tries = 300)
  void theClosingOfAPeriodIsTheOpeningOfTheNext(
      @ForAll TrackedPlan tracked, @ForAll PlanAssessor assessor, @ForAll ReportingPeriod period) {
    Assume.that(period.cycle().tilesYear());
    Assessment assessment = afterwards(assessor, tracked);
    PeriodSummary summary = PeriodSummary.of(assessment, period);
    PeriodSummary next = PeriodSummary.of(assessment, period.next());

    assertThat(next.total().opening()).isEqualTo(summary.total().closing());
    Map<Optional<PartyId>, Figures> nextByUnit = byUnit(next);
    for (UnitFigures unit : summary.units()) {
      assertThat(nextByUnit.getOrDefault(unit.unit(), Figures.empty()).opening())
          .isEqualTo(unit.figures().closing());
    }
  }

  @Property(tries = 300)
  void anIndependentRecountAgrees(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor assessor,
      @ForAll ReportingPeriod period,
      @ForAll LocalDate asOf) {
    Assessment assessment = assessor.assess(tracked.plan(), tracked.log(), asOf);
    Assume.that(!asOf.isBefore(assessor.regime().windowOf(period).firstDay()));
    PeriodSummary summary = PeriodSummary.of(assessment, period);

    Recount recount =
        Recount.of(assessment, tracked.log(), summary.window().firstDay(), summary.asOf());

    assertThat(summary.total().opening()).isEqualTo(recount.opening());
    assertThat(summary.total().added()).isEqualTo(recount.added());
    assertThat(summary.total().outcomes()).isEqualTo(recount.outcomes());
  }

  @Property(tries = 200)
  void twoPartsOfAPlanAddUpToTheWhole(
      @ForAll TrackedPlan tracked, @ForAll PlanAssessor assessor, @ForAll ReportingPeriod period) {
    PeriodSummary whole = PeriodSummary.of(afterwards(assessor, tracked), period);
    PeriodSummary even = PeriodSummary.of(afterwards(assessor, part(tracked, 0)), period);
    PeriodSummary odd = PeriodSummary.of(afterwards(assessor, part(tracked, 1)), period);

    assertThat(even.total().plus(odd.total())).isEqualTo(whole.total());
    Map<Optional<PartyId>, Figures> parts = byUnit(even);
    odd.units().forEach(u -> parts.merge(u.unit(), u.figures(), Figures::plus));
    assertThat(parts).isEqualTo(byUnit(whole));
  }

  /** Every other item of each section, with all below it, and the events about these. */
  private static TrackedPlan part(TrackedPlan tracked, int remainder) {
    Plan plan =
        tracked
            .plan()
            .withAmendments()
            .withSections(
                tracked.plan().sections().stream()
                    .map(s -> s.withItems(everyOther(s.items(), remainder)))
                    .toList());
    List<ProgressEvent> events =
        tracked.log().events().stream()
            .filter(e -> plan.findItem(e.occurrence().item()).isPresent())
            .toList();
    return new TrackedPlan(plan, tracked.log().withEvents(events));
  }

  private static ImmutableList<PlanItem> everyOther(ImmutableList<PlanItem> items, int remainder) {
    return IntStream.range(0, items.size())
        .filter(i -> i % 2 == remainder)
        .mapToObj(items::get)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Opening and closing chain, always. Added and closed add up too, but for what is reopened inside
   * the whole: its parts may count it as closed, then as added and closed once more, the whole
   * counts it once. So the parts never say less, and say as much more of one as of the other.
   */
  @Property(tries = 300)
  void thePartsOfAPeriodAddUpButForWhatIsReopened(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor assessor,
      @ForAll("composed") ReportingPeriod whole,
      @ForAll("parts") ReportingCycle cycle) {
    List<ReportingPeriod> periods =
        cycle.periodsOf(whole.year()).stream()
            .filter(p -> whole.days().contains(p.firstDay()) && whole.days().contains(p.lastDay()))
            .toList();
    Assume.that(periods.size() > 1);
    Assessment assessment = afterwards(assessor, tracked);
    Figures all = PeriodSummary.of(assessment, whole).total();
    List<Figures> parts =
        periods.stream().map(p -> PeriodSummary.of(assessment, p).total()).toList();

    assertThat(parts.get(0).opening()).isEqualTo(all.opening());
    assertThat(parts.get(parts.size() - 1).closing()).isEqualTo(all.closing());
    int moreAdded = parts.stream().mapToInt(Figures::added).sum() - all.added();
    int moreClosed = parts.stream().mapToInt(Figures::closed).sum() - all.closed();
    assertThat(moreAdded).isNotNegative().isEqualTo(moreClosed);
    DateRange window = assessor.regime().windowOf(whole);
    boolean reopened =
        tracked.log().events().stream()
            .anyMatch(e -> e.opensAgain() && window.contains(e.happenedOn()));
    if (!reopened) {
      assertThat(moreAdded).isZero();
    }
  }

  /** Quarters, half-years, nine months and the year. */
  @Provide
  Arbitrary<ReportingPeriod> composed() {
    return Arbitraries.of(
        Stream.of(
                ReportingCycle.QUARTER,
                ReportingCycle.HALF_YEAR,
                ReportingCycle.NINE_MONTHS,
                ReportingCycle.YEAR)
            .flatMap(cycle -> cycle.periodsOf(2023).stream())
            .toList());
  }

  @Provide
  Arbitrary<ReportingCycle> parts() {
    return Arbitraries.of(ReportingCycle.MONTH, ReportingCycle.QUARTER, ReportingCycle.HALF_YEAR);
  }

  @Property(tries = 200)
  void figuresOfAPastPeriodDoNotDependOnTheDayTheyAreAskedFor(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor assessor,
      @ForAll ReportingPeriod period,
      @ForAll @IntRange(max = 400) int daysLater) {
    LocalDate lastDay = assessor.regime().windowOf(period).lastDay();
    Assessment onTheDay = assessor.assess(tracked.plan(), tracked.log(), lastDay);

    assertThat(PeriodSummary.of(onTheDay.on(lastDay.plusDays(daysLater)), period))
        .isEqualTo(PeriodSummary.of(onTheDay, period));
  }

  @Provide
  Arbitrary<Figures> figures() {
    return Combinators.combine(
            Arbitraries.maps(Arbitraries.of(Outcome.class), Arbitraries.integers().between(0, 500)),
            Arbitraries.integers().between(0, 100))
        .as(
            (outcomes, share) -> {
              int handled = outcomes.values().stream().mapToInt(Integer::intValue).sum();
              int opening = handled * share / 100;
              int overdue = outcomes.getOrDefault(Outcome.OPEN_OVERDUE, 0);
              int old = overdue * share / 100;
              return Figures.ofCounts(
                  opening,
                  handled - opening,
                  outcomes,
                  Map.of(OverdueAge.UP_TO_5_DAYS, overdue - old, OverdueAge.OVER_30_DAYS, old));
            });
  }

  @Property
  void partsAddUpInAnyOrder(
      @ForAll("figures") Figures a, @ForAll("figures") Figures b, @ForAll("figures") Figures c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(Figures.empty())).isEqualTo(a);
    assertThat(Figures.empty().plus(a)).isEqualTo(a);
  }

  @Property
  void theTwoByTwoAndWhatStandsBesideItAreEverything(@ForAll("figures") Figures f) {
    EnumMap<Outcome, Integer> beside = new EnumMap<>(Outcome.class);
    for (Outcome outcome :
        new Outcome[] {
          Outcome.COMPLETED_WITHOUT_DEADLINE,
          Outcome.DISCONTINUED,
          Outcome.TRANSFERRED,
          Outcome.OPEN_WITHOUT_DEADLINE,
          Outcome.OPEN_SUSPENDED,
          Outcome.OPEN_AWAITING_SUPPLEMENT
        }) {
      beside.put(outcome, f.count(outcome));
    }

    assertThat(
            f.completedInTime()
                + f.completedOverdue()
                + f.openInTime()
                + f.openOverdue()
                + beside.values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(f.opening() + f.added());
  }

  @Property
  void aRateNeverLeavesZeroToOneHundred(
      @ForAll("figures") Figures f, @ForAll @IntRange(max = 6) int decimals) {
    for (Rate rate : List.of(f.onTimeRate(), f.fulfilmentRate(), f.closingRate())) {
      assertThat(rate.percent(decimals).isPresent()).isEqualTo(rate.denominator() > 0);
      rate.percent(decimals).ifPresent(p -> assertThat(p.doubleValue()).isBetween(0.0, 100.0));
    }
    assertThat(f.fulfilmentRate().numerator()).isEqualTo(f.onTimeRate().numerator());
    assertThat(f.fulfilmentRate().denominator())
        .isGreaterThanOrEqualTo(f.onTimeRate().denominator());
  }
}
