package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An invented book of twelve case files, one for each thing that may become of one. */
class CasesCommandTest {

  @TempDir private Path folder;
  private Path book = Path.of("");

  @BeforeEach
  void copyTheBook() throws IOException {
    book = folder.resolve("ho-so-2023.csv");
    try (InputStream in = CasesCommandTest.class.getResourceAsStream("ho-so-2023.csv")) {
      Files.write(book, Objects.requireNonNull(in).readAllBytes());
    }
  }

  private Run run(String period, String... more) {
    return run(book, period, more);
  }

  private static Run run(Path file, String period, String... more) {
    return Run.of(
        Streams.concat(
                Arrays.stream(new String[] {"cases", file.toString(), "--period", period}),
                Arrays.stream(more))
            .toArray(String[]::new));
  }

  private JsonNode json(String period, String... more) {
    Run run =
        run(
            period,
            Streams.concat(Arrays.stream(new String[] {"--format", "json"}), Arrays.stream(more))
                .toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    return run.json();
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> ids(JsonNode array) {
    return Streams.stream(array).map(node -> node.get("id").asText()).toList();
  }

  /** Sums the numbers of one side of a line. */
  private static int sum(String side) {
    return Arrays.stream(side.split(" \\+ "))
        .map(part -> part.strip().replaceFirst(".* ", ""))
        .mapToInt(Integer::parseInt)
        .sum();
  }

  @ParameterizedTest
  @ValueSource(strings = {"T04/2023", "Q1/2023", "Q2/2023", "6T/2023", "9T/2023", "2023"})
  void everyLineOfTheBalanceAddsUp(String period) {
    Run run = run(period);
    assertThat(run.status()).as(run.err()).isZero();
    List<String> lines = run.out().lines().toList();
    int first = lines.indexOf("CÂN ĐỐI") + 2;
    assertThat(lines.subList(first, first + 4))
        .allSatisfy(
            line -> {
              String[] sides = line.split(" = ", 2);
              assertThat(sum(sides[0])).as(line).isEqualTo(sum(sides[1]));
            });
  }

  @Test
  void theTextTellsWhatTheOfficeMustSeeAtOnce() {
    Run run = run("Q2/2023");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(
            """
            HỒ SƠ quý II năm 2023 (15/03/2023 – 14/06/2023)
            Số liệu tính đến: hết ngày thứ Tư 14/06/2023

            CÂN ĐỐI

            tổng số tiếp nhận 11 = kỳ trước chuyển qua 1 + tiếp nhận trực tuyến 2 \
            + tiếp nhận trực tiếp 5 + tiếp nhận qua bưu chính 2 + tiếp nhận không ghi hình thức 1
            """)
        .contains(
            "\nTỷ lệ giải quyết đúng hạn: 3/4 (75,0 %) số đã hoàn thành có thời hạn\n",
            "\nhồ sơ một cửa  1         7    2          1         1        1              3 ",
            "\nvan-phong  0         3    0          0         0        1              2 ",
            "\n(không ghi)              0         3 ",
            "\nHS-04 Xác nhận hiện trạng đất (hồ sơ một cửa, dia-chinh): hạn 09/06/2023,"
                + " quá hạn 5 ngày (3 ngày làm việc)\n  Hạn ấn định: thứ Sáu 09/06/2023.\n",
            "\nKN-01 (khiếu nại, van-phong): hạn 31/05/2023, quá hạn 14 ngày"
                + " (10 ngày làm việc)\n  gia hạn ngày 05/05/2023 đến ngày 20/05/2023\n",
            "\n  Căn cứ: Điều 28, 02/2011/QH13; ",
            "\nHS-01 Chứng thực bản sao (hồ sơ một cửa, mot-cua): xin lỗi, hẹn lại chậm nhất ngày"
                + " 07/03/2023: chưa xin lỗi\n",
            "\nKN-01: gia hạn quá số lần luật cho phép (05/05/2023)\n",
            "\nHS-08: diễn biến sau khi đã kết thúc: yêu cầu bổ sung ngày 12/05/2023;"
                + " trước đó: hoàn thành ngày 10/05/2023\n");
  }

  @Test
  void inEnglishNoVietnameseWordOfTheProgramIsLeft() {
    assertThat(run("Q2/2023", "--lang", "en").out())
        .startsWith("CASE FILES OF ")
        .contains(
            "settled in total 4 = settled before due 2 + settled on the due day 1 + settled late 1",
            "Settled in time: 3/4 (75.0 %) of what was completed and had a deadline",
            "BY PROCEDURE",
            "(not stated)",
            "due 2023-06-09, overdue for 5 days (3 working days)",
            "KN-01: extended too often (2023-05-05)")
        .doesNotContain("CÂN ĐỐI", "Tổng số", "Tỷ lệ", "quá hạn");
  }

  @Test
  void theListsAreAsLongAsTheFiguresSay() {
    JsonNode year = json("Q2/2023");
    assertThat(ids(year.get("overdue"))).containsExactly("HS-04", "KN-01");
    assertThat(year.at("/total/overdue").asInt()).isEqualTo(2);
    assertThat(year.at("/overdue/1/dueOn").asText()).isEqualTo("2023-05-31");
    assertThat(year.at("/overdue/1/reason").asText()).startsWith("Thời hạn 30 ngày kể từ ");
    assertThat(ids(year.get("apologiesOwed"))).containsExactly("HS-01", "HS-04");
    assertThat(year.at("/apologiesOwed/0/state").asText()).isEqualTo("MISSING");
    assertThat(ids(year.get("findings"))).containsExactly("KN-01");
    assertThat(year.at("/findings/0/kind").asText()).isEqualTo("EXTENDED_TOO_OFTEN");
    assertThat(ids(year.get("contradictions"))).containsExactly("HS-08", "HS-08");
    assertThat(year.at("/contradictions/0/kind").asText()).isEqualTo("AFTER_CLOSING");
    assertThat(year.at("/total/on_time_rate").toString())
        .isEqualTo("{\"numerator\":3,\"denominator\":4,\"basis\":\"COMPLETED_WITH_DEADLINE\"}");
  }

  @Test
  void whatIsPendingIsCarriedOver() {
    for (int quarter = 1; quarter < 4; quarter++) {
      assertThat(json("Q" + quarter + "/2023").at("/total/pending_total"))
          .isEqualTo(json("Q" + (quarter + 1) + "/2023").at("/total/carried_over"));
    }
  }

  @Test
  void theTableHasARowForEachGroup() {
    List<String> rows = run("Q2/2023", "--format", "csv").out().lines().toList();
    assertThat(rows.get(0)).startsWith("group,name,carried_over,online,");
    assertThat(rows.get(1)).isEqualTo("total,,1,2,5,2,1,7,11,2,1,1,4,0,1,0,1,1,2,1,1,0,5");
    assertThat(rows).hasSize(1 + 1 + 4 + 3 + 4);
  }

  /** The result of HS-03 was recorded six days after the window. */
  @Test
  void whatWasRecordedLaterIsNotKnownYet() {
    Run sent = run("Q2/2023", "--known-on", "2023-06-19");
    assertThat(sent.out())
        .contains(
            "Theo thông tin ghi nhận đến: thứ Hai 19/06/2023\n", "\nHS-03 Đăng ký khai sinh ");
    assertThat(json("Q2/2023", "--known-on", "2023-06-19").at("/total/on_time").asInt()).isZero();
    assertThat(json("Q2/2023", "--known-on", "2023-06-20").at("/total/on_time").asInt())
        .isEqualTo(1);
  }

  @Test
  void aWindowThatRunsIsCountedUpToTheDayAsked() {
    assertThat(run("Q2/2023", "--as-of", "09/06/2023").out())
        .contains("hết ngày thứ Sáu 09/06/2023 (tạm tính)\n");
    assertThat(ids(json("Q2/2023", "--as-of", "2023-06-09").get("overdue")))
        .containsExactly("KN-01");
    assertThat(ids(json("Q2/2023", "--as-of", "2023-06-10").get("overdue")))
        .containsExactly("HS-04", "KN-01");
    assertThat(run("Q2/2023", "--as-of", "2023-12-31").out()).isEqualTo(run("Q2/2023").out());
  }

  @Test
  void aPeriodWithNothingToSayOfSaysSo() throws IOException {
    Path calm = written("calm.csv", "id,kind,unit,received_on,limit\nA,PETITION,vp,2023-06-12,\n");
    assertThat(run(calm, "Q2/2023").out())
        .contains("\nQUÁ HẠN\n\nKhông có.\n", "\nLƯU Ý\n\nKhông có.\n")
        .endsWith("\nMÂU THUẪN\n\nKhông có.\n");
  }

  @Test
  void aBadRowIsNamedWithItsPlaceAndTheOthersAreShown() throws IOException {
    Path bad =
        written(
            "bad.csv",
            """
            id,kind,unit,received_on
            A,PETITION,vp,2023-06-12
            B,PETITION,vp,31/06/2023
            C,xin xỏ,vp,2023-06-12
            """);
    Run run = run(bad, "Q2/2023", "--format", "csv");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines())
        .containsExactly(
            "date must be a day of the calendar: '31/06/2023' (bad.csv row 3, column received_on)",
            "kind of a case file must be one of ONE_STOP, COMPLAINT, DENUNCIATION, PETITION,"
                + " REFLECTION: 'xin xỏ' (bad.csv row 4, column kind)");
    assertThat(run.out()).contains("\ntotal,,0,0,0,0,1,0,1,");
  }

  @ParameterizedTest
  @CsvSource({"''", "'\n\n'", "'a,b\n1,2\n'", "'\u0000\u0001'"})
  void aFileThatIsNoBookIsAProblem(String text) throws IOException {
    Run run = run(written("none.csv", text), "Q2/2023");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("(none.csv").doesNotContain("Exception", "\tat ");
  }

  @Test
  void wrongBytesMissingFilesAndFoldersAreProblems() throws IOException {
    Path bytes = folder.resolve("bytes.csv");
    Files.write(bytes, "id,kind,unit,received_on\nĐ,".getBytes(StandardCharsets.UTF_16LE));
    for (Path path : List.of(bytes, folder.resolve("missing.csv"), folder)) {
      Run run = run(path, "Q2/2023");
      assertThat(run.status()).as(path.toString()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }
    assertThat(run(folder.resolve("missing.csv"), "2023").err())
        .isEqualTo("file must exist: '" + folder.resolve("missing.csv") + "'\n");
  }

  @Test
  void aPeriodThatHasNotBegunIsAProblem() {
    Run run = run("Q2/2023", "--as-of", "2023-03-14");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("summary of Q2/2023 must be taken on or after 2023-03-15: '2023-03-14'\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cases",
        "cases a.csv",
        "cases --period Q2/2023",
        "cases a.csv --period Q5/2023",
        "cases a.csv --period 2023 --format html",
        "cases a.csv --period 2023 --as-of soon",
        "cases a.csv --period 2023 --known-on 2023-02-30",
        "cases a.csv b.csv --period 2023"
      })
  void wrongUsageIsSaid(String line) {
    Run run = Run.of(line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Xem cách dùng: kehoach cases --help");
  }

  @Test
  void helpNamesEveryOptionInBothLanguages() {
    assertThat(Run.of("cases", "--help").out())
        .contains("Bảng tổng hợp", "--period", "--as-of", "--known-on", "--format", "--lang");
    assertThat(Run.of("cases", "--help", "--lang", "en").out())
        .contains("The office's table", "today in Vietnam");
    assertThat(Run.of("--help").out()).contains("cases");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "csv", "json"})
  void theLocaleAndZoneOfTheMachineChangeNothing(String format) {
    String here = run("6T/2023", "--format", format).out();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(run("6T/2023", "--format", format).out()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
