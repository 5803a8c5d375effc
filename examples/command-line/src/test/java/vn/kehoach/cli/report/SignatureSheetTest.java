package vn.kehoach.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Signatory;
import vn.kehoach.progress.ProgressLog;

class SignatureSheetTest {

  private static final String YEAR_END = "2023-12-31";

  private static Element sheet(PeriodReport report) {
    return Jsoup.parse(PeriodPage.of(report)).select(".sheet").first();
  }

  @Test
  void theSheetToSignHasTheOfficialParts() {
    Element sheet = sheet(Reports.bundled("Q2/2023", YEAR_END));
    assertThat(sheet.select(".letterhead p").eachText())
        .containsExactly(
            "ỦY BAN NHÂN DÂN XÃ NAM CHÍNH",
            "Số: ………/BC-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Nam Chính, ngày …… tháng …… năm 2023");
    assertThat(sheet.select(".name").text())
        .contains("BIỂU TỔNG HỢP", "quý II năm 2023")
        .contains("(Số liệu từ ngày 15/03/2023 đến hết ngày 14/06/2023)");
    assertThat(sheet.select(".signatures").text())
        .contains("Nơi nhận:", "- Lưu.", "NGƯỜI LẬP BIỂU")
        .endsWith("TM. ỦY BAN NHÂN DÂN XÃ CHỦ TỊCH (Chữ ký, dấu) Trần Văn Xuyến");
  }

  @Test
  void theColumnsOfTheSheetAddUp() {
    Element table = sheet(Reports.bundled("9T/2023", YEAR_END)).select(".official").first();
    assertThat(table.select(".columns td").eachText())
        .containsExactly(
            "A",
            "B",
            "1",
            "2",
            "3 = 1+2 = 4+11",
            "4 = 5+…+10",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11 = 12+…+17",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17");
    for (Element row : table.select("tbody tr, tfoot tr")) {
      List<Integer> numbers =
          row.select("td:not(:first-child)").eachText().stream().map(Integer::valueOf).toList();
      assertThat(numbers).hasSize(17);
      assertThat(numbers.get(0) + numbers.get(1)).isEqualTo(numbers.get(2));
      assertThat(numbers.get(3) + numbers.get(10)).isEqualTo(numbers.get(2));
      assertThat(sum(numbers, 4, 10)).isEqualTo(numbers.get(3));
      assertThat(sum(numbers, 11, 17)).isEqualTo(numbers.get(10));
    }
  }

  private static int sum(List<Integer> numbers, int from, int to) {
    return numbers.subList(from, to).stream().mapToInt(Integer::intValue).sum();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ĐẢNG ỦY XÃ NAM CHÍNH", "Đảng ủy xã Nam Chính"})
  void thePartyWritesItsOwnName(String body) {
    var plan = Reports.plan(body, "của Đảng");
    Element sheet = sheet(Reports.of(plan, ProgressLog.empty(plan.id()), "Q1/2023", YEAR_END));
    assertThat(sheet.text())
        .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "Số: ………/BC-………", "NGƯỜI KÝ")
        .doesNotContain("CỘNG HÒA");
  }

  @Test
  void otherBodiesWriteNeither() {
    var plan = Reports.plan("Hội Nông dân xã Nam Chính", "của hội");
    String sheet =
        sheet(Reports.of(plan, ProgressLog.empty(plan.id()), "Q1/2023", YEAR_END))
            .select(".letterhead")
            .text();
    assertThat(sheet).doesNotContain("CỘNG HÒA").doesNotContain("ĐẢNG");
  }

  @Test
  void aDeputySignsForThePostAndTheBody() {
    Plan plan =
        Reports.plan("UBND xã Thử", "thử")
            .withSignatory(
                Signatory.of("PHÓ CHỦ TỊCH", "Nguyễn Văn A")
                    .withOnBehalfOf("ỦY BAN NHÂN DÂN")
                    .withSignsFor("CHỦ TỊCH"));
    Element sheet = sheet(Reports.of(plan, ProgressLog.empty(plan.id()), "Q1/2023", YEAR_END));
    assertThat(sheet.select(".signatures > div").last().text())
        .isEqualTo("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Chữ ký, dấu) Nguyễn Văn A");
  }

  @Test
  void theBodyAboveStandsAboveTheIssuer() {
    Plan plan = Reports.plan("UBND xã Thử", "thử");
    Plan below = plan.withHeader(plan.header().withParentBody("UBND HUYỆN THỬ"));
    Element sheet = sheet(Reports.of(below, ProgressLog.empty(plan.id()), "Q1/2023", YEAR_END));
    assertThat(sheet.select(".letterhead p").eachText())
        .startsWith("UBND HUYỆN THỬ", "UBND xã Thử");
  }
}
