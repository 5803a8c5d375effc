package vn.kehoach.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.text.Language;

class TimeLimitTest {

  @ParameterizedTest
  @CsvSource({
    "30 ngày, 30, DAY",
    "05 ngày làm việc, 5, WORKING_DAY",
    "5 NGÀY LÀM VIỆC, 5, WORKING_DAY",
    "30ngay, 30, DAY",
    "2 tuần, 2, WEEK",
    "03 tháng, 3, MONTH",
    "1 năm, 1, YEAR",
    "5 working days, 5, WORKING_DAY",
    "1 week, 1, WEEK"
  })
  void aLimitIsReadWithItsUnit(String text, int amount, LimitUnit unit) {
    assertThat(TimeLimit.parse(text)).isEqualTo(TimeLimit.of(amount, unit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ngày", "30", "-5 ngày", "1,5 tháng", "30 giờ", "9999999999 ngày"})
  void whatIsNoAmountAndUnitIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeLimit.parse(text))
        .withMessage(
            "time limit must be an amount and a unit (ngày, ngày làm việc, tuần, tháng, năm), such"
                + " as 30 ngày or 5 ngày làm việc: '"
                + text
                + "'");
  }

  @Test
  void anAmountOutOfBoundsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeLimit.parse("0 ngày"))
        .withMessage("amount of a time limit must be from 1 to 36500: '0'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeLimit.ofDays(36_501))
        .withMessage("amount of a time limit must be from 1 to 36500: '36501'");
  }

  @Test
  void oneIsSingularInEnglish() {
    assertThat(TimeLimit.ofWorkingDays(1).label(Language.ENGLISH)).isEqualTo("1 working day");
    assertThat(TimeLimit.ofWeeks(2).label(Language.ENGLISH)).isEqualTo("2 weeks");
    assertThat(TimeLimit.ofMonths(2)).hasToString("2 tháng");
    assertThat(TimeLimit.ofYears(3)).hasToString("3 năm");
  }

  @Test
  void aRangeDoesNotEndBeforeItBegins() {
    LocalDate day = LocalDate.of(2023, 3, 14);
    assertThat(DateRange.ofClosed(day, day).lengthInDays()).isEqualTo(1);
    assertThat(DateRange.ofClosed(LocalDate.of(2022, 12, 15), day))
        .hasToString("2022-12-15..2023-03-14");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.ofClosed(day, day.minusDays(1)))
        .withMessage(
            "last day of a range must not be before its first day 2023-03-14: '2023-03-13'");
  }
}
