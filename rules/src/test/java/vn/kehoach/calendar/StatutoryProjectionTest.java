package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.testing.SlowCalendar;

/** Years nobody has announced: the statutes in force, the lunar calendar, and named choices. */
class StatutoryProjectionTest {

  private static final WorkingCalendar CALENDAR = VietnamCalendar.publicSector();
  private static final StatutoryProjection STANDARD = StatutoryProjection.standard();

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static List<LocalDate> weekdaysOff(CalendarYear year) {
    return year.daysOff().stream().map(DayOff::day).filter(day -> !isWeekend(day)).toList();
  }

  private static List<LocalDate> doubtful(CalendarYear year) {
    return year.daysOff().stream()
        .filter(day -> day.certainty() == Certainty.PROJECTED)
        .map(DayOff::day)
        .toList();
  }

  /** A second opinion on each row: the table was computed from an astronomical series. */
  @Test
  void theLunarTableAgreesWithTime4jFrom1995To2100() {
    assertThat(IntStream.rangeClosed(1995, 2100))
        .allSatisfy(
            number -> {
              LunarYear year = LunarYear.find(number).orElseThrow();
              assertThat(year.tet()).isEqualTo(SlowCalendar.tet(number));
              assertThat(year.hungKings()).isEqualTo(SlowCalendar.hungKings(number));
              assertThat(year.eve())
                  .isEqualTo(
                      VietnameseCalendar.ofTet(number)
                          .minus(1, VietnameseCalendar.Unit.DAYS)
                          .getDayOfMonth());
            });
    assertThat(LunarYear.find(1994)).isEmpty();
    assertThat(LunarYear.find(2101)).isEmpty();
  }

  /** The new moons near midnight of 2072, 2077 and 2085 decide neither Tết nor 10/3. */
  @Test
  void aNewMoonNearMidnightMakesTheLunarDayUnsure() {
    assertThat(IntStream.rangeClosed(1995, 2100))
        .filteredOn(year -> !LunarYear.find(year).orElseThrow().isSure())
        .containsExactly(2086);
    assertThat(STANDARD.year(2086).daysOff())
        .filteredOn(day -> day.assumption().isPresent())
        .extracting(day -> day.day() + " " + day.assumption().orElseThrow())
        .contains(
            "2086-02-14 LunarTable.NEW_MOON_NEAR_MIDNIGHT",
            "2086-04-22 LunarTable.NEW_MOON_NEAR_MIDNIGHT");
    assertThat(STANDARD.year(2086).remark().orElseThrow())
        .endsWith("A new moon lies near midnight: the lunar days may be a day off.");
  }

