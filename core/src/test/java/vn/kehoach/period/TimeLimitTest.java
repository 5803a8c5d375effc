package vn.kehoach.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.text.Language;

class TimeLimitTest {

  private static final String RULE =
      "time limit must be an amount and a unit (phút, giờ, giờ làm việc, ngày, ngày làm việc, tuần,"
          + " tháng, quý, nửa năm, năm), such as 30 ngày or 5 ngày làm việc: ";

  @ParameterizedTest
  @CsvSource({
    "30 phút, 30, MINUTE",
    "24 giờ, 24, HOUR",
    "24h, 24, HOUR",
    "8 giờ làm việc, 8, WORKING_HOUR",
    "04 giờ hành chính, 4, WORKING_HOUR",
    "30 ngày, 30, DAY",
    "10 ngày lịch, 10, DAY",
    "10 ngày theo lịch, 10, DAY",
    "05 ngày làm việc, 5, WORKING_DAY",
    "5 NGÀY LÀM VIỆC, 5, WORKING_DAY",
    "30ngay, 30, DAY",
    "2 tuần, 2, WEEK",
    "03 tháng, 3, MONTH",
    "06 tháng, 6, MONTH",
    "1 quý, 1, QUARTER",
    "nửa năm, 1, HALF_YEAR",
    "1/2 năm, 1, HALF_YEAR",
    "1 nửa năm, 1, HALF_YEAR",
    "3 nửa năm, 3, HALF_YEAR",
    "nửa tháng, 15, DAY",
    "1/2 tháng, 15, DAY",
    "1 năm, 1, YEAR",
    "5 working days, 5, WORKING_DAY",
    "1 working hour, 1, WORKING_HOUR",
    "90 minutes, 90, MINUTE",
    "10 calendar days, 10, DAY",
    "1 week, 1, WEEK",
    "2 quarters, 2, QUARTER",
    "3 half-years, 3, HALF_YEAR",
    "000000000030 ngày, 30, DAY"
  })
  void aLimitIsReadWithItsUnit(String text, int amount, LimitUnit unit) {
    assertThat(TimeLimit.parse(text)).isEqualTo(TimeLimit.of(amount, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "một năm, 1, YEAR",
    "năm năm, 5, YEAR",
    "năm ngày làm việc, 5, WORKING_DAY",
    "Ba mươi ngày, 30, DAY",
    "mười ngày, 10, DAY",
    "mười lăm ngày, 15, DAY",
    "hai mươi bốn giờ, 24, HOUR",
    "hai mươi tư giờ, 24, HOUR",
    "hai mươi mốt ngày, 21, DAY",
    "hai mươi năm, 20, YEAR",
    "hai mươi lăm năm, 25, YEAR",
    "bốn mươi lăm ngày, 45, DAY",
    "bảy mươi ngày, 70, DAY",
    "chín mươi ngày, 90, DAY",
    "một trăm ngày, 100, DAY",
    "một trăm linh năm ngày, 105, DAY",
    "một trăm lẻ tám ngày, 108, DAY",
    "một trăm mười ngày, 110, DAY",
    "một trăm hai mươi ngày, 120, DAY",
    "một trăm tám mươi ngày làm việc, 180, WORKING_DAY",
    "ba trăm sáu mươi lăm ngày, 365, DAY",
    "chín trăm chín mươi chín tháng, 999, MONTH",
    "05 (năm) ngày làm việc, 5, WORKING_DAY",
    "30 (ba mươi) ngày, 30, DAY",
    "120 (Một trăm hai mươi) ngày, 120, DAY"
  })
  void amountsMayStandInWords(String text, int amount, LimitUnit unit) {
    assertThat(TimeLimit.parse(text)).isEqualTo(TimeLimit.of(amount, unit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ngày",
        "năm",
        "30",
        "-5 ngày",
        "30 lần",
        "9999999999 ngày",
        "vài ngày",
        "mươi mươi ngày",
        "một trăm hai ngày",
        "một trăm muôn muời mươi ngày",
        "hai trăm linh ngày",
        "một tháng rưỡi",
        "5 (năm ngày",
        "5 (vài) ngày",
        "1 tháng 15 ngày",
        "5 ngày làm",
        "P1D"
      })
  void whatIsNoAmountAndUnitIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeLimit.parse(text))
        .withMessage(RULE + "'" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1/2 ngày làm việc", "0,5 ngày làm việc", "1.5 giờ", "nửa ngày", "1,5 tháng"})
  void partOfADayIsWrittenInHours(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeLimit.parse(text))
        .withMessage(
            "time limit must have a whole amount, part of a day being written in hours, such as 4"
                + " giờ làm việc: '"
                + text
                + "'");
  }

  @Test
  void figuresAndWordsAgreeOrTheLimitIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeLimit.parse("05 (sáu) ngày làm việc"))
        .withMessage(
            "time limit must have the same amount in figures and in words: '05 (sáu) ngày làm"
                + " việc'");
  }

  @ParameterizedTest
  @ValueSource(ints = {81, 400, 1_000_000})
  void longTextIsRefusedAtOnce(int length) {
    for (String text :
        new String[] {"5".repeat(length), "mươi ".repeat(length), "nửa".repeat(length)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TimeLimit.parse(text))
          .withMessageStartingWith(RULE)
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
    }
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

  @ParameterizedTest
  @EnumSource
  void whatIsPrintedIsReadAgainInBothLanguages(LimitUnit unit) {
    for (int amount : new int[] {1, 2, 5, 36_500}) {
      TimeLimit limit = TimeLimit.of(amount, unit);
      assertThat(TimeLimit.parse(limit.toString())).isEqualTo(limit);
      assertThat(TimeLimit.parse(limit.label(Language.ENGLISH))).isEqualTo(limit);
    }
  }

  @Test
  void oneIsSingularInEnglish() {
    assertThat(TimeLimit.ofWorkingDays(1).label(Language.ENGLISH)).isEqualTo("1 working day");
    assertThat(TimeLimit.ofWeeks(2).label(Language.ENGLISH)).isEqualTo("2 weeks");
    assertThat(TimeLimit.of(1, LimitUnit.HALF_YEAR).label(Language.ENGLISH))
        .isEqualTo("1 half-year");
    assertThat(TimeLimit.of(1, LimitUnit.HALF_YEAR)).hasToString("nửa năm");
    assertThat(TimeLimit.of(2, LimitUnit.HALF_YEAR)).hasToString("2 nửa năm");
    assertThat(TimeLimit.ofMonths(2)).hasToString("2 tháng");
    assertThat(TimeLimit.ofYears(3)).hasToString("3 năm");
    assertThat(TimeLimit.ofHours(24)).hasToString("24 giờ");
    assertThat(TimeLimit.ofWorkingHours(8)).hasToString("8 giờ làm việc");
  }

  @ParameterizedTest
  @EnumSource
  void onlyMinutesAndHoursEndAtAMoment(LimitUnit unit) {
    boolean ofHours =
        unit == LimitUnit.MINUTE || unit == LimitUnit.HOUR || unit == LimitUnit.WORKING_HOUR;
    assertThat(unit.isOfDays()).isNotEqualTo(ofHours);
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
