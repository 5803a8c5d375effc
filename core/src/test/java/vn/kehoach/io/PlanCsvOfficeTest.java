package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.io.CsvReading.HEAD;
import static vn.kehoach.io.CsvReading.item;
import static vn.kehoach.io.CsvReading.numbers;
import static vn.kehoach.io.CsvReading.plan;
import static vn.kehoach.io.CsvReading.problems;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.party.Party;
import vn.kehoach.party.Role;
import vn.kehoach.plan.DueRule;
import vn.kehoach.plan.Participation;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.Section;

class PlanCsvOfficeTest {

  private static final String OFFICE = "STT,Nội dung,Thời hạn,Chủ trì\n";

  @Test
  void semicolonsAndTabsSeparateToo() {
    Plan commas = plan(OFFICE + "1,Họp,15/6/2023,Đài xã\n");
    String table = HEAD + OFFICE + "1,Họp,15/6/2023,Đài xã\n";
    assertThat(PlanCsv.parse(table.replace(',', ';')).orElseThrow()).isEqualTo(commas);
    assertThat(PlanCsv.parse(table.replace(',', '\t')).orElseThrow()).isEqualTo(commas);
    assertThat(item(commas, "*1.1").due()).isEqualTo(DueRule.on(LocalDate.of(2023, 6, 15)));
  }

  @Test
  void linesMayEndAsInWindowsOrOldMacs() {
    String table = HEAD + OFFICE + "1,Họp,,\n";
    Plan expected = PlanCsv.parse(table).orElseThrow();
    assertThat(PlanCsv.parse(table.replace("\n", "\r\n")).orElseThrow()).isEqualTo(expected);
    assertThat(PlanCsv.parse(table.replace("\n", "\r")).orElseThrow()).isEqualTo(expected);
  }

  @Test
  void decomposedLettersAndNoBreakBlanksAreCleaned() {
    String table = HEAD + OFFICE + "1,Niêm\u00A0yết công  khai,,\n";
    assertThat(PlanCsv.parse(Normalizer.normalize(table, Normalizer.Form.NFD)).orElseThrow())
        .isEqualTo(plan(OFFICE + "1,Niêm yết công khai,,\n"));
  }

  @Test
  void cellsWithLineBreaksAreOneLineOfTextOrSeveralParties() {
    Plan plan = plan(OFFICE + "1,\"Họp\nthôn\",,\"- Đài xã\r\n- Trạm Y tế; Đài xã\"\n");
    assertThat(item(plan, "*1.1").title()).isEqualTo("Họp thôn");
    assertThat(plan.parties()).extracting(Party::name).containsExactly("Đài xã", "Trạm Y tế");
  }

  @Test
  void emptyRowsAreCountedAndPassedOver() {
    assertThat(problems(HEAD + OFFICE + "\n,,,\n1,Họp,ngày kia,\n"))
        .containsExactly(
            "due rule must be a day, a month, quarter or year, trước or chậm nhất a day, a limit"
                + " kể từ an event, định kỳ and cycles, thường xuyên, khi an event, không nêu or"
                + " không áp dụng: 'ngày kia' (CSV row 7, column Thời hạn)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chủ trì|LEAD",
        "ĐƠN VỊ CHỦ TRÌ|LEAD",
        "Cơ quan chủ trì|LEAD",
        "Lead|LEAD",
        "phối hợp|COORDINATE",
        "Cơ quan phối hợp:|COORDINATE",
        "Người thực hiện|IMPLEMENT",
        "Don vi thuc hien|IMPLEMENT",
        "Tham mưu|ADVISE",
        "\"Theo dõi, đôn đốc\"|MONITOR",
        "Kiểm tra|INSPECT",
        "Giám sát|SUPERVISE",
        "Báo cáo|REPORT",
        "Tuyên truyền|PUBLICISE",
        "Người đứng đầu|ACCOUNTABLE"
      })
  void headingsOfOfficesNameRoles(String heading, Role role) {
    Plan plan = plan("TT,Nhiệm vụ," + heading + "\n1,Họp,Đài xã\n");
    assertThat(item(plan, "*1.1").partiesAs(role)).hasSize(1);
    assertThat(item(plan, "*1.1").notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "STT,Nội dung,Thời gian",
    "Số TT,Nội dung công việc,Thời gian thực hiện",
    "#,Tên nhiệm vụ,Hoàn thành trước",
    "tt,CÔNG VIỆC,Deadline",
    "STT,Nhiệm vụ,Tiến độ",
    "item,title,Due"
  })
  void headingsOfOfficesNameColumns(String item, String title, String due) {
    Plan plan = plan(item + "," + title + "," + due + "\n1,Họp,thường xuyên\n");
    assertThat(item(plan, "*1.1"))
        .isEqualTo(
            PlanItem.of(CsvPlans.number("*1.1"), "Họp", DueRule.continuously()).withLabel("1"));
  }

