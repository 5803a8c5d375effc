package vn.kehoach.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.legal.DocumentType;

class LegalCitationsTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/citations/forms.csv",
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      numLinesToSkip = 1)
  void aFormIsReadWhole(
      String text,
      @Nullable CitationKind kind,
      @Nullable DocumentType type,
      @Nullable String number,
      @Nullable Integer year,
      @Nullable String symbol,
      @Nullable String key,
      @Nullable LocalDate date,
      @Nullable String issuer,
      @Nullable String span) {
    List<Citation> found = LegalCitations.find(text);
    if (kind == null) {
      assertThat(found).isEmpty();
      return;
    }
    assertThat(found).hasSize(1);
    Citation citation = found.get(0);
    assertThat(citation.text()).isEqualTo(span);
    assertThat(citation.kind()).isEqualTo(kind);
    assertThat(citation.type().orElse(null)).isEqualTo(type);
    assertThat(citation.number().orElse(null)).isEqualTo(number);
    assertThat(citation.year().orElse(null)).isEqualTo(year);
    assertThat(citation.symbol().orElse(null)).isEqualTo(symbol);
    assertThat(citation.key().orElse(null)).isEqualTo(key);
    assertThat(citation.issuedOn().orElse(null)).isEqualTo(date);
    assertThat(citation.issuer().orElse(null)).isEqualTo(issuer);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/citations/nothing.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void whatIsNoCitationIsNotFound(String text) {
    assertThat(LegalCitations.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "các Kết luận: số 48-KL/TW, số 80-KL/TW và 81-KL/TW | CONCLUSION | 48-KL/TW 80-KL/TW 81-KL/TW",
        "Nghị định 50-HĐBT và 98-HĐBT | DECREE | 50-HĐBT 98-HĐBT",
        "Thông tư số 01/2026/TT-BCT; 02/2026/TT-BCT hoặc số 3/2026/TT-BCT"
            + " | CIRCULAR | 01/2026/TT-BCT 02/2026/TT-BCT 3/2026/TT-BCT",
        "Quyết định số 1/QĐ-UBND ngày 2/3/2020 của UBND xã, 2/QĐ-UBND | DECISION | 1/QĐ-UBND 2/QĐ-UBND",
        "Quyết định số 1/QĐ-UBND, 2/3/2020, số điện thoại | DECISION | 1/QĐ-UBND"
      })
  void documentsOfAListShareTheWordForTheType(String text, DocumentType type, String keys) {
    List<Citation> found = LegalCitations.find(text);
    assertThat(found).extracting(c -> c.key().orElseThrow()).containsExactly(keys.split(" "));
    assertThat(found).extracting(c -> c.type().orElseThrow()).containsOnly(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "điểm b khoản 1 Điều 5 Nghị định số 04/2015/NĐ-CP | điểm b khoản 1 Điều 5",
        "khoản 2 Điều 12a của Luật Khiếu nại năm 2011 | khoản 2 Điều 12a",
        "khoản 1, khoản 2 Điều 5 Nghị định số 04/2015/NĐ-CP | khoản 2 Điều 5",
        "Nghị định số 04/2015/NĐ-CP (Điều 5, khoản 3) | khoản 3 Điều 5",
        "Nghị định số 04/2015/NĐ-CP tại khoản 3 Điều 5 | khoản 3 Điều 5",
        "khoản 3 Nghị định số 04/2015/NĐ-CP | -",
        "Nghị định số 04/2015/NĐ-CP, Điều 5 Luật này | -",
        "Điều kiện theo Nghị định số 04/2015/NĐ-CP | -"
      })
  void theArticleBesideADocumentBelongsToIt(String text, @Nullable String provision) {
    assertThat(LegalCitations.find(text)).hasSize(1);
    assertThat(LegalCitations.find(text).get(0).provision().map(Object::toString).orElse(null))
        .isEqualTo(provision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "của Bộ Văn hóa, Thể thao và Du lịch quy định | Bộ Văn hóa, Thể thao và Du lịch",
        "của Chính phủ sửa Nghị định | Chính phủ",
        "của Ban Kinh tế - Ngân sách HĐND tỉnh | Ban Kinh tế - Ngân sách HĐND tỉnh",
        "của UBND tỉnh Bà Rịa -Vũng Tàu | UBND tỉnh Bà Rịa -Vũng Tàu",
        "của UBND Quận 10 và Kế hoạch số 5 | UBND Quận 10",
        "của Chính phủ - Điều 5 | Chính phủ",
        "của UBND xã (bản sao) | UBND xã",
        "của UBND xã¶Người ký | UBND xã",
        "của Bộ Y tế Hướng dẫn thực hiện | Bộ Y tế",
        "của Bộ trưởng Bộ LĐTBXH TỶ LỆ LAO ĐỘNG | Bộ trưởng Bộ LĐTBXH",
        "của UBND tỉnh Ninh Bìnhvề việc | UBND tỉnh Ninh Bình",
        "của Sở Kế hoạch và Đầu tư về | Sở Kế hoạch và Đầu tư",
        "của Quốc hội khóa XV | Quốc hội",
        "CỦA HỘI ĐỒNG NHÂN DÂN TỈNH VỀ CƠ CHẾ | HỘI ĐỒNG NHÂN DÂN TỈNH",
        "của Ban Chỉ đạo phòng, chống dịch bệnh COVID-19 tại"
            + " | Ban Chỉ đạo phòng, chống dịch bệnh COVID-19",
        "của Bộ Tài chính, Bộ Công an đã họp | Bộ Tài chính"
      })
  void anIssuerEndsWhereItsNameEnds(String after, String issuer) {
    String text = "Quyết định số 12/QĐ-UBND " + after.replace("¶", "\n\n");
    assertThat(LegalCitations.find(text).get(0).issuer()).contains(issuer);
  }

  @Test
  void theIssuersOfAJointDocumentAreOneText() {
    String text =
        "Thông tư liên tịch số 01/2012/TTLT-BTC-BCA của Bộ Tài chính, Bộ Công an và Bộ Tư pháp về";
    assertThat(LegalCitations.find(text).get(0).issuer())
        .contains("Bộ Tài chính, Bộ Công an và Bộ Tư pháp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"của các bộ", "của mình", "của Luật Đất đai", "của 12 xã", "của ông A"})
  void whatIsNoBodyIsNoIssuer(String after) {
    assertThat(LegalCitations.find("Quyết định số 12/QĐ-UBND " + after).get(0).issuer()).isEmpty();
  }

  @Test
  void aYearRightAfterTheNumberIsTheYearOfIssue() {
    Citation citation = LegalCitations.find("Quyết định số 12/QĐ-UBND năm 2019").get(0);
    assertThat(citation.issueYear()).contains(2019);
    assertThat(LegalCitations.find("Quyết định số 12/QĐ-UBND năm 2019-2020").get(0).issueYear())
        .isEmpty();
  }

  @Test
  void aCitationDoesNotReachBackIntoTheOneBefore() {
    List<Citation> found = LegalCitations.find("1/NĐ-QH    1/NĐ-QH");
    assertThat(found).extracting(Citation::text).containsExactly("1/NĐ-QH", "1/NĐ-QH");
    assertThat(found).allSatisfy(c -> assertThat(c.type()).isEmpty());
  }

  @Test
  void aSymbolLongerThanAnyIsNone() {
    assertThat(LegalCitations.find("Quyết định số 1/" + "N".repeat(100))).isEmpty();
    assertThat(LegalCitations.find("Quyết định số 1/QĐ-" + "N".repeat(100)).get(0).symbol())
        .contains("QĐ");
  }

  @Test
  void aPageNumberWithinACitationIsPassedOver() {
    String text =
        "theo Quyết định số 217-\n\n- 12 -\n\fQĐ/TW ngày\r\n31\r\n\r\n3\r\n\r\ntháng 3 năm 2022";
    Citation citation = LegalCitations.find(text).get(0);
    assertThat(citation.key()).contains("217-QĐ/TW");
    assertThat(citation.issuedOn()).contains(LocalDate.of(2022, 3, 31));
    assertThat(citation.start()).isEqualTo(5);
    assertThat(citation.end()).isEqualTo(text.length());
  }

  @Test
  void anotherSequenceOfCharactersIsReadToo() {
    String text = "Chỉ thị số 33/CT-TTg";
    assertThat(LegalCitations.find(CharBuffer.wrap(text))).isEqualTo(LegalCitations.find(text));
  }

  @Test
  void aReaderThatFailsIsNotHidden() {
    List<Citation> found = new ArrayList<>();
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> LegalCitations.scan(broken, found::add))
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
    assertThat(found).isEmpty();
  }
}
