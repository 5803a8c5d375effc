package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.io.PlanJson;
import vn.kehoach.plan.Plan;

class YearCommandTest {

  @TempDir private Path folder;

  private static Plan bundled() throws IOException {
    try (var in = Main.class.getResourceAsStream("nam-chinh-2023.json")) {
      return PlanJson.parse(new String(in.readAllBytes(), UTF_8)).orElseThrow();
    }
  }

  private static List<String> numbers(JsonNode node) {
    List<String> numbers = new ArrayList<>();
    for (JsonNode item : node.get("items")) {
      numbers.add(item.get("number").asText());
      numbers.addAll(numbers(item));
    }
    return numbers;
  }

  @Test
  void withoutArgumentsItIsTheBundledYear() {
    Run run = Run.of();
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("ỦY BAN NHÂN DÂN XÃ NAM CHÍNH")
        .contains("Số: /KH-UBND (chưa ghi số)")
        .contains("Đánh giá tại: hết ngày thứ Năm 20/07/2023")
        .contains(
            "Lịch làm việc: khu vực công, năm 2023 chính thức (8056/VPCP-KGVX 01/12/2022;"
                + " 5034/TB-LĐTBXH); chế độ báo cáo: Điều 12, 09/2019/NĐ-CP\n")
        .contains("NHIỆM VỤ")
        .contains("QUÁ HẠN")
        .contains("LỊCH BÁO CÁO TRONG NĂM")
        .contains("TỔNG HỢP quý II năm 2023 (15/03/2023 – 14/06/2023)");
    assertThat(run.out()).isEqualTo(Run.of("year").out());
  }

  @Test
  void everySectionAndItemIsListed() throws IOException {
    JsonNode year = Run.of("--format", "json").json();
    Plan plan = bundled();
    List<String> expected = plan.allItems().stream().map(item -> item.number().toString()).toList();
    assertThat(year.get("sections")).hasSize(3);
    List<String> listed =
        Streams.stream(year.get("sections")).flatMap(section -> numbers(section).stream()).toList();
    assertThat(listed).isEqualTo(expected).contains("I.7", "II.10", "III.3", "III.*1");
    Run text = Run.of();
    assertThat(expected).allSatisfy(number -> assertThat(text.out()).contains("\n" + number + " "));
  }

  @Test
  void twoDaysDifferOnlyWhereADueDayLiesBetween() {
    // II.2 in the first quarter was extended to Monday 2023-05-15
    List<String> differences = new ArrayList<>();
    JsonNode before = Run.of("year", "--as-of", "2023-05-15", "--format", "json").json();
    JsonNode after = Run.of("year", "--as-of", "2023-05-16", "--format", "json").json();
    compare("", before.get("sections"), after.get("sections"), differences);
    assertThat(differences)
        .containsExactly(
            "/1/items/1/occurrences/0/position: \"NEARLY_DUE\" -> \"OVERDUE\"",
            "/1/items/1/occurrences/0/status: \"đang thực hiện, sắp đến hạn\" -> \"đang thực hiện, quá hạn\"");
  }

  private static void compare(String path, JsonNode one, JsonNode other, List<String> differences) {
    if (one.isContainerNode() && one.size() == other.size()) {
      if (one.isObject()) {
        one.fieldNames()
            .forEachRemaining(
                name -> compare(path + "/" + name, one.get(name), other.path(name), differences));
      } else {
        for (int i = 0; i < one.size(); i++) {
          compare(path + "/" + i, one.get(i), other.get(i), differences);
        }
      }
    } else if (!one.equals(other)) {
      differences.add(path + ": " + one + " -> " + other);
    }
  }

