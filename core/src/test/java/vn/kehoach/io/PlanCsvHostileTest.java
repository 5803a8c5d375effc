package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.io.CsvReading.HEAD;
import static vn.kehoach.io.CsvReading.item;
import static vn.kehoach.io.CsvReading.numbers;
import static vn.kehoach.io.CsvReading.plan;
import static vn.kehoach.io.CsvReading.problems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.Plan;

@Timeout(120)
class PlanCsvHostileTest {

  private static final String TABLE = "STT,Nội dung,Thời hạn\n";
  private static final String NO_TABLE =
      "table must have a heading row with title, such as " + CsvPlans.HEADINGS;

  @TempDir Path folder;

  @Test
  void nothingIsNoTable() {
    assertThat(problems("")).containsExactly(NO_TABLE + ": '' (CSV)");
    assertThat(problems("\uFEFF")).containsExactly(NO_TABLE + ": '' (CSV)");
    assertThat(problems("\n\n")).containsExactly(NO_TABLE + ": '' (CSV)");
    assertThat(problems("Họp;Quét")).containsExactly(NO_TABLE + ": 'Họp;Quét' (CSV)");
  }

  @Test
  void onlyAHeadingRowIsAnEmptyPlan() {
    assertThat(plan(TABLE).sections()).isEmpty();
  }

  @Test
  void aQuoteThatIsNotClosedCostsItsLine() {
    ReadResult<Plan> read =
        PlanCsv.parse(HEAD + TABLE + "1,Họp,\n2,\"Quét,\n3,Dọn,\n4,\"a\"b,\n5,\"c\",2023\n6,\"");
    assertThat(read.problems())
        .extracting(ReadProblem::toString)
        .containsExactly(
            "quoted cell must be closed and end before a delimiter: '2,\"Quét,' (CSV row 6)",
            "quoted cell must be closed and end before a delimiter: '4,\"a\"b,' (CSV row 8)",
            "quoted cell must be closed and end before a delimiter: '6,\"' (CSV row 10)");
    assertThat(numbers(read.partial().orElseThrow())).containsExactly("*1.1", "*1.3", "*1.5");
  }

  @Test
  void brokenLinesEndAsInWindowsToo() {
    assertThat(
            problems(
                HEAD.replace("\n", "\r\n") + "STT,Nội dung\r\n1,\"a\"b\r\n2,\"c\"d\r\n3,e\r\n"))
        .containsExactly(
            "quoted cell must be closed and end before a delimiter: '1,\"a\"b' (CSV row 5)",
            "quoted cell must be closed and end before a delimiter: '2,\"c\"d' (CSV row 6)");
  }

  @Test
  void bytesThatAreNoTextAreAProblem() throws IOException {
    Path file = folder.resolve("cũ.csv");
    Files.write(
        file,
        "STT;Nhiệm vụ\n1;Họp \u00E9\n"
            .replaceAll("[^\\x00-\\xFF]", "x")
            .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(PlanCsv.read(file).problems())
        .extracting(ReadProblem::toString)
        .containsExactly(
            "text must be UTF-8, or UTF-16 with a byte-order mark: '0xE9' at byte 19 (UTF-8) (cũ.csv row 2)");
  }

  @Test
  void nulCharactersAndHalfPairsAreCleaned() {
    Plan plan = plan(TABLE + "1,\u0000Họp\u0000thôn \uD800,\n2,\uFFFE#,\n");
    assertThat(item(plan, "*1.1").title()).isEqualTo("Họp thôn \uFFFD");
    assertThat(item(plan, "*1.2").title()).isEqualTo("\uFFFE#");
    assertThat(PlanCsv.parse(PlanCsv.write(plan)).orElseThrow()).isEqualTo(plan);
  }

  @Test
  void aFileNameWithoutLettersMakesNoId() throws IOException {
    Path file = folder.resolve("!.csv");
    Files.writeString(file, HEAD + TABLE);
    assertThat(PlanCsv.read(file).problems())
        .extracting(ReadProblem::toString)
        .containsExactly(
            "id of a plan must stand in a row plan,<id>, where the name of the file makes none: '!.csv' (!.csv)");
  }

  @Test
  void aHundredThousandColumnsAreRead() {
    String headings =
        IntStream.range(0, 100_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    Plan plan = plan("STT,Nội dung," + headings + "\n1,Họp" + ",x".repeat(100_000) + "\n");
    assertThat(item(plan, "*1.1").notes()).hasSize(100_000);
    ReadResult<Plan> bare = PlanCsv.parse(HEAD + TABLE + "1,Họp" + ",x".repeat(100_000) + "\n");
    assertThat(bare.problems()).hasSize(100_000);
    assertThat(bare.problems().get(99_998).column()).contains("EQXF");
  }

  @Test
  void fiveMegabytesOfRowsAreRead() {
    String rows =
        IntStream.rangeClosed(1, 60_000)
            .mapToObj(i -> i + ",Niêm yết công khai " + "việc ".repeat(10) + ",thường xuyên\n")
            .collect(Collectors.joining());
    assertThat(plan(TABLE + rows).allItems()).hasSize(60_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "\"",
        "'",
        "-",
        "1",
        ",",
        "\n",
        "\"\"\"a\n",
        "\"a\"b\n",
        "số ngày ",
        "A.",
        "(",
        "\t;,"
      })
  void aFileOfOneThingOverAndOverIsSurvived(String text) {
    String much = text.repeat(100_000 / text.length());
    assertThat(PlanCsv.parse(much).problems()).isNotEmpty();
    PlanCsv.parse(HEAD + much + "\n" + TABLE + "1,Họp," + much);
    ProgressCsv.parse(much + "\nplan,p\nitem,event,percent\n" + much);
  }

  @Test
  void numbersMayNotBeNestedWithoutEnd() {
    String number = "1" + ".1".repeat(1_000);
    assertThat(PlanCsv.parse(HEAD + TABLE + number + ",Họp,\n").problems()).hasSize(1);
    String rows =
        IntStream.rangeClosed(0, 200)
            .mapToObj(i -> "1" + ".1".repeat(i) + ",Họp,\n")
            .collect(Collectors.joining());
    ReadResult<Plan> read = PlanCsv.parse(HEAD + TABLE + rows);
    assertThat(read.partial().orElseThrow().allItems()).hasSize(39);
    assertThat(read.problems()).hasSize(201 - 39);
  }

  @Test
  void moreRowsWithoutNumberThanNumbersAreAProblem() {
    ReadResult<Plan> read = PlanCsv.parse(HEAD + TABLE + ",Họp,\n".repeat(10_001));
    assertThat(read.problems())
        .extracting(ReadProblem::rule)
        .containsExactlyElementsOf(
            List.of(
                "item number must be labels joined by dots, such as II.3, III.2.a or III.2.*1:"
                    + " '*1.*10000'",
                "item number must be labels joined by dots, such as II.3, III.2.a or III.2.*1:"
                    + " '*1.*10001'"));
    assertThat(PlanCsv.parse(HEAD + TABLE + "A,Họp,\n".repeat(10_002)).problems()).hasSize(2);
  }
}
