package vn.kehoach.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.testing.SmallPlan.ASSESSOR;
import static vn.kehoach.testing.SmallPlan.OFFICE;
import static vn.kehoach.testing.SmallPlan.RADIO;
import static vn.kehoach.testing.SmallPlan.day;
import static vn.kehoach.testing.SmallPlan.item;
import static vn.kehoach.testing.SmallPlan.key;
import static vn.kehoach.testing.SmallPlan.log;
import static vn.kehoach.testing.SmallPlan.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.party.Responsibility;
import vn.kehoach.party.Role;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.testing.SmallPlan;

class PlanAssessorTest {

  private static final ProgressLog NOTHING = log("II.1", "");

  private static Assessment assess(Plan plan, ProgressLog log, String asOf) {
    return ASSESSOR.assess(plan, log, day(asOf));
  }

  /** The occurrences as text: key, day of opening, written day. */
  private static String occurrences(PlanAssessor assessor, PlanItem item, String told) {
    return assessor
        .assess(SmallPlan.of(item), log("II.1", told), LocalDate.of(2023, 12, 31))
        .statuses()
        .stream()
        .map(OccurrenceStatus::occurrence)
        .map(
            o ->
                o.key()
                    + " "
                    + o.opensOn()
                    + ".."
                    + o.writtenDay().map(LocalDate::toString).orElse(""))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      emptyValue = "",
      value = {
        // due                       | told            | occurrences
        "2023-06-17                  | ''              | II.1 2023-01-01..2023-06-17",
        "Q2/2023                     | ''              | II.1 2023-01-01..2023-06-30",
        "T02/2023                    | ''              | II.1 2023-01-01..2023-02-28",
        "2023                        | ''              | II.1 2023-01-01..2023-12-31",
        "trước 2023-06-15            | ''              | II.1 2023-01-01..2023-06-14",
        "trước 2023-01-01            | ''              | II.1 2023-01-01..2022-12-31",
        "chậm nhất 2023-06-15        | ''              | II.1 2023-01-01..2023-06-15",
        "30 ngày kể từ thụ lý        | ''              | II.1 2023-01-01..",
        "30 ngày kể từ thụ lý        | triggered 05-18 | II.1 2023-01-01..2023-06-17",
        "5 ngày làm việc kể từ thụ lý| triggered 01-18 | II.1 2023-01-01..2023-02-01",
        "1 tháng kể từ thụ lý        | triggered 01-31 | II.1 2023-01-01..2023-02-28",
        "định kỳ 6 tháng             | ''              | II.1 6T/2023 2023-01-01..2023-06-30; "
            + "II.1 6TC/2023 2023-07-01..2023-12-31",
        "định kỳ 9 tháng             | ''              | II.1 9T/2023 2023-01-01..2023-09-30",
        "định kỳ 6 tháng, năm        | ''              | II.1 6T/2023 2023-01-01..2023-06-30; "
            + "II.1 6TC/2023 2023-07-01..2023-12-31; II.1 2023 2023-01-01..2023-12-31",
        "định kỳ theo yêu cầu        | ''              | ''",
        "định kỳ theo yêu cầu        | triggered 05-18 | II.1 2023-05-18..",
        "định kỳ theo yêu cầu        | extended 05-18 to 05-25 | II.1 2023-05-18..",
        // one check a quarter, by the regime's windows
        "thường xuyên                | ''              | II.1 Q1/2023 2022-12-15..2023-03-14; "
            + "II.1 Q2/2023 2023-03-15..2023-06-14; II.1 Q3/2023 2023-06-15..2023-09-14; "
            + "II.1 Q4/2023 2023-09-15..2023-12-14",
        "khi Luật được thông qua     | ''              | II.1 2023-01-01..",
        "khi Luật được thông qua     | triggered 05-18 | II.1 2023-01-01..",
        "không nêu                   | ''              | II.1 2023-01-01..",
        "không áp dụng               | ''              | ''",
        "không áp dụng               | completed 05-18 | ''",
      })
  void eachKindOfDueRuleComesUpItsOwnWay(String due, String told, String occurrences) {
    assertThat(occurrences(ASSESSOR, item("II.1", due), told)).isEqualTo(occurrences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "định kỳ quý                 | II.1 Q1/2023 2022-12-15..2023-03-25; "
            + "II.1 Q2/2023 2023-03-15..2023-06-25; II.1 Q3/2023 2023-06-15..2023-09-25; "
            + "II.1 Q4/2023 2023-09-15..2023-12-25",
        "định kỳ 9 tháng             | II.1 9T/2023 2022-12-15..2023-09-25",
        "định kỳ năm                 | II.1 2023 2022-12-15..2023-12-25",
      })
  void aReportCoversTheWindowOfTheRegimeAndIsSentByItsDay(String due, String occurrences) {
    assertThat(occurrences(ASSESSOR, report("II.1", due, OFFICE), "")).isEqualTo(occurrences);
  }

