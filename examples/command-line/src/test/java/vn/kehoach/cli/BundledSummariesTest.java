package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.Plan;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.reporting.ReportingRegimes;
import vn.kehoach.status.Assessment;
import vn.kehoach.status.PlanAssessor;
import vn.kehoach.summary.FigureName;
import vn.kehoach.summary.Figures;
import vn.kehoach.summary.FrozenSummary;
import vn.kehoach.summary.PeriodLedger;
import vn.kehoach.summary.PeriodSummary;
import vn.kehoach.summary.RoleFigures;
import vn.kehoach.summary.SectionFigures;
import vn.kehoach.summary.UnitFigures;
import vn.kehoach.text.Language;

/** Every balance of the bundled plan's year. */
class BundledSummariesTest {

  private static final Plan PLAN = Inputs.bundled().plan().orElseThrow();
  private static final ProgressLog LOG = Inputs.bundled().log().orElseThrow();
  private static final PlanAssessor ASSESSOR =
      PlanAssessor.of(VietnamCalendar.publicSector(), ReportingRegimes.DECREE_09_2019);
  private static final Assessment YEAR = ASSESSOR.assess(PLAN, LOG, LocalDate.of(2024, 12, 31));

  private static Stream<ReportingPeriod> periods() {
    return Stream.of(
            ReportingCycle.MONTH,
            ReportingCycle.QUARTER,
            ReportingCycle.HALF_YEAR,
            ReportingCycle.NINE_MONTHS,
            ReportingCycle.YEAR)
        .flatMap(cycle -> cycle.periodsOf(2023).stream());
  }

  private static String balance(Figures f) {
    return f.opening()
        + " + "
        + f.added()
        + " = "
        + f.closed()
        + " + "
        + f.closing()
        + f.outcomes().entrySet().stream()
            .map(e -> "; " + e.getKey().label(Language.VIETNAMESE) + " " + e.getValue())
            .collect(Collectors.joining());
  }

  private static void assertBalances(Figures figures) {
    assertThat(figures.opening() + figures.added()).isEqualTo(figures.closed() + figures.closing());
  }

  private static void print(String name, Figures figures) {
    assertBalances(figures);
    System.out.println("  " + name + ": " + balance(figures));
  }

  @Test
  void everyBalanceOfTheYearIsPrinted() {
    assertThat(periods()).hasSize(20);
    periods()
        .map(period -> PeriodSummary.of(YEAR, period))
        .forEach(
            summary -> {
              System.out.println(summary.span().label(Language.VIETNAMESE));
              print("tổng số", summary.total());
              for (UnitFigures unit : summary.units()) {
                print(unit.unit().map(Object::toString).orElse("(chưa phân công)"), unit.figures());
              }
              for (SectionFigures section : summary.sections()) {
                print("phần " + section.section().orElseThrow(), section.figures());
              }
              for (RoleFigures role : summary.roles()) {
                assertBalances(role.figures());
              }
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportingCycle.class,
      names = {"MONTH", "QUARTER", "HALF_YEAR", "YEAR"})
  void theClosingOfAPeriodIsTheOpeningOfTheNext(ReportingCycle cycle) {
    for (ReportingPeriod period : cycle.periodsOf(2023)) {
      assertThat(PeriodSummary.of(YEAR, period.next()).total().opening())
          .as(period.toString())
          .isEqualTo(PeriodSummary.of(YEAR, period).total().closing());
    }
  }

  @Test
  void theFirstQuarterLeavesWhatTheSecondBeginsWith() {
    Figures q1 = PeriodSummary.of(YEAR, ReportingPeriod.ofQuarter(2023, 1)).total();
    Figures q2 = PeriodSummary.of(YEAR, ReportingPeriod.ofQuarter(2023, 2)).total();

    assertThat(balance(q1))
        .isEqualTo(
            "0 + 35 = 11 + 24; hoàn thành trước hạn 5; hoàn thành đúng hạn 5; hoàn thành, không có"
                + " thời hạn 1; chưa hoàn thành, trong hạn 8; chưa hoàn thành, không có thời hạn 16");
    assertThat(balance(q2))
        .isEqualTo(
            "24 + 14 = 14 + 24; hoàn thành trước hạn 8; hoàn thành đúng hạn 2; hoàn thành quá hạn"
                + " 2; hoàn thành, không có thời hạn 1; không tiếp tục thực hiện 1; chưa hoàn thành,"
                + " trong hạn 9; chưa hoàn thành, quá hạn 1; chưa hoàn thành, không có thời hạn 14");
    assertThat(q1.closing()).isEqualTo(q2.opening()).isPositive();
  }

  @Test
  void behindEveryNumberOfTheYearIsItsList() {
    periods()
        .map(period -> PeriodLedger.of(YEAR, period))
        .forEach(
            ledger -> {
              Figures total = ledger.summary().total();
              for (FigureName name : FigureName.values()) {
                assertThat(ledger.behind(name)).hasSize(name.of(total));
              }
            });
  }

  @Test
  void whatWasRecordedAfterTheReportIsNotInIt() {
    LocalDate sentOn = LocalDate.of(2023, 6, 26);
    ReportingPeriod half = ReportingPeriod.ofHalfYear(2023, 1);
    FrozenSummary sent = FrozenSummary.of(YEAR.asKnownOn(sentOn), half);
    List<ProgressEvent> known =
        LOG.events().stream()
            .filter(e -> !e.recordedOn().isAfter(sentOn))
            .collect(ImmutableList.toImmutableList());

    assertThat(known).isNotEmpty().hasSizeLessThan(LOG.events().size());
    assertThat(sent.verify(PLAN, LOG, ASSESSOR).isSame()).isTrue();
    assertThat(sent.verify(PLAN, LOG.withEvents(known), ASSESSOR).isSame()).isTrue();
    assertThat(FrozenSummary.parse(sent.toJson()).orElseThrow()).isEqualTo(sent);
  }
}
