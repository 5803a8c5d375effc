package vn.kehoach.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.period.PartialDate;
import vn.kehoach.text.Language;

class LegalRegisterTest {

  private static final LegalRegister STANDARD = LegalRegister.standard();

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          34/2007/PL-UBTVQH11 | 2007-04-19 | not yet in force, in force from 2007-07-01
          34/2007/PL-UBTVQH11 | 2007-06-30 | not yet in force, in force from 2007-07-01
          34/2007/PL-UBTVQH11 | 2007-07-01 | in force
          34/2007/PL-UBTVQH11 | 2023-06-30 | in force
          34/2007/PL-UBTVQH11 | 2023-07-01 | lapsed since 2023-07-01, replaced by 10/2022/QH15
          34/2007/pl-ubtvqh11 | 2026-01-01 | lapsed since 2023-07-01, replaced by 10/2022/QH15
          10/2022/QH15 | 2023-06-30 | not yet in force, in force from 2023-07-01
          10/2022/QH15 | 2025-06-30 | in force
          10/2022/QH15 | 2025-07-01 | in force, amended by 97/2025/QH15 from 2025-07-01
          10/2022/QH15 | 2026-01-01 | in force as last confirmed on 2025-10-23, amended by 97/2025/QH15 from 2025-07-01
          55/1998/NQ-UBTVQH10 | 2023-07-01 | lapsed since 2023-07-01, repealed by 10/2022/QH15
          55/1998/NQ-UBTVQH10 | 2023-06-30 | not known to be in force: its first day in force is not known
          55/1998/NQ-UBTVQH10 | 1998-08-29 | not yet in force
          11-QĐi/TW | 2025-11-22 | in force
          11-QĐi/TW (2019) | 2025-11-23 | in force, amended by 215-KL/TW (2025) from 2025-11-23
          11-QĐ/TW | 2023-06-30 | not known to be in force: not in the register
          23-QĐ/TW | 2023-06-30 | not known to be in force: the document is not verified
          33/CT-TTg (2021) | 2023-06-30 | in force
          33/CT-TTg (2020) | 2023-06-30 | not known to be in force: not in the register
          33/CT-TTg | 2023-06-30 | not known to be in force: more than one document has the number (33/CT-TTg (2021), Thủ tướng Chính phủ; 33/CT-TTg (2026), Thủ tướng Chính phủ)
          09/2019/NĐ-CP | 2026-11-22 | in force as last confirmed on 2025-07-07
          9/2019/ND-CP | 2019-03-11 | not yet in force, in force from 2019-03-12
          156/2013/TT-BTC | 2022-01-01 | lapsed since 2022-01-01
          """)
  void theStandardRegisterAnswers(String key, LocalDate day, String expected) {
    DocumentStatus status = STANDARD.statusOn(DocumentKey.parse(key), day);

    assertThat(status.label(Language.ENGLISH)).isEqualTo(expected);
    assertThat(status.day()).isEqualTo(day);
    assertThat(status.isInForce()).isEqualTo(expected.startsWith("in force"));
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          34/2007/PL-UBTVQH11 | 2023-06-30 | còn hiệu lực
          34/2007/PL-UBTVQH11 | 2023-07-01 | hết hiệu lực từ 01/07/2023, được thay thế bằng 10/2022/QH15
          34/2007/PL-UBTVQH11 | 2007-06-30 | chưa có hiệu lực, có hiệu lực từ 01/07/2007
          55/1998/NQ-UBTVQH10 | 2023-07-01 | hết hiệu lực từ 01/07/2023, bị bãi bỏ bởi 10/2022/QH15
          10/2022/QH15 | 2026-01-01 | còn hiệu lực theo lần xác nhận gần nhất ngày 23/10/2025, được sửa đổi, bổ sung bởi 97/2025/QH15 từ 01/07/2025
          23-QĐ/TW | 2023-06-30 | chưa rõ hiệu lực: văn bản chưa được xác minh
          """)
  void statusesReadAsVietnamese(String key, LocalDate day, String expected) {
    assertThat(STANDARD.statusOn(DocumentKey.parse(key), day).label(Language.VIETNAMESE))
        .isEqualTo(expected);
  }

  @Test
  void aChainOfReplacementIsFollowedToTheDocumentInForceThatDay() {
    LegalRegister register =
        of(
            document("1/2001/NĐ-CP", "2001-01-01", "replaced by 2/2005/NĐ-CP from 2005-01-01"),
            document("2/2005/NĐ-CP", "2005-01-01", "replaced by 3/2010/NĐ-CP from 2010-01-01"),
            document("3/2010/NĐ-CP", "2010-01-01", "repealed by 4/2020/NĐ-CP from 2020-01-01"));
    DocumentNumber first = DocumentNumber.parse("1/2001/NĐ-CP");

    assertThat(register.statusOn(first, day("2009-12-31")).label(Language.ENGLISH))
        .isEqualTo("lapsed since 2005-01-01, replaced by 2/2005/NĐ-CP");
    Lapsed later = (Lapsed) register.statusOn(first, day("2010-01-01"));
    assertThat(later.label(Language.ENGLISH))
        .isEqualTo("lapsed since 2005-01-01, replaced by 2/2005/NĐ-CP, then 3/2010/NĐ-CP");
    assertThat(later.label(Language.VIETNAMESE)).endsWith("2/2005/NĐ-CP, rồi 3/2010/NĐ-CP");
    assertThat(later.successor()).contains(DocumentKey.parse("3/2010/NĐ-CP"));
    assertThat(((Lapsed) register.statusOn(first, day("2021-01-01"))).replacedBy())
        .isEqualTo(later.replacedBy());
  }

  @Test
  void aDocumentReplacedByTwoNamesBoth() {
    LegalRegister register =
        of(
            document(
                "1/2001/NĐ-CP",
                "2001-01-01",
                "replaced by 2/2005/NĐ-CP from 2005-01-01",
                "replaced by 3/2005/NĐ-CP from 2005-01-01"));

    assertThat(
            register
                .statusOn(DocumentNumber.parse("1/2001/NĐ-CP"), day("2005-01-01"))
                .label(Language.ENGLISH))
        .isEqualTo("lapsed since 2005-01-01, replaced by 2/2005/NĐ-CP, then 3/2005/NĐ-CP");
  }

  @Test
  void aPartThatIsRepealedLeavesTheRestInForce() {
    LegalRegister register =
        of(
            document(
                "1/2001/NĐ-CP",
                "2001-01-01",
                "amended by 3/2004/NĐ-CP from 2004-01-01",
                "partly repealed by 2/2003/NĐ-CP from 2003-01-01"));

    assertThat(
            register
                .statusOn(DocumentNumber.parse("1/2001/NĐ-CP"), day("2004-01-01"))
                .label(Language.ENGLISH))
        .isEqualTo(
            "in force as last confirmed on 2001-01-01, partly repealed by 2/2003/NĐ-CP from"
                + " 2003-01-01; amended by 3/2004/NĐ-CP from 2004-01-01");
  }

  @Test
  void aCitationIsFoundByWhatItSaysOfYearAndIssuer() {
    LegalReference directive = LegalReference.of("Chỉ thị số 33/CT-TTg");
    LegalReference numbered = directive.withNumber(DocumentNumber.parse("33/CT-TTg"));
    LegalReference dated = numbered.withIssuedOn(PartialDate.parse("11/2021"));

    assertThat(STANDARD.find(directive)).isEmpty();
    assertThat(STANDARD.find(dated).map(d -> d.key().toString())).contains("33/CT-TTg (2021)");
    assertThat(STANDARD.find(dated.withIssuer("Thủ tướng"))).isPresent();
    assertThat(STANDARD.find(dated.withIssuer("Chủ tịch nước"))).isEmpty();
    assertThat(STANDARD.statusOn(directive, day("2023-01-01")).label(Language.ENGLISH))
        .isEqualTo("not known to be in force: cited without a number");
    assertThat(
            STANDARD
                .statusOn(directive.withNumber(DocumentNumber.parse("/KH-UBND")), day("2023-01-01"))
                .label(Language.ENGLISH))
        .isEqualTo("not known to be in force: cited without a number");
    assertThat(STANDARD.statusOn(dated, day("2023-01-01")).isInForce()).isTrue();
    assertThatThrownBy(() -> STANDARD.find(numbered))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "document must be told apart by year or issuer from 33/CT-TTg (2021), 33/CT-TTg (2026):"
                + " 'Chỉ thị số 33/CT-TTg'");
  }

  @Test
  void provincesMayHaveTheSameNumberInTheSameYear() {
    RegisteredDocument one =
        document("01/2023/QĐ-UBND", "2023-02-01").withIssuer("UBND tỉnh Thái Bình");
    RegisteredDocument two =
        document("01/2023/QĐ-UBND", "2023-03-01").withIssuer("UBND tỉnh Hà Nam");
    LegalRegister register = of(one, two);
    LegalReference cited = LegalReference.of("Quyết định 01").withNumber(one.number());

    assertThat(register.find(cited.withIssuer("Ủy ban nhân dân tỉnh Hà Nam"))).contains(two);
    assertThat(register.statusOn(cited, day("2023-05-01")))
        .isEqualTo(
            UnknownStatus.of(
                day("2023-05-01"), UnknownReason.AMBIGUOUS, register.documentsOf(one.number())));
  }

  @Test
  void aPlainLookUpThrowsForWhatIsNotThere() {
    assertThat(STANDARD.find(DocumentKey.parse("99/2099/NĐ-CP"))).isEmpty();
    assertThat(STANDARD.document(DocumentKey.parse("91/2015/QH13")).title()).contains("Dân sự");
    assertThatThrownBy(() -> of().document(DocumentKey.parse("99/CT-TTg (2021)")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("document must be in the register (0 documents): '99/CT-TTg (2021)'");
  }

  @Test
  void theRowOfTheOtherRegisterStands() {
    LegalRegister own =
        of(
            document("34/2007/PL-UBTVQH11", "2007-07-01").withIssuer("UBTVQH"),
            document("269-QĐ/TU", "2021-12-01").withIssuedOn(day("2021-11-30")));
    LegalRegister both = STANDARD.combinedWith(own);

    assertThat(both.documents()).hasSize(STANDARD.documents().size());
    assertThat(both.documents()).containsAll(own.documents());
    assertThat(both.statusOn(DocumentNumber.parse("34/2007/PL-UBTVQH11"), day("2023-07-01")))
        .isInstanceOf(InForce.class);
    assertThat(own.combinedWith(STANDARD).documents()).doesNotContainAnyElementsOf(own.documents());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a cycle | 1/2001/NĐ-CP 2001-01-01 replaced by 2/2005/NĐ-CP from 2005-01-01 & 2/2005/NĐ-CP 2005-01-01 replaced by 1/2001/NĐ-CP from 2009-01-01 | document must not come to replace itself: '1/2001/NĐ-CP'; document must not come to replace itself: '2/2005/NĐ-CP'; replacement of a document must not be older than the document (replaced by 1/2001/NĐ-CP from 2009-01-01, 2001-01-01): '2/2005/NĐ-CP'
          a replacement in the future | 1/2001/NĐ-CP 2001-01-01 replaced by 2/2005/NĐ-CP from 2004-12-31 & 2/2005/NĐ-CP 2005-01-01 | change of a document must not come before its document is in force (replaced by 2/2005/NĐ-CP from 2004-12-31, 2005-01-01): '1/2001/NĐ-CP'
          an older replacement | 2/2005/NĐ-CP 2005-01-01 replaced by 1/2001/NĐ-CP from 2009-01-01 & 1/2001/NĐ-CP 2001-01-01 | replacement of a document must not be older than the document (replaced by 1/2001/NĐ-CP from 2009-01-01, 2001-01-01): '2/2005/NĐ-CP'
          two rows that disagree | 1/2001/NĐ-CP 2001-01-01 & 01/2001/ND-CP 2001-02-01 | document must stand once, or be told apart by year or issuer from 01/2001/NĐ-CP: '1/2001/NĐ-CP'; document must stand once, or be told apart by year or issuer from 1/2001/NĐ-CP: '01/2001/NĐ-CP'
          """)
  void aContradictionIsRefused(String what, String rows, String message) {
    ImmutableList<RegisteredDocument> documents =
        Arrays.stream(rows.split(" & "))
            .map(row -> row.split(" ", 3))
            .map(
                row ->
                    row.length == 2 ? document(row[0], row[1]) : document(row[0], row[1], row[2]))
            .collect(ImmutableList.toImmutableList());

    assertThatThrownBy(() -> LegalRegister.of(documents))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "11-QĐ/TW, 11-QĐi/TW, true",
    "11-QĐi/TW, 11-QĐ/TW, true",
    "33/CT-TTg, 83/CT-TTg, true",
    "33/CT-TTg, 33/CT-TTh, true",
    "145/2020/NĐ-CP, 154/2020/NĐ-CP, true",
    "145/2020/NĐ-CP, 145/2002/NĐ-CP, true",
    "145/2020/NĐ-CP, 541/2020/NĐ-CP, false",
    "11-QĐ/TW, 11-QĐ/TW, false",
    "11-QĐ/TW, 11-QĐind/TW, false",
    "9/CT-TTg, 12/CT-UBND, false"
  })
  void oneSlipOfThePenIsNear(String one, String other, boolean near) {
    RegisteredDocument row = document(other, "2001-01-01");

    assertThat(of(row).documentsNear(DocumentNumber.parse(one)))
        .isEqualTo(near ? ImmutableList.of(row) : ImmutableList.of());
  }

  @Test
  void equalRowsCountOnce() {
    RegisteredDocument row = document("1/2001/NĐ-CP", "2001-01-01");

    assertThat(of(row, row)).isEqualTo(of(row)).hasSameHashCodeAs(of(row));
    assertThat(of(row)).isNotEqualTo(of()).hasToString("LegalRegister (1 documents)");
  }

  @Test
  void aReplacementThatIsNotRegisteredEndsTheChain() {
    LegalRegister register =
        of(document("1/2001/NĐ-CP", "2001-01-01", "replaced by 9/2009/NĐ-CP from 2009-01-01"));

    assertThat(register.statusOn(DocumentNumber.parse("1/2001/NĐ-CP"), day("2026-01-01")))
        .isEqualTo(
            Lapsed.of(
                day("2026-01-01"),
                register.documents().get(0),
                day("2009-01-01"),
                ImmutableList.of(DocumentKey.parse("9/2009/NĐ-CP"))));
  }

  static LegalRegister of(RegisteredDocument... documents) {
    return LegalRegister.of(ImmutableList.copyOf(documents));
  }

  static RegisteredDocument document(String number, String from, String... changes) {
    return RegisteredDocument.of(DocumentNumber.parse(number), SourceCertainty.VERIFIED, "Công báo")
        .withInForceFrom(day(from))
        .withChanges(
            Arrays.stream(changes)
                .map(DocumentChange::parse)
                .collect(ImmutableList.toImmutableList()));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
