package vn.kehoach.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Civil Code 91/2015/QH13, Article 146, clauses 2 and 3; quarters by our reading. */
class PeriodPointTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "đầu tháng 6/2023, 2023-06-01, đầu tháng 6 năm 2023",
    "giữa tháng 6 năm 2023, 2023-06-15, giữa tháng 6 năm 2023",
    "giữa tháng 2/2024, 2024-02-15, giữa tháng 2 năm 2024",
    "Cuối tháng 2/2024, 2024-02-29, cuối tháng 2 năm 2024",
    "cuoi thang 02/2023, 2023-02-28, cuối tháng 2 năm 2023",
    "đầu quý II/2023, 2023-04-01, đầu quý II năm 2023",
    "giữa quý II/2023, 2023-05-15, giữa quý II năm 2023",
    "giữa quý I năm 2024, 2024-02-15, giữa quý I năm 2024",
    "cuối quý IV/2023, 2023-12-31, cuối quý IV năm 2023",
    "đầu năm 2023, 2023-01-01, đầu năm 2023",
    "giữa năm 2023, 2023-06-30, giữa năm 2023",
    "cuối năm 2023, 2023-12-31, cuối năm 2023"
  })
  void aPointIsADay(String text, LocalDate day, String printed) {
    PeriodPoint point = PeriodPoint.parse(text);
    assertThat(point.day()).isEqualTo(day);
    assertThat(point).hasToString(printed);
    assertThat(PeriodPoint.parse(printed)).isEqualTo(point);
    assertThat(PeriodPoint.of(point.position(), point.period())).isEqualTo(point);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "giữa",
        "giữa tháng 6",
        "giữa 6 tháng đầu năm 2023",
        "giữa 9 tháng năm 2023",
        "gần cuối năm 2023",
        "đầu tháng 13/2023",
        "cuối năm 0000"
      })
  void whatIsNoPointIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PeriodPoint.parse(text))
        .withMessage(
            "point of a period must be đầu, giữa or cuối and a month, quarter or year, such as cuối"
                + " quý II năm 2023: '"
                + text
                + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"6T/2023", "9T/2023"})
  void aHalfYearHasNoPoints(String period) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PeriodPoint.of(PeriodPosition.END, ReportingPeriod.parse(period)))
        .withMessage("point of a period must lie in a month, quarter or year: '" + period + "'");
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1_000_000})
  void longTextIsRefusedAtOnce(int length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PeriodPoint.parse("giữa " + "năm ".repeat(length)))
        .withMessageStartingWith("point of a period must be đầu, giữa or cuối");
  }
}
