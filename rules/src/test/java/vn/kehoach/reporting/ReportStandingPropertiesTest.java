package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.progress.OccurrenceKey;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.SupplementRequested;
import vn.kehoach.progress.Suspended;
import vn.kehoach.status.ClockPolicy;
import vn.kehoach.status.DeadlinePosition;
import vn.kehoach.status.OccurrenceStatus;
import vn.kehoach.status.PlanAssessor;
import vn.kehoach.status.WorkState;
import vn.kehoach.testing.BusyYear;
import vn.kehoach.testing.TrackedPlan;

@Domain(BusyYear.class)
class ReportStandingPropertiesTest {

  private static ReportingSchedule schedule(PlanAssessor assessor, TrackedPlan tracked) {
    return ReportingSchedule.of(
        tracked.plan(), assessor.regime(), assessor.calendar(), assessor.dayOffPolicy().reports());
  }

  /** Two ways of telling the same: the reports of the schedule and the occurrences of the plan. */
  @Property
  void aReportThatWasNeverSuspendedStandsAsItsOccurrenceDoes(
      @ForAll PlanAssessor assessor, @ForAll TrackedPlan tracked, @ForAll LocalDate asOf) {
    List<OccurrenceKey> suspended =
        tracked.log().events().stream()
            .filter(e -> e instanceof Suspended || e instanceof SupplementRequested)
            .map(ProgressEvent::occurrence)
            .toList();
    var assessment =
        assessor.withClockPolicy(ClockPolicy.USUAL).assess(tracked.plan(), tracked.log(), asOf);
    for (ReportStanding standing : schedule(assessor, tracked).standings(tracked.log(), asOf)) {
      OccurrenceKey key = standing.report().key();
      if (standing.report().period().isPresent() && !suspended.contains(key)) {
        OccurrenceStatus status = assessment.findStatus(key).orElseThrow();

        assertThat(standing.status().isOwed()).isEqualTo(!status.state().isClosed());
        if (status.state() != WorkState.DISCONTINUED && status.state() != WorkState.TRANSFERRED) {
          assertThat(standing.isLate())
              .isEqualTo(
                  status.position() == DeadlinePosition.OVERDUE
                      || status.position() == DeadlinePosition.COMPLETED_LATE);
          assertThat(standing.sendBy().map(d -> d.day()))
              .isEqualTo(status.deadline().map(d -> d.day()));
        }
      }
    }
  }

  @Property
  void whatIsMissingStaysMissingUntilSomethingHappens(
      @ForAll PlanAssessor assessor, @ForAll TrackedPlan tracked, @ForAll LocalDate asOf) {
    ReportingSchedule schedule = schedule(assessor, tracked);
    LocalDate tomorrow = asOf.plusDays(1);
    List<OccurrenceKey> moved =
        tracked.log().events().stream()
            .filter(event -> event.happenedOn().equals(tomorrow))
            .map(ProgressEvent::occurrence)
            .toList();
    List<ReportStanding> before = schedule.standings(tracked.log(), asOf);
    List<ReportStanding> after = schedule.standings(tracked.log(), tomorrow);
    for (int i = 0; i < schedule.reports().size(); i++) {
      ReportStanding now = before.get(i);
      if (now.status() == ReportStatus.MISSING && !moved.contains(now.report().key())) {
        assertThat(after.get(i).status()).isEqualTo(ReportStatus.MISSING);
        assertThat(after.get(i).lateDays()).isEqualTo(now.lateDays() + 1);
      }
    }
  }

  @Property
  void everyPeriodOfADutyIsListedOnce(
      @ForAll PlanAssessor assessor, @ForAll TrackedPlan tracked, @ForAll LocalDate asOf) {
    ReportingSchedule schedule = schedule(assessor, tracked);
    List<ReportStanding> standings = schedule.standings(tracked.log(), asOf);

    assertThat(standings.subList(0, schedule.reports().size()))
        .extracting(ReportStanding::report)
        .isEqualTo(schedule.reports())
        .doesNotHaveDuplicates();
    assertThat(standings.subList(schedule.reports().size(), standings.size()))
        .allSatisfy(
            s -> {
              ItemNumber item = s.report().item();
              assertThat(schedule.onRequest()).containsKey(item);
              assertThat(s.report().requestedOn().orElseThrow()).isBeforeOrEqualTo(asOf);
            });
  }
}
