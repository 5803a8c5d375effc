package vn.kehoach.calendar;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.io.ReadProblem;
import vn.kehoach.io.ReadResult;

/** The notice of a year is read the day it is published, and contradictions are named. */
class NoticeCsvTest {

  private static final WorkingCalendar CALENDAR = VietnamCalendar.publicSector();

  /** An invented notice for 2028, with a swap inside the year and one across its end. */
  private static final String NOTICE =
      """
      date,kind,name_vi,name_en,for,source
      2028,year,Ghi chú,,2027-10-20,1/TB-BNV 15/10/2027
      2028-01-01,holiday,Tết Dương lịch,,,1/TB-BNV
      2028-01-03,compensation,Nghỉ bù Tết Dương lịch,,2028-01-01,1/TB-BNV
      2028-01-24,holiday,Tết (28 tháng Chạp),,,1/TB-BNV
      2028-01-25,holiday,Tết (29 tháng Chạp),,,1/TB-BNV
      2028-01-26,holiday,Tết (mùng 1),,,1/TB-BNV
      2028-01-27,holiday,Tết (mùng 2),,,1/TB-BNV
      2028-01-28,holiday,Tết (mùng 3),,,1/TB-BNV
      2028-04-03,swap,Nghỉ hoán đổi,,2028-04-08,1/TB-BNV
      2028-04-04,holiday,Giỗ Tổ Hùng Vương,,,1/TB-BNV
      2028-04-08,working,Làm bù,,2028-04-03,1/TB-BNV
      2028-04-30,holiday,Ngày Chiến thắng,,,1/TB-BNV
      2028-05-01,holiday,Ngày Quốc tế lao động,,,1/TB-BNV
      2028-05-02,compensation,Nghỉ bù 30/4,,2028-04-30,1/TB-BNV
      2028-09-01,holiday,Quốc khánh,,,1/TB-BNV
      2028-09-02,holiday,Quốc khánh,,,1/TB-BNV
      2028-09-04,compensation,Nghỉ bù 2/9,,2028-09-02,1/TB-BNV
      2028-11-24,holiday,Ngày Văn hóa Việt Nam,,,1/TB-BNV
      2028-12-29,swap,Nghỉ hoán đổi,,2029-01-06,1/TB-BNV
      2029-01-06,working,Làm bù,,2028-12-29,1/TB-BNV
      """;

