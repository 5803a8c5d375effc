package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.io.CsvReading.HEAD;
import static vn.kehoach.io.CsvReading.numbers;
import static vn.kehoach.io.CsvReading.problems;

import org.junit.jupiter.api.Test;
import vn.kehoach.plan.ExemplaryModel;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Plan;

class PlanCsvProblemsTest {

  private static final String TABLE = "item,label,title,due,lead,report_by,report_to\n";
  private static final String ITEMS = TABLE + "I,,x\nI.1,,Họp,định kỳ quý\n";

  @Test
  void aBadRowDoesNotHurtTheOthersAndTellsAllThatIsBad() {
    ReadResult<Plan> read =
        PlanCsv.parse(
            HEAD
                + TABLE
                + "I,,x\nI.1,,,31/2/2023,?,,UBND huyện,z\nI.2,,Họp\nI.1.a,,Mời\nI.2,,Quét\n?,,Dọn,x\n");
    assertThat(numbers(read.partial().orElseThrow())).containsExactly("I.2");
    assertThat(read.value()).isEmpty();
    assertThat(read.problems())
        .extracting(ReadProblem::toString)
        .containsExactly(
            "cell must stand under a heading: 'z' (CSV row 6, column H)",
            "title must not be empty: '' (CSV row 6, column title)",
            "date must be a day of the calendar: '31/2/2023' (CSV row 6, column due)",
            "party id must be made of a name with a letter or a digit: '?' (CSV row 6, column lead)",
            "addressee of a report must stand beside the party that reports: 'UBND huyện' (CSV row"
                + " 6, column report_to)",
            "item number must stand below a section or item read before it: 'I.1.a' (CSV row 8,"
                + " column item)",
            "item number must stand once in its plan: 'I.2' (CSV row 9, column item)",
            "item number must be labels joined by dots, such as II.3, III.2.a or III.2.*1: '?' (CSV"
                + " row 10, column item)",
            "due rule must be a day, a month, quarter or year, trước or chậm nhất a day, a limit kể"
                + " từ an event, định kỳ and cycles, thường xuyên, khi an event, không nêu or không"
                + " áp dụng: 'x' (CSV row 10, column due)");
    assertThat(read.problems().get(3).found()).isEqualTo("?");
  }

