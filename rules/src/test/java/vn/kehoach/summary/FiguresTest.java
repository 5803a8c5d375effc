package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.text.Language;

class FiguresTest {

  /** Report 1270/BC-TCTTTg of 2017-12-27: 16,051 completed and 5,863 not. */
  private static final Figures REPORT_1270 =
      Figures.ofCounts(
          0,
          21_914,
          ImmutableMap.of(
              Outcome.COMPLETED_ON_TIME, 14_068,
              Outcome.COMPLETED_LATE, 1_983,
              Outcome.OPEN_WITHIN_LIMIT, 5_640,
              Outcome.OPEN_OVERDUE, 223),
          ImmutableMap.of(OverdueAge.UP_TO_5_DAYS, 23, OverdueAge.OVER_30_DAYS, 200));

  @Test
  void theOfficialTableOf2017Closes() {
    assertThat(REPORT_1270.closed()).isEqualTo(16_051);
    assertThat(REPORT_1270.closing()).isEqualTo(5_863);
    assertThat(REPORT_1270.completedInTime()).isEqualTo(14_068);
    assertThat(REPORT_1270.completedOverdue()).isEqualTo(1_983);
    assertThat(REPORT_1270.openInTime()).isEqualTo(5_640);
    assertThat(REPORT_1270.openOverdue()).isEqualTo(223);
    assertThat(REPORT_1270.fulfilmentRate().label(Language.ENGLISH))
        .isEqualTo("14068/16274 (86.4 %) of what was completed with a deadline or is overdue");
    assertThat(REPORT_1270.onTimeRate().label(Language.ENGLISH))
        .isEqualTo("14068/16051 (87.6 %) of what was completed and had a deadline");
  }

