package vn.kehoach.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IssuersTest {

  @ParameterizedTest
  @CsvSource({
    "TTg, PRIME_MINISTER, Thủ tướng Chính phủ, false",
    "TTG, PRIME_MINISTER, Thủ tướng Chính phủ, false",
    "hdnd, PEOPLES_COUNCIL, Hội đồng nhân dân, false",
    "TW, PARTY_CENTRAL_COMMITTEE, Ban Chấp hành Trung ương, true",
    "DUK, PARTY_BLOC_COMMITTEE, Đảng ủy Khối, true"
  })
  void aBodyIsFoundByItsAbbreviation(
      String text, Issuers issuer, String vietnamese, boolean ofTheParty) {
    assertThat(Issuers.find(text)).contains(issuer);
    assertThat(Issuers.parse(text)).isEqualTo(issuer);
    assertThat(issuer).hasToString(vietnamese);
    assertThat(issuer.isOfTheParty()).isEqualTo(ofTheParty);
  }

  @ParameterizedTest
  @EnumSource
  void anAbbreviationStandsForOneBody(Issuers issuer) {
    assertThat(Issuers.parse(issuer.abbreviation())).isEqualTo(issuer);
    assertThat(issuer.vietnamese()).isNotBlank();
  }

  @Test
  void aMarkThatMattersIsNotIgnored() {
    assertThat(Issuers.find("TƯ")).isEmpty();
  }

  @Test
  void anAbbreviationThatIsNotThereListsThoseThatAre() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> Issuers.parse("XYZ"))
        .withMessage(
            "issuer must be one of QH, UBTVQH, CTN, CP, TTg, HĐBT, VPCP, VPQH, TTCP, BNV, BTP, BTC,"
                + " BCA, BQP, BYT, BGDĐT, BKHĐT, BTNMT, BNNPTNT, BLĐTBXH, BVHTTDL, BCT, BXD, TANDTC,"
                + " VKSNDTC, HĐND, UBND, UBMTTQ, TW, VPTW, UBKTTW, BTCTW, BDVTW, TU, BDVTU, HU, ĐU,"
                + " ĐUK: 'XYZ'");
  }

  @Test
  void callersBringBodiesOfTheirOwn() {
    Issuer ward =
        new Issuer() {
          @Override
          public String name() {
            return "YOUTH_UNION";
          }

          @Override
          public String vietnamese() {
            return "Đoàn Thanh niên xã";
          }

          @Override
          public String abbreviation() {
            return "ĐTN";
          }

          @Override
          public boolean isOfTheParty() {
            return false;
          }
        };
    assertThat(ward.abbreviation()).isEqualTo("ĐTN");
  }
}
