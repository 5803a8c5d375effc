package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.summary.PeriodSummary;

class SummaryCommandTest {

  private static final String YEAR_END = "2023-12-31";

  @TempDir private Path folder;

  static Stream<String> periods() {
    return Stream.of(
            ReportingCycle.MONTH,
            ReportingCycle.QUARTER,
            ReportingCycle.HALF_YEAR,
            ReportingCycle.NINE_MONTHS,
            ReportingCycle.YEAR)
        .flatMap(cycle -> cycle.periodsOf(2023).stream())
        .map(Object::toString);
  }

  private static Run run(String period, String... more) {
    List<String> args = new ArrayList<>(List.of("summary", "--period", period));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  private static PeriodSummary json(String period) {
    Run run = run(period, "--as-of", YEAR_END, "--format", "json");
    assertThat(run.status()).as(run.err()).isZero();
    return PeriodSummary.parse(run.out()).orElseThrow();
  }

  /** Sums the numbers of one side of a line. */
  private static int sum(String side) {
    return Arrays.stream(side.split("\\+"))
        .map(part -> part.strip().replaceFirst(".* ", ""))
        .mapToInt(Integer::parseInt)
        .sum();
  }

  @ParameterizedTest
  @MethodSource("periods")
  void everyPeriodOfTheYearBalancesLineByLine(String period) {
    Run run = run(period, "--as-of", YEAR_END);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    List<String> lines = run.out().lines().toList();
    int first = lines.indexOf("CÂN ĐỐI") + 2;
    assertThat(lines.subList(first, first + 4))
        .allSatisfy(
            line -> {
              String[] sides = line.split(" = ", 2);
              assertThat(sum(sides[0])).as(line).isEqualTo(sum(sides[1]));
            });
    assertThat(lines.get(first)).startsWith("kỳ trước chuyển sang ");
    assertThat(lines.get(first + 3)).startsWith("chưa hoàn thành, quá hạn ");
  }

  @Test
  void theClosingOfAQuarterIsTheOpeningOfTheNext() {
    for (int quarter = 1; quarter < 4; quarter++) {
      assertThat(json("Q" + quarter + "/2023").total().closing())
          .isEqualTo(json("Q" + (quarter + 1) + "/2023").total().opening());
    }
  }

  @Test
  void theTextHasEveryPart() {
    Run run = run("Q2/2023");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("TỔNG HỢP quý II năm 2023 (15/03/2023 – 14/06/2023)\n")
        .contains("Số liệu tính đến: hết ngày thứ Tư 14/06/2023\n")
        .contains(
            "\nTHEO ĐƠN VỊ\n", "\nTHEO PHẦN CỦA KẾ HOẠCH\n", "\nTHEO VAI TRÒ (không cộng dồn)")
        .contains("Tỷ lệ hoàn thành đúng hạn: 10/12 (83,3 %) số đã hoàn thành có thời hạn")
        .contains("so với kỳ trước: quý I năm 2023 (15/12/2022 – 14/03/2023)")
        .contains("\nII.2 Q1/2023  ", "30 ngày (22 ngày làm việc)");
  }

  @Test
  void aRunningPeriodSaysSoAndNothingOverdueIsSaid() {
    assertThat(run("Q3/2023").out()).contains("hết ngày thứ Năm 20/07/2023 (tạm tính)");
    assertThat(run("Q1/2023").out())
        .endsWith("VIỆC QUÁ HẠN\n\nKhông có.\n")
        .doesNotContain("SO SÁNH");
  }

  @Test
  void theDayKnownOnLeavesOutWhatCameLater() {
    Run late = run("Q1/2023", "--known-on", "2023-03-01");
    assertThat(late.out()).contains("Theo thông tin ghi nhận đến: thứ Tư 01/03/2023");
    assertThat(late.out()).isNotEqualTo(run("Q1/2023").out());
  }

  @Test
  void inEnglishNoVietnameseWordOfTheProgramIsLeft() {
    assertThat(run("Q2/2023", "--lang", "en").out())
        .startsWith("SUMMARY OF ")
        .contains("\nBALANCE\n", "carried over 24 + new 14 = closed 14 + carried forward 24")
        .doesNotContain("CÂN ĐỐI", "Tổng số", "Tỷ lệ");
  }

  @Test
  void theTableAddsUp() throws IOException {
    Run run = run("6T/2023", "--format", "csv");
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(run.out()))
            .getRecords();
    CSVRecord total = rows.get(0);
    assertThat(total.get("scope")).isEqualTo("total");
    for (String column : List.of("opening", "added", "closed", "closing", "open_overdue")) {
      for (String scope : List.of("unit", "section")) {
        int sum =
            rows.stream()
                .filter(row -> row.get("scope").equals(scope))
                .mapToInt(row -> Integer.parseInt(row.get(column)))
                .sum();
        assertThat(sum).as(scope + " " + column).isEqualTo(Integer.parseInt(total.get(column)));
      }
    }
    assertThat(total.get("on_time_numerator") + "/" + total.get("on_time_denominator"))
        .isEqualTo("20/22");
    assertThat(rows).extracting(row -> row.get("scope")).contains("role");
  }

