package vn.kehoach.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.kehoach.caseload.Cases.ASSESSOR;
import static vn.kehoach.caseload.Cases.file;
import static vn.kehoach.caseload.Cases.files;
import static vn.kehoach.caseload.Cases.span;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.casefile.CaseKind;
import vn.kehoach.text.Language;

class CaseTableTest {

  private static final CaseFiles FILES =
      files(
          file("id A, channel online, due_on 2023-05-12, result_on 2023-05-10"),
          file("id B, channel direct, due_on 2023-05-12, procedure Đăng ký khai sinh"),
          file("id C, channel postal, due_on 2023-06-30, unit dia-chinh"),
          file("id D, received_on 2023-04-20, kind COMPLAINT, ended_on 2023-05-05, end withdrawn"),
          file("id E, received_on 2023-06-01, due_on 2023-06-02"));
  private static final CaseTable MAY =
      CaseTable.of(FILES, ASSESSOR, span("2023-05-01", "2023-05-31"));

  @ParameterizedTest
  @CsvSource({
    "CARRIED_OVER,1", "ONLINE,1", "DIRECT,1", "POSTAL,1", "DIRECT_OR_POSTAL,2", "RECEIVED_TOTAL,4",
    "BEFORE_DUE,1", "SETTLED_TOTAL,1", "WITHDRAWN,1", "OVERDUE,1", "WITHIN,1", "PENDING_TOTAL,2",
    "LATE,0"
  })
  void eachFigureCountsItsFiles(CaseFigure figure, int count) {
    assertThat(MAY.total().get(figure)).isEqualTo(count);
    assertThat(MAY.behind(figure)).hasSize(count);
  }

  @Test
  void groupsAreNamed() {
    assertThat(MAY.byKind()).containsOnlyKeys(CaseKind.ONE_STOP, CaseKind.COMPLAINT);
    assertThat(MAY.byUnit().keySet()).map(Object::toString).containsExactly("dia-chinh", "mot-cua");
    assertThat(MAY.byProcedure().keySet()).containsExactly("", "Đăng ký khai sinh");
    assertThat(MAY.byKind().get(CaseKind.COMPLAINT).get(CaseFigure.WITHDRAWN)).isEqualTo(1);
  }

  @Test
  void aSpreadsheetHasARowForEachGroup() {
    assertThat(MAY.toCsv())
        .isEqualTo(
            """
            group,name,carried_over,online,direct,postal,channel_not_stated,direct_or_postal,received_total,before_due,on_time,late,settled_total,settled_without_deadline,withdrawn,refused,transferred,within,overdue,pending_without_deadline,awaiting_supplement,suspended,pending_total
            total,,1,1,1,1,0,2,4,1,0,0,1,0,1,0,0,1,1,0,0,0,2
            kind,ONE_STOP,0,1,1,1,0,2,3,1,0,0,1,0,0,0,0,1,1,0,0,0,2
            kind,COMPLAINT,1,0,0,0,0,0,1,0,0,0,0,0,1,0,0,0,0,0,0,0,0
            unit,dia-chinh,0,0,0,1,0,1,1,0,0,0,0,0,0,0,0,1,0,0,0,0,1
            unit,mot-cua,1,1,1,0,0,1,3,1,0,0,1,0,1,0,0,0,1,0,0,0,1
            procedure,,1,1,0,1,0,1,3,1,0,0,1,0,1,0,0,1,0,0,0,0,1
            procedure,Đăng ký khai sinh,0,0,1,0,0,1,1,0,0,0,0,0,0,0,0,0,1,0,0,0,1
            """);
  }

