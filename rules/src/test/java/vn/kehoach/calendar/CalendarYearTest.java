package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.text.Language;

/** The values a calendar is made of. */
class CalendarYearTest {

  private static final String PLAIN =
      " must be plain text (NFC, one line, single blanks, not empty; see PlainText.clean): ";
  private static final LocalDate DAY = LocalDate.of(2028, 9, 2);
  private static final CalendarYear YEAR = CalendarYear.of(2028, Certainty.PROJECTED, "1/TB");

  @Test
  void aYearHasNoDaysUntilTheyAreGiven() {
    assertThat(YEAR.daysOff()).isEmpty();
    assertThat(YEAR.makeUpDays()).isEmpty();
    assertThat(YEAR.checkedOn()).isEmpty();
    assertThat(YEAR.remark()).isEmpty();
    assertThat(YEAR.withRemark("chờ thông báo").remark()).contains("chờ thông báo");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1899, 2200, Integer.MAX_VALUE})
  void aYearOutsideThreeCenturiesIsRefused(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarYear.of(year, Certainty.OFFICIAL, "1/TB"))
        .withMessage("year of a calendar must be from 1900 to 2199: '%s'", year);
  }

  @ParameterizedTest
  @ValueSource(ints = {1900, 2199})
  void theFirstAndTheLastYearAreTaken(int year) {
    assertThat(CalendarYear.of(year, Certainty.OFFICIAL, "1/TB").year()).isEqualTo(year);
  }

  @Test
  void nobodyMayListAYearAndCallItUnknown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarYear.of(2028, Certainty.UNKNOWN, "1/TB"))
        .withMessage("certainty of a calendar year must be OFFICIAL or PROJECTED: 'UNKNOWN'");
  }

  @Test
  void aDayOfAnotherYearIsRefused() {
    DayOff newYear = DayOff.ofLocalClosing(LocalDate.of(2029, 1, 1), "Tết", "1/TB");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> YEAR.withDaysOff(newYear))
        .withMessage("day of calendar year 2028 must lie in it: '2029-01-01'");
  }

  @Test
  void aDayCannotBeOffAndMadeUpAtOnce() {
    CalendarYear off = YEAR.withDaysOff(DayOff.ofLocalClosing(DAY, "Quốc khánh", "1/TB"));
    MakeUpDay worked = MakeUpDay.of(DAY, LocalDate.of(2028, 9, 1), "1/TB");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> off.withMakeUpDays(worked))
        .withMessage("day of calendar year 2028 must stand there once: '2028-09-02'");
  }

  @Test
  void everythingNamedIsPlainText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarYear.of(2028, Certainty.OFFICIAL, " "))
        .withMessage("notices of calendar year 2028" + PLAIN + "' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YEAR.withRemark("hai\ndòng"))
        .withMessageStartingWith("remark on calendar year 2028" + PLAIN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayOff.of(DAY, DayOffKind.HOLIDAY, "", "1/TB"))
        .withMessage("name of day off 2028-09-02" + PLAIN + "''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayOff.of(DAY, DayOffKind.HOLIDAY, "Quốc khánh", ""))
        .withMessage("source of day off 2028-09-02" + PLAIN + "''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayOff.ofLocalClosing(DAY, "Quốc khánh", "1/TB").withEnglish(""))
        .withMessage("English name of day off 2028-09-02" + PLAIN + "''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MakeUpDay.of(DAY, DAY.plusDays(1), ""))
        .withMessage("source of make-up day 2028-09-02" + PLAIN + "''");
  }

  @Test
  void aMakeUpDayStandsForAnotherDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MakeUpDay.of(DAY, DAY, "1/TB"))
        .withMessage("make-up day must stand for another day: '2028-09-02'");
    assertThat(MakeUpDay.of(DAY, DAY.minusDays(1), "1/TB").source()).isEqualTo("1/TB");
  }

  @Test
  void aClosingIsNamedInVietnameseUnlessItHasAnEnglishName() {
    DayOff closing = DayOff.ofLocalClosing(DAY, "Hội làng", "quyết định 5/QĐ-UBND");

    assertThat(closing.kind()).isEqualTo(DayOffKind.LOCAL_CLOSING);
    assertThat(closing.name(Language.ENGLISH)).isEqualTo("Hội làng");
    assertThat(closing.withEnglish("Village fair").name(Language.ENGLISH))
        .isEqualTo("Village fair");
    assertThat(closing.withEnglish("Village fair").name(Language.VIETNAMESE)).isEqualTo("Hội làng");
    assertThat(closing.source()).isEqualTo("quyết định 5/QĐ-UBND");
  }

  @ParameterizedTest
  @CsvSource({
    "OFFICIAL, OFFICIAL, OFFICIAL",
    "OFFICIAL, PROJECTED, PROJECTED",
    "PROJECTED, OFFICIAL, PROJECTED",
    "PROJECTED, UNKNOWN, UNKNOWN",
    "UNKNOWN, OFFICIAL, UNKNOWN"
  })
  void twoYearsAreAsSureAsTheWorse(Certainty one, Certainty other, Certainty worst) {
    assertThat(one.worst(other)).isEqualTo(worst);
  }

  @ParameterizedTest
  @CsvSource({
    "OFFICIAL, chính thức, official",
    "PROJECTED, dự kiến, projected",
    "UNKNOWN, chưa biết, unknown"
  })
  void certaintyHasWords(Certainty certainty, String vietnamese, String english) {
    assertThat(certainty.label(Language.VIETNAMESE)).isEqualTo(vietnamese);
    assertThat(certainty.label(Language.ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "HOLIDAY, 'nghỉ lễ, tết', public holiday",
    "COMPENSATION, nghỉ bù, compensatory day off",
    "SWAP, nghỉ hoán đổi, swapped day off",
    "LOCAL_CLOSING, nghỉ của cơ quan, local closing",
    "WEEKLY_REST, nghỉ hằng tuần, weekly rest day"
  })
  void kindsOfDaysOffHaveWords(DayOffKind kind, String vietnamese, String english) {
    assertThat(kind.label(Language.VIETNAMESE)).isEqualTo(vietnamese);
    assertThat(kind.label(Language.ENGLISH)).isEqualTo(english);
  }
}
