package vn.kehoach.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged data file stops loading and says which row is damaged. */
class CalendarDataTest {

  private static final String HEADER = "date,kind,name_vi,name_en,for,source\n";
  private static final String YEAR = "2023,year,,Swaps: none.,2026-11-22,5034/TB-LĐTBXH\n";
  private static final String DAY = "2023-09-02,holiday,Quốc khánh,National Day,,Điều 112\n";

  private static ImmutableList<CalendarYear> load(String text) {
    return CalendarData.load(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  @Test
  void wholeRowsBecomeYears() {
    assertThat(
            load(
                "# a comment\n"
                    + HEADER
                    + YEAR
                    + "2023-09-04,compensation,Nghỉ bù,,2023-09-02,Điều 111\n"
                    + DAY
                    + "# a comment\n"
                    + "2023-09-09,working,Làm bù,Make-up,2023-09-05,1/TB\n"))
        .containsExactly(
            CalendarYear.of(2023, Certainty.OFFICIAL, "5034/TB-LĐTBXH")
                .withCheckedOn(LocalDate.of(2026, 11, 22))
                .withRemark("Swaps: none.")
                .withDaysOff(
                    DayOff.of(
                            LocalDate.of(2023, 9, 2), DayOffKind.HOLIDAY, "Quốc khánh", "Điều 112")
                        .withEnglish("National Day"),
                    DayOff.of(
                            LocalDate.of(2023, 9, 4),
                            DayOffKind.COMPENSATION,
                            "Nghỉ bù",
                            "Điều 111")
                        .withInsteadOf(LocalDate.of(2023, 9, 2)))
                .withMakeUpDays(
                    MakeUpDay.of(LocalDate.of(2023, 9, 9), LocalDate.of(2023, 9, 5), "1/TB")));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-02-29,holiday,Lễ,,,Điều 112           | date must be a day of the calendar: '2023-02-29' (public-sector.csv row 3, column date)
          ,holiday,Lễ,,,Điều 112                     | date must not be empty: '' (public-sector.csv row 3, column date)
          2023-09-01,festival,Lễ,,,Điều 112          | kind must be one of YEAR, HOLIDAY, COMPENSATION, SWAP, WORKING or năm, nghỉ lễ, nghỉ bù, nghỉ hoán đổi, làm bù: 'festival' (public-sector.csv row 3, column kind)
          2023-09-01,holiday,,,,Điều 112             | name_vi must not be empty: '' (public-sector.csv row 3, column name_vi)
          2023-09-01,holiday,Lễ,,,                   | source must not be empty: '' (public-sector.csv row 3, column source)
          2023-09-01,swap,Lễ,,,Điều 1                | for must not be empty: '' (public-sector.csv row 3, column for)
          2023-09-09,working,Làm bù,,2023-09-09,1/TB | make-up day must stand for another day: '2023-09-09' (public-sector.csv row 3)
          2023-09-01,holiday,Lễ,,,Điều 112, khoản 1  | row must have a cell for each of the 6 headings: '7 cells' (public-sector.csv row 3)
          2023-09-01,holiday                         | row must have a cell for each of the 6 headings: '2 cells' (public-sector.csv row 3)
          2024-09-02,holiday,Lễ,,,Điều 112           | day must lie in a year that has its row: '2024-09-02' (public-sector.csv)
          2024-09-07,working,Bù,,2023-09-01,Điều 112 | day must lie in a year that has its row: '2024-09-07' (public-sector.csv)
          2023-09-02,holiday,Lễ,,,Điều 112           | day must stand once in a notice: '2023-09-02' (public-sector.csv row 4, column date)
          2024,year,,,,1/TB                          | year must have days off: '2024' (public-sector.csv)
          2023,year,,,,1/TB                          | year must stand once in a notice: '2023' (public-sector.csv row 3, column date)
          1899,year,,,,1/TB                          | year of a calendar must be from 1900 to 2199: '1899' (public-sector.csv row 3)
          năm 2024,year,,,,1/TB                      | For input string: "năm 2024" (public-sector.csv row 3, column date)
          2024,year,,,,                              | source must not be empty: '' (public-sector.csv row 3, column source)
          """)
  void aDamagedRowStopsLoading(String row, String problem) {
    assertThatIllegalStateException()
        .isThrownBy(() -> load(HEADER + YEAR + row + "\n" + DAY))
        .withMessage("data must be whole: " + problem);
  }

  /** An empty file yields no empty calendar. */
  @ParameterizedTest
  @ValueSource(strings = {HEADER, HEADER + "# nothing\n\n"})
  void aFileWithoutRowsStopsLoading(String text) {
    assertThatIllegalStateException()
        .isThrownBy(() -> load(text))
        .withMessage(
            "data must be whole: notice must announce at least one year (public-sector.csv)");
  }

  @Test
  void aMisspeltHeaderStopsLoading() {
    assertThatIllegalStateException()
        .isThrownBy(() -> load(HEADER.replace("for", "instead") + YEAR + DAY))
        .withMessage(
            "data must be whole: heading must be one of date,kind,name_vi,source,name_en,for:"
                + " 'instead' (public-sector.csv row 1, column E)");
  }

  @Test
  void atAGlanceTheSameDaysAreWorked() {
    ImmutableList<CalendarYear> years = CalendarData.load(CalendarData.open());
    WorkingCalendar read = WorkingCalendar.of("read", WeeklyRest.PUBLIC_SECTOR, years);
    WorkingDayTable glance = CalendarGlance.table(CalendarData.open());

    assertThat(glance.firstDay()).isEqualTo(LocalDate.of(years.get(0).year(), 1, 1));
    assertThat(glance.lastDay())
        .isEqualTo(LocalDate.of(years.get(years.size() - 1).year(), 12, 31));
    assertThat(glance.firstDay().datesUntil(glance.lastDay().plusDays(1)))
        .allMatch(day -> glance.isWorking(day) == read.isWorkingDay(day));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-09-02,festival,Lễ | byte 11
          2023-09-               | byte 19
          2023-0x-02,holiday     | byte 16
          2O23-09-02,holiday     | byte 11
          ''                     | byte 0
          """)
  void whatCannotBeGlancedAtStopsLoading(String row, String place) throws IOException {
    String head = row.isEmpty() ? "" : "2023,year,\n";
    try (InputStream in = new ByteArrayInputStream((head + row).getBytes(UTF_8))) {
      assertThatIllegalStateException()
          .isThrownBy(() -> CalendarGlance.table(in))
          .withMessageStartingWith("data must be whole: day and kind must be readable")
          .withMessageEndingWith("(public-sector.csv " + place + ")");
    }
  }

  /** What a caller's file must not say, ours does not say either. */
  @Test
  void ourOwnDataWouldPassAsANotice() throws IOException {
    try (InputStream in = CalendarData.open()) {
      assertThat(NoticeCsv.parse(new String(in.readAllBytes(), UTF_8)).problems()).isEmpty();
    }
  }
}
