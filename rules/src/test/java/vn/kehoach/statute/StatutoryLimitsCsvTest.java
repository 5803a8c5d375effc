package vn.kehoach.statute;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.io.ReadProblem;
import vn.kehoach.io.ReadResult;

class StatutoryLimitsCsvTest {

  private static final String HEAD =
      "id,name_vi,kind,document,in_force_from,in_force_to,certainty,checked_on,source,"
          + "times,length,clause,extension_times,extension_length,extension_clause\n";
  private static final String BIRTH =
      "one-stop.birth,Đăng ký khai sinh,LIMIT,60/2014/QH13,2016-01-01,2025-06-30,VERIFIED,"
          + "2026-11-01,cổng dịch vụ công,,1 ngày làm việc,,,,\n";

  @Test
  void anOfficeBringsTheLimitsOfItsProcedures() {
    StatutoryLimits limits =
        StatutoryLimitsCsv.parse(
                """
                Mã;Tên thời hạn;kind;Thời hạn;Văn bản;Điều;Hiệu lực từ;certainty;checked_on;Nguồn
                # as published by the province
                one-stop.marriage;Đăng ký kết hôn;limit;3 ngày làm việc;60/2014/QH13;18;01/01/2016;single_source;2026-11-01;cổng dịch vụ công
                """)
            .orElseThrow();

    assertThat(limits.all()).hasSize(1);
    StatutoryLimit marriage = limits.all().get(0);
    assertThat(marriage.measure()).hasToString("không quá 3 ngày làm việc");
    assertThat(marriage.source().provision()).hasToString("Optional[Điều 18, 60/2014/QH13]");
    assertThat(marriage.inForceFrom()).isEqualTo("2016-01-01");
  }

