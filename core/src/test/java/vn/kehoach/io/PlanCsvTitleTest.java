package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.io.CsvReading.HEAD;
import static vn.kehoach.io.CsvReading.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.period.PartialDate;
import vn.kehoach.plan.PlanHeader;

class PlanCsvTitleTest {

  private static final String TABLE = "STT,Nội dung\n1,Họp\n";

  private static PlanHeader header(String above) {
    return PlanCsv.parse(above + TABLE).orElseThrow().header();
  }

  @Test
  void aTitlePageIsReadAsItIsPrinted() {
    String above =
        """
        UBND HUYỆN TIỀN HẢI,,CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        UBND XÃ NAM CHÍNH,,Độc lập - Tự do - Hạnh phúc
        -------,,_______
        Số:      /KH-UBND,,"Nam Chính, ngày     tháng 01 năm 2023"
        ,,
        KẾ HOẠCH,,
        Thực hiện dân chủ ở cơ sở,,
        năm 2023,,
        """;
    assertThat(header(above))
        .isEqualTo(
            PlanHeader.of("UBND XÃ NAM CHÍNH", "Thực hiện dân chủ ở cơ sở năm 2023", 2023)
                .withParentBody("UBND HUYỆN TIỀN HẢI")
                .withNumber(DocumentNumber.parse("/KH-UBND"))
                .withPlace("Nam Chính")
                .withIssuedOn(PartialDate.parse("2023-01")));
  }

  @Test
  void bodiesOnTwoLinesOfOneCellAreTwoBodies() {
    PlanHeader header =
        header("\"UBND HUYỆN\nTIỀN HẢI\nUBND XÃ\nNAM CHÍNH\"\nKế hoạch: dân chủ năm 2023\n");
    assertThat(header.parentBody()).contains("UBND HUYỆN TIỀN HẢI");
    assertThat(header.issuingBody()).isEqualTo("UBND XÃ NAM CHÍNH");
    assertThat(header.title()).isEqualTo("dân chủ năm 2023");
  }

