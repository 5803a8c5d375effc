package vn.kehoach.legal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.text.Language;

class SourceCertaintyTest {

  @ParameterizedTest
  @CsvSource({
    "VERIFIED, true, đã đối chiếu, verified",
    "SINGLE_SOURCE, true, một nguồn, single source",
    "OPEN, true, còn cách hiểu khác nhau, open to more than one reading",
    "UNCONFIRMED, true, chưa xác nhận, not confirmed",
    "UNVERIFIED, false, chưa xác minh, unverified",
    "NO_SOURCE, false, không có văn bản, no source"
  })
  void eachIsToldInWords(
      SourceCertainty certainty, boolean seen, String vietnamese, String english) {
    assertThat(certainty.isSeen()).isEqualTo(seen);
    assertThat(certainty.label(Language.VIETNAMESE)).isEqualTo(vietnamese);
    assertThat(certainty.label(Language.ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "VERIFIED, VERIFIED, VERIFIED",
    "VERIFIED, SINGLE_SOURCE, SINGLE_SOURCE",
    "OPEN, SINGLE_SOURCE, OPEN",
    "UNCONFIRMED, OPEN, UNCONFIRMED",
    "UNVERIFIED, UNCONFIRMED, UNVERIFIED",
    "UNVERIFIED, NO_SOURCE, NO_SOURCE"
  })
  void theLessSureOfTwoIsTheSameFromBothSides(
      SourceCertainty one, SourceCertainty other, SourceCertainty worst) {
    assertThat(one.worst(other)).isEqualTo(worst);
    assertThat(other.worst(one)).isEqualTo(worst);
  }
}
