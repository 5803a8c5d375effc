package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.DueRule;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanHeader;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.Section;

class PlanCsvTest {

  private static final String GOLDEN =
      """
      plan,nam-chinh-2023,2
      year,2023
      parent_body,UBND HUYỆN TIỀN HẢI
      issuing_body,UBND XÃ NAM CHÍNH
      number,/KH-UBND
      place,Nam Chính
      issued_on,2023-01
      title,Thực hiện dân chủ năm 2023
      party,van-phong,POST,"Công chức Văn phòng, Thống kê",VP-TK
      party,dai,BODY,"Đài Phát thanh ""xã""\",
      party,cac-ban,COLLECTIVE,"các ban, ngành",
      reference,'-1.1,Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ,Nghị định,\
      04/2015/NĐ-CP,2015-01-09,Chính phủ,Về dân chủ,hết hiệu lực
      indicator,Chỉ số hài lòng,%,"87,50"
      measurement,Chỉ số hài lòng,2023-06-30,"1,109"
      measurement,Chỉ số hài lòng,2023-12-31,'-1109000
      indicator,PCI,,
      model,Dân vận khéo,dai
      model_step,Dân vận khéo,REGISTERED,2023-03-01
      model,Tuyến đường hoa,
      amendment,2023-05-02,dai,Lùi hạn,'-1.1; -1.*1,2023-05-09,ACCEPTED,15/QĐ-UBND,2
      amendment,2023-06-01,dai,Bỏ,,,,,
      recipient,Phòng Nội vụ,Để B/c
      recipient,Lưu VT,
      signatory,CHỦ TỊCH,Trần Văn Xuyến,ỦY BAN NHÂN DÂN XÃ,CHỦ TỊCH
      item,label,title,due,lead,coordinate,implement,advise,monitor,inspect,supervise,report,\
      publicise,accountable,participation,report_by,report_to,Kinh phí,note:Nội dung,note:note:y
      I,I.,MỤC ĐÍCH,,,,,,,,,,,,,,,,,
      '-1,,NỘI DUNG,,,,,,,,,,,,,,,,,
      '-1.1,1.,Niêm yết,định kỳ quý,van-phong,dai; cac-ban,,,,,,,,,KNOW; DISCUSS,dai,UBND huyện,,,
      '-1.1.a,,'=1+1,không nêu,,,,,,,,,,,,,,''5,x,z
      '-1.*1,,Tổng kết,trước 2023-12-15,,,,,,,,,,,,,,,,
      """;

  @TempDir Path folder;

  @Test
  void aFullPlanIsWrittenInOneForm() {
    assertThat(PlanCsv.write(CsvPlans.full())).isEqualTo(GOLDEN);
  }

  @Test
  void aFullPlanReadsBackEqual() {
    assertThat(PlanCsv.parse(GOLDEN).orElseThrow()).isEqualTo(CsvPlans.full());
  }

  @Test
  void aPlanWithoutAnythingReadsBackEqual() {
    Plan plan = Plan.of(PlanId.parse("p"), PlanHeader.of("UBND", "due", 2023));
    String text = PlanCsv.write(plan);
    assertThat(text)
        .isEqualTo(
            "plan,p,1\nyear,2023\nissuing_body,UBND\ntitle,due\n" + CsvPlans.HEADINGS + "\n");
    assertThat(PlanCsv.parse(text).orElseThrow()).isEqualTo(plan);
  }

  @Test
  void everyKindOfDueRuleReadsBackEqual() {
    for (DueRule due :
        new DueRule[] {
          DueRule.on(LocalDate.of(2023, 6, 15)),
          DueRule.on(LocalDate.of(12023, 6, 15)),
          DueRule.within(ReportingPeriod.parse("Q2/2023")),
          DueRule.before(LocalDate.of(-4, 1, 1)),
          DueRule.noLaterThan(LocalDate.of(10000, 1, 1)),
          DueRule.after(TimeLimit.ofDays(30), "ngày tiếp nhận"),
          DueRule.after(TimeLimit.ofDays(30), "x".repeat(600)),
          DueRule.continuously(),
          DueRule.upon("x".repeat(600)),
          DueRule.notStated(),
          DueRule.notApplicable()
        }) {
      Plan plan =
          Plan.of(PlanId.parse("p"), PlanHeader.of("UBND", "Kế hoạch", 2023))
              .withSections(
                  Section.of(ItemNumber.parse("I"), "x")
                      .withItems(PlanItem.of(ItemNumber.parse("I.1"), "x", due)));
      assertThat(PlanCsv.parse(PlanCsv.write(plan)).orElseThrow()).isEqualTo(plan);
    }
  }

  @Test
  void aFileWrittenForExcelIsTheSameTextBehindAMark() throws IOException {
    Path plain = folder.resolve("a.csv");
    Path excel = folder.resolve("b.csv");
    PlanCsv.write(CsvPlans.full(), plain);
    PlanCsv.writeForExcel(CsvPlans.full(), excel);
    assertThat(Files.readString(plain)).isEqualTo(GOLDEN);
    assertThat(Files.readString(excel)).isEqualTo("\uFEFF" + GOLDEN);
    assertThat(PlanCsv.read(plain).orElseThrow()).isEqualTo(CsvPlans.full());
    assertThat(PlanCsv.read(excel).orElseThrow()).isEqualTo(CsvPlans.full());
    assertThat(PlanCsv.parse("\uFEFF" + GOLDEN).orElseThrow()).isEqualTo(CsvPlans.full());
  }

  @Test
  void aFileInUtf16IsRead() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.write(file, ("\uFEFF" + GOLDEN).getBytes(StandardCharsets.UTF_16LE));
    assertThat(PlanCsv.read(file).orElseThrow()).isEqualTo(CsvPlans.full());
  }

  @Test
  void aMissingFileAndAMissingFolderAreErrors() {
    Path file = folder.resolve("none/a.csv");
    assertThatThrownBy(() -> PlanCsv.read(file)).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> PlanCsv.write(CsvPlans.full(), file))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void theHeadOfTheCallerIsPreferredToThatOfTheFile() throws IOException {
    Path file = folder.resolve("Kế hoạch Nam Chính 2024.csv");
    Files.writeString(
        file, "year,2020\nplace,Nam Chính\nKế hoạch lạ\nSTT,Nội dung,Thời hạn\n1,Họp,30/6\n");
    Plan plan = PlanCsv.read(file, PlanHeader.of("UBND xã", "Dân chủ", 2024)).orElseThrow();
    assertThat(plan.id()).hasToString("ke-hoach-nam-chinh-2024");
    assertThat(plan.header())
        .isEqualTo(PlanHeader.of("UBND xã", "Dân chủ", 2024).withPlace("Nam Chính"));
    assertThat(plan.item(ItemNumber.parse("*1.1")).due())
        .isEqualTo(DueRule.on(LocalDate.of(2024, 6, 30)));
    assertThat(plan.sections().get(0).title()).isEqualTo("Dân chủ");
  }
}
