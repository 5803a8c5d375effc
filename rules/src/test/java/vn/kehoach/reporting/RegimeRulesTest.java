package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.text.Language;

/** The parts of a regime: days of a month, windows, days for sending. */
class RegimeRulesTest {

  private static final String NOT_A_DAY =
      "day in a month must be a day of the month, such as 25, cuối tháng, 15 tháng trước, 5 tháng"
          + " sau or 28 của 2 tháng sau: '%s'";

  @ParameterizedTest(name = "{0} from {1} is {2}, written {3}")
  @CsvSource(
      textBlock =
          """
          15 tháng trước,      2023-01, 2022-12-15, 15 tháng trước
          Ngày 15 THÁNG TRƯỚC, 2023-03, 2023-02-15, 15 tháng trước
          14,                  2024-02, 2024-02-14, 14
          ngày 05,             2023-06, 2023-06-05, 5
          30,                  2023-02, 2023-02-28, 30
          cuối tháng,          2023-02, 2023-02-28, cuối tháng
          31,                  2024-02, 2024-02-29, cuối tháng
          cuối tháng trước,    2024-03, 2024-02-29, cuối tháng trước
          5 tháng sau,         2023-12, 2024-01-05, 5 tháng sau
          28 của 2 tháng sau,  2023-12, 2024-02-28, 28 của 2 tháng sau
          cuối của 3 tháng trước, 2023-05, 2023-02-28, cuối của 3 tháng trước
          15 1 tháng trước,    2023-01, 2022-12-15, 15 tháng trước
          """)
  void aDayIsToldFromAMonth(String text, YearMonth month, LocalDate day, String written) {
    assertThat(DayInMonth.parse(text).from(month)).isEqualTo(day);
    assertThat(DayInMonth.parse(text)).hasToString(written);
    assertThat(DayInMonth.parse(written)).isEqualTo(DayInMonth.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tháng",
        "cuối",
        "15 tháng",
        "15 trước",
        "15 2",
        "15 của",
        "cuối sau",
        "2 ngày",
        "15/-1",
        "-1",
        "100",
        "15 tháng trước sau"
      })
  void whatIsNoDayOfAMonthIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayInMonth.parse(text))
        .withMessage(NOT_A_DAY.formatted(text));
  }

  @Test
  void aDayOfAMonthHasBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayInMonth.parse("32"))
        .withMessage("day in a month must be from 1 to 31: '32'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayInMonth.of(0))
        .withMessage("day in a month must be from 1 to 31: '0'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayInMonth.of(1, -13))
        .withMessage("day in a month must be at most 12 months away: '-13'");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      textBlock =
          """
          25,                SendOnDay,       25
          5 tháng sau,       SendOnDay,       5 tháng sau
          28 của 2 tháng sau, SendOnDay,      28 của 2 tháng sau
          02 ngày làm việc,  SendAfterCutOff, 2 ngày làm việc
          3 ngày,            SendAfterCutOff, 3 ngày
          THEO YÊU CẦU,      SendAsRequested, theo yêu cầu
          """)
  void aDayForSendingIsReadInItsForms(String text, String type, String written) {
    SendByRule rule = SendByRule.parse(text);

    assertThat(rule.getClass().getSuperclass().getSimpleName()).isEqualTo(type);
    assertThat(rule).hasToString(written);
    assertThat(SendByRule.parse(written)).isEqualTo(rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "32", "sớm", "2 ngày lễ", "2 tuần", "1 năm", "0 ngày làm việc"})
  void whatIsNoDayForSendingIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SendByRule.parse(text))
        .withMessage(
            "send-by rule must be a day of the month, such as 25 or 5 tháng sau, a limit in days"
                + " or working days, such as 2 ngày làm việc, or theo yêu cầu: '"
                + text
                + "'");
  }

  @Test
  void aLimitForSendingIsInDays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SendByRule.afterCutOff(TimeLimit.ofWeeks(2)))
        .withMessage("limit for sending must be in days or working days: '2 tuần'");
  }

  @Test
  void aDayThatComesWithTheRequestIsNotSetByTheRegime() {
    ReportingPeriod year = ReportingPeriod.ofYear(2023);
    DateRange window = WindowRule.CALENDAR.windowOf(year);

    assertThat(
            SendByRule.asRequested()
                .deadline(year, window, VietnamCalendar.publicSector(), DayOffRules.STAY))
        .isEmpty();
    assertThat(SendByRule.asRequested().rawDay(year, window, VietnamCalendar.publicSector()))
        .isEmpty();
  }

  private static CycleRules rules(String cycle, String first, String last, String... sendBy) {
    return CycleRules.of(
            ReportingCycle.valueOf(cycle),
            WindowRule.of(DayInMonth.parse(first), DayInMonth.parse(last)))
        .withTerms(
            List.of(sendBy).stream()
                .map(text -> SendByTerm.of(GovernmentLevel.COMMUNE, SendByRule.parse(text)))
                .toList());
  }

  @ParameterizedTest(name = "{0} {1} – {2}")
  @CsvSource(
      textBlock =
          """
          MONTH,     15 tháng trước, 15, windows of each MONTH must follow each other without gap or overlap: '15 tháng trước – 15'
          MONTH,     15 tháng trước, 13, windows of each MONTH must follow each other without gap or overlap: '15 tháng trước – 13'
          QUARTER,   1, 30,              windows of each QUARTER must follow each other without gap or overlap: '1 – 30'
          HALF_YEAR, 29 tháng trước, 28, windows of each HALF_YEAR must follow each other without gap or overlap: '29 tháng trước – 28'
          YEAR,      1, 14,              windows of each YEAR must follow each other without gap or overlap: '1 – 14'
          MONTH,     15, 14,             window of a MONTH must have a day: '15 – 14'
          NINE_MONTHS, 1 tháng sau, 1 của 9 tháng trước, window of a NINE_MONTHS must have a day: '1 tháng sau – 1 của 9 tháng trước'
          ON_REQUEST, 1, cuối tháng,     cycle of a regime must have periods: 'ON_REQUEST'
          """)
  void windowsThatCannotTileAreRefused(String cycle, String first, String last, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules(cycle, first, last))
        .withMessage(message);
  }

  @Test
  void nineMonthsNeedNotTile() {
    assertThat(rules("NINE_MONTHS", "1", "14").window()).hasToString("1 – 14");
  }

  @ParameterizedTest(name = "cut off on {0}, sent by {1}")
  @CsvSource(
      textBlock =
          """
          15 tháng trước, 14,         14
          15 tháng trước, 14,         6
          1,              cuối tháng, 25
          1,              cuối tháng, cuối tháng
          """)
  void nothingIsSentBeforeItIsCutOff(String first, String last, String sendBy) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules("MONTH", first, last, sendBy))
        .withMessage("day for sending must come after the cut-off, " + last + ": '" + sendBy + "'");
  }

  @Test
  void aLevelSendsByOneDay() {
    assertThat(rules("MONTH", "1", "cuối tháng", "1 tháng sau").terms()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules("MONTH", "15 tháng trước", "14", "15", "16"))
        .withMessage("level must stand once for each MONTH: '[COMMUNE, COMMUNE]'");
  }

  @Test
  void aRegimeHasEachOfItsCyclesOnce() {
    CycleRules month = rules("MONTH", "1", "cuối tháng");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingRegime.of("A", "Chế độ", List.of()))
        .withMessage("regime A must have a cycle");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingRegime.of("A", "Chế độ", List.of(month, month)))
        .withMessage("cycle of regime A must stand once: '[MONTH, MONTH]'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ReportingRegime.of("A", "Chế độ", List.of(month))
                    .withInForceTo(LocalDate.of(2023, 1, 1))
                    .withInForceFrom(LocalDate.of(2023, 1, 2)))
        .withMessage(
            "last day in force of regime A must not be before its first day 2023-01-02:"
                + " '2023-01-01'");
  }

  @Test
  void wordsAreToldInBothLanguages() {
    assertThat(GovernmentLevel.parse("Cấp xã")).isEqualTo(GovernmentLevel.COMMUNE);
    assertThat(GovernmentLevel.parse("MINISTRY")).isEqualTo(GovernmentLevel.MINISTRY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GovernmentLevel.parse("thôn"))
        .withMessage("level must be one of COMMUNE, DISTRICT, PROVINCE, MINISTRY: 'thôn'");
    assertThat(GovernmentLevel.PROVINCE.label(Language.VIETNAMESE)).isEqualTo("cấp tỉnh");
    assertThat(SendByForce.BINDING.label(Language.VIETNAMESE)).isEqualTo("bắt buộc");
    assertThat(SourceCertainty.SINGLE_SOURCE.label(Language.ENGLISH)).isEqualTo("single source");
    assertThat(ReportStatus.MISSING.label(Language.VIETNAMESE)).isEqualTo("quá hạn, chưa gửi");
    assertThat(SourceCertainty.NO_SOURCE.worst(SourceCertainty.VERIFIED))
        .isEqualTo(SourceCertainty.NO_SOURCE);
  }
}