  @Test
  void aBodyMayGoOnInTheNextRow() {
    assertThat(header("ỦY BAN NHÂN DÂN\nXÃ NAM CHÍNH\nDân chủ năm 2023\n").issuingBody())
        .isEqualTo("ỦY BAN NHÂN DÂN XÃ NAM CHÍNH");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Số: 12/KH-UBND|12/KH-UBND|-",
        "Số:      /KH-UBND ngày    /8/2026|/KH-UBND|2026-08",
        "Số: ...../KH-UBND ngày ... tháng ... năm 2026|/KH-UBND|2026",
        "Số 12/KH-UBND, ngày 15/8/2026|12/KH-UBND|2026-08-15",
        "Số 12/KH-UBND ngày 15 tháng 8 năm 2026|12/KH-UBND|2026-08-15",
        "(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/8/2026 của UBND xã)|12/KH-UBND|2026-08-15",
        "Số: 12/KH-UBND ngày      /    /|12/KH-UBND|-"
      })
  void aLineWithTheNumberMayLeaveBlanks(String line, String number, String date) {
    PlanHeader header = header("\"" + line + "\"\nUBND xã\nDân chủ năm 2026\n");
    assertThat(header.number()).contains(DocumentNumber.parse(number));
    assertThat(header.issuedOn().map(PartialDate::toString).orElse(null)).isEqualTo(date);
    assertThat(header.title()).isEqualTo("Dân chủ năm 2026");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Số hộ nghèo năm 2023",
        "Số 12/KH-UBND ngày hội năm 2023",
        "Vui, ngày hội năm 2023",
        "Số liệu năm 2023"
      })
  void aLineThatOnlyLooksLikeANumberOrADateIsTitle(String line) {
    assertThat(header("UBND xã\n\"" + line + "\"\n").title()).isEqualTo(line);
  }

  @Test
  void aVeryLongLineIsTitle() {
    String line = "Số " + "a".repeat(400) + " năm 2023";
    assertThat(header("UBND xã\n" + line + "\n").title()).isEqualTo(line);
  }

  @Test
  void keysAreReadInVietnamese() {
    PlanHeader header =
        header(
            """
            Kế hoạch,nam-chinh
            Năm,năm 2023
            Cơ quan ban hành,UBND xã
            Số:,12/KH-UBND
            Nơi ban hành,Nam Chính
            Ngày ban hành,15/1/2023
            Trích yếu,Dân chủ
            Nơi nhận:,
            """);
    assertThat(header)
        .isEqualTo(
            PlanHeader.of("UBND xã", "Dân chủ", 2023)
                .withNumber(DocumentNumber.parse("12/KH-UBND"))
                .withPlace("Nam Chính")
                .withIssuedOn(PartialDate.parse("2023-01-15")));
  }

  @Test
  void aKeHoachThatIsNoIdIsTheTitle() {
    assertThat(header("Kế hoạch,Thực hiện dân chủ\nNăm,2023\nUBND xã\n").title())
        .isEqualTo("Thực hiện dân chủ");
  }

  @Test
  void whatIsMissingIsNamedWithItsRemedy() {
    ReadResult<?> read = PlanCsv.parse("STT,Nội dung,Thời hạn\n1,Họp,29/2\n");
    assertThat(read.partial()).isEmpty();
    assertThat(read.problems())
        .extracting(ReadProblem::toString)
        .containsExactly(
            "issuing body of a plan must stand in a row above the table, such as issuing_body,UBND"
                + " xã …, or be given in a PlanHeader: '' (CSV)",
            "title of a plan must stand in a row above the table, such as title,…, or be given in"
                + " a PlanHeader: '' (CSV)",
            "year of a plan must stand in a row above the table, such as year,2023, or be given in"
                + " a PlanHeader: '' (CSV)");
  }

  @Test
  void twoYearsInATitleAreNone() {
    assertThat(problems("UBND xã\nSơ kết năm 2022, kế hoạch năm 2023\n" + TABLE))
        .containsExactly(
            "year of a plan must stand in a row above the table, such as year,2023, or be given in"
                + " a PlanHeader: '' (CSV)");
  }

  @Test
  void badValuesAboveTheTableAreProblemsInTheirCells() {
    assertThat(
            problems(
                "plan,Nam Chính,0,x\nyear,MMXXIII\nyear,1900\nissuing_body,UBND xã\ntitle,\n"
                    + "number,mười hai\nissued_on,hôm qua\n"
                    + TABLE))
        .containsExactly(
            "cell must not stand behind the last value of row plan: 'x' (CSV row 1, column D)",
            "plan id must be small letters a-z, digits and single hyphens, at most 60, such as"
                + " tram-y-te: 'Nam Chính' (CSV row 1, column B)",
            "revision must be a whole number from 1: '0' (CSV row 1, column C)",
            "year of a plan must be four digits, such as 2023: 'MMXXIII' (CSV row 2, column B)",
            "year must be said once above the table: '1900' (CSV row 3, column B)",
            "title must not be empty: '' (CSV row 5, column B)",
            "document number must be a serial, an optional year and a symbol, such as 33/CT-TTg,"
                + " 04/2015/NĐ-CP, 23-QĐ/TW or /KH-UBND: 'mười hai' (CSV row 6, column B)",
            "date must be a year, month or day, such as 2023, 2023-01 or 2023-01-15: 'hôm qua'"
                + " (CSV row 7, column B)");
  }

  @Test
  void aYearBeyondReasonIsAProblem() {
    assertThat(problems("year,1900\nissuing_body,UBND xã\ntitle,x\n" + TABLE))
        .containsExactly(
            "year of a plan must be between 1945 and 2199: '1900' (CSV row 1, column B)");
  }

  @Test
  void freeTextBesideATitleIsAProblem() {
    assertThat(problems(HEAD + "yeer,2023\n" + TABLE))
        .containsExactly(
            "title must be said once above the table: 'yeer 2023' (CSV row 4, column A)");
  }

  @Test
  void aCitationAboveTheTableIsAProblem() {
    assertThat(problems(HEAD + "Căn cứ Nghị định 04/2015/NĐ-CP;\n" + TABLE))
        .containsExactly(
            "citation above the table must be a head row reference,<item>,<citation>: 'Căn cứ Nghị"
                + " định 04/2015/NĐ-CP;' (CSV row 4, column A)");
  }
}