  @Test
  void cellsThatASpreadsheetWouldRunAreInert() throws IOException {
    Path plan = folder.resolve("=1+1.csv");
    Files.writeString(
        plan,
        """
        issuing_body,UBND xã Thử
        title,Thử
        year,2023
        item,title,lead,due
        1,Việc,=HYPERLINK("http://x"),2023-02-01
        """);
    Run run =
        Run.of(
            "summary",
            plan.toString(),
            "--period",
            "Q1/2023",
            "--as-of",
            "2023-03-14",
            "--format",
            "csv");
    assertThat(run.out()).doesNotContainPattern("(^|,|\")=(?!\")");
  }

  @Test
  void anEarlierSummaryIsComparedWith() throws IOException {
    Path lastYear = folder.resolve("q2-2022.json");
    String text = run("Q2/2023", "--format", "json").out();
    Files.writeString(lastYear, text.replace("2023", "2022").replace("2022-12-15", "2021-12-15"));
    Run run = run("Q2/2023", "--compare", lastYear.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("so với kỳ trước: ")
        .contains("so với cùng kỳ năm trước: quý II năm 2022 (15/03/2022 – 14/06/2022)");
  }

  @Test
  void anEarlierSummaryThatCannotBeReadIsAProblem() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.json"), "{\"a\":");
    Run run = run("Q2/2023", "--compare", file.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    Run missing = run("Q2/2023", "--compare", folder.resolve("none.json").toString());
    assertThat(missing.status()).isEqualTo(1);
    assertThat(missing.err()).contains("none.json").doesNotContain("\tat ");
  }

  @Test
  void aPeriodThatHasNotBegunIsAProblem() {
    Run run = run("Q4/2023");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("summary of Q4/2023 must be taken on or after 2023-09-15: '2023-07-20'\n");
  }

  @ParameterizedTest
  @CsvSource({
    "summary",
    "summary --period Q5/2023",
    "summary --period Q2/2023 --format pdf",
    "summary --period Q2/2023 --as-of soon",
    "year --format html",
    "calendar 2023 --format ics"
  })
  void wrongUsageIsSaid(String line) {
    Run run = Run.of(line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Xem cách dùng: kehoach");
  }

  @Test
  void anEventOfNothingIsAProblemAndTheRestIsShown() throws IOException {
    Path plan = folder.resolve("plan.json");
    Path log = folder.resolve("log.csv");
    try (var in = Main.class.getResourceAsStream("nam-chinh-2023.json")) {
      Files.write(plan, in.readAllBytes());
    }
    Files.writeString(
        log,
        """
        plan,nam-chinh-2023
        item,period,event,happened_on,recorded_on
        XX.9,,STARTED,2023-02-01,2023-02-01
        """);
    Run run =
        Run.of(
            "summary",
            plan.toString(),
            log.toString(),
            "--period",
            "Q1/2023",
            "--as-of",
            "2023-03-14");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("event must concern an occurrence of the plan: 'XX.9' (2023-02-01)\n");
    assertThat(run.out()).startsWith("TỔNG HỢP ");
  }

  @Test
  void withoutADayYourOwnFilesAreOfToday() throws IOException {
    Path plan = folder.resolve("plan.json");
    try (var in = Main.class.getResourceAsStream("nam-chinh-2023.json")) {
      Files.write(plan, in.readAllBytes());
    }
    Run run = Run.of("summary", plan.toString(), "--period", "Q1/2023", "--near", "3 ngày");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("hết ngày thứ Ba 14/03/2023\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "csv", "json", "html", "ics"})
  void theLocaleAndZoneOfTheMachineChangeNothing(String format) {
    Run here = run("6T/2023", "--format", format);
    assertThat(here.status()).isZero();
    assertThat(here.err()).isEmpty();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(run("6T/2023", "--format", format).out()).isEqualTo(here.out());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void helpNamesEveryOption() {
    for (String language : List.of("vi", "en")) {
      Run run = Run.of("summary", "--help", "--lang", language);
      assertThat(run.status()).isZero();
      assertThat(run.out())
          .contains(
              "--period", "--as-of", "--known-on", "--compare", "--near", "--format", "--lang")
          .contains("html", "ics");
    }
  }
}
