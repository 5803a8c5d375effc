package vn.kehoach.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.text.Language;

class ReportingCycleTest {

  @ParameterizedTest
  @CsvSource({
    "hằng tháng, MONTH",
    "hàng tháng, MONTH",
    "Hàng Quý, QUARTER",
    "định kỳ hằng quý, QUARTER",
    "mỗi quý, QUARTER",
    "06 tháng, HALF_YEAR",
    "sáu tháng, HALF_YEAR",
    "9 tháng, NINE_MONTHS",
    "01 năm, YEAR",
    "hàng năm, YEAR",
    "đột xuất, ON_REQUEST",
    "theo yêu cầu, ON_REQUEST",
    "half-year, HALF_YEAR",
    "NINE_MONTHS, NINE_MONTHS"
  })
  void whatPlansWriteIsRead(String text, ReportingCycle cycle) {
    assertThat(ReportingCycle.parse(text)).isEqualTo(cycle);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tuần", "hằng", "3 tháng", "Q2/2023"})
  void whatIsNoCycleIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingCycle.parse(text))
        .withMessage(
            "reporting cycle must be one of tháng, quý, 6 tháng, 9 tháng, năm, theo yêu cầu: '"
                + text
                + "'");
  }

  @Test
  void nineMonthsAndRequestsDoNotTileTheYear() {
    assertThat(ReportingCycle.values())
        .filteredOn(cycle -> !cycle.tilesYear())
        .containsExactly(ReportingCycle.NINE_MONTHS, ReportingCycle.ON_REQUEST);
    assertThat(ReportingCycle.ON_REQUEST.periodsOf(2023)).isEmpty();
    assertThat(ReportingCycle.HALF_YEAR.label(Language.ENGLISH)).isEqualTo("half-year");
  }
}
