package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.io.ReadProblem;
import vn.kehoach.io.ReadResult;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;

class ReportingRegimeCsvTest {

  private static final String HEAD = "regime,name_vi,cycle,window_from,window_to,level,send_by\n";
  private static final String GOOD = "TINH,Chế độ của tỉnh,tháng,15 tháng trước,14,COMMUNE,16\n";

  private static List<String> problems(String text) {
    return ReportingRegimeCsv.parse(text).problems().stream().map(ReadProblem::toString).toList();
  }

  @Test
  void whatIsShippedReadsBackEqual() {
    assertThat(
            ReportingRegimeCsv.parse(ReportingRegimeCsv.write(ReportingRegimes.standard()))
                .orElseThrow())
        .isEqualTo(ReportingRegimes.standard());
  }

  /** A table as an office would type it. */
  @Test
  void aProvincesTableIsReadInVietnamese(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("che-do.csv");
    Files.writeString(
        file,
        "\uFEFF"
            + """
            Chế độ báo cáo của tỉnh
            Mã chế độ;Tên chế độ;Hiệu lực từ;Kỳ báo cáo;Số liệu từ ngày;Chốt số liệu;Cấp;Thời hạn gửi;Căn cứ thời hạn gửi
            TINH;Chế độ của tỉnh;1/4/2022;hằng tháng;15 tháng trước;14;cấp xã;ngày 16;khoản 1 Điều 5, 29/2022/QĐ-UBND
            TINH;Chế độ của tỉnh;1/4/2022;hằng tháng;15 tháng trước;14;cấp huyện;ngày 18;khoản 2 Điều 5, 29/2022/QĐ-UBND
            TINH;Chế độ của tỉnh;1/4/2022;hằng quý;15 tháng trước;14;cấp xã;02 ngày làm việc;điểm a khoản 3 Điều 5, 29/2022/QĐ-UBND
            TINH;Chế độ của tỉnh;1/4/2022;năm;1;cuối tháng;;;
            """);
    ReportingRegime regime = ReportingRegimeCsv.read(file).orElseThrow().regimes().get(0);
    ReportingPeriod quarter = ReportingPeriod.ofQuarter(2023, 3);

    assertThat(regime.inForceFrom()).hasValue(LocalDate.of(2022, 4, 1));
    assertThat(regime.cycles())
        .extracting(CycleRules::cycle)
        .containsExactly(ReportingCycle.MONTH, ReportingCycle.QUARTER, ReportingCycle.YEAR);
    assertThat(regime.findRules(ReportingCycle.MONTH).orElseThrow().terms())
        .extracting(t -> t.level() + " " + t.rule() + " " + t.basis().orElseThrow())
        .containsExactly(
            "COMMUNE 16 khoản 1 Điều 5, 29/2022/QĐ-UBND",
            "DISTRICT 18 khoản 2 Điều 5, 29/2022/QĐ-UBND");
    assertThat(
            regime
                .sendBy(
                    quarter,
                    GovernmentLevel.COMMUNE,
                    VietnamCalendar.publicSector(),
                    DayOffRules.STAY)
                .orElseThrow())
        .hasToString("2023-09-18");
    assertThat(regime.windowOf(ReportingPeriod.ofYear(2023))).hasToString("2023-01-01..2023-12-31");
    assertThat(regime.certainty()).isEqualTo(SourceCertainty.NO_SOURCE);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TINH,Chế độ của tỉnh,quý,15 tháng trước,15,,          | windows of each QUARTER must follow each other without gap or overlap: '15 tháng trước – 15' (CSV row 3)
          TINH,Chế độ của tỉnh,quý,15 tháng trước,14,COMMUNE,14 | day for sending must come after the cut-off, 14: '14' (CSV row 3)
          TINH,Chế độ của tỉnh,quý,15 tháng trước,14,COMMUNE,06 | day for sending must come after the cut-off, 14: '6' (CSV row 3)
          TINH,Chế độ của tỉnh,tuần,15 tháng trước,14,,         | reporting cycle must be one of tháng, quý, 6 tháng, 9 tháng, năm, theo yêu cầu: 'tuần' (CSV row 3, column cycle)
          TINH,Chế độ của tỉnh,theo yêu cầu,1,cuối tháng,,      | cycle of a regime must have periods: 'ON_REQUEST' (CSV row 3)
          TINH,Chế độ của tỉnh,quý,15 tháng trước,14,thôn,16    | level must be one of COMMUNE, DISTRICT, PROVINCE, MINISTRY: 'thôn' (CSV row 3, column level)
          TINH,Chế độ của tỉnh,quý,15 tháng trước,14,,16        | level must not be empty: '' (CSV row 3, column level)
          TINH,Chế độ của tỉnh,quý,15 tháng trước,14,COMMUNE,   | send_by must not be empty: '' (CSV row 3, column send_by)
          TINH,Chế độ của tỉnh,quý,15/12,14,,                   | day in a month must be a day of the month, such as 25, cuối tháng, 15 tháng trước, 5 tháng sau or 28 của 2 tháng sau: '15/12' (CSV row 3, column window_from)
          TINH,Chế độ khác,quý,15 tháng trước,14,,              | name_vi must be the same in all rows of a regime and cycle, here 'Chế độ của tỉnh': 'Chế độ khác' (CSV row 3)
          TINH,Chế độ của tỉnh,tháng,16 tháng trước,15,,        | window must be the same in all rows of a regime and cycle, here '15 tháng trước – 14': '16 tháng trước – 15' (CSV row 3)
          TINH,Chế độ của tỉnh,tháng,15 tháng trước,14,cấp xã,17 | level must stand once for each MONTH: '[COMMUNE, COMMUNE]' (CSV row 3)
          ,Chế độ của tỉnh,quý,15 tháng trước,14,,              | regime must not be empty: '' (CSV row 3, column regime)
          TINH,Chế độ của tỉnh,quý,15 tháng trước,14            | row must have a cell for each of the 7 headings: '5 cells' (CSV row 3)
          """)
  void aWrongRowIsNamedAndTheOthersAreRead(String row, String problem) {
    ReadResult<ReportingRegimes> result = ReportingRegimeCsv.parse(HEAD + GOOD + row + "\n");

    assertThat(result.problems()).extracting(ReadProblem::toString).containsExactly(problem);
    assertThat(result.partial())
        .isEqualTo(ReportingRegimeCsv.parse(HEAD + GOOD).value())
        .isPresent();
    assertThat(result.value()).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in_force_from=hôm qua         | date must be a year, month or day, such as 2023, 2023-01 or 2023-01-15: 'hôm qua' (CSV row 2, column in_force_from)
          certainty=MAYBE               | certainty must be one of VERIFIED, SINGLE_SOURCE, OPEN, UNCONFIRMED, UNVERIFIED, NO_SOURCE: 'MAYBE' (CSV row 2, column certainty)
          force=YES                     | force must be one of BINDING, MEASURE: 'YES' (CSV row 2, column force)
          window_basis=Nghị định 09/2019 | provision must be an article of a document, such as khoản 1 Điều 13, 09/2019/NĐ-CP: 'Nghị định 09/2019' (CSV row 2, column window_basis)
          """)
  void theOtherCellsAreCheckedToo(String cell, String problem) {
    String[] parts = cell.split("=", 2);
    String more = parts[0].equals("force") ? ",cấp xã,16" : ",,";

    assertThat(
            problems(
                HEAD.replace("\n", "," + parts[0] + "\n")
                    + "TINH,Chế độ,quý,15 tháng trước,14"
                    + more
                    + ","
                    + parts[1]
                    + "\n"))
        .containsExactly(problem);
  }

