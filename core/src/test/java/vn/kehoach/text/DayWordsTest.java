package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWordsTest {

  @ParameterizedTest
  @CsvSource({
    "2023-02-06, thứ Hai 06/02/2023, Monday 2023-02-06",
    "2023-02-07, thứ Ba 07/02/2023, Tuesday 2023-02-07",
    "2023-02-08, thứ Tư 08/02/2023, Wednesday 2023-02-08",
    "2023-02-09, thứ Năm 09/02/2023, Thursday 2023-02-09",
    "2023-02-10, thứ Sáu 10/02/2023, Friday 2023-02-10",
    "2023-02-11, thứ Bảy 11/02/2023, Saturday 2023-02-11",
    "2023-02-12, Chủ nhật 12/02/2023, Sunday 2023-02-12"
  })
  void aDayIsWordedAsInALetter(LocalDate day, String vietnamese, String english) {
    assertThat(DayWords.of(day, Language.VIETNAMESE)).isEqualTo(vietnamese);
    assertThat(DayWords.of(day, Language.ENGLISH)).isEqualTo(english);
  }
}
