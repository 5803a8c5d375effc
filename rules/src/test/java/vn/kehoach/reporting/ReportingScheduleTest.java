package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.PartyKind;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.DueRule;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanHeader;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.ReportingDuty;
import vn.kehoach.plan.Section;
import vn.kehoach.testing.SmallPlan;
import vn.kehoach.text.Language;

/** The reports a commune owes in a year, in the order it must send them. */
class ReportingScheduleTest {

  private static final WorkingCalendar CALENDAR = VietnamCalendar.publicSector();
  private static final PartyId OFFICE = PartyId.parse("van-phong");
  private static final PartyId FRONT = PartyId.parse("mat-tran");

  private static PlanItem report(String number, PartyId reporter, ReportingCycle... cycles) {
    return PlanItem.of(ItemNumber.parse(number), "Báo cáo kết quả thực hiện", DueRule.each(cycles))
        .withReportingDuty(ReportingDuty.of(reporter));
  }

  private static Plan plan(int year, PlanItem... items) {
    return Plan.of(
            PlanId.parse("nam-chinh"),
            PlanHeader.of("UBND xã Nam Chính", "Kế hoạch thực hiện Quy chế dân chủ", year))
        .withParties(
            Party.of(OFFICE, PartyKind.POST, "Công chức Văn phòng - Thống kê"),
            Party.of(FRONT, PartyKind.BODY, "Ủy ban Mặt trận Tổ quốc xã"))
        .withSections(Section.of(ItemNumber.parse("III"), "Tổ chức thực hiện").withItems(items));
  }

  private static ImmutableList<ScheduledReport> reports(Plan plan, DayOffRule rule) {
    return ReportingSchedule.of(plan, ReportingRegimes.DECREE_09_2019, CALENDAR, rule).reports();
  }

  private static String worded(ScheduledReport report) {
    return "%s %s by %s: %s of %s, sent by %s"
        .formatted(
            report.item(),
            report.period().orElseThrow(),
            report.reporter(),
            report.window().orElseThrow(),
            report.sendBy().orElseThrow().rawDay(),
            report.sendBy().orElseThrow());
  }

  /** As in the plan of Nam Chính: hằng tháng, quý, 6 tháng, 9 tháng, 01 năm và theo yêu cầu. */
  @Test
  void reportsAreOrderedByTheDayToSendAndThenByPeriod() {
    Plan plan =
        plan(
            2023,
            report("III.1", OFFICE, ReportingCycle.QUARTER, ReportingCycle.YEAR),
            report("III.2", FRONT, ReportingCycle.HALF_YEAR, ReportingCycle.NINE_MONTHS));

    assertThat(reports(plan, DayOffRules.NEXT_WORKING_DAY))
        .extracting(ReportingScheduleTest::worded)
        .containsExactly(
            "III.1 Q1/2023 by van-phong: 2022-12-15..2023-03-14 of 2023-03-25, sent by 2023-03-27",
            "III.1 Q2/2023 by van-phong: 2023-03-15..2023-06-14 of 2023-06-25, sent by 2023-06-26",
            "III.2 6T/2023 by mat-tran: 2022-12-15..2023-06-14 of 2023-06-25, sent by 2023-06-26",
            "III.1 Q3/2023 by van-phong: 2023-06-15..2023-09-14 of 2023-09-25, sent by 2023-09-25",
            "III.2 9T/2023 by mat-tran: 2022-12-15..2023-09-14 of 2023-09-25, sent by 2023-09-25",
            "III.1 Q4/2023 by van-phong: 2023-09-15..2023-12-14 of 2023-12-25, sent by 2023-12-25",
            "III.2 6TC/2023 by mat-tran: 2023-06-15..2023-12-14 of 2023-12-25, sent by 2023-12-25",
            "III.1 2023 by van-phong: 2022-12-15..2023-12-14 of 2023-12-25, sent by 2023-12-25");
  }

  @Test
  void aDutyOfEveryCycleOwesTwentyReportsAYear() {
    Plan plan = plan(2023, report("III.1", OFFICE, ReportingCycle.values()));

    assertThat(reports(plan, DayOffRules.STAY))
        .hasSize(12 + 4 + 2 + 1 + 1)
        .extracting(r -> r.sendBy().orElseThrow().day())
        .isSorted();
  }

  @Test
  void aReportOnRequestHasNoDayOfItsOwn() {
    assertThat(
            reports(
                plan(2023, report("III.1", OFFICE, ReportingCycle.ON_REQUEST)), DayOffRules.STAY))
        .isEmpty();
  }

  @Test
  void onlyItemsWithAReportingDutyOweReports() {
    PlanItem meeting =
        PlanItem.of(ItemNumber.parse("III.1"), "Họp giao ban", DueRule.each(ReportingCycle.MONTH));
    PlanItem once =
        PlanItem.of(ItemNumber.parse("III.2"), "Niêm yết", DueRule.on(LocalDate.of(2023, 6, 15)));

    assertThat(reports(plan(2023, meeting, once), DayOffRules.STAY)).isEmpty();
  }