  @Test
  void tablesOfOtherFilesAddUpAndOfTheSameDoNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MAY.plus(MAY))
        .withMessage("case file must stand once in a table: 'A'");
    CaseTable june = CaseTable.of(FILES, ASSESSOR, span("2023-06-01", "2023-06-30"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MAY.plus(june))
        .withMessage("case tables added must be of one span %s: '%s'", MAY.span(), june.span());
  }

  @Test
  void aTableKnowsWhatWasKnown() {
    CaseFiles late = files(file("due_on 2023-05-12, result_on 2023-05-10 (2023-06-03)"));
    CaseTable known =
        CaseTable.of(
            late, ASSESSOR, span("2023-05-01", "2023-05-31").withKnownOn(LocalDate.of(2023, 6, 2)));
    assertThat(known.total().get(CaseFigure.OVERDUE)).isEqualTo(1);
    assertThat(
            CaseTable.of(late, ASSESSOR, span("2023-05-01", "2023-05-31"))
                .total()
                .get(CaseFigure.BEFORE_DUE))
        .isEqualTo(1);
  }

  @Test
  void figuresBalanceOrThereAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CaseFigures.ofCounts(ImmutableMap.of(CaseFigure.ONLINE, 2, CaseFigure.LATE, 1)))
        .withMessage(
            "figures of a case table must balance, received 2 = settled 1 + kept apart 0 + pending"
                + " 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseFigures.ofCounts(ImmutableMap.of(CaseFigure.RECEIVED_TOTAL, 1)))
        .withMessage("figure of a case table must be counted, not a total: 'RECEIVED_TOTAL 1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseFigures.ofCounts(ImmutableMap.of(CaseFigure.ONLINE, -1)))
        .withMessage("figure of a case table must be counted, not a total: 'ONLINE -1'");
  }

  @Test
  void aLineComesInAndEnds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseLine.of(file(""), CaseFigure.LATE, CaseFigure.LATE))
        .withMessage("start of case file HS-1 must be carried over or a channel: 'LATE'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseLine.of(file(""), CaseFigure.ONLINE, CaseFigure.ONLINE))
        .withMessage("outcome of case file HS-1 must be neither a start nor a total: 'ONLINE'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseLine.of(file(""), CaseFigure.ONLINE, CaseFigure.PENDING_TOTAL))
        .withMessage(
            "outcome of case file HS-1 must be neither a start nor a total: 'PENDING_TOTAL'");
  }

  /** Reads {@code ONLINE 3, LATE 1}. */
  private static GivenFigures given(String text) {
    Map<CaseFigure, Integer> figures = new EnumMap<>(CaseFigure.class);
    for (String part : text.split(", ", -1)) {
      int blank = part.indexOf(' ');
      figures.put(
          CaseFigure.valueOf(part.substring(0, blank)), Integer.valueOf(part.substring(blank + 1)));
    }
    return GivenFigures.from(figures);
  }

  private static final String RIGHT =
      "CARRIED_OVER 1, ONLINE 1, DIRECT_OR_POSTAL 2, RECEIVED_TOTAL 4, BEFORE_DUE 1, ON_TIME 0, "
          + "LATE 0, SETTLED_TOTAL 1, WITHDRAWN 1, WITHIN 1, OVERDUE 1, PENDING_TOTAL 2";

  @Test
  void theFormOfAnOfficeThatIsRightHasNoDiscrepancy() {
    assertThat(given(RIGHT).discrepancies()).isEmpty();
    assertThat(MAY.check(given(RIGHT))).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ONLINE 1         | ONLINE 2         | tổng số tiếp nhận: 4, không bằng tổng các thành phần: 5; tiếp nhận trực tuyến: 2, không khớp hồ sơ: 1
          RECEIVED_TOTAL 4 | RECEIVED_TOTAL 5 | tổng số tiếp nhận: 5, không bằng tổng các thành phần: 4; tổng số tiếp nhận: 5, không cân đối tiếp nhận và giải quyết: 4; tổng số tiếp nhận: 5, không khớp hồ sơ: 4
          BEFORE_DUE 1, ON_TIME 0 | BEFORE_DUE 0, ON_TIME 1 | giải quyết trước hạn: 0, không khớp hồ sơ: 1; giải quyết đúng hạn: 1, không khớp hồ sơ: 0
          ', WITHDRAWN 1'  | ''               | tổng số tiếp nhận: 4, không cân đối tiếp nhận và giải quyết: 3
          """)
  void theTableSaysWhereAFormIsWrong(String right, String wrong, String said) {
    assertThat(
            MAY.check(given(RIGHT.replace(right, wrong))).stream()
                .map(d -> d.label(Language.VIETNAMESE))
                .collect(Collectors.joining("; ")))
        .isEqualTo(said);
  }

  @Test
  void whatFollowsNeedNotBeGiven() {
    GivenFigures figures = given("DIRECT 1, POSTAL 2, ONLINE 3, CARRIED_OVER 4");
    assertThat(figures.get(CaseFigure.DIRECT_OR_POSTAL)).isEqualTo(3);
    assertThat(figures.get(CaseFigure.RECEIVED_TOTAL)).isEqualTo(10);
    assertThat(figures.find(CaseFigure.SETTLED_TOTAL)).isEmpty();
    assertThat(figures.discrepancies()).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> figures.get(CaseFigure.LATE))
        .withMessage("figure must be one of [CARRIED_OVER, ONLINE, DIRECT, POSTAL]: 'LATE'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> given("LATE -1"))
        .withMessage("LATE must not be negative: '-1'");
  }

  @Test
  void partsBesideTheFormCountInItsTotals() {
    assertThat(
            given("WITHIN 1, OVERDUE 2, AWAITING_SUPPLEMENT 3, SUSPENDED 4")
                .get(CaseFigure.PENDING_TOTAL))
        .isEqualTo(10);
    assertThat(
            given("CARRIED_OVER 0, ONLINE 1, DIRECT_OR_POSTAL 2, CHANNEL_NOT_STATED 5")
                .get(CaseFigure.RECEIVED_TOTAL))
        .isEqualTo(8);
  }

  @Test
  void whatIsCarriedOverWasPending() {
    GivenFigures before = given("PENDING_TOTAL 7");
    assertThat(given("CARRIED_OVER 7").discrepanciesAfter(before)).isEmpty();
    assertThat(given("ONLINE 7").discrepanciesAfter(before)).isEmpty();
    assertThat(given("CARRIED_OVER 5").discrepanciesAfter(before))
        .extracting(d -> d.label(Language.ENGLISH))
        .containsExactly("carried over: 5, not as carried over: 7");
    assertThat(given("CARRIED_OVER 5").discrepanciesAfter(given("WITHIN 5"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyFigureHasItsWords(CaseFigure figure) {
    assertThat(figure.label(Language.VIETNAMESE)).isNotEqualTo(figure.label(Language.ENGLISH));
    assertThat(figure.parts().isEmpty()).isNotEqualTo(figure.isTotal());
  }
}
