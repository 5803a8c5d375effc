package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.testing.DayOffFacts;
import vn.kehoach.text.Language;

/** The data of the public sector against the facts, and against what every notice has in common. */
class VietnamCalendarTest {

  private static final WorkingCalendar CALENDAR = VietnamCalendar.publicSector();
  private static final DayOffFacts FACTS = DayOffFacts.load();
  private static final Path DOSSIER = Path.of("../../shared/legal-facts.md");
  private static final Path DOSSIER_OF_WORKTREE = Path.of("../../../shared/legal-facts.md");

  /** The years announced. */
  static Stream<Integer> years() {
    return FACTS.years().stream();
  }

  private static Stream<DayOff> daysOff() {
    return years().flatMap(year -> CALENDAR.year(year).daysOff().stream());
  }

  private static Stream<DayOff> daysOff(DayOffKind kind) {
    return daysOff().filter(day -> day.kind() == kind);
  }

  private static Stream<MakeUpDay> makeUpDays() {
    return years().flatMap(year -> CALENDAR.year(year).makeUpDays().stream());
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static void assertAgrees(DayOffFacts facts) {
    assertThat(facts.years())
        .containsExactlyElementsOf(
            CALENDAR.years().stream()
                .filter(year -> CALENDAR.certaintyOf(year) == Certainty.OFFICIAL)
                .toList());
    for (int year : facts.years()) {
      List<LocalDate> days =
          LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).toList();
      assertThat(days)
          .filteredOn(day -> !isWeekend(day) && !CALENDAR.isWorkingDay(day))
          .as("weekdays off in %s", year)
          .containsExactlyElementsOf(facts.off(year));
      assertThat(days)
          .filteredOn(day -> isWeekend(day) && CALENDAR.isWorkingDay(day))
          .as("weekend days worked in %s", year)
          .containsExactlyElementsOf(facts.worked(year));
    }
  }

  @Test
  void weekdaysOffAndWeekendDaysWorkedAreThoseOfTheNotices() {
    assertAgrees(FACTS);
  }

  /** Runs where the dossier of the project lies beside the working copy; skipped elsewhere. */
  @Test
  void theDossierSaysTheSame() throws IOException {
    Path dossier = Files.exists(DOSSIER) ? DOSSIER : DOSSIER_OF_WORKTREE;
    assumeTrue(Files.exists(dossier), "no dossier of legal facts beside the working copy");
    try (Stream<String> lines = Files.lines(dossier)) {
      assertAgrees(
          DayOffFacts.parse(
              lines.filter(l -> l.matches("\\d{4}\\|[-,\\d]+\\|[-,\\d]*")), "|", ","));
    }
  }

  @ParameterizedTest(name = "{0}: {1} weekdays off, {2} weekend days worked, {3} statutory days")
  @CsvSource(
      textBlock =
          """
          2010, 10, 1,  9
          2011, 12, 3,  9
          2012, 11, 1,  9
          2013, 11, 3,  9
          2014, 14, 5, 10
          2015, 13, 2, 10
          2016, 10, 0, 10
          2017, 10, 0, 10
          2018, 11, 0, 10
          2019, 11, 2, 10
          2020, 10, 0, 10
          2021, 11, 0, 11
          2022, 11, 0, 11
          2023, 11, 0, 11
          2024, 12, 1, 11
          2025, 12, 1, 11
          2026, 14, 2, 12
          2027, 12, 0, 12
          """)
  void eachYearHasAsManyDaysOffAsTheLawAndTheNoticesGive(
      int year, int weekdaysOff, int worked, int statutory) {
    CalendarYear days = CALENDAR.year(year);

    assertThat(days.daysOff()).filteredOn(day -> !isWeekend(day.day())).hasSize(weekdaysOff);
    assertThat(days.makeUpDays()).hasSize(worked);
    assertThat(days.daysOff())
        .filteredOn(day -> day.kind() == DayOffKind.HOLIDAY)
        .as("public holidays, also those on a weekend")
        .hasSize(statutory);
  }

