package vn.kehoach.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.text.Language;

class ReportingPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "quý II năm 2023, Q2/2023, 2023-04-01, 2023-06-30",
    "Quý 2/2023, Q2/2023, 2023-04-01, 2023-06-30",
    "QUÝ IV - 2023, Q4/2023, 2023-10-01, 2023-12-31",
    "quy i nam 2023, Q1/2023, 2023-01-01, 2023-03-31",
    "Quarter 3 of 2023, Q3/2023, 2023-07-01, 2023-09-30",
    "12/2026, T12/2026, 2026-12-01, 2026-12-31",
    "2026-12, T12/2026, 2026-12-01, 2026-12-31",
    "tháng 2/2024, T02/2024, 2024-02-01, 2024-02-29",
    "Tháng 02 năm 2023, T02/2023, 2023-02-01, 2023-02-28",
    "tháng 9 năm 2023, T09/2023, 2023-09-01, 2023-09-30",
    "t6/2023, T06/2023, 2023-06-01, 2023-06-30",
    "6 tháng 2023, 6T/2023, 2023-01-01, 2023-06-30",
    "06 tháng đầu năm 2023, 6T/2023, 2023-01-01, 2023-06-30",
    "sáu tháng cuối năm 2023, 6TC/2023, 2023-07-01, 2023-12-31",
    "6 tháng cuối năm - 2023, 6TC/2023, 2023-07-01, 2023-12-31",
    "H1/2023, 6T/2023, 2023-01-01, 2023-06-30",
    "h2 2023, 6TC/2023, 2023-07-01, 2023-12-31",
    "9 tháng năm 2023, 9T/2023, 2023-01-01, 2023-09-30",
    "chín tháng đầu năm 2023, 9T/2023, 2023-01-01, 2023-09-30",
    "năm 2023, 2023, 2023-01-01, 2023-12-31",
    "cả năm 2024, 2024, 2024-01-01, 2024-12-31"
  })
  void whatOfficesWriteIsRead(String text, String form, LocalDate firstDay, LocalDate lastDay) {
    ReportingPeriod period = ReportingPeriod.parse(text);
    assertThat(period).hasToString(form);
    assertThat(period.days()).isEqualTo(DateRange.ofClosed(firstDay, lastDay));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "quý II",
        "Q5/2023",
        "quý V năm 2023",
        "tháng 13/2023",
        "0/2023",
        "T00/2023",
        "2023-13",
        "8 tháng 2023",
        "tháng 6 năm 23",
        "năm hai nghìn không trăm hai mươi ba, quý một"
      })
  void whatIsNoPeriodWithItsYearIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.parse(text))
        .withMessage(
            "reporting period must be a month, quarter, half-year, nine months or year, such as"
                + " T06/2023, Q2/2023, 6T/2023, 6TC/2023, 9T/2023, 2023: '"
                + text
                + "'");
  }

  @Test
  void aYearOutOfBoundsAndAPlaceOutsideTheYearAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.parse("Q1/1944"))
        .withMessage("year of a reporting period must be from 1945 to 2199: '1944'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.ofYear(2199).next())
        .withMessage("year of a reporting period must be from 1945 to 2199: '2200'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.ofQuarter(2023, 5))
        .withMessage("ordinal of a QUARTER must be from 1 to 4: '5'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.ofMonth(2023, 0))
        .withMessage("ordinal of a MONTH must be from 1 to 12: '0'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.of(ReportingCycle.ON_REQUEST, 2023, 1))
        .withMessage("reporting period must have a cycle with periods: 'ON_REQUEST'");
  }

  @ParameterizedTest
  @CsvSource({
    "T06/2023, tháng 6 năm 2023, month 6 of 2023",
    "Q4/2023, quý IV năm 2023, quarter 4 of 2023",
    "6T/2023, 6 tháng đầu năm 2023, first half of 2023",
    "6TC/2023, 6 tháng cuối năm 2023, second half of 2023",
    "9T/2023, 9 tháng năm 2023, nine months of 2023",
    "2023, năm 2023, year 2023"
  })
  void aPeriodHasWordsInBothLanguages(ReportingPeriod period, String vietnamese, String english) {
    assertThat(period.label(Language.VIETNAMESE)).isEqualTo(vietnamese);
    assertThat(period.label(Language.ENGLISH)).isEqualTo(english);
  }

  @Test
  void ofPeriodsThatEndTogetherTheShorterComesFirst() {
    assertThat(ReportingPeriod.parse("T12/2023"))
        .isLessThan(ReportingPeriod.parse("Q4/2023"))
        .isLessThan(ReportingPeriod.parse("6TC/2023"))
        .isLessThan(ReportingPeriod.parse("2023"));
    assertThat(ReportingPeriod.parse("9T/2023")).isGreaterThan(ReportingPeriod.parse("Q3/2023"));
  }
}
