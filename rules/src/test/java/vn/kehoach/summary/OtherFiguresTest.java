package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.testing.SmallPlan.day;
import static vn.kehoach.testing.SmallPlan.item;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.io.CanonicalJson;
import vn.kehoach.period.DateRange;
import vn.kehoach.plan.ExemplaryModel;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Measurement;
import vn.kehoach.plan.ModelStage;
import vn.kehoach.plan.ModelStep;
import vn.kehoach.plan.Participation;
import vn.kehoach.testing.SmallPlan;

/** Models, indicators and participation tags. */
class OtherFiguresTest {

  private static final DateRange Q2 = DateRange.ofClosed(day("03-15"), day("06-14"));

  @Test
  void modelsAreCountedByStageWithWhatMoved() {
    ExemplaryModel road =
        ExemplaryModel.of("Tuyến đường hoa")
            .withSteps(
                ModelStep.of(ModelStage.REGISTERED, day("03-14")),
                ModelStep.of(ModelStage.SURVEYED, day("03-15")),
                ModelStep.of(ModelStage.EVALUATED, day("06-14")),
                ModelStep.of(ModelStage.REPLICATED, day("06-15")));
    ExemplaryModel house =
        ExemplaryModel.of("Nhà sạch").withSteps(ModelStep.of(ModelStage.REGISTERED, day("05-01")));
    ExemplaryModel idea = ExemplaryModel.of("Chưa đăng ký");

    ModelSummary summary = ModelSummary.of(List.of(road, house, idea), Q2);

    assertThat(summary.opening()).isEqualTo(ImmutableMap.of(ModelStage.REGISTERED, 1));
    assertThat(summary.closing())
        .isEqualTo(ImmutableMap.of(ModelStage.REGISTERED, 1, ModelStage.EVALUATED, 1));
    assertThat(summary.moves())
        .containsExactly(
            ImmutableModelMove.of(
                "Tuyến đường hoa",
                Optional.of(ModelStage.REGISTERED),
                ModelStage.SURVEYED,
                day("03-15")),
            ImmutableModelMove.of(
                "Tuyến đường hoa",
                Optional.of(ModelStage.SURVEYED),
                ModelStage.EVALUATED,
                day("06-14")),
            ImmutableModelMove.of(
                "Nhà sạch", Optional.empty(), ModelStage.REGISTERED, day("05-01")));
    assertThat(CanonicalJson.parse(CanonicalJson.of(summary), ModelSummary.class).orElseThrow())
        .isEqualTo(summary);
  }

  @ParameterizedTest
  @CsvSource({
    // as of, measured, change, against the target of 90
    "01-01, , , ",
    "03-31, 87.5, , -2.5",
    "06-29, 87.5, , -2.5",
    "06-30, 86.25, -1.25, -3.75",
    "12-31, 91, 4.75, 1",
  })
  void anIndicatorIsHeldAgainstItsTargetAndWhatWasMeasuredBefore(
      String asOf, BigDecimal measured, BigDecimal change, BigDecimal against) {
    Indicator indicator =
        Indicator.of("Chỉ số hài lòng")
            .withUnit("%")
            .withTarget(new BigDecimal("90"))
            .withMeasurements(
                Measurement.of(day("03-31"), new BigDecimal("87.5")),
                Measurement.of(day("06-30"), new BigDecimal("86.25")),
                Measurement.of(day("12-31"), new BigDecimal("91.00")));

    IndicatorFigures figures = IndicatorFigures.of(indicator, day(asOf));

    assertSame(figures.measured().map(Measurement::value), measured);
    assertSame(figures.change(), change);
    assertSame(figures.againstTarget(), against);
    assertThat(
            IndicatorFigures.of(indicator.withTarget(Optional.empty()), day(asOf)).againstTarget())
        .isEmpty();
    assertThat(
            CanonicalJson.parse(CanonicalJson.of(figures), IndicatorFigures.class)
                .orElseThrow()
                .name())
        .isEqualTo("Chỉ số hài lòng");
  }

  private static void assertSame(Optional<BigDecimal> found, @Nullable BigDecimal expected) {
    if (expected == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found.orElseThrow()).isEqualByComparingTo(expected);
    }
  }

  @Test
  void anItemCountsUnderEachOfItsTags() {
    ParticipationFigures figures =
        ParticipationFigures.of(
            SmallPlan.of(
                item("II.1", "thường xuyên")
                    .withParticipation(Participation.KNOW, Participation.DISCUSS),
                item("II.2", "thường xuyên").withParticipation(Participation.KNOW),
                item("II.3", "thường xuyên")));

    assertThat(figures.items()).isEqualTo(3);
    assertThat(figures.untagged()).isEqualTo(1);
    assertThat(figures.tags())
        .isEqualTo(ImmutableMap.of(Participation.KNOW, 2, Participation.DISCUSS, 1));
    assertThat(
            CanonicalJson.parse(CanonicalJson.of(figures), ParticipationFigures.class)
                .orElseThrow())
        .isEqualTo(figures);
  }
}
