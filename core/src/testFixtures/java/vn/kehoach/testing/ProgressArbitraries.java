package vn.kehoach.testing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.plan.DueContinuously;
import vn.kehoach.plan.DueEachPeriod;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.Discontinued;
import vn.kehoach.progress.EventTime;
import vn.kehoach.progress.Extended;
import vn.kehoach.progress.OccurrenceKey;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.progress.Progressed;
import vn.kehoach.progress.Reopened;
import vn.kehoach.progress.ReportSent;
import vn.kehoach.progress.ReportWithdrawn;
import vn.kehoach.progress.Resumed;
import vn.kehoach.progress.Started;
import vn.kehoach.progress.SupplementReceived;
import vn.kehoach.progress.SupplementRequested;
import vn.kehoach.progress.Suspended;
import vn.kehoach.progress.Transferred;
import vn.kehoach.progress.Triggered;

/** What may have happened to a plan. */
final class ProgressArbitraries {

  private ProgressArbitraries() {}

  static Arbitrary<EventTime> times() {
    return Combinators.combine(PeriodArbitraries.days(), Arbitraries.integers().between(0, 30))
        .as((day, later) -> EventTime.of(day, day.plusDays(later)));
  }

  static Arbitrary<OccurrenceKey> occurrences() {
    return Combinators.combine(ItemArbitraries.numbers(), PeriodArbitraries.periods().optional())
        .as(
            (item, period) ->
                period.map(p -> OccurrenceKey.of(item, p)).orElseGet(() -> OccurrenceKey.of(item)));
  }

  /** The times each item of a plan comes up in its year; a continuous one is taken quarterly. */
  static ImmutableList<OccurrenceKey> occurrencesOf(Plan plan) {
    return plan.allItems().stream()
        .flatMap(item -> occurrencesOf(item, plan.header().year()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<OccurrenceKey> occurrencesOf(PlanItem item, int year) {
    Stream<ReportingCycle> cycles = Stream.empty();
    if (item.due() instanceof DueEachPeriod each) {
      cycles = each.cycles().stream();
    } else if (item.due() instanceof DueContinuously) {
      cycles = Stream.of(ReportingCycle.QUARTER);
    } else {
      return Stream.of(OccurrenceKey.of(item.number()));
    }
    return cycles
        .flatMap(cycle -> cycle.periodsOf(year).stream())
        .map(period -> OccurrenceKey.of(item.number(), period));
  }

  /** What happened, but for what it happened to and when. */
  @FunctionalInterface
  private interface Happening {
    ProgressEvent of(OccurrenceKey occurrence, EventTime time);
  }

  /** An event about an occurrence known only by its place in a plan. */
  private record Draft(int occurrence, EventTime time, Happening happening) {

    ProgressEvent of(List<OccurrenceKey> occurrences) {
      return happening.of(occurrences.get(occurrence % occurrences.size()), time);
    }
  }

  static Arbitrary<ProgressEvent> events() {
    return Combinators.combine(occurrences(), times(), happenings())
        .as((occurrence, time, happening) -> happening.of(occurrence, time));
  }

  private static Arbitrary<Happening> happenings() {
    Arbitrary<String> words = TextArbitraries.phrases();
    Arbitrary<Optional<DocumentNumber>> documents = LegalArbitraries.numbers().optional();
    return Arbitraries.oneOf(
        Arbitraries.just(Started::of),
        Arbitraries.integers()
            .between(0, 100)
            .map(percent -> (o, t) -> Progressed.of(o, t, percent)),
        documents.map(document -> (o, t) -> Completed.of(o, t).withDocument(document)),
        documents.map(document -> (o, t) -> ReportSent.of(o, t).withDocument(document)),
        words.map(reason -> (o, t) -> ReportWithdrawn.of(o, t, reason)),
        Combinators.combine(PeriodArbitraries.days(), LegalArbitraries.numbers())
            .as((newDueOn, document) -> (o, t) -> Extended.of(o, t, newDueOn, document)),
        Combinators.combine(words, Arbitraries.integers().between(0, 60).optional(), documents)
            .as(
                (reason, length, document) ->
                    (o, t) -> suspended(o, t, reason, length).withDocument(document)),
        Arbitraries.just(Resumed::of),
        Combinators.combine(words, documents)
            .as(
                (missing, document) ->
                    (o, t) -> SupplementRequested.of(o, t, missing).withDocument(document)),
        Arbitraries.just(SupplementReceived::of),
        words.map(reason -> (o, t) -> Discontinued.of(o, t, reason)),
        words.map(receiver -> (o, t) -> Transferred.of(o, t, receiver)),
        words.map(reason -> (o, t) -> Reopened.of(o, t, reason)),
        Arbitraries.just(Triggered::of));
  }

  private static Suspended suspended(
      OccurrenceKey occurrence, EventTime time, String reason, Optional<Integer> length) {
    return Suspended.of(occurrence, time, reason)
        .withUntil(length.map(days -> time.happenedOn().plusDays(days)));
  }

  /** Logs of what happened to a plan, in the order it was recorded. */
  static Arbitrary<ProgressLog> logsOf(Plan plan) {
    return logs().map(log -> log.apply(plan));
  }

  static Arbitrary<TrackedPlan> trackedPlans() {
    return Combinators.combine(PlanArbitraries.plans(), logs())
        .as((plan, log) -> new TrackedPlan(plan, log.apply(plan)));
  }

  private static Arbitrary<Function<Plan, ProgressLog>> logs() {
    return Combinators.combine(
            Combinators.combine(Arbitraries.integers().between(0, 40), times(), happenings())
                .as(Draft::new)
                .list()
                .ofMaxSize(8),
            TextArbitraries.phrases().optional(0.3))
        .as((drafts, remark) -> (Function<Plan, ProgressLog>) plan -> log(plan, drafts, remark))
        .withoutEdgeCases();
  }

  private static ProgressLog log(Plan plan, List<Draft> drafts, Optional<String> remark) {
    ImmutableList<OccurrenceKey> occurrences = occurrencesOf(plan);
    return ProgressLog.empty(plan.id())
        .withRemark(remark)
        .withEvents(
            drafts.stream()
                .filter(draft -> !occurrences.isEmpty())
                .map(draft -> draft.of(occurrences))
                .sorted(Comparator.comparing(ProgressEvent::recordedOn))
                .toList());
  }
}