  @ParameterizedTest
  @CsvSource({
    "2000, 8",
    "2006, 8",
    "2007, 9",
    "2013, 9",
    "2014, 10",
    "2020, 10",
    "2021, 11",
    "2025, 11",
    "2026, 12",
    "2100, 12"
  })
  void eachYearHasTheHolidaysOfTheStatutesInForce(int year, int holidays) {
    assertThat(STANDARD.year(year).daysOff())
        .filteredOn(day -> day.kind() == DayOffKind.HOLIDAY)
        .hasSize(holidays);
  }

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2007-02-17 | BLLĐ 1994 Điều 73
          2007-04-26 | BLLĐ 1994 Điều 73 (sửa đổi bởi Luật 84/2007/QH11)
          2013-04-30 | BLLĐ 1994 Điều 73 (sửa đổi bởi Luật 84/2007/QH11)
          2013-05-01 | Bộ luật Lao động 10/2012/QH13 Điều 115
          2021-01-01 | Bộ luật Lao động 45/2019/QH14 Điều 112
          2026-11-24 | Nghị quyết 28/2026/QH16 Điều 2
          2028-01-03 | Bộ luật Lao động 45/2019/QH14 Điều 111 khoản 3
          """)
  void aDayRestsOnTheStatuteInForceOnIt(LocalDate day, String source) {
    assertThat(STANDARD.year(day.getYear()).findDayOff(day).orElseThrow().source())
        .isEqualTo(source);
  }

  static IntStream projected() {
    return IntStream.concat(IntStream.rangeClosed(2000, 2009), IntStream.rangeClosed(2028, 2100));
  }

  @ParameterizedTest
  @MethodSource("projected")
  void aYearThatIsNotAnnouncedIsProjectedAndSaysSo(int year) {
    CalendarYear days = CALENDAR.year(year);

    assertThat(CALENDAR.certaintyOf(year)).isEqualTo(Certainty.PROJECTED);
    assertThat(days).isEqualTo(STANDARD.year(year));
    assertThat(days.makeUpDays()).isEmpty();
    assertThat(days.remark().orElseThrow()).startsWith("Projected by the statutes in force");
    assertThat(days.daysOff()).extracting(DayOff::day).isSorted().doesNotHaveDuplicates();
    assertThat(doubtful(days).isEmpty())
        .as("until 2013 the law left nothing to decide")
        .isEqualTo(year < 2014);
  }

  /** The doubtful days are those that another decision would not give, or for another reason. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2028 | 2028-01-24 2028-09-01 | TetSpan.AS_SINCE_2015 NationalDaySpan.AS_SINCE_2021
          2029 | 2029-02-16 2029-09-03 2029-11-24 | TetSpan.AS_SINCE_2015 NationalDaySpan.AS_SINCE_2021 CultureDayRest.NOT_COMPENSATED
          """)
  void aDayThatIsOffByAChoiceBearsItsName(int year, String days, String choices) {
    List<DayOff> doubtful =
        STANDARD.year(year).daysOff().stream().filter(d -> d.assumption().isPresent()).toList();

    assertThat(doubtful.stream().map(d -> d.day().toString())).containsExactly(days.split(" "));
    assertThat(doubtful.stream().map(d -> d.assumption().orElseThrow()))
        .containsExactly(choices.split(" "));
  }

  @Test
  void vietnamCultureDayOnASaturdayIsCompensatedOnlyByChoice() {
    LocalDate monday = LocalDate.of(2029, 11, 26);
    StatutoryProjection compensated = STANDARD.withCultureDayRest(CultureDayRest.COMPENSATED);
    WorkingCalendar other = VietnamCalendar.publicSector(compensated);

    assertThat(CALENDAR.isWorkingDay(monday)).isTrue();
    assertThat(CALENDAR.year(2029).remark().orElseThrow())
        .endsWith("24/11 is a rest day: CultureDayRest.NOT_COMPENSATED.");
    assertThat(other.isWorkingDay(monday)).isFalse();
    assertThat(other.findDayOff(monday).orElseThrow().assumption())
        .contains("CultureDayRest.COMPENSATED");
    assertThat(other.findDayOff(monday).orElseThrow().source())
        .isEqualTo("Nghị quyết 28/2026/QH16 Điều 2");
    assertThat(CALENDAR.year(2028).remark().orElseThrow()).doesNotContain("24/11");
  }

  /** The Monday after 24 November on a weekend is worked here, and off by the other choice. */
  @ParameterizedTest
  @CsvSource({"2029, 2029-11-26", "2030, 2030-11-25", "2086, 2086-11-25"})
  void theDayAfterVietnamCultureDayOnAWeekendIsInDoubt(int year, LocalDate monday) {
    CalendarYear compensated = STANDARD.withCultureDayRest(CultureDayRest.COMPENSATED).year(year);

    assertThat(STANDARD.year(year).daysInDoubt())
        .extracting(day -> day.day() + " " + day.assumption().orElseThrow())
        .containsExactly(monday + " CultureDayRest.NOT_COMPENSATED");
    assertThat(compensated.daysInDoubt()).isEmpty();
    assertThat(compensated.findDayOff(monday)).isPresent();
    assertThat(CALENDAR.withOrdinaryDay(monday).year(year).daysInDoubt()).isEmpty();
    assertThat(STANDARD.year(2028).daysInDoubt()).isEmpty();
  }

  @Test
  void theChoicesMayBeOthers() {
    StatutoryProjection other =
        STANDARD.withTetSpan(TetSpan.ONE_DAY_BEFORE).withNationalDaySpan(NationalDaySpan.DAY_AFTER);

    // Tết 2028 is Wednesday 26 January, 2 September a Saturday
    assertThat(weekdaysOff(STANDARD.year(2028)))
        .contains(LocalDate.of(2028, 1, 24), LocalDate.of(2028, 9, 1))
        .doesNotContain(LocalDate.of(2028, 1, 31), LocalDate.of(2028, 9, 5));
    assertThat(weekdaysOff(other.year(2028)))
        .contains(LocalDate.of(2028, 1, 31), LocalDate.of(2028, 9, 5))
        .doesNotContain(LocalDate.of(2028, 1, 24), LocalDate.of(2028, 9, 1));
    assertThat(VietnamCalendar.publicSector(other).year(2027)).isEqualTo(CALENDAR.year(2027));
  }

  /**
   * What was announced and what would have been projected. All differences are swaps and the one
   * Tết whose span was another (2014); the test prints them.
   */
  @Test
  void theAnnouncedYearsAreProjectedUpToWhatIsDecidedYearly() {
    TreeSet<String> differences = new TreeSet<>();
    TreeSet<String> swaps = new TreeSet<>();
    for (int year = 2010; year <= 2027; year++) {
      CalendarYear announced = CALENDAR.year(year);
      CalendarYear projected = STANDARD.year(year);
      announced.daysOff().stream()
          .filter(day -> day.kind() == DayOffKind.SWAP)
          .forEach(day -> swaps.add(day.day() + " off"));
      announced.makeUpDays().forEach(day -> swaps.add(day.day() + " worked"));
      weekdaysOff(announced).stream()
          .filter(day -> !weekdaysOff(projected).contains(day))
          .forEach(day -> differences.add(day + " off"));
      announced.makeUpDays().forEach(day -> differences.add(day.day() + " worked"));
      weekdaysOff(projected).stream()
          .filter(day -> !weekdaysOff(announced).contains(day))
          .forEach(day -> differences.add(day + " not off"));
    }
    System.out.println("announced, but not projected: " + differences);

    swaps.remove("2014-01-29 off"); // projected as the second day before Tết
    swaps.add("2014-02-05 off"); // the compensation for mùng 3, as Tết began a day later
    assertThat(differences).isEqualTo(swaps);
  }

  @Test
  void theYear1999IsKnownFromTheFirstDayOfTheFiveDayWeek() {
    assertThat(CALENDAR.certaintyOf(1999)).isEqualTo(Certainty.PROJECTED);
    assertThat(CALENDAR.year(1999).knownFrom()).contains(LocalDate.of(1999, 10, 2));
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(1999, 10, 4))).isTrue();
    for (LocalDate day : List.of(LocalDate.of(1999, 10, 1), LocalDate.of(1999, 1, 1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CALENDAR.isWorkingDay(day))
          .withMessage(
              "calendar Vietnam, public sector must know the day (known from 1999-10-02): '%s'",
              day);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.minusWorkingDays(LocalDate.of(1999, 10, 4), 1))
        .withMessage(
            "calendar Vietnam, public sector must know the day (known from 1999-10-02):"
                + " '1999-10-01'");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 1998, 2101, Integer.MAX_VALUE})
  void aYearBeyondIsNotProjected(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.year(year))
        .withMessage("year of a projection must be from 1999 to 2100: '%s'", year);
    assertThat(CALENDAR.certaintyOf(year)).isEqualTo(Certainty.UNKNOWN);
  }

  static Stream<LocalDate> outside() {
    return Stream.of(LocalDate.of(2101, 1, 1), LocalDate.of(1998, 12, 31), LocalDate.MAX);
  }

  @ParameterizedTest
  @MethodSource("outside")
  void aDayBeyondIsRefused(LocalDate day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.isWorkingDay(day))
        .withMessage(
            "calendar Vietnam, public sector must know the year (known: 1999-2100): '%s'",
            day.getYear());
  }

  @Test
  void wordsNameTheDay() {
    CalendarYear year = STANDARD.year(2028);

    assertThat(year.daysOff())
        .extracting(day -> day.day() + " " + day.vietnamese() + " | " + day.english().orElse(""))
        .contains(
            "2028-01-24 Tết Nguyên đán Mậu Thân (28 tháng Chạp) | Second day before Lunar New"
                + " Year's Day (Tết)",
            "2028-01-28 Tết Nguyên đán Mậu Thân (mùng 3) | Third day of the Lunar New Year (Tết)",
            "2028-01-03 Nghỉ bù Tết Dương lịch, thứ Bảy 01/01/2028 | Compensatory day off for New"
                + " Year's Day, Saturday 2028-01-01",
            "2028-09-01 Quốc khánh (ngày liền kề 2/9) | National Day (adjacent day)");
    assertThat(year.notices())
        .isEqualTo(
            "Bộ luật Lao động 45/2019/QH14 Điều 112; Bộ luật Lao động 45/2019/QH14 Điều 111 khoản"
                + " 3; Nghị quyết 28/2026/QH16 Điều 2");
  }
}
