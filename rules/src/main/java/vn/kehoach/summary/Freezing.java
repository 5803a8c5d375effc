package vn.kehoach.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.io.CanonicalJson;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.reporting.ReportingRegime;
import vn.kehoach.reporting.ReportingRegimeCsv;
import vn.kehoach.reporting.ReportingRegimes;
import vn.kehoach.status.Assessment;
import vn.kehoach.status.OccurrenceStatus;
import vn.kehoach.status.PlanAssessor;

/** Takes the fingerprints of all that a summary is counted from. */
final class Freezing {

  private final PlanCount count;
  private final Assessment assessment;

  private Freezing(PlanCount count) {
    this.count = count;
    this.assessment = count.assessment();
  }

  static FrozenInputs inputs(PlanCount count) {
    return new Freezing(count).inputs();
  }

  private FrozenInputs inputs() {
    PlanAssessor assessor = assessment.assessor();
    ReportingRegime regime = assessor.regime();
    Plan plan = assessment.plan();
    return ImmutableFrozenInputs.builder()
        .library(FrozenInputs.LIBRARY)
        .calendar(assessor.calendar().name())
        .years(years(assessor.calendar()))
        .regime(regime.name())
        .regimeInForceFrom(regime.inForceFrom())
        .regimeSha256(
            CanonicalJson.sha256(
                List.of(ReportingRegimeCsv.write(ReportingRegimes.of(List.of(regime))))))
        .policies(policies(assessor))
        .planSha256(CanonicalJson.sha256(List.of(withoutItems(plan), plan.amendments())))
        .items(items(plan))
        .events(events())
        .build();
  }

  private ImmutableList<FrozenYear> years(WorkingCalendar calendar) {
    TreeSet<Integer> years = new TreeSet<>();
    years.add(count.span().dayBefore().getYear());
    years.add(count.span().asOf().getYear());
    assessment.statuses().stream()
        .flatMap(Freezing::deadlines)
        .forEach(deadline -> years.addAll(deadline.years()));
    return years.stream()
        .filter(calendar.years()::contains)
        .map(year -> FrozenYear.of(calendar.year(year)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Deadline> deadlines(OccurrenceStatus status) {
    return Stream.concat(status.originalDeadline().stream(), status.deadline().stream());
  }

  private static ImmutableMap<String, String> policies(PlanAssessor assessor) {
    return ImmutableSortedMap.<String, String>naturalOrder()
        .put("checkCycle", assessor.checkCycle().name())
        .put("checkPolicy", assessor.checkPolicy().name())
        .put("dayOffCountedLimits", assessor.dayOffPolicy().countedLimits().name())
        .put("dayOffReports", assessor.dayOffPolicy().reports().name())
        .put("dayOffWrittenDays", assessor.dayOffPolicy().writtenDays().name())
        .put("lateExtensions", assessor.clockPolicy().lateExtensions().name())
        .put("nearlyDue", assessor.nearlyDue().map(TimeLimit::toString).orElse("NONE"))
        .put("supplementWaits", assessor.clockPolicy().supplementWaits().name())
        .put("suspensions", assessor.clockPolicy().suspensions().name())
        .buildOrThrow();
  }

  private static Plan withoutItems(Plan plan) {
    return plan.withAmendments()
        .withSections(plan.sections().stream().map(section -> section.withItems()).toList());
  }

  private static ImmutableMap<String, String> items(Plan plan) {
    return plan.allItems().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                item -> item.number().toString(), Freezing::withoutItemsBelow));
  }

  private static String withoutItemsBelow(PlanItem item) {
    return CanonicalJson.sha256(item.withItems());
  }

  /** On one day and for one occurrence the order of the log counts, and is kept. */
  private ImmutableList<FrozenEvent> events() {
    LocalDate asOf = count.span().asOf();
    return assessment.log().events().stream()
        .filter(event -> !event.happenedOn().isAfter(asOf))
        .sorted(
            Comparator.comparing(ProgressEvent::happenedOn)
                .thenComparing(event -> event.occurrence().toString()))
        .map(FrozenEvent::of)
        .collect(ImmutableList.toImmutableList());
  }
}
