package vn.kehoach.status;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.PartialDate;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.DayBound;
import vn.kehoach.plan.DueAfterEvent;
import vn.kehoach.plan.DueByDay;
import vn.kehoach.plan.DueContinuously;
import vn.kehoach.plan.DueEachPeriod;
import vn.kehoach.plan.DueNotApplicable;
import vn.kehoach.plan.DueOnDay;
import vn.kehoach.plan.DueWithinPeriod;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.progress.OccurrenceKey;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.reporting.GovernmentLevel;

/** Finds every time an item of a plan comes up in its year. */
final class OccurrenceFinder {

  private final PlanAssessor assessor;
  private final Plan plan;
  private final ImmutableListMultimap<OccurrenceKey, ProgressEvent> events;
  private final LocalDate planOpensOn;

  OccurrenceFinder(
      PlanAssessor assessor,
      Plan plan,
      ImmutableListMultimap<OccurrenceKey, ProgressEvent> events) {
    this.assessor = assessor;
    this.plan = plan;
    this.events = events;
    this.planOpensOn =
        plan.header()
            .issuedOn()
            .map(PartialDate::earliest)
            .orElse(LocalDate.of(plan.header().year(), 1, 1));
  }

  ImmutableList<Occurrence> find() {
    return plan.allItems().stream()
        .flatMap(this::occurrencesOf)
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<Occurrence> occurrencesOf(PlanItem item) {
    if (item.due() instanceof DueNotApplicable) {
      return Stream.empty();
    }
    if (item.due() instanceof DueEachPeriod each) {
      return Stream.concat(
          periods(each).map(period -> recurring(item, period)), onRequest(item, each));
    }
    if (item.due() instanceof DueContinuously) {
      return assessor.checkCycle().periodsOf(plan.header().year()).stream()
          .map(period -> check(item, period));
    }
    return Stream.of(once(item));
  }

  private Stream<ReportingPeriod> periods(DueEachPeriod each) {
    return each.cycles().stream().flatMap(cycle -> cycle.periodsOf(plan.header().year()).stream());
  }

  private Occurrence recurring(PlanItem item, ReportingPeriod period) {
    OccurrenceKey key = OccurrenceKey.of(item.number(), period);
    if (item.reportingDuty().isEmpty()) {
      return Occurrence.of(key, item, period.firstDay(), assessor.dayOffPolicy().writtenDays())
          .withWrittenDay(period.lastDay());
    }
    DayOffRule rule = assessor.dayOffPolicy().reports();
    Optional<DateRange> window = assessor.regime().findWindow(period);
    LocalDate opensOn = window.map(DateRange::firstDay).orElse(period.firstDay());
    return Occurrence.of(key, item, opensOn, rule)
        .withWindow(window)
        .withWrittenDay(
            assessor.regime().rawSendBy(period, GovernmentLevel.COMMUNE, assessor.calendar()));
  }

  /** A report on request comes up when the log says so; its day comes with the request. */
  private Stream<Occurrence> onRequest(PlanItem item, DueEachPeriod each) {
    OccurrenceKey key = OccurrenceKey.of(item.number());
    if (!each.cycles().contains(ReportingCycle.ON_REQUEST) || !events.containsKey(key)) {
      return Stream.empty();
    }
    return Stream.of(
        Occurrence.of(
            key, item, events.get(key).get(0).happenedOn(), assessor.dayOffPolicy().reports()));
  }

  private Occurrence check(PlanItem item, ReportingPeriod period) {
    DateRange window = assessor.regime().windowOf(period);
    OccurrenceKey key = OccurrenceKey.of(item.number(), period);
    return Occurrence.of(key, item, window.firstDay(), assessor.dayOffPolicy().writtenDays())
        .withWindow(window)
        .withWrittenDay(
            Optional.of(window.lastDay())
                .filter(day -> assessor.checkPolicy() == CheckPolicy.BY_CUT_OFF));
  }

  private Occurrence once(PlanItem item) {
    DayOffRule rule =
        item.due() instanceof DueAfterEvent
            ? assessor.dayOffPolicy().countedLimits()
            : assessor.dayOffPolicy().writtenDays();
    return Occurrence.of(OccurrenceKey.of(item.number()), item, planOpensOn, rule)
        .withWrittenDay(writtenDay(item));
  }

  /** A limit counted from an event has no day before the event is told. */
  private static Optional<LocalDate> writtenDay(PlanItem item) {
    if (item.due() instanceof DueOnDay onDay) {
      return Optional.of(onDay.day());
    }
    if (item.due() instanceof DueWithinPeriod within) {
      return Optional.of(within.period().lastDay());
    }
    if (item.due() instanceof DueByDay by) {
      return Optional.of(by.bound() == DayBound.BEFORE ? by.day().minusDays(1) : by.day());
    }
    return Optional.empty();
  }
}
