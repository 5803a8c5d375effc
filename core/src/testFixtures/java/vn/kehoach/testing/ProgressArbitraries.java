package vn.kehoach.testing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
import vn.kehoach.progress.Resumed;
import vn.kehoach.progress.Started;
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

  static Arbitrary<ProgressEvent> events(Arbitrary<OccurrenceKey> occurrences) {
    return Combinators.combine(occurrences, times())
        .flatAs((occurrence, time) -> eventsAt(occurrence, time))
        .withoutEdgeCases();
  }

  private static Arbitrary<ProgressEvent> eventsAt(OccurrenceKey occurrence, EventTime time) {
    Arbitrary<String> words = TextArbitraries.phrases();
    return Arbitraries.oneOf(
        Arbitraries.just(Started.of(occurrence, time)),
        Arbitraries.integers().between(0, 100).map(p -> Progressed.of(occurrence, time, p)),
        LegalArbitraries.numbers()
            .optional()
            .map(document -> Completed.of(occurrence, time).withDocument(document)),
        LegalArbitraries.numbers()
            .optional()
            .map(document -> ReportSent.of(occurrence, time).withDocument(document)),
        Combinators.combine(PeriodArbitraries.days(), LegalArbitraries.numbers())
            .as((newDueOn, document) -> Extended.of(occurrence, time, newDueOn, document)),
        Combinators.combine(words, Arbitraries.integers().between(0, 60).optional())
            .as(
                (reason, length) ->
                    Suspended.of(occurrence, time, reason)
                        .withUntil(length.map(n -> time.happenedOn().plusDays(n)))),
        Arbitraries.just(Resumed.of(occurrence, time)),
        words.map(reason -> Discontinued.of(occurrence, time, reason)),
        words.map(receiver -> Transferred.of(occurrence, time, receiver)),
        words.map(reason -> Reopened.of(occurrence, time, reason)),
        Arbitraries.just(Triggered.of(occurrence, time)));
  }

  /** Logs of what happened to a plan, in the order it was recorded. */
  static Arbitrary<ProgressLog> logsOf(Plan plan) {
    ImmutableList<OccurrenceKey> occurrences = occurrencesOf(plan);
    Arbitrary<List<ProgressEvent>> events =
        occurrences.isEmpty()
            ? Arbitraries.just(List.of())
            : events(Arbitraries.of(occurrences)).list().ofMaxSize(8);
    return Combinators.combine(events, TextArbitraries.phrases().optional(0.3))
        .as(
            (happened, remark) ->
                ProgressLog.empty(plan.id())
                    .withRemark(remark)
                    .withEvents(
                        happened.stream()
                            .sorted(Comparator.comparing(ProgressEvent::recordedOn))
                            .toList()))
        .withoutEdgeCases();
  }
}
