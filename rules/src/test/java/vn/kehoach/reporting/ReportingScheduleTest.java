package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.Provision;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.PartyKind;
import vn.kehoach.period.DateRange;
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
            report.period(),
            report.reporter(),
            report.window(),
            report.sendBy().rawDay(),
            report.sendBy());
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
        .extracting(r -> r.sendBy().day())
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
              .filter(r -> r.period().equals(ReportingPeriod.parse(period)))
              .findFirst()
              .orElseThrow();

      assertThat(report.sendBy().day()).isEqualTo(days[i]);
      assertThat(report.safeDay()).isEqualTo(safe);
      assertThat(report.sendBy().isPast(report.safeDay())).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(DayOffRules.class)
  void aYearTheCalendarDoesNotKnowIsRefused(DayOffRules rule) {
    Plan plan = plan(2150, report("III.1", OFFICE, ReportingCycle.YEAR));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> reports(plan, rule))
        .withMessage(
            "calendar Vietnam, public sector must know the year (known: 1999-2100): '2150'");
  }

  /** As Decision 01/2023/QĐ-UBND of Khánh Hòa: two working days after the cut-off. */
  @Test
  void aProvinceMayBringItsOwnRegime() {
    ReportingRegime province =
        new ReportingRegime() {
          @Override
          public String name() {
            return "KHANH_HOA_01_2023";
          }

          @Override
          public DateRange windowOf(ReportingPeriod period) {
            return ReportingRegimes.DECREE_09_2019.windowOf(period);
          }

          @Override
          public LocalDate sendBy(ReportingPeriod period) {
            return CALENDAR.plusWorkingDays(windowOf(period).lastDay(), 2);
          }

          @Override
          public Provision windowSource() {
            return Provision.of(DocumentNumber.parse("01/2023/QĐ-UBND"), "4");
          }

          @Override
          public Provision sendBySource() {
            return windowSource();
          }
        };
    Plan plan =
        plan(2023, report("III.1", OFFICE, ReportingCycle.NINE_MONTHS, ReportingCycle.MONTH));

    assertThat(
            ReportingSchedule.of(plan, province, CALENDAR, DayOffRules.NEXT_WORKING_DAY).reports())
        .filteredOn(r -> r.period().lastMonth().getMonthValue() % 8 == 1)
        .extracting(r -> r.period() + " " + r.sendBy())
        .containsExactly("T01/2023 2023-01-17", "T09/2023 2023-09-18", "9T/2023 2023-09-18");
  }
}
