package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.testing.SmallPlan.ASSESSOR;
import static vn.kehoach.testing.SmallPlan.OFFICE;
import static vn.kehoach.testing.SmallPlan.day;
import static vn.kehoach.testing.SmallPlan.item;
import static vn.kehoach.testing.SmallPlan.log;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.io.ReadProblem;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.testing.SmallPlan;

class MergedSummaryTest {

  private static final PeriodSummary Q2 =
      PeriodSummary.of(
          ASSESSOR.assess(
              SmallPlan.of(item("II.1", "2023-05-15", OFFICE), item("II.2", "2023-05-15")),
              log("II.1", "completed 05-10"),
              day("12-31")),
          ReportingPeriod.ofQuarter(2023, 2));

  private static PeriodSummary about(SummarySpan span) {
    return ImmutablePeriodSummary.of(span, Q2.units(), Q2.sections(), Q2.roles(), Q2.total());
  }

  private static void assertRefused(SummarySpan other, String message) {
    MergedSummary one = MergedSummary.of("01", Q2);
    MergedSummary two = MergedSummary.of("02", about(other));
    assertThatThrownBy(() -> one.merge(two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void communesAreKeptApartOrSummed() {
    MergedSummary communes =
        MergedSummary.of("01-1", Q2)
            .merge(MergedSummary.of("02-1", Q2))
            .merge(MergedSummary.of("01-2", Q2));

    assertThat(communes.figures().keySet()).containsExactly("01-1", "01-2", "02-1");
    assertThat(communes.summaries()).isEqualTo(3);
    assertThat(communes.total().handled()).isEqualTo(6);
    MergedSummary provinces = communes.groupedBy(key -> key.substring(0, 2));
    assertThat(provinces.figures())
        .isEqualTo(ImmutableMap.of("01", Q2.total().plus(Q2.total()), "02", Q2.total()));
    assertThat(provinces.summaries()).isEqualTo(3);
    assertThat(provinces.span()).contains(Q2.span());
  }

  @Test
  void unitsAreKeptApart() {
    assertThat(MergedSummary.ofUnits("01-1", Q2).figures().keySet())
        .containsExactly("01-1/", "01-1/van-phong-thong-ke");
    assertThat(MergedSummary.ofUnits("01-1", Q2).total()).isEqualTo(Q2.total());
  }

  @Test
  void summariesOfOtherDaysAreRefusedByName() {
    SummarySpan span = Q2.span();
    assertRefused(
        span.withPeriod(Optional.empty()), "period of summaries to merge must be Q2/2023: 'none'");
    assertRefused(
        span.withWindow(DateRange.ofClosed(day("04-01"), day("06-30"))),
        "window of summaries to merge must be 2023-03-15..2023-06-14: '2023-04-01..2023-06-30'");
    assertRefused(
        span.withAsOf(day("06-01")), "day of summaries to merge must be 2023-06-14: '2023-06-01'");
    assertRefused(
        span.withKnownOn(day("06-20")),
        "day known on of summaries to merge must be none: '2023-06-20'");
  }

  @Test
  void figuresWithoutASpanAreRefused() {
    assertThatThrownBy(
            () -> ImmutableMergedSummary.of(Optional.empty(), 0, ImmutableMap.of("1", Q2.total())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("merged summaries without a span must be none: '0'");
    assertThatThrownBy(() -> ImmutableMergedSummary.of(Optional.empty(), 1, ImmutableMap.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("merged summaries without a span must be none: '1'");
  }

  @Test
  void figuresThatWereAlteredDoNotReadBack() {
    String altered = MergedSummary.of("1", Q2).toJson().replace("\"opening\":2", "\"opening\":3");

    assertThat(MergedSummary.parse(altered).problems())
        .extracting(ReadProblem::rule)
        .containsExactly("figures must balance, opening 3 + added 0 = closed 1 + closing 1");
  }
}
