package vn.kehoach.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.text.Language;

class DocumentKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          33/CT-TTg (2021)     | 33/CT-TTg (2021)    | 2021
          33/CT- TTg(2021)     | 33/CT-TTg (2021)    | 2021
          33/CT-TTg            | 33/CT-TTg           |
          34/2007/PL-UBTVQH11  | 34/2007/PL-UBTVQH11 | 2007
          """)
  void aKeyIsNumberAndYear(String text, String printed, Integer year) {
    DocumentKey key = DocumentKey.parse(text);

    assertThat(key).hasToString(printed).isEqualTo(DocumentKey.parse(printed));
    assertThat(key.year()).isEqualTo(Optional.ofNullable(year));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          33/CT-TTg (2021)    | 33/CT-TTg           | true
          33/CT-TTg (2021)    | 33/ct-ttg (2021)    | true
          33/CT-TTg (2021)    | 33/CT-TTg (2026)    | false
          11-QĐi/TW           | 11-QĐ/TW            | false
          05/2015/NĐ-CP       | 5/2015/ND-CP        | true
          05/2015/NĐ-CP       | 05/2016/NĐ-CP       | false
          23-QĐ/TW            | 23/QĐ-TW            | true
          """)
  void keysMayMeanTheSameDocumentUnlessNumberOrYearDiffer(String one, String other, boolean may) {
    assertThat(DocumentKey.parse(one).mayBe(DocumentKey.parse(other))).isEqualTo(may);
    assertThat(DocumentKey.parse(other).mayBe(DocumentKey.parse(one))).isEqualTo(may);
  }

  @Test
  void aYearStandsBesideANumberWithoutOneOnly() {
    DocumentNumber decree = DocumentNumber.parse("04/2015/NĐ-CP");

    assertThat(DocumentKey.of(decree, 2015)).isEqualTo(DocumentKey.of(decree));
    assertThatThrownBy(() -> DocumentKey.parse("04/2015/NĐ-CP (2015)"))
        .hasMessage("document key must " + DocumentKey.RULE + ": '04/2015/NĐ-CP (2015)'");
    assertThatThrownBy(() -> DocumentKey.of(decree).withIssueYear(2015))
        .hasMessage("document key must not have a year beside that of its number: '04/2015/NĐ-CP'");
    assertThatThrownBy(() -> DocumentKey.parse("33/CT-TTg (0)"))
        .hasMessage("year of a document key must be from 1 to 9999: '0'");
  }

  @ParameterizedTest
  @CsvSource({
    "replaced by 10/2022/QH15 from 2023-07-01, được thay thế bằng 10/2022/QH15 từ 01/07/2023",
    "amended by 215-KL/TW (2025) from 2025-11-23,"
        + " 'được sửa đổi, bổ sung bởi 215-KL/TW (2025) từ 23/11/2025'",
    "partly repealed by 1/2001/NĐ-CP from 2001-01-01,"
        + " hết hiệu lực một phần theo 1/2001/NĐ-CP từ 01/01/2001"
  })
  void aChangeReadsBackAndHasAVietnameseWording(String text, String vietnamese) {
    DocumentChange change = DocumentChange.parse(text);

    assertThat(change).hasToString(text).isEqualTo(DocumentChange.parse("  " + text));
    assertThat(change.label(Language.VIETNAMESE)).isEqualTo(vietnamese);
  }

  @ParameterizedTest
  @CsvSource({
    "replaced by 10/2022/QH15",
    "replaced by 10/2022/QH15 from 2023-02-30",
    "replaced by ba mươi ba from 2023-07-01",
    "ended by 10/2022/QH15 from 2023-07-01"
  })
  void whatIsNoChangeIsRefused(String text) {
    assertThatThrownBy(() -> DocumentChange.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("change of a document must " + DocumentChange.RULE + ": '" + text + "'");
    assertThatThrownBy(() -> DocumentChange.parse(text.repeat(50_000)))
        .hasMessageEndingWith("characters)");
  }

  @Test
  void certaintyIsWorded() {
    assertThat(SourceCertainty.SINGLE_SOURCE.label(Language.ENGLISH)).isEqualTo("single source");
    assertThat(SourceCertainty.UNVERIFIED.label(Language.VIETNAMESE)).isEqualTo("chưa xác minh");
  }
}