  @ParameterizedTest
  @MethodSource("years")
  void theFixedHolidaysAreThereEveryYear(int year) {
    Set<LocalDate> holidays = ImmutableSet.copyOf(holidays(year));

    assertThat(holidays)
        .contains(
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 4, 30),
            LocalDate.of(year, 5, 1),
            LocalDate.of(year, 9, 2));
    assertThat(holidays.contains(LocalDate.of(year, 11, 24)))
        .as("24 November, from 2026 (Resolution 28/2026/QH16)")
        .isEqualTo(year >= 2026);
  }

  private static List<LocalDate> holidays(int year) {
    return CALENDAR.year(year).daysOff().stream()
        .filter(day -> day.kind() == DayOffKind.HOLIDAY)
        .map(DayOff::day)
        .toList();
  }

  @ParameterizedTest(name = "{0}: Tết {1}, Giỗ Tổ {2}, second National Day {3}")
  @CsvSource(
      textBlock =
          """
          2010, 02-14, 04-23,
          2011, 02-03, 04-12,
          2012, 01-23, 03-31,
          2013, 02-10, 04-19,
          2014, 01-31, 04-09,
          2015, 02-19, 04-28,
          2016, 02-08, 04-16,
          2017, 01-28, 04-06,
          2018, 02-16, 04-25,
          2019, 02-05, 04-14,
          2020, 01-25, 04-02,
          2021, 02-12, 04-21, 09-03
          2022, 02-01, 04-10, 09-01
          2023, 01-22, 04-29, 09-01
          2024, 02-10, 04-18, 09-03
          2025, 01-29, 04-07, 09-01
          2026, 02-17, 04-26, 09-01
          2027, 02-06, 04-16, 09-03
          """)
  void lunarDaysAndTheSecondNationalDayAreNoFormula(
      int year, String newYear, String ancestors, String secondNationalDay) {
    Map<LocalDate, String> names = new HashMap<>();
    CALENDAR.year(year).daysOff().forEach(day -> names.put(day.day(), day.vietnamese()));

    assertThat(names.get(LocalDate.parse(year + "-" + newYear))).endsWith("(mùng 1)");
    assertThat(names.get(LocalDate.parse(year + "-" + ancestors)))
        .isEqualTo("Giỗ Tổ Hùng Vương (10/3 âm lịch)");
    assertThat(names.entrySet())
        .filteredOn(e -> e.getValue().equals("Quốc khánh (ngày liền kề 2/9)"))
        .extracting(e -> e.getKey().toString())
        .isEqualTo(secondNationalDay == null ? List.of() : List.of(year + "-" + secondNationalDay));
  }

  @Test
  void everySwapHasItsMakeUpDayAndEveryMakeUpDayItsSwap() {
    Map<LocalDate, LocalDate> worked = new HashMap<>();
    makeUpDays().forEach(day -> worked.put(day.insteadOf(), day.day()));
    Map<LocalDate, LocalDate> swapped = new HashMap<>();
    daysOff(DayOffKind.SWAP).forEach(day -> swapped.put(day.day(), day.insteadOf().orElseThrow()));

    assertThat(worked).isEqualTo(swapped).hasSize(21);
  }

  @Test
  void makeUpDaysAreSaturdaysAndOnceASunday() {
    assertThat(makeUpDays()).allMatch(day -> isWeekend(day.day()));
    assertThat(makeUpDays())
        .filteredOn(day -> day.day().getDayOfWeek() == DayOfWeek.SUNDAY)
        .extracting(MakeUpDay::day)
        .containsExactly(LocalDate.of(2011, 1, 30));
  }

  @Test
  void eachHolidayOnARestDayIsCompensatedOnceOnALaterWeekday() {
    List<LocalDate> onRestDays =
        daysOff(DayOffKind.HOLIDAY).map(DayOff::day).filter(day -> isWeekend(day)).toList();

    assertThat(daysOff(DayOffKind.COMPENSATION))
        .allMatch(day -> !isWeekend(day.day()))
        .allMatch(day -> day.day().isAfter(day.insteadOf().orElseThrow()));
    assertThat(daysOff(DayOffKind.COMPENSATION).map(day -> day.insteadOf().orElseThrow()))
        .containsExactlyInAnyOrderElementsOf(onRestDays);
  }

  /** The law does not say, see rules/INTERPRETATION.md#24-november. */
  @Test
  void noCompensationForVietnamCultureDayIsMadeUp() {
    assertThat(CALENDAR.years())
        .allSatisfy(
            year ->
                assertThat(CALENDAR.year(year).daysOff())
                    .filteredOn(day -> day.kind() == DayOffKind.COMPENSATION)
                    .noneMatch(day -> day.insteadOf().orElseThrow().getMonthValue() == 11));
  }

  @Test
  void everyDayHasASourceAndBothNames() {
    assertThat(daysOff()).allSatisfy(day -> assertThat(day.source()).isNotBlank());
    assertThat(daysOff()).allMatch(day -> day.english().isPresent());
    assertThat(makeUpDays()).allSatisfy(day -> assertThat(day.source()).isNotBlank());
    assertThat(daysOff())
        .noneMatch(
            day -> day.kind() == DayOffKind.LOCAL_CLOSING || day.kind() == DayOffKind.WEEKLY_REST);
  }

  @ParameterizedTest
  @MethodSource("years")
  void everyYearIsOfficialAndSaysWhenItWasChecked(int year) {
    assertThat(CALENDAR.certaintyOf(year)).isEqualTo(Certainty.OFFICIAL);
    assertThat(CALENDAR.year(year).notices()).isNotBlank();
    assertThat(CALENDAR.year(year).checkedOn()).isPresent();
    assertThat(CALENDAR.year(year).remark()).isPresent();
  }

  @Test
  void aYearWithoutANoticeIsProjectedAndBeyondTheStatutesUnknown() {
    assertThat(CALENDAR.certaintyOf(2009)).isEqualTo(Certainty.PROJECTED);
    assertThat(CALENDAR.certaintyOf(2028)).isEqualTo(Certainty.PROJECTED);
    assertThat(CALENDAR.certaintyOf(1998)).isEqualTo(Certainty.UNKNOWN);
    assertThat(CALENDAR.certaintyOf(2101)).isEqualTo(Certainty.UNKNOWN);
    assertThat(CALENDAR).hasToString("Vietnam, public sector (1999-2100)");
    assertThat(CALENDAR.name()).isEqualTo("Vietnam, public sector");
  }

  @Test
  void theCalendarIsLoadedOnce() {
    assertThat(VietnamCalendar.publicSector()).isSameAs(CALENDAR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-01-24 | HOLIDAY      | Tết Nguyên đán Quý Mão (mùng 3)           | Third day of the Lunar New Year (Tết)
          2023-05-02 | COMPENSATION | Nghỉ bù Giỗ Tổ Hùng Vương (thứ Bảy 29/4) | Compensatory day off for Hùng Kings' Commemoration Day (Saturday 2023-04-29)
          2025-05-02 | SWAP         | Nghỉ hoán đổi (làm bù ngày 26/4/2025)     | Swapped day off (worked on Saturday 2025-04-26 instead)
          2023-06-25 | WEEKLY_REST  | Chủ nhật                                  | Sunday
          """)
  void aDayOffSaysWhy(LocalDate day, DayOffKind kind, String vietnamese, String english) {
    DayOff off = CALENDAR.findDayOff(day).orElseThrow();

    assertThat(off.day()).isEqualTo(day);
    assertThat(off.kind()).isEqualTo(kind);
    assertThat(off.name(Language.VIETNAMESE)).isEqualTo(vietnamese);
    assertThat(off.name(Language.ENGLISH)).isEqualTo(english);
  }
}