  @Test
  void aDutyBelowAnotherItemIsFound() {
    PlanItem above =
        PlanItem.of(ItemNumber.parse("III.1"), "Chế độ báo cáo", DueRule.notApplicable())
            .withItems(report("III.1.a", FRONT, ReportingCycle.YEAR));

    assertThat(reports(plan(2023, above), DayOffRules.STAY))
        .extracting(ScheduledReport::item)
        .containsExactly(ItemNumber.parse("III.1.a"));
  }

  @ParameterizedTest(name = "{0} of 2023: {1}, {2}, {3}; safe is {4}")
  @CsvSource(
      textBlock =
          """
          T01/2023, 2023-01-27, 2023-01-19, 2023-01-25, 2023-01-19
          T02/2023, 2023-02-27, 2023-02-24, 2023-02-25, 2023-02-24
          T05/2023, 2023-05-25, 2023-05-25, 2023-05-25, 2023-05-25
          T06/2023, 2023-06-26, 2023-06-23, 2023-06-25, 2023-06-23
          """)
  void whoeverSendsOnTheSafeDayIsInTimeUnderEveryReading(
      String period, LocalDate next, LocalDate previous, LocalDate stay, LocalDate safe) {
    Plan plan = plan(2023, report("III.1", OFFICE, ReportingCycle.MONTH));
    LocalDate[] days = {next, previous, stay};
    DayOffRules[] rules = {
      DayOffRules.NEXT_WORKING_DAY, DayOffRules.PREVIOUS_WORKING_DAY, DayOffRules.STAY
    };
    for (int i = 0; i < rules.length; i++) {
      ScheduledReport report =
          reports(plan, rules[i]).stream()
              .filter(r -> r.period().equals(Optional.of(ReportingPeriod.parse(period))))
              .findFirst()
              .orElseThrow();

      Deadline sendBy = report.sendBy().orElseThrow();
      assertThat(sendBy.day()).isEqualTo(days[i]);
      assertThat(report.safeDay()).hasValue(safe);
      assertThat(sendBy.isPast(safe)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(DayOffRules.class)
  void aYearTheCalendarDoesNotKnowIsRefused(DayOffRules rule) {
    Plan plan = plan(2030, report("III.1", OFFICE, ReportingCycle.YEAR));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> reports(plan, rule))
        .withMessage(
            "calendar Vietnam, public sector must know the year (known: 2010-2027): '2030'");
  }

  @Test
  void aProvinceMayBringItsOwnRegime() {
    Plan plan =
        plan(2023, report("III.1", OFFICE, ReportingCycle.NINE_MONTHS, ReportingCycle.MONTH));

    assertThat(
            ReportingSchedule.of(
                    plan,
                    ReportingRegimes.KHANH_HOA_01_2023,
                    CALENDAR,
                    DayOffRules.NEXT_WORKING_DAY)
                .reports())
        .filteredOn(r -> r.period().orElseThrow().lastMonth().getMonthValue() % 8 == 1)
        .extracting(r -> r.period().orElseThrow() + " " + r.sendBy().orElseThrow())
        .containsExactly("T01/2023 2023-01-17", "T09/2023 2023-09-18", "9T/2023 2023-09-18");
  }

  @Test
  void aRegimeThatLacksTheCycleOrTheLevelLeavesTheReportWithoutADay() {
    Plan plan = plan(2023, report("III.1", OFFICE, ReportingCycle.MONTH, ReportingCycle.QUARTER));
    ReportingRegime inspectorate =
        ReportingRegimes.standard()
            .regime("GOVERNMENT_INSPECTORATE", ReportingPeriod.ofQuarter(2023, 1));
    ImmutableList<ScheduledReport> reports =
        ReportingSchedule.of(plan, inspectorate, CALENDAR, DayOffRules.STAY).reports();

    assertThat(reports)
        .hasSize(16)
        .allMatch(r -> r.sendBy().isEmpty() && r.safeDay().isEmpty() && !r.isBinding());
    assertThat(reports)
        .filteredOn(r -> r.window().isPresent())
        .extracting(r -> r.period().orElseThrow().toString())
        .containsExactly("Q1/2023", "Q2/2023", "Q3/2023", "Q4/2023");
  }

  @Test
  void takenStrictlyTheDecreeSetsACommuneNoDayButAProvinceOne() {
    Plan plan = plan(2023, report("III.1", OFFICE, ReportingCycle.YEAR));
    ReportingRegime strict = ReportingRegimes.DECREE_09_2019.withoutMeasures();

    ScheduledReport measured = reports(plan, DayOffRules.STAY).get(0);
    assertThat(measured.isBinding()).isFalse();
    assertThat(measured.sendBy()).isPresent();
    assertThat(ReportingSchedule.of(plan, strict, CALENDAR, DayOffRules.STAY).reports())
        .allMatch(r -> r.sendBy().isEmpty() && r.term().isEmpty());
    assertThat(
            ReportingSchedule.of(plan, strict, GovernmentLevel.PROVINCE, CALENDAR, DayOffRules.STAY)
                .reports())
        .extracting(r -> r.sendBy().orElseThrow() + " " + r.isBinding())
        .containsExactly("2023-12-25 true");
  }

  @Test
  void whatFallsTogetherIsFound() {
    Plan plan = plan(2023, report("III.1", OFFICE, ReportingCycle.values()));
    ReportingSchedule schedule =
        ReportingSchedule.of(
            plan, ReportingRegimes.DECREE_09_2019, CALENDAR, DayOffRules.NEXT_WORKING_DAY);

    assertThat(schedule.fallingTogether())
        .hasSize(4)
        .satisfies(
            days ->
                assertThat(days.keySet())
                    .containsExactly(
                        LocalDate.of(2023, 3, 27),
                        LocalDate.of(2023, 6, 26),
                        LocalDate.of(2023, 9, 25),
                        LocalDate.of(2023, 12, 25)));
    assertThat(schedule.reportsDueOn(LocalDate.of(2023, 6, 26)))
        .extracting(r -> r.period().orElseThrow().toString())
        .containsExactly("T06/2023", "Q2/2023", "6T/2023");
    assertThat(schedule.reportsDueOn(LocalDate.of(2023, 6, 25))).isEmpty();
    assertThat(schedule.findReport(SmallPlan.key("III.1 Q2/2023"))).isPresent();
    assertThat(schedule.findReport(SmallPlan.key("III.2 Q2/2023"))).isEmpty();
  }

  /** A cut-off on Friday the 14th leaves no working day before Sunday the 16th. */
  @Test
  void thereIsNoSafeDayBeforeTheFiguresAreCutOff() {
    ReportingRegime tight =
        ReportingRegimes.DECREE_09_2019.withCycles(
            CycleRules.of(ReportingCycle.MONTH, WindowRule.FROM_15TH_TO_14TH)
                .withTerms(SendByTerm.of(GovernmentLevel.COMMUNE, SendByRule.parse("16"))));
    Plan plan = plan(2023, report("III.1", OFFICE, ReportingCycle.MONTH));

    assertThat(
            ReportingSchedule.of(plan, tight, CALENDAR, DayOffRules.NEXT_WORKING_DAY)
                .reports()
                .subList(3, 5))
        .extracting(r -> r.sendBy().orElseThrow() + " " + r.safeDay())
        .containsExactly("2023-04-17 Optional.empty", "2023-05-16 Optional[2023-05-16]");
    assertThat(tight.periodsTooTight(2023, GovernmentLevel.COMMUNE, CALENDAR))
        .containsExactly(ReportingPeriod.ofMonth(2023, 4), ReportingPeriod.ofMonth(2023, 7));
  }

  @Test
  void aReportExplainsItself() {
    ScheduledReport report =
        reports(
                plan(2023, report("III.1", OFFICE, ReportingCycle.QUARTER)),
                DayOffRules.NEXT_WORKING_DAY)
            .get(1);

    assertThat(report.explanation(Language.VIETNAMESE))
        .startsWith(
            """
            Báo cáo quý II năm 2023; số liệu từ ngày 15/03/2023 đến hết ngày 14/06/2023.
            Thời hạn gửi: để đối chiếu, không bắt buộc (khoản 1 Điều 13, 09/2019/NĐ-CP).
            Hạn ấn định: Chủ nhật 25/06/2023.
            """);
    assertThat(report.explanation(Language.ENGLISH))
        .startsWith(
            """
            Report of quarter 2 of 2023; figures from 2023-03-15 to 2023-06-14.
            Day for sending: a measure, not binding (Article 13(1), 09/2019/NĐ-CP).
            The day set is Sunday 2023-06-25.
            """);
    assertThat(
            ScheduledReport.of(SmallPlan.key("III.1"), OFFICE)
                .withRequestedOn(LocalDate.of(2023, 5, 4))
                .explanation(Language.VIETNAMESE))
        .isEqualTo("Báo cáo theo yêu cầu ngày 04/05/2023.\nChưa có ngày gửi được ấn định.");
    assertThat(
            ScheduledReport.of(SmallPlan.key("III.1"), OFFICE)
                .withSendBy(Deadline.fixed(LocalDate.of(2023, 5, 10), CALENDAR, DayOffRules.STAY))
                .explanation(Language.ENGLISH))
        .startsWith("Report on request.\nDay for sending: as requested or extended.\nThe day set");
  }
}