  @Test
  void textIsQuotedAsFoundBeforeCleaning() {
    assertThat(PlanCsv.parse(HEAD + TABLE + "I,,x\nI.1,,a,'=31/2  \u00A0,\n").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.found()).isEqualTo("'=31/2  \u00A0");
              assertThat(problem.rule()).endsWith("áp dụng: ''=31/2  \u00A0'");
            });
  }

  @Test
  void aSectionHasOnlyNumberLabelAndTitle() {
    assertThat(problems(HEAD + TABLE + "I,,,2023,Đài\n"))
        .containsExactly(
            "cell beside the title of a section must be empty: '2023' (CSV row 5, column due)",
            "cell beside the title of a section must be empty: 'Đài' (CSV row 5, column lead)",
            "title must not be empty: '' (CSV row 5, column title)");
  }

  @Test
  void aDutyToReportNeedsARecurringDueRule() {
    assertThat(problems(HEAD + TABLE + "I,,x\nI.1,,Báo cáo,2023-06-15,,Đài xã\n"))
        .containsExactly(
            "item I.1 with a reporting duty must have a recurring due rule: '2023-06-15' (CSV row"
                + " 6, column report_by)");
  }

  @Test
  void aRepeatedHeadingOfOneValueIsAProblem() {
    assertThat(
            problems(
                HEAD
                    + "STT,Nội dung,Thời hạn,Tiến độ,Kinh phí,note:Kinh phí,Chủ trì,Lead\n"
                    + "1,Họp,2023,x,1,2,A,B\n"))
        .containsExactly(
            "heading must stand once in its table: 'Tiến độ' (CSV row 4, column D)",
            "heading must stand once in its table: 'note:Kinh phí' (CSV row 4, column F)");
  }

  @Test
  void partiesAreCheckedOneByOne() {
    String text =
        HEAD
            + "party,dai,BODY,Đài\nparty,dai,POST,Đài 2\nparty,x y,WHO,\nparty,z,BODY,Z,,,w\n"
            + ITEMS;
    assertThat(problems(text))
        .containsExactly(
            "party id must stand once in its file: 'dai' (CSV row 5, column B)",
            "party id must be small letters a-z, digits and single hyphens, at most 60, such as"
                + " tram-y-te: 'x y' (CSV row 6, column B)",
            "kind of a party must be one of BODY, POST, COLLECTIVE: 'WHO' (CSV row 6, column C)",
            "name must not be empty: '' (CSV row 6, column D)",
            "cell must not stand behind the last value of row party: 'w' (CSV row 7, column G)");
    assertThat(PlanCsv.parse(text).partial().orElseThrow().parties()).hasSize(2);
  }

  @Test
  void indicatorsAndMeasurementsAreCheckedOneByOne() {
    String text =
        HEAD
            + "indicator,PCI,điểm,một\nindicator,SIPAS,%,90\nindicator,SIPAS\n"
            + "measurement,PCI,2023-01-01,5\nmeasurement,SIPAS,2023-02,5\n"
            + "measurement,SIPAS,2023-03-01,5\nmeasurement,SIPAS,2023-03-01,6\n"
            + "measurement,SIPAS,2023-04-01,\n"
            + ITEMS;
    assertThat(problems(text))
        .containsExactly(
            "figure must be a number such as 87,5 or 1.109.000: 'một' (CSV row 4, column D)",
            "name of an indicator must stand once in its plan: 'SIPAS' (CSV row 6, column B)",
            "indicator must stand in a row indicator,<name>: 'PCI' (CSV row 7, column B)",
            "day must be a whole date, such as 2023-06-15: '2023-02' (CSV row 8, column C)",
            "measurement of 'SIPAS' must be later than the one before: '2023-03-01' (CSV row 10,"
                + " column C)",
            "value must not be empty: '' (CSV row 11, column D)");
    Indicator read = PlanCsv.parse(text).partial().orElseThrow().indicators().get(0);
    assertThat(read.name()).isEqualTo("SIPAS");
    assertThat(read.measurements()).hasSize(1);
  }

  @Test
  void modelsAndStepsAreCheckedOneByOne() {
    String text =
        HEAD
            + "model,Hoa,?\nmodel,Đèn,Thôn 1\nmodel,Đèn\nmodel_step,Hoa,REGISTERED,2023-01-01\n"
            + "model_step,Đèn,khảo sát,2023-01-01\nmodel_step,Đèn,đăng ký,2023-02-01\n"
            + "model_step,Đèn,xong,?\n"
            + ITEMS;
    assertThat(problems(text))
        .containsExactly(
            "party id must be made of a name with a letter or a digit: '?' (CSV row 4, column C)",
            "name of a model must stand once in its plan: 'Đèn' (CSV row 6, column B)",
            "model must stand in a row model,<name>: 'Hoa' (CSV row 7, column B)",
            "step of model 'Đèn' must follow the one before in stage and time: 'REGISTERED"
                + " 2023-02-01' (CSV row 9, column C)",
            "stage of a model must be one of REGISTERED, SURVEYED, EVALUATED, REPLICATED, REPORTED:"
                + " 'xong' (CSV row 10, column C)",
            "date must be a year, month or day, such as 2023, 2023-01 or 2023-01-15: '?' (CSV row"
                + " 10, column D)");
    ExemplaryModel read = PlanCsv.parse(text).partial().orElseThrow().models().get(0);
    assertThat(read.keeper()).hasValueSatisfying(id -> assertThat(id).hasToString("thon-1"));
    assertThat(read.steps()).hasSize(1);
  }

  @Test
  void amendmentsAreCheckedOneByOne() {
    String text =
        HEAD
            + "amendment,2023-01-01,Đài,Lùi,I.1;I.9,2023-01-02,ACCEPTED\n"
            + "amendment,,,\n"
            + "amendment,2023-01-01,Đài,Lùi,,2022-01-01,đồng ý\n"
            + "amendment,2023-01-01,Đài,Lùi,,,,15/QĐ-UBND\n"
            + "amendment,2023-01-01,Đài,Lùi,,2023-01-02,không đồng ý,,2\n"
            + "amendment,2023-01-01,Đài,Lùi,I.1\n"
            + ITEMS;
    assertThat(problems(text))
        .containsExactly(
            "item must be in the table below: 'I.9' (CSV row 4, column E)",
            "day of a proposal must not be empty: '' (CSV row 5, column B)",
            "proposer must not be empty: '' (CSV row 5, column C)",
            "proposal must not be empty: '' (CSV row 5, column D)",
            "decision on an amendment must not be before its proposal 2023-01-01: '2022-01-01' (CSV"
                + " row 6, column F)",
            "day of a decision must not be empty: '' (CSV row 7, column F)",
            "outcome must not be empty: '' (CSV row 7, column G)",
            "rejected amendment must not make a revision: '2' (CSV row 8, column I)");
    assertThat(PlanCsv.parse(text).partial().orElseThrow().amendments()).hasSize(1);
  }

  @Test
  void referencesRecipientsAndSignatoryAreCheckedOneByOne() {
    String text =
        HEAD
            + "reference,I.9,Luật\nreference,I.1,,Bản án,x,y\nreference,I.1,Luật Đất đai,Luật\n"
            + "recipient,,Để B/c\nrecipient,Phòng Nội vụ\n"
            + "signatory,CHỦ TỊCH,Xuyến\nsignatory,PHÓ CHỦ TỊCH,Chính\n"
            + ITEMS;
    assertThat(problems(text).stream().filter(p -> !p.startsWith("document type")))
        .containsExactly(
            "item must be in the table below: 'I.9' (CSV row 4, column B)",
            "citation must not be empty: '' (CSV row 5, column C)",
            "document number must be a serial, an optional year and a symbol, such as 33/CT-TTg,"
                + " 04/2015/NĐ-CP, 23-QĐ/TW or /KH-UBND: 'x' (CSV row 5, column E)",
            "date must be a year, month or day, such as 2023, 2023-01 or 2023-01-15: 'y' (CSV row"
                + " 5, column F)",
            "name of a recipient must not be empty: '' (CSV row 7, column B)",
            "signatory must be said once above the table: 'PHÓ CHỦ TỊCH' (CSV row 10, column B)");
    assertThat(problems(text))
        .anyMatch(p -> p.endsWith("Văn bản hợp nhất: 'Bản án' (CSV row 5, column D)"));
    Plan partial = PlanCsv.parse(text).partial().orElseThrow();
    assertThat(CsvReading.item(partial, "I.1").references()).hasSize(1);
    assertThat(partial.recipients()).hasSize(1);
    assertThat(partial.signatory()).isPresent();
  }

  @Test
  void participationMustBeOneOfTheSix() {
    assertThat(problems(HEAD + "item,label,title,participation\nI,,x\nI.1,,a,dân chơi\n"))
        .containsExactly(
            "participation must be one of KNOW, DISCUSS, DO, INSPECT, SUPERVISE, BENEFIT: 'dân"
                + " chơi' (CSV row 6, column participation)");
  }
}
