package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.testing.SmallPlan.ASSESSOR;
import static vn.kehoach.testing.SmallPlan.OFFICE;
import static vn.kehoach.testing.SmallPlan.RADIO;
import static vn.kehoach.testing.SmallPlan.day;
import static vn.kehoach.testing.SmallPlan.events;
import static vn.kehoach.testing.SmallPlan.item;
import static vn.kehoach.testing.SmallPlan.log;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.Plan;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.status.Assessment;
import vn.kehoach.testing.SmallPlan;
import vn.kehoach.text.Language;

class SummaryComparisonTest {

  private static final Plan PLAN =
      SmallPlan.of(
          item("II.1", "2023-02-10", OFFICE),
          item("II.2", "2023-02-10", OFFICE),
          item("II.3", "2023-05-10", RADIO),
          item("II.4", "2023-05-10", RADIO));

  private static final ProgressLog LOG =
      log("II.1", "")
          .withEvents(
              Stream.of(
                      events("II.1", "completed 02-01"),
                      events("II.2", "completed 03-01"),
                      events("II.3", "completed 05-01"))
                  .flatMap(ImmutableList::stream)
                  .toList());

  private static PeriodSummary summary(String period) {
    return PeriodSummary.of(
        ASSESSOR.assess(PLAN, LOG, day("2024-12-31")), ReportingPeriod.parse(period));
  }

  @Test
  void eachNumberIsBeforeNowAndTheDifference() {
    FiguresChange total = SummaryComparison.of(summary("Q1/2023"), summary("Q2/2023")).total();

    assertThat(total.of(FigureName.OPENING)).isEqualTo(2);
    assertThat(total.of(FigureName.ADDED)).isEqualTo(-4);
    assertThat(total.of(FigureName.CLOSED)).isEqualTo(-1);
    assertThat(total.of(FigureName.COMPLETED_LATE)).isEqualTo(-1);
    assertThat(total.of(FigureName.OPEN_OVERDUE)).isEqualTo(1);
    assertThat(total.of(FigureName.OVERDUE_11_TO_30_DAYS)).isEqualTo(1);
    assertThat(total.of(FigureName.TRANSFERRED)).isZero();
  }

  @Test
  void aRateChangesByAnExactFraction() {
    FiguresChange total = SummaryComparison.of(summary("Q1/2023"), summary("Q2/2023")).total();

    assertThat(total.onTimeRate().label(Language.VIETNAMESE))
        .isEqualTo("1/2 → 1/1 (+50,0 điểm phần trăm) số đã hoàn thành có thời hạn");
    assertThat(total.fulfilmentRate().label(Language.ENGLISH))
        .isEqualTo(
            "1/2 → 1/2 (0.0 percentage points) of what was completed with a deadline or is"
                + " overdue");
    assertThat(total.closingRate().points(3)).hasToString("Optional[0.000]");
    RateChange third =
        RateChange.of(Rate.of(2, 3, RateBasis.HANDLED), Rate.of(1, 7, RateBasis.HANDLED));
    assertThat(third.numerator()).isEqualTo(-11);
    assertThat(third.denominator()).isEqualTo(21);
    assertThat(third.points(1)).hasToString("Optional[-52.4]");
  }

  @Test
  void theBiggestRatesDoNotOverflow() {
    int most = Integer.MAX_VALUE;
    RateChange change =
        RateChange.of(Rate.of(0, most, RateBasis.HANDLED), Rate.of(most, most, RateBasis.HANDLED));

    assertThat(change.points(0)).hasToString("Optional[100]");
  }

  @Test
  void aRateOfNothingHasNoDifference() {
    RateChange change =
        RateChange.of(Rate.of(0, 0, RateBasis.HANDLED), Rate.of(1, 2, RateBasis.HANDLED));

    assertThat(change.points(1)).isEmpty();
    assertThat(change.label(Language.ENGLISH))
        .isEqualTo("0/0 → 1/2 of all that was carried over or new");
    assertThatThrownBy(
            () ->
                RateChange.of(
                    Rate.of(0, 0, RateBasis.HANDLED),
                    Rate.of(0, 0, RateBasis.COMPLETED_OR_OVERDUE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("basis of a rate to compare must be HANDLED: 'COMPLETED_OR_OVERDUE'");
  }

  @Test
  void unitsAreComparedOneByOne() {
    List<UnitChange> units = SummaryComparison.of(summary("Q1/2023"), summary("Q2/2023")).units();

    assertThat(units)
        .extracting(UnitChange::unit)
        .containsExactly(Optional.of(RADIO), Optional.of(OFFICE));
    assertThat(units.get(0).change().of(FigureName.COMPLETED_EARLY)).isEqualTo(1);
    assertThat(units.get(1).change().of(FigureName.CLOSED)).isEqualTo(-2);
    assertThat(units.get(1).change().now()).isEqualTo(Figures.empty());
    assertThat(SummaryComparison.of(summary("Q4/2022"), summary("Q1/2023")).units().get(0).change())
        .extracting(FiguresChange::before)
        .isEqualTo(Figures.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "Q1/2023, Q2/2023, PREVIOUS_PERIOD",
    "Q4/2022, Q1/2023, PREVIOUS_PERIOD",
    "Q2/2022, Q2/2023, SAME_PERIOD_LAST_YEAR",
    "2022, 2023, PREVIOUS_PERIOD",
    "6T/2022, 6T/2023, SAME_PERIOD_LAST_YEAR",
    "Q1/2023, Q3/2023, OTHER",
    "Q3/2022, Q2/2023, OTHER",
    "Q2/2021, Q2/2023, OTHER",
  })
  void whichSummariesAreComparedIsSaid(String before, String now, ComparisonKind kind) {
    assertThat(SummaryComparison.of(summary(before), summary(now)).kind()).isEqualTo(kind);
  }

  @Test
  void twoRangesOfDaysAreComparedAsOther() {
    Assessment assessment = ASSESSOR.assess(PLAN, LOG, day("12-31"));
    PeriodSummary a = PeriodSummary.of(assessment, DateRange.ofClosed(day("02-01"), day("02-10")));
    PeriodSummary b = PeriodSummary.of(assessment, DateRange.ofClosed(day("03-01"), day("03-31")));

    assertThat(SummaryComparison.of(a, b).kind()).isEqualTo(ComparisonKind.OTHER);
    assertThat(ComparisonKind.OTHER.label(Language.VIETNAMESE)).isEqualTo("so với kỳ khác");
    assertThat(ComparisonKind.PREVIOUS_PERIOD.label(Language.ENGLISH))
        .isEqualTo("against the previous period");
    assertThatThrownBy(() -> SummaryComparison.of(a, summary("Q2/2023")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "summary to compare Q2/2023 with must be of the same cycle QUARTER:"
                + " '2023-02-01..2023-02-10'");
  }

  @Test
  void periodsOfDifferentKindOrInTheWrongOrderAreRefused() {
    assertThatThrownBy(() -> SummaryComparison.of(summary("T03/2023"), summary("Q2/2023")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "summary to compare Q2/2023 with must be of the same cycle QUARTER: 'T03/2023'");
    assertThatThrownBy(() -> SummaryComparison.of(summary("Q2/2023"), summary("Q2/2023")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("summary to compare Q2/2023 with must begin before 2023-03-15: '2023-03-15'");
  }
}