  private static String without(String... days) {
    return NOTICE
        .lines()
        .filter(line -> Arrays.stream(days).noneMatch(line::startsWith))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static void assertProblems(String text, String... problems) {
    assertThat(NoticeCsv.parse(text).problems())
        .extracting(ReadProblem::toString)
        .containsExactly(problems);
  }

  @Test
  void aNoticeMakesItsYearOfficial() {
    CalendarNotice notice = NoticeCsv.parse(NOTICE).orElseThrow();
    WorkingCalendar calendar = CALENDAR.withNotice(notice);

    assertThat(calendar.certaintyOf(2028)).isEqualTo(Certainty.OFFICIAL);
    assertThat(calendar.certaintyOf(2029)).isEqualTo(Certainty.PROJECTED);
    assertThat(calendar.year(2028).notices()).isEqualTo("1/TB-BNV 15/10/2027");
    assertThat(calendar.year(2028).checkedOn()).contains(LocalDate.of(2027, 10, 20));
    assertThat(calendar.year(2028).remark()).contains("Ghi chú");
    assertThat(calendar.isWorkingDay(LocalDate.of(2028, 4, 8))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2028, 12, 29))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2029, 1, 6)))
        .as("the other half of a swap across the turn of the year")
        .isTrue();
    assertThat(notice.makeUpDaysBeyond()).hasSize(1);
    assertThat(notice.daysOffBeyond()).isEmpty();
    assertThat(CALENDAR.certaintyOf(2028)).isEqualTo(Certainty.PROJECTED);
  }

  @Test
  void theOtherHalfOfASwapStandsWhicheverNoticeComesFirst() {
    CalendarNotice notice2028 = NoticeCsv.parse(NOTICE).orElseThrow();
    CalendarNotice notice2029 =
        CalendarNotice.of(ImmutableList.of(CALENDAR.year(2029).withCertainty(Certainty.OFFICIAL)));

    assertThat(CALENDAR.withNotice(notice2028).withNotice(notice2029))
        .isEqualTo(CALENDAR.withNotice(notice2029).withNotice(notice2028));
    assertThat(
            CALENDAR
                .withNotice(notice2028)
                .withNotice(notice2029)
                .isWorkingDay(LocalDate.of(2029, 1, 6)))
        .isTrue();
  }

  @Test
  void officesMayUseTheirOwnWordsAndAnyOrder() {
    String office =
        NOTICE
            .replace(
                "date,kind,name_vi,name_en,for,source",
                "Ngày,Loại,Tên,Tên tiếng Anh,Thay cho,Văn bản")
            .replace(",year,", ",năm,")
            .replace(",holiday,", ",Nghỉ lễ,")
            .replace(",compensation,", ",nghỉ bù,")
            .replace(",swap,", ",nghỉ hoán đổi,")
            .replace(",working,", ",làm bù,")
            .replace("2028-01-24", "24/01/2028")
            .replace(',', ';');
    String head = office.lines().findFirst().orElseThrow();
    String reversed =
        office
            .lines()
            .skip(1)
            .collect(
                Collectors.collectingAndThen(
                    Collectors.toList(),
                    lines -> {
                      Collections.reverse(lines);
                      return String.join("\n", lines);
                    }));

    assertThat(NoticeCsv.parse(head + "\n" + reversed).orElseThrow())
        .isEqualTo(NoticeCsv.parse(NOTICE).orElseThrow());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2028-06-10,working,Bù,,2028-06-08,1/TB      | make-up day must have its swapped day off in the notice: '2028-06-08' (CSV row 22, column for)
          2028-06-08,swap,Nghỉ,,2028-06-10,1/TB       | swap must have its make-up day in the notice: '2028-06-10' (CSV row 22, column for)
          2028-06-08,swap,Nghỉ,,2028-04-08,1/TB       | swap must have its make-up day in the notice: '2028-04-08' (CSV row 22, column for)
          2028-04-08,holiday,Hội,,,1/TB               | day must stand once in a notice: '2028-04-08' (CSV row 22, column date)
          2028-09-01,holiday,Quốc khánh,,,1/TB        | day must stand once in a notice: '2028-09-01' (CSV row 22, column date)
          2028,year,,,,1/TB                           | year must stand once in a notice: '2028' (CSV row 22, column date)
          2029-03-01,holiday,Hội,,,1/TB               | day must lie in a year of the notice (2028): '2029-03-01' (CSV row 22, column date)
          2028-06-08,compensation,Bù,,2028-05-01,1/TB | compensation must be for a holiday of the notice on a Saturday or Sunday: '2028-05-01' (CSV row 22, column for)
          2028-06-08,compensation,Bù,,2028-06-04,1/TB | compensation must be for a holiday of the notice on a Saturday or Sunday: '2028-06-04' (CSV row 22, column for)
          2028-06-08,compensation,Bù,,2028-09-02,1/TB | holiday must be compensated once: '2028-09-02' (CSV row 22, column for)
          2028-02-30,holiday,Hội,,,1/TB               | date must be a day of the calendar: '2028-02-30' (CSV row 22, column date)
          2028-06-08,lễ,Hội,,,1/TB                    | kind must be one of YEAR, HOLIDAY, COMPENSATION, SWAP, WORKING or năm, nghỉ lễ, nghỉ bù, nghỉ hoán đổi, làm bù: 'lễ' (CSV row 22, column kind)
          2028-06-08,swap,Nghỉ,,,1/TB                 | for must not be empty: '' (CSV row 22, column for)
          """)
  void aContradictionIsNamedWithItsRow(String row, String problem) {
    assertProblems(NOTICE + row + "\n", problem);
  }

  @Test
  void aWeekdayIsNotWorkedInsteadAndAWeekendDayIsNotSwapped() {
    assertProblems(
        NOTICE + "2028-06-08,working,Bù,,2028-06-10,1/TB\n2028-06-10,swap,Nghỉ,,2028-06-08,1/TB\n",
        "make-up day must be a Saturday or Sunday: '2028-06-08' (CSV row 22, column date)",
        "swap or compensation must lie from Monday to Friday: '2028-06-10' (CSV row 23, column"
            + " date)");
  }

  @ParameterizedTest(name = "without {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2028-04-04            | list each day off that the statutes fix (missing: 2028-04-04)
          2028-01-26 2028-01-27 | list each day off that the statutes fix (missing: 2028-01-26, 2028-01-27)
          2028-11-24            | list each day off that the statutes fix (missing: 2028-11-24)
          """)
  void aYearHalfGivenIsNamed(String days, String rule) {
    int holidays = 12 - days.split(" ").length;
    assertProblems(
        without(days.split(" ")),
        "year must " + rule + ": '2028' (CSV row 2, column date)",
        "year must list 12 holidays, not " + holidays + ": '2028' (CSV row 2, column date)");
  }

  @Test
  void theDaysThatAreDecidedYearlyMustBeThereToo() {
    assertProblems(
        without("2028-01-24"),
        "year must list 12 holidays, not 11: '2028' (CSV row 2, column date)");
    assertProblems(
        without("2028-09-01"),
        "year must list 12 holidays, not 11: '2028' (CSV row 2, column date)");
    assertProblems(
        without("2028-05-02"),
        "year must list each day off that the statutes fix (missing: 2028-05-02): '2028' (CSV row"
            + " 2, column date)",
        "year must compensate each holiday on a Saturday or Sunday (missing: 2028-04-30): '2028'"
            + " (CSV row 2, column date)");
  }

  @Test
  void aHolidayOfALaterStatuteIsTaken() {
    assertProblems(NOTICE + "2028-06-08,holiday,Ngày lễ mới,,,Luật mới\n");
  }

  @Test
  void aNoticeWithoutAYearIsNone() {
    assertProblems(
        "date,kind,name_vi,source\n2028-01-01,holiday,Tết Dương lịch,1/TB\n",
        "day must lie in a year of the notice (): '2028-01-01' (CSV row 2, column date)");
    assertProblems("date,kind,name_vi,source\n", "notice must announce at least one year (CSV)");
  }

  @ParameterizedTest
  @ValueSource(ints = {1999, 2101})
  void aYearTheStatutesAreNotKnownForCannotBeChecked(int year) {
    assertProblems(
        "date,kind,name_vi,source\n" + year + ",year,,1/TB\n",
        "year must be from 2000 to 2100: '" + year + "' (CSV row 2, column date)");
  }

  @Test
  void whatCouldBeReadStandsBesideTheProblems() {
    ReadResult<CalendarNotice> read = NoticeCsv.parse(NOTICE + "2028-06-08,lễ,Hội,,,1/TB\n");

    assertThat(read.value()).isEmpty();
    assertThat(read.partial().orElseThrow().years().get(0).daysOff()).hasSize(17);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\"", "không phải bảng", "{\"date\":1}", ",,,,\n,,,,"})
  void whatIsNoTableIsAProblem(String text) {
    assertThat(NoticeCsv.parse(text).problems()).isNotEmpty();
    assertThat(NoticeCsv.parse(text).value()).isEmpty();
  }

  @Test
  void aHugeFileOfRepeatedRowsIsReadToItsEnd() {
    int rows = 20_000;
    String text = NOTICE + "2028-09-01,holiday,Quốc khánh,,,1/TB\n".repeat(rows);

    assertThat(NoticeCsv.parse(text).problems()).hasSize(rows);
  }

  @Test
  void aFileIsReadAsSpreadsheetsSaveIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("thong-bao-2028.csv");
    Files.writeString(file, "\uFEFF" + NOTICE, UTF_16LE);
    assertThat(NoticeCsv.read(file).orElseThrow().years()).hasSize(1);

    Files.write(file, new byte[] {'d', 'a', (byte) 0xFF});
    assertThat(NoticeCsv.read(file).problems())
        .extracting(ReadProblem::source)
        .containsExactly("thong-bao-2028.csv");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> NoticeCsv.read(folder.resolve("không có.csv")));
  }
}
