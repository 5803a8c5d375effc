package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.period.ReportingPeriod;

class ReportingRegimesTest {

  private static final ReportingRegime DECREE = ReportingRegimes.DECREE_09_2019;

  @ParameterizedTest(name = "Article 12({3}): {0} covers {1}, sent by {2}")
  @CsvSource(
      textBlock =
          """
          T01/2023, 2022-12-15..2023-01-14, 2023-01-25, 1
          T02/2023, 2023-01-15..2023-02-14, 2023-02-25, 1
          T03/2023, 2023-02-15..2023-03-14, 2023-03-25, 1
          T12/2023, 2023-11-15..2023-12-14, 2023-12-25, 1
          Q1/2023,  2022-12-15..2023-03-14, 2023-03-25, 2
          Q2/2023,  2023-03-15..2023-06-14, 2023-06-25, 2
          Q3/2023,  2023-06-15..2023-09-14, 2023-09-25, 2
          Q4/2023,  2023-09-15..2023-12-14, 2023-12-25, 2
          6T/2023,  2022-12-15..2023-06-14, 2023-06-25, 3
          6TC/2023, 2023-06-15..2023-12-14, 2023-12-25, 3
          9T/2023,  2022-12-15..2023-09-14, 2023-09-25, provincial
          2023,     2022-12-15..2023-12-14, 2023-12-25, 4
          T03/2024, 2024-02-15..2024-03-14, 2024-03-25, 1
          T01/1945, 1944-12-15..1945-01-14, 1945-01-25, 1
          2199,     2198-12-15..2199-12-14, 2199-12-25, 4
          """)
  void theWindowRunsFromTheFifteenthToTheFourteenth(
      String period, String window, LocalDate sendBy, String clause) {
    assertThat(DECREE.windowOf(ReportingPeriod.parse(period))).as(clause).hasToString(window);
    assertThat(DECREE.sendBy(ReportingPeriod.parse(period))).isEqualTo(sendBy);
  }

  @Test
  void theLastDaysOfDecemberBelongToTheNextYear() {
    LocalDate newYearsEve = LocalDate.of(2023, 12, 31);

    assertThat(DECREE.windowOf(ReportingPeriod.ofYear(2023)).contains(newYearsEve)).isFalse();
    assertThat(DECREE.windowOf(ReportingPeriod.ofYear(2024)).contains(newYearsEve)).isTrue();
  }

  @Test
  void theRegimeNamesItsArticles() {
    assertThat(DECREE.name()).isEqualTo("DECREE_09_2019");
    assertThat(DECREE.windowSource()).hasToString("Điều 12, 09/2019/NĐ-CP");
    assertThat(DECREE.sendBySource()).hasToString("khoản 1 Điều 13, 09/2019/NĐ-CP");
  }
}
