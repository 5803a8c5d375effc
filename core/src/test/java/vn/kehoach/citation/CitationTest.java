package vn.kehoach.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.DocumentType;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.period.PartialDate;

class CitationTest {

  @Test
  void aCitationEndsWhereItsTextEnds() {
    Citation citation = Citation.of(CitationKind.PARTIAL, 7, "Chỉ thị số 05");
    assertThat(citation.end()).isEqualTo(20);
    assertThat(citation.documentNumber()).isEmpty();
  }

  @Test
  void aCitationHasAPlaceAndAText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Citation.of(CitationKind.PARTIAL, -1, "Chỉ thị số 05"))
        .withMessage("start of a citation must not be negative: '-1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Citation.of(CitationKind.PARTIAL, 0, ""))
        .withMessage("citation must not be empty: ''");
  }

  @Test
  void aPlanKeepsACitationOnOneLine() {
    Citation citation =
        LegalCitations.find("Chỉ \nthị số 33/CT- TTg,\nngày 26/11/2021 của Thủ tướng\nChính phủ")
            .get(0);
    assertThat(citation.toReference())
        .isEqualTo(
            LegalReference.of("Chỉ thị số 33/CT- TTg, ngày 26/11/2021")
                .withType(DocumentType.DIRECTIVE)
                .withNumber(DocumentNumber.parse("33/CT-TTg"))
                .withIssuedOn(PartialDate.of(LocalDate.of(2021, 11, 26)))
                .withIssuer("Thủ tướng Chính phủ"));
  }

  @Test
  void aYearAloneIsADateThatIsNotWhole() {
    Citation citation = LegalCitations.find("Quyết định số 12/QĐ-UBND năm 2019").get(0);
    assertThat(citation.toReference().issuedOn()).contains(PartialDate.ofYear(2019));
  }

  @Test
  void aLawCitedByNameHasNoNumber() {
    Citation citation = LegalCitations.find("Luật Khiếu nại năm 2011").get(0);
    assertThat(citation.documentNumber()).isEmpty();
    assertThat(citation.toReference().number()).isEmpty();
  }
}