  @Test
  void figuresThatDoNotBalanceAreRefused() {
    ImmutableMap<Outcome, Integer> four =
        ImmutableMap.of(Outcome.COMPLETED_LATE, 1, Outcome.OPEN_OVERDUE, 3);

    assertThatThrownBy(() -> Figures.ofCounts(3, 2, four, ImmutableMap.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("figures must balance, opening 3 + added 2 = closed 1 + closing 3");
  }

  @Test
  void negativeFiguresAreRefused() {
    ImmutableMap<Outcome, Integer> negative =
        ImmutableMap.of(Outcome.COMPLETED_LATE, -1, Outcome.OPEN_OVERDUE, 1);

    assertThatThrownBy(() -> Figures.ofCounts(-1, 1, ImmutableMap.of(), ImmutableMap.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "figures must not be negative: 'Figures{opening=-1, added=1, outcomes={}, overdueAges={}}'");
    assertThatThrownBy(() -> Figures.ofCounts(1, -1, ImmutableMap.of(), ImmutableMap.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "figures must not be negative: 'Figures{opening=1, added=-1, outcomes={}, overdueAges={}}'");
    assertThatThrownBy(() -> Figures.ofCounts(0, 0, negative, ImmutableMap.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "figures must not be negative: 'Figures{opening=0, added=0, "
                + "outcomes={COMPLETED_LATE=-1, OPEN_OVERDUE=1}, overdueAges={}}'");
  }

  @Test
  void aWayThatNoneTookIsNotListed() {
    assertThatThrownBy(
            () ->
                ImmutableFigures.of(
                    0, 0, ImmutableMap.of(Outcome.COMPLETED_LATE, 0), ImmutableMap.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "figures must list no outcome and no age that counts 0: "
                + "'Figures{opening=0, added=0, outcomes={COMPLETED_LATE=0}, overdueAges={}}'");
    assertThat(
            Figures.ofCounts(0, 0, ImmutableMap.of(Outcome.COMPLETED_LATE, 0), ImmutableMap.of()))
        .isEqualTo(Figures.empty());
    assertThat(REPORT_1270.count(Outcome.TRANSFERRED)).isZero();
  }

  @Test
  void agesThatAreNotThoseOfTheOverdueAreRefused() {
    ImmutableMap<Outcome, Integer> three = ImmutableMap.of(Outcome.OPEN_OVERDUE, 3);

    assertThatThrownBy(
            () -> Figures.ofCounts(3, 0, three, ImmutableMap.of(OverdueAge.OVER_30_DAYS, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ages of the overdue must add up to what is overdue 3: '2'");
  }

  @Test
  void figuresThatGrowBeyondAnIntAreRefused() {
    Figures most =
        Figures.ofCounts(
            Integer.MAX_VALUE,
            0,
            ImmutableMap.of(Outcome.OPEN_WITHIN_LIMIT, Integer.MAX_VALUE),
            ImmutableMap.of());

    assertThatThrownBy(() -> most.plus(most)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void twoPartsMakeAWhole() {
    Figures part =
        Figures.ofCounts(
            2,
            1,
            ImmutableMap.of(Outcome.TRANSFERRED, 1, Outcome.OPEN_WITHIN_LIMIT, 2),
            ImmutableMap.of());

    Figures whole = REPORT_1270.plus(part);

    assertThat(whole.opening()).isEqualTo(2);
    assertThat(whole.added()).isEqualTo(21_915);
    assertThat(whole.outcomes())
        .isEqualTo(
            ImmutableMap.of(
                Outcome.COMPLETED_ON_TIME, 14_068,
                Outcome.COMPLETED_LATE, 1_983,
                Outcome.TRANSFERRED, 1,
                Outcome.OPEN_WITHIN_LIMIT, 5_642,
                Outcome.OPEN_OVERDUE, 223));
  }

  @Test
  void whatHasNoDeadlineLowersNoRate() {
    Figures figures =
        Figures.ofCounts(
            0,
            4,
            ImmutableMap.of(
                Outcome.COMPLETED_WITHOUT_DEADLINE, 1,
                Outcome.OPEN_WITHOUT_DEADLINE, 1,
                Outcome.OPEN_SUSPENDED, 1,
                Outcome.COMPLETED_EARLY, 1),
            ImmutableMap.of());

    assertThat(figures.onTimeRate()).isEqualTo(Rate.of(1, 1, RateBasis.COMPLETED_WITH_DEADLINE));
    assertThat(figures.fulfilmentRate()).isEqualTo(Rate.of(1, 1, RateBasis.COMPLETED_OR_OVERDUE));
    assertThat(figures.closingRate()).isEqualTo(Rate.of(2, 4, RateBasis.HANDLED));
  }

  @ParameterizedTest
  @CsvSource({
    "14, 15, 1, 93.3",
    "14, 15, 0, 93",
    "14, 15, 3, 93.333",
    "16051, 16274, 2, 98.63",
    "1, 8, 1, 12.5",
    "1, 8, 0, 13",
    "999, 1000, 0, 100",
    "0, 7, 1, 0.0",
    "7, 7, 2, 100.00",
    "2147483647, 2147483647, 1, 100.0",
    "0, 0, 1, ",
  })
  void aPercentageIsRoundedHalfUpFromTheFraction(
      int numerator, int denominator, int decimals, BigDecimal percent) {
    assertThat(Rate.of(numerator, denominator, RateBasis.HANDLED).percent(decimals).orElse(null))
        .isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14 | 15 | 14/15 (93,3 %) tổng số phải thực hiện trong kỳ"
            + " | 14/15 (93.3 %) of all that was carried over or new",
        "0 | 0 | 0/0 tổng số phải thực hiện trong kỳ | 0/0 of all that was carried over or new",
      })
  void aRateIsWordedInBothLanguages(
      int numerator, int denominator, String vietnamese, String english) {
    Rate rate = Rate.of(numerator, denominator, RateBasis.HANDLED);

    assertThat(rate.label(Language.VIETNAMESE)).isEqualTo(vietnamese);
    assertThat(rate.label(Language.ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 2", "1, 0", "0, -1"})
  void aNumeratorOutsideItsDenominatorIsRefused(int numerator, int denominator) {
    assertThatThrownBy(() -> Rate.of(numerator, denominator, RateBasis.HANDLED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "numerator of a rate must be from 0 to its denominator "
                + denominator
                + ": '"
                + numerator
                + "'");
  }

  @Test
  void outcomesAreWordedInBothLanguages() {
    assertThat(outcomes(Language.VIETNAMESE))
        .isEqualTo(
            "hoàn thành trước hạn; hoàn thành đúng hạn; hoàn thành quá hạn; "
                + "hoàn thành, không có thời hạn; không tiếp tục thực hiện; "
                + "đã chuyển cơ quan khác; chưa hoàn thành, trong hạn; "
                + "chưa hoàn thành, sắp đến hạn; chưa hoàn thành, quá hạn; "
                + "chưa hoàn thành, không có thời hạn; tạm dừng; chờ bổ sung");
    assertThat(outcomes(Language.ENGLISH))
        .isEqualTo(
            "completed early; completed on time; completed late; completed, no deadline; "
                + "discontinued; transferred; open, within limit; open, nearly due; "
                + "open, overdue; open, no deadline; open, suspended; "
                + "open, awaiting supplement");
  }

  private static String outcomes(Language language) {
    return Arrays.stream(Outcome.values())
        .map(o -> o.label(language))
        .collect(Collectors.joining("; "));
  }
}
