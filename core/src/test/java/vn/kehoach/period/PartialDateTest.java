package vn.kehoach.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2023, 2023, 2023-01-01, 2023-12-31",
    "2023-01, 2023-01, 2023-01-01, 2023-01-31",
    "2024-02, 2024-02, 2024-02-01, 2024-02-29",
    "2023-1-5, 2023-01-05, 2023-01-05, 2023-01-05",
    "15/01/2023, 2023-01-15, 2023-01-15, 2023-01-15",
    "5.1.2023, 2023-01-05, 2023-01-05, 2023-01-05",
    "29-02-2024, 2024-02-29, 2024-02-29, 2024-02-29",
    "ngày 18/02/2019, 2019-02-18, 2019-02-18, 2019-02-18",
    "01/2023, 2023-01, 2023-01-01, 2023-01-31",
    "tháng 01 năm 2023, 2023-01, 2023-01-01, 2023-01-31",
    "ngày … tháng 01 năm 2023, 2023-01, 2023-01-01, 2023-01-31",
    "ngày ...... tháng 01 năm 2023, 2023-01, 2023-01-01, 2023-01-31",
    "ngày        tháng 01 năm 2023, 2023-01, 2023-01-01, 2023-01-31",
    "Ngày 09 Tháng 1 Năm 2015, 2015-01-09, 2015-01-09, 2015-01-09"
  })
  void aBlankIsKeptNeverFilled(String text, String iso, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date).hasToString(iso);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date.day()).isEqualTo(Optional.of(earliest).filter(latest::equals));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "23", "15/01", "01/15/23", "hôm nay", "2023-01-15T00:00", "15//2023"})
  void whatIsNoDateIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage(
            "date must be a year, month or day, such as 2023, 2023-01 or 2023-01-15: '"
                + text
                + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/2023",
        "2023-02-30",
        "29/2/2023",
        "2023-13",
        "0/2023",
        "0000",
        "2023-00-01"
      })
  void aDayTheCalendarDoesNotHaveIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage("date must be a day of the calendar: '" + text + "'");
  }

  @Test
  void aYearHasFourDigits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.ofYear(10_000))
        .withMessage("year must be from 1 to 9999: '10000'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.ofYear(0))
        .withMessage("year must be from 1 to 9999: '0'");
    assertThat(PartialDate.ofYear(985)).hasToString("0985");
  }
}