  @Test
  void theStandardLimitsAreWrittenAndReadBack() {
    StatutoryLimits standard = StatutoryLimits.standard();
    assertThat(StatutoryLimitsCsv.parse(StatutoryLimitsCsv.write(standard)).orElseThrow())
        .isEqualTo(standard);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ,X,LIMIT,1/QĐ-UBND,2023-01-01,,OPEN,2026-11-01,s,,1 ngày,,,,                   | id must not be empty: '' (CSV row 2, column id)
          A.b,X,LIMIT,1/QĐ-UBND,2023-01-01,,OPEN,2026-11-01,s,,1 ngày,,,,                | statutory limit id must be small letters a-z and digits, joined by single full stops and hyphens, at most 120, such as complaint.first.ordinary: 'A.b' (CSV row 2, column id)
          a,,LIMIT,1/QĐ-UBND,2023-01-01,,OPEN,2026-11-01,s,,1 ngày,,,,                   | name_vi must not be empty: '' (CSV row 2, column name_vi)
          a,X,RULE,1/QĐ-UBND,2023-01-01,,OPEN,2026-11-01,s,,1 ngày,,,,                   | kind must be one of LIMIT, LEAD_TIME, MINIMUM_DURATION, MINIMUM_FREQUENCY, MAXIMUM_COUNT: 'RULE' (CSV row 2, column kind)
          a,X,LIMIT,luật,2023-01-01,,OPEN,2026-11-01,s,,1 ngày,,,,                       | document number must be a serial, an optional year and a symbol, such as 33/CT-TTg, 04/2015/NĐ-CP, 23-QĐ/TW or /KH-UBND: 'luật' (CSV row 2, column document)
          a,X,LIMIT,1/QĐ-UBND,2023-02-30,,OPEN,2026-11-01,s,,1 ngày,,,,                  | date must be a day of the calendar: '2023-02-30' (CSV row 2, column in_force_from)
          a,X,LIMIT,1/QĐ-UBND,2023-01-01,,MEMORY,2026-11-01,s,,1 ngày,,,,                | certainty must be one of VERIFIED, SINGLE_SOURCE, OPEN, UNCONFIRMED, UNVERIFIED, NO_SOURCE: 'MEMORY' (CSV row 2, column certainty)
          a,X,LIMIT,1/QĐ-UBND,2023-01-01,,OPEN,,s,,1 ngày,,,,                            | checked_on must not be empty: '' (CSV row 2, column checked_on)
          a,X,LIMIT,1/QĐ-UBND,2023-01-01,,OPEN,2026-11-01,,,1 ngày,,,,                   | source must not be empty: '' (CSV row 2, column source)
          a,X,MAXIMUM_COUNT,1/QĐ-UBND,2023-01-01,,OPEN,2026-11-01,s,-1,,,,,              | times must be a whole number: '-1' (CSV row 2, column times)
          a,X,LIMIT,1/QĐ-UBND,2023-01-01,,OPEN,2026-11-01,s,,1 ngày,2,,,                 | clause of a limit must stand in an article: '2' (CSV row 2)
          a,X,LIMIT,1/QĐ-UBND,2023-01-01,2022-12-31,OPEN,2026-11-01,s,,1 ngày,,,,        | last day in force of a must not be before the first 2023-01-01: '2022-12-31' (CSV row 2)
          a,X,LIMIT,1/QĐ-UBND,2023-01-01,,OPEN,2026-11-01,s,,,,,,                        | length of a measure must be given unless it is MAXIMUM_COUNT: 'LIMIT' (CSV row 2)
          a,X,LIMIT,1/QĐ-UBND,2023-01-01,,OPEN,2026-11-01,s,,1 ngày,,1,,                 | extension_length must not be empty: '' (CSV row 2, column extension_length)
          a,X,LIMIT,1/QĐ-UBND,2023-01-01,,OPEN,2026-11-01,s,,1 ngày,,,5 ngày,            | extension_times must not be empty: '' (CSV row 2, column extension_times)
          a,X,LIMIT,1/QĐ-UBND,2023-01-01,,OPEN,2026-11-01,s,,1 ngày,,,,2                 | extension must have its times and its length: '2' (CSV row 2, column extension_clause)
          a,X,LIMIT,1/QĐ-UBND,2023-01-01,,OPEN,2026-11-01,s,,1 ngày                      | row must have a cell for each of the 15 headings: '11 cells' (CSV row 2)
          """)
  void aRowThatIsWrongIsAProblemAndTheOthersStand(String row, String problem) {
    ReadResult<StatutoryLimits> read = StatutoryLimitsCsv.parse(HEAD + row + "\n" + BIRTH);

    assertThat(read.problems()).extracting(ReadProblem::toString).containsExactly(problem);
    assertThat(read.value()).isEmpty();
    assertThat(read.partial()).hasValueSatisfying(rest -> assertThat(rest.all()).hasSize(1));
  }

  @ParameterizedTest(name = "from {0}")
  @CsvSource({"2025-06-30, ''", "2025-07-02, ''", "2016-01-01, 2016-12-31"})
  void aVersionThatDoesNotFollowIsAProblemOfItsRow(String from, String to) {
    String next = BIRTH.replace("2016-01-01,2025-06-30", from + "," + to);
    ReadResult<StatutoryLimits> read = StatutoryLimitsCsv.parse(HEAD + BIRTH + next);

    assertThat(read.problems())
        .extracting(ReadProblem::toString)
        .containsExactly(
            "version of one-stop.birth must begin the day after the one before ends (2025-06-30): '"
                + from
                + "' (CSV row 3, column in_force_from)");
    assertThat(read.partial()).hasValueSatisfying(rest -> assertThat(rest.all()).hasSize(1));
  }

  @Test
  void aVersionAfterOneWithoutEndIsAProblem() {
    String open = BIRTH.replace("2025-06-30", "");
    assertThat(
            StatutoryLimitsCsv.parse(HEAD + BIRTH.replace("2016-01-01", "2017-01-01") + open)
                .problems())
        .extracting(ReadProblem::toString)
        .containsExactly(
            "version of one-stop.birth must begin the day after the one before ends (it has no"
                + " end): '2017-01-01' (CSV row 2, column in_force_from)");
  }

  @Test
  void versionsMayStandInAnyOrder() {
    String next = BIRTH.replace("2016-01-01,2025-06-30", "2025-07-01,");
    StatutoryLimits limits = StatutoryLimitsCsv.parse(HEAD + next + BIRTH).orElseThrow();

    assertThat(limits.all().get(0).inForceFrom()).isEqualTo("2025-07-01");
    assertThat(limits.versions(StatutoryLimitId.parse("one-stop.birth"))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u0000", "{\"id\": 1}", "<html></html>", "\"", "id\n", "a,b\n1,2\n"})
  void whatIsNoTableIsSaidToBeNone(String text) {
    ReadResult<StatutoryLimits> read = StatutoryLimitsCsv.parse(text);

    assertThat(read.problems()).isNotEmpty();
    assertThat(read.value()).isEmpty();
  }

  @Test
  void headingsAloneAreNoLimits() {
    assertThat(StatutoryLimitsCsv.parse(HEAD).orElseThrow().ids()).isEmpty();
  }

  @Test
  void aTruncatedRowIsAProblem() {
    assertThat(StatutoryLimitsCsv.parse(HEAD + BIRTH + "one-stop.death,\"Đăng").problems())
        .extracting(ReadProblem::toString)
        .containsExactly(
            "quoted cell must be closed and end before a delimiter: 'one-stop.death,\"Đăng' (CSV"
                + " row 3)");
  }

  @Test
  void manyRowsAreReadInGoodTime() {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < 5_000; i++) {
      text.append(BIRTH.replace("birth", "birth" + i));
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThat(StatutoryLimitsCsv.parse(text.toString()).orElseThrow().all())
                .hasSize(5_000));
  }

  @Test
  void filesAreReadInTheEncodingsOfOffices(@TempDir Path folder) throws IOException {
    Path utf8 = folder.resolve("limits.csv");
    Path utf16 = folder.resolve("excel.csv");
    Path other = folder.resolve("windows.csv");
    Files.writeString(utf8, "\uFEFF" + HEAD + BIRTH);
    Files.writeString(utf16, "\uFEFF" + HEAD + BIRTH, UTF_16LE);
    Files.write(other, new byte[] {'i', 'd', ',', (byte) 0xD0});

    assertThat(StatutoryLimitsCsv.read(utf16).orElseThrow())
        .isEqualTo(StatutoryLimitsCsv.read(utf8).orElseThrow());
    assertThat(StatutoryLimitsCsv.read(other).problems())
        .extracting(ReadProblem::rule)
        .allMatch(rule -> rule.startsWith("text must be UTF-8"));
  }

  @Test
  void aFormulaStaysText() {
    StatutoryLimits limits =
        StatutoryLimitsCsv.parse(HEAD + BIRTH.replace("Đăng ký khai sinh", "'=1+1")).orElseThrow();

    assertThat(limits.all().get(0).vietnamese()).isEqualTo("=1+1");
    assertThat(StatutoryLimitsCsv.write(limits)).contains(",'=1+1,");
  }
}
