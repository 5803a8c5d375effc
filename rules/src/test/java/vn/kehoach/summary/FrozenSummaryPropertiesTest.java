package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.EventTime;
import vn.kehoach.progress.OccurrenceKey;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.status.PlanAssessor;
import vn.kehoach.testing.BusyYear;
import vn.kehoach.testing.TrackedPlan;

@Domain(value = BusyYear.class, priority = 1000)
@Domain(DomainContext.Global.class)
class FrozenSummaryPropertiesTest {

  private static final LocalDate AFTERWARDS = LocalDate.of(2025, 6, 2);

  private static FrozenSummary freeze(
      PlanAssessor assessor, TrackedPlan tracked, ReportingPeriod period, LocalDate knownOn) {
    return FrozenSummary.of(
        assessor.assess(tracked.plan(), tracked.log(), AFTERWARDS, knownOn), period);
  }

  @Property(tries = 100)
  void whatIsFrozenVerifiesAndTravelsAsJson(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor assessor,
      @ForAll ReportingPeriod period,
      @ForAll LocalDate knownOn) {
    FrozenSummary frozen = freeze(assessor, tracked, period, knownOn);

    assertThat(frozen.verify(tracked.plan(), tracked.log(), assessor).differences()).isEmpty();
    FrozenSummary read = FrozenSummary.parse(frozen.toJson()).orElseThrow();
    assertThat(read).isEqualTo(frozen);
    assertThat(read.toJson()).isEqualTo(frozen.toJson());
    assertThat(frozen.summary())
        .isEqualTo(
            PeriodSummary.of(
                assessor.assess(tracked.plan(), tracked.log(), AFTERWARDS, knownOn), period));
  }

  @Property(tries = 100)
  void noEventRecordedLaterChangesIt(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor assessor,
      @ForAll ReportingPeriod period,
      @ForAll LocalDate knownOn,
      @ForAll LocalDate happenedOn,
      @ForAll @IntRange(min = 1, max = 50) int daysLater,
      @ForAll @IntRange(max = 20) int which) {
    LocalDate recordedOn = happenedOn.isAfter(knownOn) ? happenedOn : knownOn.plusDays(daysLater);
    ProgressEvent late = Completed.of(key(tracked, which), EventTime.of(happenedOn, recordedOn));
    FrozenSummary frozen = freeze(assessor, tracked, period, knownOn);

    assertThat(frozen.verify(tracked.plan(), tracked.log().plus(late), assessor).differences())
        .isEmpty();

    Verification later =
        frozen.compareWith(
            freeze(
                assessor,
                new TrackedPlan(tracked.plan(), tracked.log().plus(late)),
                period,
                recordedOn));
    boolean counts = !happenedOn.isAfter(frozen.summary().asOf());
    assertThat(
            later.differences().stream()
                .filter(d -> d.kind() == DifferenceKind.EVENT_ADDED)
                .flatMap(d -> d.event().stream())
                .anyMatch(FrozenEvent.of(late)::equals))
        .isEqualTo(counts);
  }

  private static OccurrenceKey key(TrackedPlan tracked, int which) {
    List<PlanItem> items = tracked.plan().allItems();
    Assume.that(!items.isEmpty());
    return OccurrenceKey.of(items.get(which % items.size()).number());
  }

  @Property(tries = 100)
  void everyEventThatIsTakenOutIsNamed(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor assessor,
      @ForAll ReportingPeriod period,
      @ForAll LocalDate knownOn,
      @ForAll @IntRange(max = 50) int which) {
    List<ProgressEvent> events = tracked.log().events();
    Assume.that(!events.isEmpty());
    int place = which % events.size();
    ProgressEvent gone = events.get(place);
    FrozenSummary frozen = freeze(assessor, tracked, period, knownOn);
    boolean counted =
        !gone.recordedOn().isAfter(knownOn) && !gone.happenedOn().isAfter(frozen.summary().asOf());

    Verification verification =
        frozen.verify(
            tracked.plan(),
            tracked
                .log()
                .withEvents(
                    IntStream.range(0, events.size())
                        .filter(i -> i != place)
                        .mapToObj(events::get)
                        .toList()),
            assessor);

    assertThat(verification.isSame()).isEqualTo(!counted);
    if (counted) {
      assertThat(verification.differences().get(0))
          .isEqualTo(FrozenDifference.of(DifferenceKind.EVENT_REMOVED, FrozenEvent.of(gone)));
    }
  }

  @Property(tries = 60)
  void everyItemThatIsRewrittenIsNamed(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor assessor,
      @ForAll ReportingPeriod period,
      @ForAll LocalDate knownOn) {
    Assume.that(tracked.plan().sections().stream().anyMatch(s -> !s.items().isEmpty()));
    Plan plan =
        tracked
            .plan()
            .withSections(
                tracked.plan().sections().stream()
                    .map(
                        s ->
                            s.withItems(
                                s.items().stream()
                                    .map(i -> i.withTitle(i.title() + " (sửa)"))
                                    .toList()))
                    .toList());
    ImmutableList<String> tops =
        plan.sections().stream()
            .flatMap(s -> s.items().stream())
            .map(i -> i.number().toString())
            .collect(ImmutableList.toImmutableList());

    assertThat(
            freeze(assessor, tracked, period, knownOn)
                .verify(plan, tracked.log(), assessor)
                .differences())
        .extracting(FrozenDifference::kind, FrozenDifference::subject)
        .containsExactlyElementsOf(
            tops.stream().map(top -> tuple(DifferenceKind.ITEM_CHANGED, top)).toList());
  }
}