  @Test
  void aColumnOfUnknownHeadingIsANote() {
    Plan plan = plan("STT,Nội dung,\"Kinh phí\n(triệu đồng)\",Ghi chú\n1,Họp,5,\n2,Quét,,x\n");
    assertThat(item(plan, "*1.1").notes()).isEqualTo(ImmutableMap.of("Kinh phí (triệu đồng)", "5"));
    assertThat(item(plan, "*1.2").notes()).isEqualTo(ImmutableMap.of("Ghi chú", "x"));
  }

  @Test
  void eachLineOfALegalBasisIsAReference() {
    Plan plan =
        plan(
            "STT,Nội dung,Căn cứ pháp lý\n1,Họp,\"Nghị định số 04/2015/NĐ-CP\nLuật, Điều 5\n/KH\"\n");
    assertThat(item(plan, "*1.1").references())
        .containsExactly(
            LegalReference.of("Nghị định số 04/2015/NĐ-CP")
                .withNumber(DocumentNumber.parse("04/2015/NĐ-CP")),
            LegalReference.of("Luật, Điều 5"),
            LegalReference.of("/KH"));
    assertThat(PlanCsv.parse(PlanCsv.write(plan)).orElseThrow()).isEqualTo(plan);
  }

  @Test
  void participationIsReadInWords() {
    Plan plan = plan("STT,Nội dung,Participation\n1,Họp,dân biết; DISCUSS\n");
    assertThat(item(plan, "*1.1").participation())
        .containsExactly(Participation.KNOW, Participation.DISCUSS);
  }

  @Test
  void groupsUnderLettersAndRomanNumeralsAreSections() {
    Plan plan = plan(OFFICE + "A.,Chung,,\n1,Họp,,\n1.1,Mời,,\nII),Riêng,,\n1,Quét,,\nB,Khác,,\n");
    assertThat(plan.sections())
        .extracting(Section::title)
        .containsExactly("Chung", "Riêng", "Khác");
    assertThat(plan.sections())
        .flatExtracting(s -> s.label().stream().toList())
        .containsExactly("A.", "II)", "B");
    assertThat(numbers(plan)).containsExactly("A.1", "A.1.1", "II.1");
  }

  @Test
  void aGroupInOneMergedCellIsASection() {
    Plan plan = plan(OFFICE + "II. NỘI DUNG,,,\n1,Họp,,\n");
    assertThat(plan.sections()).extracting(Section::toString).hasSize(1);
    assertThat(plan.sections().get(0).title()).isEqualTo("NỘI DUNG");
    assertThat(plan.sections().get(0).label()).contains("II.");
    assertThat(numbers(plan)).containsExactly("II.1");
  }

  @Test
  void aLetterWithADeadlineIsAnItem() {
    assertThat(numbers(plan(OFFICE + "A,Họp,15/6/2023,\nB,Quét,,Đài\n")))
        .containsExactly("*1.A", "*1.B");
  }

  @Test
  void aFullNumberIsKeptWhereItsSectionIsKnown() {
    assertThat(numbers(plan(OFFICE + "II,Chung,,\nIII,Riêng,,\nII.3,Họp,,\n2,Quét,,\n")))
        .containsExactly("II.3", "III.2");
  }

  @Test
  void aRepeatedOrMissingOrdinalIsCountedAsUnlabelled() {
    Plan plan =
        plan(
            OFFICE
                + "A,Chung,,\n1,a,,\n1,b,,\n,c,,\n-,d,,\n–,e,,\n+,f,,\n1.1,g,,\n1.1,h,,\nA,Nữa,,\n(1),i,,\n");
    assertThat(numbers(plan))
        .containsExactly("A.1", "A.1.1", "A.1.*1", "A.*1", "A.*2", "A.-1", "A.-2", "A.+1", "*1.1");
    assertThat(item(plan, "A.*1").label()).contains("1");
    assertThat(item(plan, "A.*2").label()).isEmpty();
    assertThat(item(plan, "*1.1").label()).contains("(1)");
    assertThat(plan.sections().get(1).label()).contains("A");
  }

  @Test
  void numbersCountedByUsDoNotMeetPrintedOnes() {
    assertThat(numbers(plan("STT,Nội dung\nA,x\nA.*1,a\n,b\n"))).containsExactly("A.*1", "A.*2");
  }

