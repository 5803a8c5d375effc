package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.party.Responsibility;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.Section;
import vn.kehoach.reporting.ReportingRegime;
import vn.kehoach.status.PlanAssessor;
import vn.kehoach.testing.BusyYear;
import vn.kehoach.testing.RegimeDomain;
import vn.kehoach.testing.TrackedPlan;

@Domain(value = BusyYear.class, priority = 1000)
@Domain(value = RegimeDomain.class, priority = 500)
@Domain(DomainContext.Global.class)
class LedgerPropertiesTest {

  /** After every window that {@link BusyYear} knows. */
  private static final LocalDate AFTERWARDS = LocalDate.of(2025, 6, 2);

  private static PeriodLedger ledger(
      PlanAssessor assessor, TrackedPlan tracked, ReportingPeriod period) {
    return PeriodLedger.of(assessor.assess(tracked.plan(), tracked.log(), AFTERWARDS), period);
  }

  @Property(tries = 200)
  void behindEveryNumberIsAListOfThatLength(
      @ForAll TrackedPlan tracked, @ForAll PlanAssessor assessor, @ForAll ReportingPeriod period) {
    PeriodLedger ledger = ledger(assessor, tracked, period);
    PeriodSummary summary = ledger.summary();

    assertListed(ledger, summary.total());
    for (UnitFigures unit : summary.units()) {
      assertListed(unit.unit().map(ledger::ofUnit).orElse(ledger.ofNobody()), unit.figures());
    }
    for (SectionFigures section : summary.sections()) {
      assertListed(ledger.ofSection(section.section().orElseThrow()), section.figures());
    }
    for (RoleFigures role : summary.roles()) {
      assertListed(ledger.ofRole(Responsibility.of(role.role(), role.party())), role.figures());
    }
  }

  private static void assertListed(PeriodLedger ledger, Figures figures) {
    for (FigureName name : FigureName.values()) {
      assertThat(ledger.behind(name)).as(name.name()).hasSize(name.of(figures));
    }
    assertThat(ledger.summary().total()).isEqualTo(figures);
  }

  @Property(tries = 200)
  void everyBreakdownBalancesAndSectionsAddUp(
      @ForAll TrackedPlan tracked, @ForAll PlanAssessor assessor, @ForAll ReportingPeriod period) {
    PeriodSummary summary = ledger(assessor, tracked, period).summary();

    for (FigureName name : FigureName.values()) {
      assertThat(summary.sections().stream().mapToInt(s -> name.of(s.figures())).sum())
          .isEqualTo(name.of(summary.total()));
      assertThat(summary.units().stream().mapToInt(u -> name.of(u.figures())).sum())
          .isEqualTo(name.of(summary.total()));
    }
    for (RoleFigures role : summary.roles()) {
      Figures f = role.figures();
      assertThat(f.opening() + f.added()).isPositive().isEqualTo(f.closed() + f.closing());
    }
  }

  @Property(tries = 200)
  void agesAreWorkingDaysCountedOneByOneAndAddUpToTheOverdue(
      @ForAll TrackedPlan tracked, @ForAll PlanAssessor assessor, @ForAll ReportingPeriod period) {
    PeriodLedger ledger = ledger(assessor, tracked, period);
    int counted = 0;
    for (LedgerLine line : ledger.behind(FigureName.OPEN_OVERDUE)) {
      Deadline deadline = line.entry().after().deadline().orElseThrow();
      long days =
          deadline
              .day()
              .plusDays(1)
              .datesUntil(ledger.span().asOf().plusDays(1))
              .filter(deadline.calendar()::isWorkingDay)
              .count();
      OverdueAge age = line.overdueAge().orElseThrow();
      assertThat(days <= 5).isEqualTo(age == OverdueAge.UP_TO_5_DAYS);
      assertThat(days > 10 && days <= 30).isEqualTo(age == OverdueAge.DAYS_11_TO_30);
      assertThat(days > 30).isEqualTo(age == OverdueAge.OVER_30_DAYS);
      counted++;
    }
    assertThat(
            ledger.summary().total().overdueAges().values().stream()
                .mapToInt(Integer::intValue)
                .sum())
        .isEqualTo(counted)
        .isEqualTo(ledger.summary().total().openOverdue());
  }

  @Property(tries = 200)
  void underEveryRegimeTheClosingIsTheOpeningOfTheNext(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor usual,
      @ForAll ReportingRegime regime,
      @ForAll @IntRange(max = 11) int number) {
    List<ReportingCycle> tiling =
        regime.cycles().stream()
            .map(rules -> rules.cycle())
            .filter(ReportingCycle::tilesYear)
            .toList();
    Assume.that(!tiling.isEmpty());
    ReportingCycle cycle = tiling.get(number % tiling.size());
    ReportingPeriod period = ReportingPeriod.of(cycle, 2023, 1 + number % cycle.periodsPerYear());
    PlanAssessor assessor = usual.withRegime(regime).withCheckCycle(cycle);

    PeriodSummary now = ledger(assessor, tracked, period).summary();
    PeriodSummary next = ledger(assessor, tracked, period.next()).summary();

    assertThat(next.total().opening()).isEqualTo(now.total().closing());
    for (SectionFigures section : now.sections()) {
      assertThat(
              next.sections().stream()
                  .filter(s -> s.section().equals(section.section()))
                  .mapToInt(s -> s.figures().opening())
                  .sum())
          .isEqualTo(section.figures().closing());
    }
  }

  @Property(tries = 200)
  void anyTwoDaysThatMeetCarryOver(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor assessor,
      @ForAll LocalDate first,
      @ForAll @IntRange(max = 100) int days,
      @ForAll @IntRange(max = 100) int more) {
    DateRange range = DateRange.ofClosed(first, first.plusDays(days));
    LocalDate after = range.lastDay().plusDays(1);
    DateRange next = DateRange.ofClosed(after, after.plusDays(more));
    var assessment = assessor.assess(tracked.plan(), tracked.log(), AFTERWARDS);

    assertThat(PeriodSummary.of(assessment, next).total().opening())
        .isEqualTo(PeriodSummary.of(assessment, range).total().closing());
  }

  @Property(tries = 200)
  void removingAnItemRemovesExactlyItsOccurrences(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor assessor,
      @ForAll ReportingPeriod period,
      @ForAll @IntRange(max = 20) int which) {
    List<PlanItem> tops =
        tracked.plan().sections().stream().flatMap(s -> s.items().stream()).toList();
    Assume.that(!tops.isEmpty());
    PlanItem gone = tops.get(which % tops.size());
    ImmutableSet<ItemNumber> numbers =
        gone.walk().map(PlanItem::number).collect(ImmutableSet.toImmutableSet());
    Plan plan =
        tracked
            .plan()
            .withAmendments()
            .withSections(tracked.plan().sections().stream().map(s -> without(s, gone)).toList());

    PeriodLedger whole = ledger(assessor, tracked, period);
    PeriodLedger rest = ledger(assessor, new TrackedPlan(plan, tracked.log()), period);

    assertThat(rest.lines())
        .isEqualTo(
            whole.lines().stream()
                .filter(line -> !numbers.contains(item(line)))
                .collect(ImmutableList.toImmutableList()));
  }

  private static Section without(Section section, PlanItem gone) {
    return section.withItems(
        section.items().stream().filter(i -> !i.equals(gone)).collect(Collectors.toList()));
  }

  private static ItemNumber item(LedgerLine line) {
    return ItemNumber.parse(line.entry().key().replaceFirst(" .*", ""));
  }
}