  @Test
  void aBadDateIsNamedWithItsPlaceAndTheOtherRowsAreRead() throws IOException {
    Path file = folder.resolve("ke-hoach.csv");
    Files.writeString(
        file,
        """
        ỦY BAN NHÂN DÂN XÃ VÍ DỤ;;;
        KẾ HOẠCH công tác năm 2023;;;
        STT;Nội dung;Đơn vị chủ trì;Thời hạn
        A;Công khai;;
        1;Niêm yết thủ tục;Văn phòng;15/03/2023
        2;Họp dân;Văn phòng;trong quý II
        3;Báo cáo kết quả;Văn phòng;31/02/2023
        4;Phát thanh;Đài Phát thanh xã;thường xuyên
        """);
    Run run = Run.of("year", file.toString(), "--as-of", "2023-07-20", "--format", "json");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "date must be a day of the calendar: '31/02/2023' (ke-hoach.csv row 7, column Thời hạn)\n");
    JsonNode items = run.json().get("sections").get(0).get("items");
    assertThat(Streams.stream(items).map(item -> item.get("number").asText()).toList())
        .isEqualTo(ImmutableList.of("A.1", "A.2", "A.4"));
  }

  @Test
  void theTablesOfTheReadmeAreRead() throws IOException {
    String readme = Files.readString(Path.of("../../README.md"));
    String[] blocks = readme.split("```csv\n", -1);
    Path plan = folder.resolve("plan.csv");
    Files.writeString(plan, blocks[1].substring(0, blocks[1].indexOf("```")));
    Path log = folder.resolve("log.csv");
    Files.writeString(log, blocks[2].substring(0, blocks[2].indexOf("```")));
    Run run = Run.of(plan.toString(), log.toString(), "--as-of", "2023-07-20", "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("A.1,Niêm yết thủ tục,Văn phòng")
        .contains("hoàn thành trước hạn,2023-06-12")
        .contains("2023-06-30,2023-07-31,");
  }

  @Test
  void aLogThatCannotBeReadGivesNoStatus() throws IOException {
    Path plan = folder.resolve("plan.json");
    PlanJson.write(bundled(), plan);
    Path log = Files.createFile(folder.resolve("log.csv"));
    Run run = Run.of(plan.toString(), log.toString(), "--as-of", "2023-07-20");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("(log.csv");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aTableWithoutAHeadIsShownAndItsMissingHeadListed() throws IOException {
    Path file = folder.resolve("viec.csv");
    Files.writeString(file, "Nội dung,Chủ trì,Thời hạn\nHọp dân,Văn phòng,15/6\n");
    Run run = Run.of(file.toString(), "--as-of", "2023-07-20", "--format", "csv");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(3).allMatch(line -> line.endsWith("(viec.csv)"));
    assertThat(run.out()).contains("*1.*1,Họp dân,Văn phòng,2023-06-15,,2023-06-15,2023-06-15,");
  }

  @Test
  void aPlanOfOnesOwnIsReadFromJsonWithoutALog() throws IOException {
    Path file = folder.resolve("plan.json");
    PlanJson.write(bundled(), file);
    Run run = Run.of(file.toString(), "--as-of", "2023-07-20", "--format", "csv");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("III.2.*2")
        .contains("chưa thực hiện,quá hạn")
        .doesNotContain("hoàn thành đúng hạn");
  }

  /** No notice is out for 2030, and no calendar reaches 2150. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2030 | Calendar: public sector, 2030 projected (
          2150 | Calendar: public sector, 2150 unknown; reporting regime:
          """)
  void howSureTheYearOfThePlanIsIsSaid(int year, String line) throws IOException {
    Path file = folder.resolve("plan.csv");
    Files.writeString(
        file,
        "issuing_body,UBND xã Thử\ntitle,Thử\nyear,"
            + year
            + "\nitem,title,lead,due\n1,Việc,Văn phòng,\n");
    Run run = Run.of(file.toString(), "--as-of", year + "-03-01", "--lang", "en");
    assertThat(run.out()).as(run.err()).contains("\n" + line);
  }

  @Test
  void eventsOfNoItemAreListed() throws IOException {
    Path plan = folder.resolve("plan.json");
    PlanJson.write(bundled(), plan);
    Path log = folder.resolve("log.csv");
    Files.writeString(
        log,
        "plan,nam-chinh-2023\nitem,period,event,happened_on,recorded_on\nIX.9,,STARTED,2023-02-01,2023-02-01\n");
    Run run = Run.of(plan.toString(), log.toString(), "--as-of", "2023-07-20");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("event must concern an occurrence of the plan: 'IX.9' (2023-02-01)\n");
  }

  @Test
  void filesThatAreNotThereOrNotPlansAreProblemsWithoutStackTraces() throws IOException {
    Run missing = Run.of(folder.resolve("none.json").toString());
    assertThat(missing.status()).isEqualTo(1);
    assertThat(missing.err()).startsWith("file must exist: '").doesNotContain("\tat ");
    Path empty = Files.createFile(folder.resolve("empty.json"));
    Run nothing = Run.of(empty.toString());
    assertThat(nothing.status()).isEqualTo(1);
    assertThat(nothing.err()).contains("empty.json").doesNotContain("\tat ");
    assertThat(nothing.out()).isEmpty();
    Run directory = Run.of(folder.toString());
    assertThat(directory.status()).isEqualTo(1);
    assertThat(directory.err()).isEqualTo("file must be readable: '" + folder + "'\n");
  }

  @Test
  void wrongUsageExitsWithTwo() {
    assertThat(Run.of("--as-of", "ngày mai").status()).isEqualTo(2);
    assertThat(Run.of("--format", "pdf").status()).isEqualTo(2);
    assertThat(Run.of("--lang", "fr").status()).isEqualTo(2);
    assertThat(Run.of("--period", "Q5/2023").status()).isEqualTo(2);
    assertThat(Run.of("year", "a.json", "b.csv", "c.csv").status()).isEqualTo(2);
  }

  @Test
  void helpIsInTheLanguageAskedFor() {
    assertThat(Run.of("--help").out()).contains("Kế hoạch của xã trong năm");
    assertThat(Run.of("--help", "--lang", "en").out())
        .contains("A commune's plan through its year");
    assertThat(Run.of("year", "--help").out()).contains("Ngày đánh giá");
    assertThat(Run.of("--version").out()).contains("kehoach 0.1.0");
  }

  @Test
  void theLocaleAndZoneOfTheMachineChangeNothing() {
    Run here = Run.of();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Run.of().out()).isEqualTo(here.out());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void columnsLineUpUnderDiacritics() {
    List<String> lines = Run.of("calendar", "2026").out().lines().toList();
    int heading =
        lines.indexOf(
            lines.stream().filter(l -> l.startsWith("Ngày nghỉ ")).findFirst().orElseThrow());
    int column = lines.get(heading).indexOf("Loại");
    assertThat(lines.subList(heading + 2, heading + 5))
        .allSatisfy(line -> assertThat(line.substring(column - 2, column)).isBlank())
        .allSatisfy(line -> assertThat(line.substring(column)).startsWith("nghỉ"));
  }
}