  @Test
  void aMonthlyReportComesUpTwelveTimes() {
    ImmutableList<OccurrenceStatus> statuses =
        assess(SmallPlan.of(report("II.1", "định kỳ tháng", OFFICE)), NOTHING, "03-20").statuses();

    assertThat(statuses).hasSize(12);
    assertThat(statuses)
        .extracting(s -> s.deadline().map(Deadline::day).orElseThrow())
        .startsWith(day("01-27"), day("02-27"), day("03-27"), day("04-25"))
        .endsWith(day("11-27"), day("12-25"));
    assertThat(statuses)
        .filteredOn(OccurrenceStatus::hasOpened)
        .extracting(s -> s.occurrence().key().toString())
        .containsExactly("II.1 T01/2023", "II.1 T02/2023", "II.1 T03/2023", "II.1 T04/2023");
  }

  @ParameterizedTest
  @CsvSource({
    // Saturday 2023-03-25 is the day to send the report of March
    "MOVE_FORWARD,  2023-03-27",
    "BY_THE_LETTER, 2023-03-25",
  })
  void thePolicyDecidesAboutSendingOnADayOff(String policy, LocalDate sendBy) {
    DayOffPolicy chosen =
        policy.equals("MOVE_FORWARD") ? DayOffPolicy.MOVE_FORWARD : DayOffPolicy.BY_THE_LETTER;
    Assessment assessment =
        ASSESSOR
            .withDayOffPolicy(chosen)
            .assess(SmallPlan.of(report("II.1", "định kỳ tháng", OFFICE)), NOTHING, day("03-01"));

    assertThat(assessment.findStatus(key("II.1 T03/2023")).flatMap(OccurrenceStatus::deadline))
        .map(Deadline::day)
        .contains(sendBy);
    assertThat(assessment.schedule().reports().get(2).sendBy().orElseThrow().day())
        .isEqualTo(sendBy);
  }

  @Test
  void reportsWrittenDaysAndCountedLimitsHaveEachTheirRule() {
    DayOffPolicy policy =
        DayOffPolicy.of(
            DayOffRules.STAY, DayOffRules.NEXT_WORKING_DAY, DayOffRules.PREVIOUS_WORKING_DAY);
    Plan plan =
        SmallPlan.of(
            item("II.1", "1 ngày kể từ thụ lý"),
            item("II.2", "2023-06-17"),
            report("II.3", "định kỳ quý", OFFICE),
            item("II.4", "định kỳ 6 tháng"),
            item("II.5", "thường xuyên"));
    Assessment assessment =
        ASSESSOR
            .withDayOffPolicy(policy)
            .assess(plan, log("II.1", "triggered 06-16"), day("06-30"));

    assertThat(dueDay(assessment, "II.1")).contains(day("06-17"));
    assertThat(dueDay(assessment, "II.2")).contains(day("06-19"));
    assertThat(dueDay(assessment, "II.3 Q2/2023")).contains(day("06-23"));
    assertThat(dueDay(assessment, "II.4 6TC/2023")).contains(LocalDate.of(2024, 1, 2));
    assertThat(dueDay(assessment, "II.5 Q2/2023")).contains(day("06-14"));
  }

  private static Optional<LocalDate> dueDay(Assessment assessment, String key) {
    return assessment.findStatus(key(key)).flatMap(OccurrenceStatus::deadline).map(Deadline::day);
  }

  @Test
  void aContinuousItemIsCheckedAsOftenAsTheCallerSays() {
    assertThat(
            occurrences(
                ASSESSOR.withCheckCycle(ReportingCycle.HALF_YEAR),
                item("II.1", "thường xuyên"),
                ""))
        .isEqualTo("II.1 6T/2023 2022-12-15..2023-06-14; II.1 6TC/2023 2023-06-15..2023-12-14");
  }

  @Test
  void aContinuousItemIsCheckedByADayOrByNone() {
    PlanItem item = item("II.1", "thường xuyên");

    assertThat(ASSESSOR.checkPolicy()).isEqualTo(CheckPolicy.BY_CUT_OFF);
    assertThat(occurrences(ASSESSOR.withCheckPolicy(CheckPolicy.WITHOUT_DUE_DAY), item, ""))
        .isEqualTo(
            "II.1 Q1/2023 2022-12-15..; II.1 Q2/2023 2023-03-15..; II.1 Q3/2023 2023-06-15..; "
                + "II.1 Q4/2023 2023-09-15..");
    assertThat(
            ASSESSOR
                .withCheckPolicy(CheckPolicy.WITHOUT_DUE_DAY)
                .assess(SmallPlan.of(item), NOTHING, day("12-31"))
                .overdue())
        .isEmpty();
  }

