package vn.kehoach.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.progress.Extended;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.progress.Resumed;
import vn.kehoach.progress.SupplementReceived;
import vn.kehoach.progress.SupplementRequested;
import vn.kehoach.progress.Suspended;
import vn.kehoach.testing.BusyYear;
import vn.kehoach.testing.TrackedPlan;

@Domain(value = BusyYear.class, priority = 1000)
@Domain(DomainContext.Global.class)
class StandingPropertiesTest {

  private static final ImmutableSet<Class<? extends ProgressEvent>> PAUSES =
      ImmutableSet.of(
          Suspended.class, Resumed.class, SupplementRequested.class, SupplementReceived.class);

  private static Assessment without(
      Predicate<ProgressEvent> left, TrackedPlan tracked, PlanAssessor assessor, LocalDate asOf) {
    return assessor.assess(
        tracked.plan(),
        tracked.log().withEvents(tracked.log().events().stream().filter(left.negate()).toList()),
        asOf);
  }

  private static void assertNeverEarlier(Assessment with, Assessment without) {
    for (OccurrenceStatus before : without.statuses()) {
      with.findStatus(before.occurrence().key())
          .filter(after -> before.deadline().isPresent())
          .ifPresent(
              after -> {
                assertThat(after.deadline().map(Deadline::day).orElseThrow())
                    .as("%s", after)
                    .isAfterOrEqualTo(before.deadline().map(Deadline::day).orElseThrow());
                assertThat(after.isOverdue() && !before.isOverdue()).isFalse();
              });
    }
  }

  @Property(tries = 400)
  void anExtensionMakesNothingOverdueEarlier(
      @ForAll TrackedPlan tracked, @ForAll PlanAssessor assessor, @ForAll LocalDate asOf) {
    assertNeverEarlier(
        assessor.assess(tracked.plan(), tracked.log(), asOf),
        without(Extended.class::isInstance, tracked, assessor, asOf));
  }

  @Property(tries = 400)
  void aPauseMakesNothingOverdueEarlier(
      @ForAll TrackedPlan tracked, @ForAll PlanAssessor assessor, @ForAll LocalDate asOf) {
    assertNeverEarlier(
        assessor.assess(tracked.plan(), tracked.log(), asOf),
        without(
            event -> PAUSES.stream().anyMatch(type -> type.isInstance(event)),
            tracked,
            assessor,
            asOf));
  }

  @Property(tries = 300)
  void asKnownOnADayIsByTheLogCutAtThatDay(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor assessor,
      @ForAll LocalDate asOf,
      @ForAll LocalDate knownOn) {
    ProgressLog cut = tracked.log().asKnownOn(knownOn);
    Assessment known = assessor.assess(tracked.plan(), tracked.log(), asOf, knownOn);

    assertThat(known.statuses()).isEqualTo(assessor.assess(tracked.plan(), cut, asOf).statuses());
    assertThat(known.log()).isEqualTo(cut);
    assertThat(assessor.assess(tracked.plan(), tracked.log(), asOf).asKnownOn(knownOn).statuses())
        .isEqualTo(known.statuses());
  }

  /** What was overdue on a day is so still, or the day lies in a span kept apart. */
  @Property(tries = 400)
  void thatItWasOverdueIsNeverForgotten(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor anyAssessor,
      @ForAll LocalDate asOf,
      @ForAll @IntRange(max = 120) int days) {
    PlanAssessor assessor =
        anyAssessor.withClockPolicy(
            anyAssessor.clockPolicy().withLateExtensions(LateExtensionPolicy.COUNTS_FROM_GRANT));
    Assessment now = assessor.assess(tracked.plan(), tracked.log(), asOf);
    Assessment before = now.on(asOf.minusDays(days));

    for (OccurrenceStatus old : before.statuses()) {
      Standing standing =
          now.findStatus(old.occurrence().key()).map(OccurrenceStatus::standing).orElseThrow();
      boolean kept =
          standing.overdueBefore().stream().anyMatch(span -> span.contains(before.asOf()));
      boolean pastDue = standing.deadline().filter(d -> d.isPast(before.asOf())).isPresent();
      if (old.isOverdue()) {
        assertThat(kept || pastDue).as("%s", standing).isTrue();
      } else {
        assertThat(kept).as("%s", standing).isFalse();
      }
    }
  }

  /** Whether something fits is asked of what was told before it. */
  @Property(tries = 400)
  void whatIsToldIsOfUseOrNamed(
      @ForAll TrackedPlan tracked, @ForAll PlanAssessor assessor, @ForAll LocalDate asOf) {
    Assessment assessment = assessor.assess(tracked.plan(), tracked.log(), asOf);

    for (OccurrenceStatus status : assessment.statuses()) {
      ImmutableList<Happening> told =
          assessment.eventsOf(status.occurrence().key()).stream()
              .map(Happening::from)
              .collect(ImmutableList.toImmutableList());
      for (int i = 0; i < told.size(); i++) {
        Standing before = judge(status, told.subList(0, i), told.get(i), assessor);
        Standing after = judge(status, told.subList(0, i + 1), told.get(i), assessor);
        boolean named = after.contradictions().size() > before.contradictions().size();
        fits(told.get(i), before).ifPresent(fits -> assertThat(named).isEqualTo(!fits));
      }
    }
  }

  private static Standing judge(
      OccurrenceStatus status, List<Happening> told, Happening next, PlanAssessor assessor) {
    return Standing.judge(status.occurrence(), told, assessor.judgement(), next.happenedOn());
  }

  /** Whether it must fit or must not, or empty where this does not tell. */
  private static Optional<Boolean> fits(Happening next, Standing before) {
    if (next.kind().opensAgain()) {
      return Optional.of(before.state().isClosed());
    } else if (next.kind() == HappeningKind.REPORT_SENT) {
      return Optional.empty();
    } else if (before.state().isClosed()) {
      return Optional.of(false);
    }
    return switch (next.kind()) {
      case PROGRESSED, DISCONTINUED, TRANSFERRED -> Optional.of(true);
      case RESUMED -> Optional.of(before.state().isPaused());
      case SUPPLEMENT_RECEIVED -> Optional.of(before.state() == WorkState.AWAITING_SUPPLEMENT);
      case SUSPENDED, SUPPLEMENT_REQUESTED ->
          before.state().isPaused() ? Optional.empty() : Optional.of(true);
      case EXTENDED ->
          before.state().isPaused()
              ? Optional.empty()
              : Optional.of(
                  before
                      .deadline()
                      .filter(d -> !next.day().orElseThrow().isAfter(d.rawDay()))
                      .isEmpty());
      default -> Optional.empty();
    };
  }
}
