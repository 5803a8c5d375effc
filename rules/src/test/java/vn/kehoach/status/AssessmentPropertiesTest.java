package vn.kehoach.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.kehoach.plan.DueAfterEvent;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.EventTime;
import vn.kehoach.progress.OccurrenceKey;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.testing.BusyYear;
import vn.kehoach.testing.TrackedPlan;
import vn.kehoach.text.Language;

@Domain(value = BusyYear.class, priority = 1000)
@Domain(DomainContext.Global.class)
class AssessmentPropertiesTest {

  private static boolean happens(
      ProgressEvent event, OccurrenceKey key, LocalDate afterDay, LocalDate upTo) {
    return event.occurrence().equals(key)
        && event.happenedOn().isAfter(afterDay)
        && !event.happenedOn().isAfter(upTo);
  }

  @Property(tries = 400)
  void whatIsClosedStaysAsItIsUntilReopened(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor assessor,
      @ForAll LocalDate asOf,
      @ForAll @IntRange(max = 200) int days) {
    Assessment now = assessor.assess(tracked.plan(), tracked.log(), asOf);
    Assessment then = now.on(asOf.plusDays(days));

    for (OccurrenceStatus before : now.statuses()) {
      OccurrenceKey key = before.occurrence().key();
      boolean reopened =
          tracked.log().events().stream()
              .anyMatch(e -> e.opensAgain() && happens(e, key, asOf, then.asOf()));
      if (before.state().isClosed() && !reopened) {
        OccurrenceStatus after = then.findStatus(key).orElseThrow();
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.position()).isEqualTo(before.position());
        assertThat(after.closedOn()).isEqualTo(before.closedOn());
        assertThat(after.deadline()).isEqualTo(before.deadline());
      }
    }
  }

  @Property(tries = 400)
  void whatIsOverdueStaysOverdueUnlessSomethingHappens(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor assessor,
      @ForAll LocalDate asOf,
      @ForAll @IntRange(max = 200) int days) {
    Assessment now = assessor.assess(tracked.plan(), tracked.log(), asOf);
    Assessment then = now.on(asOf.plusDays(days));

    for (OccurrenceStatus before : now.overdue()) {
      OccurrenceKey key = before.occurrence().key();
      if (tracked.log().events().stream().noneMatch(e -> happens(e, key, asOf, then.asOf()))) {
        OccurrenceStatus after = then.findStatus(key).orElseThrow();
        assertThat(after.isOverdue()).isTrue();
        assertThat(after.workingDaysOverdue()).isGreaterThanOrEqualTo(before.workingDaysOverdue());
      }
    }
  }

  @Property(tries = 400)
  void stateAndPositionNeverContradictEachOther(
      @ForAll TrackedPlan tracked, @ForAll PlanAssessor assessor, @ForAll LocalDate asOf) {
    for (OccurrenceStatus status :
        assessor.assess(tracked.plan(), tracked.log(), asOf).statuses()) {
      boolean pastDue = status.deadline().filter(d -> asOf.isAfter(d.day())).isPresent();
      boolean allowed =
          switch (status.position()) {
            case OVERDUE -> !status.state().isClosed() && pastDue;
            case WITHIN_LIMIT, NEARLY_DUE ->
                !status.state().isClosed()
                    && status.deadline().isPresent()
                    && (!pastDue || status.state() == WorkState.SUSPENDED);
            case COMPLETED_EARLY, COMPLETED_ON_TIME, COMPLETED_LATE ->
                status.state() == WorkState.COMPLETED && status.deadline().isPresent();
            case NO_DEADLINE ->
                status.deadline().isEmpty()
                    || status.state() == WorkState.DISCONTINUED
                    || status.state() == WorkState.TRANSFERRED;
          };
      assertThat(allowed).as("%s", status).isTrue();
      assertThat(status.closedOn().isPresent()).isEqualTo(status.state().isClosed());
      assertThat(status.suspendedDays()).isNotNegative();
    }
  }

  @Property(tries = 300)
  void whatHappensLaterChangesNothing(
      @ForAll TrackedPlan tracked, @ForAll PlanAssessor assessor, @ForAll LocalDate asOf) {
    ProgressLog sofar =
        tracked
            .log()
            .withEvents(
                tracked.log().events().stream()
                    .filter(e -> !e.happenedOn().isAfter(asOf))
                    .toList());

    assertThat(assessor.assess(tracked.plan(), tracked.log(), asOf).statuses())
        .isEqualTo(assessor.assess(tracked.plan(), sofar, asOf).statuses());
  }

  @Property(tries = 300)
  void whatIsRecordedLateWasNotKnown(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor assessor,
      @ForAll LocalDate knownOn,
      @ForAll @IntRange(max = 20) int which) {
    List<OccurrenceStatus> statuses =
        assessor.assess(tracked.plan(), tracked.log(), knownOn).statuses();
    Assume.that(!statuses.isEmpty());
    OccurrenceKey key = statuses.get(which % statuses.size()).occurrence().key();
    ProgressLog longer =
        tracked
            .log()
            .plus(Completed.of(key, EventTime.of(knownOn.minusDays(3), knownOn.plusDays(1))));

    assertThat(assessor.assess(tracked.plan(), longer.asKnownOn(knownOn), knownOn).statuses())
        .isEqualTo(
            assessor.assess(tracked.plan(), tracked.log().asKnownOn(knownOn), knownOn).statuses());
  }

  @Property(tries = 300)
  void anEventChangesNoOtherOccurrence(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor assessor,
      @ForAll LocalDate asOf,
      @ForAll @IntRange(max = 20) int which) {
    Assume.that(!tracked.log().events().isEmpty());
    int left = which % tracked.log().events().size();
    ProgressEvent event = tracked.log().events().get(left);
    List<ProgressEvent> fewer = new ArrayList<>(tracked.log().events());
    fewer.remove(left);

    assertThat(others(assessor.assess(tracked.plan(), tracked.log(), asOf), event.occurrence()))
        .isEqualTo(
            others(
                assessor.assess(tracked.plan(), tracked.log().withEvents(fewer), asOf),
                event.occurrence()));
  }

  private static List<OccurrenceStatus> others(Assessment assessment, OccurrenceKey key) {
    return assessment.statuses().stream().filter(s -> !s.occurrence().key().equals(key)).toList();
  }

  @Property(tries = 300)
  void onlyTheOrderOfTheDaysAndWithinADayCounts(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor assessor,
      @ForAll LocalDate asOf,
      @ForAll long seed) {
    List<LocalDate> days =
        new ArrayList<>(
            tracked.log().events().stream().map(ProgressEvent::happenedOn).distinct().toList());
    Collections.shuffle(days, new Random(seed));
    List<ProgressEvent> shuffled =
        tracked.log().events().stream()
            .sorted(Comparator.comparing(e -> days.indexOf(e.happenedOn())))
            .toList();

    assertThat(assessor.assess(tracked.plan(), tracked.log().withEvents(shuffled), asOf).statuses())
        .isEqualTo(assessor.assess(tracked.plan(), tracked.log(), asOf).statuses());
  }

  @Property(tries = 300)
  void theWrittenDayNeverChanges(
      @ForAll TrackedPlan tracked, @ForAll PlanAssessor assessor, @ForAll LocalDate asOf) {
    Assessment untouched =
        assessor.assess(tracked.plan(), ProgressLog.empty(tracked.plan().id()), asOf);

    for (OccurrenceStatus status : untouched.statuses()) {
      if (!(status.occurrence().due() instanceof DueAfterEvent)) {
        assertThat(
                assessor
                    .assess(tracked.plan(), tracked.log(), asOf)
                    .findStatus(status.occurrence().key())
                    .flatMap(OccurrenceStatus::originalDeadline))
            .isEqualTo(status.originalDeadline());
      }
    }
  }

  @Property(tries = 300)
  void overdueAndDueSoonShareNothing(
      @ForAll TrackedPlan tracked,
      @ForAll PlanAssessor assessor,
      @ForAll LocalDate asOf,
      @ForAll @IntRange(max = 400) int days) {
    Assessment assessment = assessor.assess(tracked.plan(), tracked.log(), asOf);
    ImmutableList<OccurrenceStatus> soon = assessment.dueWithin(Period.ofDays(days));

    assertThat(soon).noneMatch(s -> s.isOverdue() || s.state().isClosed());
    assertThat(soon)
        .isSortedAccordingTo(Comparator.comparing(s -> s.deadline().orElseThrow().day()));
    assertThat(assessment.dueWithin(Period.ofDays(days + 1))).containsAll(soon);
    assertThat(assessment.overdue())
        .hasSameElementsAs(
            assessment.statuses().stream().filter(OccurrenceStatus::isOverdue).toList());
  }

  @Property(tries = 60)
  void theDefaultsOfTheMachineDoNotMatter(
      @ForAll TrackedPlan tracked, @ForAll PlanAssessor assessor, @ForAll LocalDate asOf) {
    String usual = inWords(assessor.assess(tracked.plan(), tracked.log(), asOf));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"}) {
        for (String id : new String[] {"Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          TimeZone.setDefault(TimeZone.getTimeZone(id));
          assertThat(inWords(assessor.assess(tracked.plan(), tracked.log(), asOf)))
              .isEqualTo(usual);
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String inWords(Assessment assessment) {
    StringBuilder words = new StringBuilder();
    for (OccurrenceStatus status : assessment.statuses()) {
      words.append(status).append(status.position().label(Language.VIETNAMESE));
      status.deadline().ifPresent(d -> words.append(d.explanation().toText(Language.VIETNAMESE)));
    }
    return words.toString();
  }
}