  @Test
  void theClockPolicyIsHandedOnToEachOccurrence() {
    ClockPolicy policy = ClockPolicy.USUAL.withSuspensions(SuspensionPolicy.KEEPS_DUE_DAY);
    PlanAssessor assessor = ASSESSOR.withClockPolicy(policy);

    assertThat(ASSESSOR.clockPolicy()).isEqualTo(ClockPolicy.USUAL);
    assertThat(
            assessor
                .assess(
                    SmallPlan.of(item("II.1", "2023-06-15")),
                    log("II.1", "suspended 06-01"),
                    day("06-16"))
                .overdue())
        .hasSize(1);
  }

  @Test
  void aCheckCycleMustHavePeriodsAndAThresholdDays() {
    assertThatThrownBy(() -> ASSESSOR.withCheckCycle(ReportingCycle.ON_REQUEST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("check cycle must have periods: 'ON_REQUEST'");
    assertThatThrownBy(() -> ASSESSOR.withNearlyDue(TimeLimit.ofHours(24)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threshold of what is nearly due must be in days or longer units: '24 giờ'");
  }

  @ParameterizedTest
  @CsvSource({
    // what stands in the head of the plan, and from when its items are on the books
    "2023-01-18, 2023-01-18",
    "2023-02,    2023-02-01",
    "2022,       2022-01-01",
    "2022-12-30, 2022-12-30",
  })
  void aPlanOpensOnTheFirstDayItCanHaveBeenIssued(String issuedOn, LocalDate opensOn) {
    Plan plan = SmallPlan.issuedOn(issuedOn, SmallPlan.of(item("II.1", "2023-06-15")));

    assertThat(ASSESSOR.assess(plan, NOTHING, opensOn).statuses().get(0).hasOpened()).isTrue();
    assertThat(ASSESSOR.assess(plan, NOTHING, opensOn.minusDays(1)).statuses().get(0).hasOpened())
        .isFalse();
  }

  @Test
  void windowsBelongToReportsAndChecksOnly() {
    Plan plan =
        SmallPlan.of(
            report("II.1", "định kỳ năm", OFFICE),
            item("II.2", "thường xuyên"),
            item("II.3", "định kỳ năm"),
            item("II.4", "2023-06-15"));
    Assessment assessment = assess(plan, NOTHING, "06-15");

    assertThat(window(assessment, "II.1 2023"))
        .contains(DateRange.ofClosed(LocalDate.of(2022, 12, 15), day("12-14")));
    assertThat(window(assessment, "II.2 Q2/2023"))
        .contains(DateRange.ofClosed(day("03-15"), day("06-14")));
    assertThat(window(assessment, "II.3 2023")).isEmpty();
    assertThat(window(assessment, "II.4")).isEmpty();
  }

  private static Optional<DateRange> window(Assessment assessment, String key) {
    return assessment.findStatus(key(key)).map(s -> s.occurrence()).flatMap(Occurrence::window);
  }

  @Test
  void aReportIsItsReportersAndWorkIsItsLeads() {
    Plan plan =
        SmallPlan.of(
            report("II.1", "định kỳ năm", RADIO)
                .withResponsibilities(Responsibility.of(Role.LEAD, OFFICE)),
            item("II.2", "2023-06-15", OFFICE),
            item("II.3", "2023-06-15")
                .withResponsibilities(
                    Responsibility.of(Role.COORDINATE, OFFICE),
                    Responsibility.of(Role.IMPLEMENT, RADIO)),
            item("II.4", "2023-06-15")
                .withResponsibilities(Responsibility.of(Role.COORDINATE, OFFICE)));
    ImmutableList<OccurrenceStatus> statuses = assess(plan, NOTHING, "06-15").statuses();

    assertThat(statuses)
        .extracting(s -> s.occurrence().unit())
        .containsExactly(
            Optional.of(RADIO), Optional.of(OFFICE), Optional.of(RADIO), Optional.empty());
    assertThat(statuses)
        .extracting(s -> s.occurrence().isReport())
        .containsExactly(true, false, false, false);
  }

  @Test
  void itemsBelowOthersComeUpInTheOrderOfThePlan() {
    Plan plan =
        SmallPlan.of(
            item("II.2", "không áp dụng")
                .withItems(item("II.2.b", "2023-06-15"), item("II.2.a", "2023-06-15")),
            item("II.1", "2023-06-15"));

    assertThat(assess(plan, NOTHING, "06-15").statuses())
        .extracting(s -> s.occurrence().key().toString())
        .containsExactly("II.2.b", "II.2.a", "II.1");
  }

  @Test
  void aLogOfAnotherPlanIsRefused() {
    ProgressLog other = ProgressLog.empty(PlanId.parse("nam-chinh-2024"));

    assertThatThrownBy(() -> assess(SmallPlan.of(), other, "06-15"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("progress log must be about plan nam-chinh-2023: 'nam-chinh-2024'");
  }

  @Test
  void aYearWithoutACalendarIsRefused() {
    Plan plan = SmallPlan.of(item("II.1", "2028-06-15"));

    assertThatThrownBy(() -> assess(plan, NOTHING, "06-15"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "calendar Vietnam, public sector must know the year (known: 2010-2027): '2028' (item II.1)");
  }
}
