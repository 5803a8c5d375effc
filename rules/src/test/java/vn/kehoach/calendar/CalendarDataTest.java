package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A damaged data file stops loading and says which record is damaged. */
class CalendarDataTest {

  private static final String YEARS_HEADER = "year,certainty,notices,mark,checked_on,remark\n";
  private static final String DAYS_HEADER = "date,kind,name_vi,name_en,for,source\n";
  private static final String YEAR = "2023,official,5034/TB-LĐTBXH,VERIFIED,2026-11-22,\n";
  private static final String DAY = "2023-09-02,holiday,Quốc khánh,National Day,,Điều 112\n";

  private static List<CSVRecord> records(String text) throws IOException {
    return CalendarData.records(new StringReader(text));
  }

  private static ImmutableList<CalendarYear> parse(String years, String days) throws IOException {
    return CalendarData.parse(records(YEARS_HEADER + years), records(DAYS_HEADER + days));
  }

  @Test
  void wholeRowsBecomeYears() throws IOException {
    String days =
        DAY
            + "2023-09-04,compensation,Nghỉ bù,,2023-09-02,Điều 111\n"
            + "# a comment\n"
            + "2023-09-09,working,Làm bù,Make-up,2023-09-05,1/TB\n";

    assertThat(parse(YEAR, days))
        .containsExactly(
            CalendarYear.of(2023, Certainty.OFFICIAL, "5034/TB-LĐTBXH")
                .withCheckedOn(LocalDate.of(2026, 11, 22))
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

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-02-29,holiday,Lễ,,,Điều 112           | 1 | Text '2023-02-29' could not be parsed: Invalid date 'February 29' as '2023' is not a leap year
          02/9/2023,holiday,Lễ,,,Điều 112            | 1 | Text '02/9/2023' could not be parsed at index 0
          ,holiday,Lễ,,,Điều 112                     | 1 | Text '' could not be parsed at index 0
          2023-09-01,festival,Lễ,,,Điều 112          | 1 | No enum constant vn.kehoach.calendar.DayOffKind.FESTIVAL
          2023-09-01,Working,Lễ,,,Điều 112           | 1 | No enum constant vn.kehoach.calendar.DayOffKind.WORKING
          2023-09-01,holiday,,,,Điều 112             | 1 | name of day off 2023-09-01 must be plain text (NFC, one line, single blanks, not empty; see PlainText.clean): ''
          2023-09-01,holiday,Lễ,,,                   | 1 | source of day off 2023-09-01 must be plain text (NFC, one line, single blanks, not empty; see PlainText.clean): ''
          2023-09-01,compensation,Lễ,,thứ Hai,Điều 1 | 1 | Text 'thứ Hai' could not be parsed at index 0
          2023-09-09,working,Làm bù,,2023-09-09,1/TB | 1 | make-up day must stand for another day: '2023-09-09'
          2023-09-09,working,Làm bù,,,1/TB           | 1 | Text '' could not be parsed at index 0
          2023-09-01,holiday,Lễ,,,Điều 112, khoản 1  | 1 | row must have a field for each column: '7 fields'
          2023-09-01,holiday                         | 1 | row must have a field for each column: '2 fields'
          2024-09-02,holiday,Lễ,,,Điều 112           | 1 | year must be listed in public-sector-years.csv: '2024'
          """)
  void aDamagedDayStopsLoading(String day, int record, String problem) throws IOException {
    List<CSVRecord> years = records(YEARS_HEADER + YEAR);
    List<CSVRecord> days = records(DAYS_HEADER + day + "\n" + DAY);

    assertThatIllegalStateException()
        .isThrownBy(() -> CalendarData.parse(years, days))
        .withMessage(
            "calendar data must be whole: %s (record %s: %s)",
            problem, record, days.get(0).toList());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hai nghìn,official,1/TB,VERIFIED,2026-11-22, | For input string: "hai nghìn"
          2023,sure,1/TB,VERIFIED,2026-11-22,          | No enum constant vn.kehoach.calendar.Certainty.SURE
          2023,unknown,1/TB,VERIFIED,2026-11-22,       | certainty of a calendar year must be OFFICIAL or PROJECTED: 'UNKNOWN'
          2023,official,,VERIFIED,2026-11-22,          | notices of calendar year 2023 must be plain text (NFC, one line, single blanks, not empty; see PlainText.clean): ''
          2023,official,1/TB,VERIFIED,,                | Text '' could not be parsed at index 0
          2023,official,1/TB                           | row must have a field for each column: '3 fields'
          2024,official,1/TB,VERIFIED,2026-11-22,      | year must have days off in public-sector-days.csv: '2024'
          """)
  void aDamagedYearStopsLoading(String year, String problem) throws IOException {
    List<CSVRecord> years = records(YEARS_HEADER + year + "\n");
    List<CSVRecord> days = records(DAYS_HEADER + DAY);

    assertThatIllegalStateException()
        .isThrownBy(() -> CalendarData.parse(years, days))
        .withMessage(
            "calendar data must be whole: %s (record 1: %s)", problem, years.get(0).toList());
  }

  @Test
  void aDayThatStandsTwiceStopsLoading() throws IOException {
    List<CSVRecord> years = records(YEARS_HEADER + YEAR);
    List<CSVRecord> days = records(DAYS_HEADER + DAY + DAY);

    assertThatIllegalStateException()
        .isThrownBy(() -> CalendarData.parse(years, days))
        .withMessage(
            "calendar data must be whole: day of calendar year 2023 must stand there once:"
                + " '2023-09-02' (record 1: %s)",
            years.get(0).toList());
  }

  @Test
  void aMisspeltHeaderStopsLoading() throws IOException {
    List<CSVRecord> years = records(YEARS_HEADER + YEAR);
    List<CSVRecord> days = records(DAYS_HEADER.replace("date,", "day,") + DAY);

    assertThatIllegalStateException()
        .isThrownBy(() -> CalendarData.parse(years, days))
        .withMessage(
            "calendar data must be whole: Mapping for date not found, expected one of"
                + " [day, kind, name_vi, name_en, for, source] (record 1: %s)",
            days.get(0).toList());
  }

  /** An empty file yields no empty calendar. */
  @Test
  void filesWithoutRowsMakeNoCalendar() throws IOException {
    ImmutableList<CalendarYear> none = parse("", "");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingCalendar.of("xã", VietnamCalendar.WEEKLY_REST, none))
        .withMessage("calendar xã must know at least one year");
  }

  @Test
  void aYearThatStandsTwiceMakesNoCalendar() throws IOException {
    ImmutableList<CalendarYear> twice = parse(YEAR + YEAR, DAY);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingCalendar.of("xã", VietnamCalendar.WEEKLY_REST, twice))
        .withMessage("year of calendar xã must stand once: '2023'");
  }
}