  @Test
  void itemsBeforeAnyGroupStandInASectionNamedLikeThePlan() {
    Plan plan = plan("Nội dung,Thời hạn\nHọp,\n");
    assertThat(plan.sections().get(0).number()).hasToString("*1");
    assertThat(plan.sections().get(0).title()).isEqualTo("Dân chủ");
    assertThat(numbers(plan)).containsExactly("*1.*1");
  }

  @Test
  void aNumberBelowNothingIsAProblem() {
    assertThat(problems(HEAD + OFFICE + "A,x,,\n2.1,Họp,,\nB.2.1,Quét,,\n"))
        .containsExactly(
            "item number must stand below a section or item read before it: 'A.2.1' (CSV row 6, column STT)",
            "item number must stand below a section or item read before it: 'A.B.2.1' (CSV row 7, column STT)");
  }

  @Test
  void whatAGroupHasNoPlaceForIsAProblem() {
    ReadResult<Plan> read =
        PlanCsv.parse(HEAD + "STT,Nội dung,Thời hạn,Kinh phí\nA,x,,5 triệu,6\n");
    assertThat(read.problems())
        .extracting(ReadProblem::toString)
        .containsExactly(
            "cell beside the title of a section must be empty: '5 triệu' (CSV row 5, column Kinh phí)",
            "cell beside the title of a section must be empty: '6' (CSV row 5, column E)");
  }

  @Test
  void partiesAreMadeOfTheirNames() {
    Plan plan =
        plan(
            """
            STT,Nội dung,Chủ trì
            1,a,Công chức Văn phòng
            2,b,Trưởng thôn
            3,c,Trường Mầm non
            4,d,"các ban, ngành"
            5,e,CÔNG CHỨC VĂN PHÒNG
            6,f,Công chức-Văn phòng
            """);
    assertThat(plan.parties())
        .extracting(p -> p.id() + " " + p.kind() + " " + p.name())
        .containsExactly(
            "cong-chuc-van-phong POST Công chức Văn phòng",
            "truong-thon POST Trưởng thôn",
            "truong-mam-non BODY Trường Mầm non",
            "cac-ban-nganh COLLECTIVE các ban, ngành",
            "cong-chuc-van-phong-2 POST Công chức-Văn phòng");
  }

  @Test
  void idsOfLongNamesStayShort() {
    String name = "a".repeat(57) + " b" + "c".repeat(10);
    Plan plan = plan("STT,Nội dung,Chủ trì\n1,x," + name + "\n2,x," + name + "d\n");
    assertThat(plan.parties().get(1).id().toString()).isEqualTo("a".repeat(57) + "-2");
  }

  @Test
  void partiesThatAreDeclaredAreKnownByIdNameOrAbbreviation() {
    String declared =
        "party,vp,Chức danh,Văn phòng,VP-TK\nparty,dai,BODY,Đài xã,\nSTT,Nội dung,Chủ trì\n";
    Plan plan = plan(declared + "1,a,vp\n2,b,văn phòng\n3,c,vp-tk; Đài Xã\n");
    assertThat(plan.parties()).hasSize(2);
    assertThat(item(plan, "*1.3").partiesAs(Role.LEAD)).hasSize(2);
    assertThat(problems(HEAD + declared + "1,a,Công an; dai\n"))
        .containsExactly(
            "party must be declared in a row party,<id>,<kind>,<name>: 'Công an' (CSV row 7, column Chủ trì)");
  }

  @Test
  void aNameThatTwoPartiesShareNamesNeither() {
    String declared =
        "party,a,BODY,Tổ,\nparty,b,BODY,Tổ,a\nSTT,Nội dung,Chủ trì\n1,x,a\n2,y,tổ\n3,z,;\n";
    assertThat(problems(HEAD + declared))
        .containsExactly(
            "party must be named by its id, one of [a, b]: 'tổ' (CSV row 8, column Chủ trì)",
            "list must hold something between its semicolons: ';' (CSV row 9, column Chủ trì)");
  }

  @Test
  void formulasAreTextOnBothSidesOfAnApostrophe() {
    assertThat(item(plan("STT,Nội dung\n1,=1+1\n"), "*1.1").title()).isEqualTo("=1+1");
    assertThat(item(plan("STT,Nội dung\n1,'=1+1\n"), "*1.1").title()).isEqualTo("=1+1");
    assertThat(item(plan("STT,Nội dung\n1,'n\n"), "*1.1").title()).isEqualTo("'n");
  }
}