  @Test
  void versionsInForceTogetherAreAProblemOfTheFile() {
    String head = HEAD.replace("\n", ",in_force_from\n");
    String row = "TINH,Chế độ,quý,15 tháng trước,14,,,";

    assertThat(problems(head + row + "2020-01-01\n" + row + "2023-01-01\n"))
        .containsExactly(
            "versions of regime TINH must not be in force together: 'without end and from"
                + " 2023-01-01' (CSV)");
  }

  @Test
  void aVersionThatEndsTwiceIsAProblem() {
    String head = HEAD.replace("\n", ",in_force_to\n");

    assertThat(
            problems(
                head
                    + "TINH,Chế độ,quý,15 tháng trước,14,,,2020-01-01\n"
                    + "TINH,Chế độ,tháng,15 tháng trước,14,,,\n"))
        .containsExactly(
            "in_force_to must be the same in all rows of a regime and cycle, here '2020-01-01': ''"
                + " (CSV row 3)");
  }

  @Test
  void hostileTextIsAProblemAndNeverACrash(@TempDir Path folder) throws IOException {
    assertThat(problems("")).hasSize(1);
    assertThat(problems("\"")).isNotEmpty();
    assertThat(problems(HEAD + "\"TINH,Chế độ")).isNotEmpty();
    assertThat(problems(HEAD + "x".repeat(1_000_000))).hasSize(1);
    assertThat(problems(HEAD + "(".repeat(100_000) + ",a,quý,1,31,,\n")).isEmpty();
    assertThat(problems(HEAD + GOOD + GOOD))
        .containsExactly("level must stand once for each MONTH: '[COMMUNE, COMMUNE]' (CSV row 3)");
    assertThat(ReportingRegimeCsv.parse(HEAD).orElseThrow().regimes()).isEmpty();
    Path file = folder.resolve("utf-16.csv");
    Files.write(file, ("\uFEFF" + HEAD + GOOD).getBytes(StandardCharsets.UTF_16LE));
    assertThat(ReportingRegimeCsv.read(file).orElseThrow().names()).containsExactly("TINH");
    Files.write(file, (HEAD + GOOD).getBytes(StandardCharsets.UTF_16LE));
    assertThat(ReportingRegimeCsv.read(file).problems()).isNotEmpty();
  }

  @Test
  void manyRegimesAreReadAtOnce() {
    String rows =
        IntStream.range(0, 3_321)
            .mapToObj(n -> GOOD.replaceFirst("TINH", "XA-" + n))
            .collect(Collectors.joining());

    assertThat(ReportingRegimeCsv.parse(HEAD + rows).orElseThrow().regimes()).hasSize(3_321);
  }
}
