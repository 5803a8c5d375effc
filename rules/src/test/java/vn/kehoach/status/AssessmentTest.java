package vn.kehoach.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.testing.SmallPlan.ASSESSOR;
import static vn.kehoach.testing.SmallPlan.OFFICE;
import static vn.kehoach.testing.SmallPlan.day;
import static vn.kehoach.testing.SmallPlan.item;
import static vn.kehoach.testing.SmallPlan.key;
import static vn.kehoach.testing.SmallPlan.log;
import static vn.kehoach.testing.SmallPlan.report;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.EventTime;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.progress.Started;
import vn.kehoach.reporting.ReportingSchedule;
import vn.kehoach.testing.SmallPlan;

class AssessmentTest {

  private static final ProgressLog NOTHING = log("II.1", "");

  private static Assessment assess(Plan plan, ProgressLog log, String asOf) {
    return ASSESSOR.assess(plan, log, day(asOf));
  }

  @Test
  void anItemThePlanDoesNotHaveIsRefused() {
    Assessment assessment = assess(SmallPlan.of(item("II.1", "2023-06-15")), NOTHING, "06-15");

    assertThatThrownBy(() -> assessment.statusOf(ItemNumber.parse("II.9")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("item must be in plan nam-chinh-2023 (1 items): 'II.9'");
    assertThat(assessment.findStatus(key("II.9"))).isEmpty();
    assertThat(assessment.findStatus(key("II.1 Q1/2023"))).isEmpty();
  }

  @Test
  void anItemThatIsNothingToDoByADayHasNoStatus() {
    Assessment assessment = assess(SmallPlan.of(item("II.1", "không áp dụng")), NOTHING, "06-15");

    assertThat(assessment.statusOf(ItemNumber.parse("II.1"))).isEmpty();
  }

  @Test
  void aRecurringItemHasItsStatusesInTheOrderOfThePeriods() {
    Plan plan = SmallPlan.of(item("II.1", "thường xuyên"), item("II.2", "2023-06-15"));

    assertThat(assess(plan, NOTHING, "06-15").statusOf(ItemNumber.parse("II.1")))
        .extracting(s -> s.occurrence().key().toString())
        .containsExactly("II.1 Q1/2023", "II.1 Q2/2023", "II.1 Q3/2023", "II.1 Q4/2023");
  }

  private static final Plan DUE_IN_JUNE =
      SmallPlan.of(
          item("II.1", "2023-06-16"),
          item("II.2", "2023-06-14"),
          item("II.3", "2023-06-15"),
          item("II.4", "2023-06-14"),
          item("II.5", "không nêu"),
          item("II.6", "2023-06-22"),
          item("II.7", "2023-06-17"),
          item("II.8", "2023-06-13"),
          item("II.9", "2023-06-23"));

  private static List<String> keys(List<OccurrenceStatus> statuses) {
    return statuses.stream().map(s -> s.occurrence().key().toString()).toList();
  }

  @Test
  void theLongestOverdueComesFirstAndEqualDaysStandAsInThePlan() {
    ProgressLog log = log("II.8", "discontinued 06-10");

    assertThat(keys(assess(DUE_IN_JUNE, log, "06-15").overdue())).containsExactly("II.2", "II.4");
    assertThat(keys(assess(DUE_IN_JUNE, log, "06-17").overdue()))
        .containsExactly("II.2", "II.4", "II.3", "II.1");
    assertThat(keys(assess(DUE_IN_JUNE, log, "06-20").overdue()))
        .containsExactly("II.2", "II.4", "II.3", "II.1", "II.7");
  }

  @Test
  void dueWithinASpanIsFromTodayToItsLastDay() {
    ProgressLog log = log("II.3", "completed 06-10");

    // II.7, due on Saturday 06-17, ends on Monday 06-19
    assertThat(keys(assess(DUE_IN_JUNE, log, "06-15").dueWithin(Period.ofDays(7))))
        .containsExactly("II.1", "II.7", "II.6");
    assertThat(keys(assess(DUE_IN_JUNE, log, "06-15").dueWithin(Period.ofDays(3))))
        .containsExactly("II.1");
    assertThat(keys(assess(DUE_IN_JUNE, log, "06-15").dueWithin(Period.ofDays(4))))
        .containsExactly("II.1", "II.7");
    assertThat(keys(assess(DUE_IN_JUNE, log, "06-16").dueWithin(Period.ZERO)))
        .containsExactly("II.1");
    assertThat(keys(assess(DUE_IN_JUNE, log, "06-14").dueWithin(Period.ZERO)))
        .containsExactly("II.2", "II.4");
    assertThat(keys(assess(DUE_IN_JUNE, log, "06-16").dueWithin(Period.ofDays(-7)))).isEmpty();
    assertThat(keys(assess(DUE_IN_JUNE, NOTHING, "06-14").dueWithin(Period.ofDays(1))))
        .containsExactly("II.2", "II.4", "II.3");
  }

  @Test
  void eventsThatConcernNoOccurrenceAreStray() {
    Plan plan =
        SmallPlan.of(
            item("II.1", "2023-06-15"),
            item("II.2", "định kỳ quý"),
            item("II.3", "không áp dụng"),
            item("II.4", "định kỳ quý, theo yêu cầu"),
            item("II.5", "thường xuyên"));
    ImmutableList<ProgressEvent> stray =
        ImmutableList.<ProgressEvent>builder()
            .addAll(SmallPlan.events("II.1 Q1/2023", "completed 03-01"))
            .addAll(SmallPlan.events("II.2", "completed 03-01"))
            .addAll(SmallPlan.events("II.2 T01/2023", "completed 03-01"))
            .addAll(SmallPlan.events("II.2 Q1/2024", "completed 03-01"))
            .addAll(SmallPlan.events("II.3", "completed 12-01"))
            .addAll(SmallPlan.events("II.5 T01/2023", "completed 03-01"))
            .addAll(SmallPlan.events("II.9", "completed 03-01"))
            .build();
    ImmutableList<ProgressEvent> fitting =
        ImmutableList.<ProgressEvent>builder()
            .addAll(SmallPlan.events("II.1", "completed 12-01"))
            .addAll(SmallPlan.events("II.2 Q1/2023", "completed 03-01"))
            .addAll(SmallPlan.events("II.4", "triggered 12-01; sent 12-05"))
            .addAll(SmallPlan.events("II.5 Q3/2023", "completed 03-01"))
            .build();
    ProgressLog log =
        NOTHING.withEvents(
            ImmutableList.<ProgressEvent>builder().addAll(fitting).addAll(stray).build());

    assertThat(assess(plan, log, "06-15").strayEvents()).isEqualTo(stray);
    assertThat(assess(plan, NOTHING.withEvents(fitting), "06-15").strayEvents()).isEmpty();
  }

  @Test
  void anAssessmentHoldsWhatItWasMadeOf() {
    Plan plan = SmallPlan.of(report("II.1", "định kỳ quý", OFFICE), item("II.2", "2023-06-15"));
    ProgressLog log = log("II.2", "completed 06-20; started 06-01");
    Assessment assessment = assess(plan, log, "06-15");

    assertThat(assessment.assessor()).isEqualTo(ASSESSOR);
    assertThat(assessment.plan()).isEqualTo(plan);
    assertThat(assessment.asOf()).isEqualTo(day("06-15"));
    assertThat(assessment.eventsOf(key("II.2"))).containsExactly(log.events().get(1));
    assertThat(assessment.eventsOf(key("II.1 Q1/2023"))).isEmpty();
    assertThat(assessment.schedule())
        .isEqualTo(
            ReportingSchedule.of(
                plan, ASSESSOR.regime(), ASSESSOR.calendar(), DayOffPolicy.MOVE_FORWARD.reports()));
    assertThat(assessment.on(day("06-20")).eventsOf(key("II.2")))
        .containsExactly(log.events().get(1), log.events().get(0));
    assertThat(assessment.on(day("06-20")).statuses())
        .isEqualTo(assess(plan, log, "06-20").statuses());
  }

  private static final ProgressLog RECORDED_LATE =
      NOTHING
          .plus(Started.of(key("II.1"), EventTime.on(day("06-01"))))
          .plus(Completed.of(key("II.1"), EventTime.of(day("06-14"), day("06-20"))));

  @Test
  void whatWasKnownThenIsJudgedAsItWasThen() {
    Plan plan = SmallPlan.of(item("II.1", "2023-06-15"));
    Assessment now = assess(plan, RECORDED_LATE, "06-16");
    Assessment then = now.asKnownOn(day("06-16"));

    assertThat(now.knownOn()).isEmpty();
    assertThat(now.overdue()).isEmpty();
    assertThat(then.asOf()).isEqualTo(day("06-16"));
    assertThat(then.knownOn()).contains(day("06-16"));
    assertThat(keys(then.overdue())).containsExactly("II.1");
    assertThat(then.log().events()).hasSize(1);
    assertThat(then.statuses())
        .isEqualTo(ASSESSOR.assess(plan, RECORDED_LATE, day("06-16"), day("06-16")).statuses());
  }

  @Test
  void bothDaysCanBeMovedApart() {
    Assessment then =
        assess(SmallPlan.of(item("II.1", "2023-06-15")), RECORDED_LATE, "06-16")
            .asKnownOn(day("06-16"));

    assertThat(then.on(day("06-30")).knownOn()).contains(day("06-16"));
    assertThat(keys(then.on(day("06-30")).overdue())).containsExactly("II.1");
    assertThat(then.asKnownOn(day("06-20")).overdue()).isEmpty();
    assertThat(then.asKnownOn(day("06-19")).overdue()).hasSize(1);
  }

  @Test
  void whatIsKnownLaterIsNotStrayYet() {
    ProgressLog log =
        NOTHING.plus(Completed.of(key("II.9"), EventTime.of(day("06-14"), day("06-20"))));
    Assessment assessment = assess(SmallPlan.of(item("II.1", "2023-06-15")), log, "06-16");

    assertThat(assessment.strayEvents()).hasSize(1);
    assertThat(assessment.asKnownOn(day("06-19")).strayEvents()).isEmpty();
  }
}
