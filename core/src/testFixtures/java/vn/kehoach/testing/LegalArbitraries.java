package vn.kehoach.testing;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.DocumentType;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.legal.Provision;

/** Documents as plans cite them. */
final class LegalArbitraries {

  private static final String[] NORMATIVE = {
    "NĐ-CP", "QH15", "UBTVQH15", "PL-UBTVQH11", "TTLT-BTP-BTC", "TTLT/BTC-BCA"
  };
  private static final String[] STATE = {
    "CT-TTg", "KH-UBND", "QĐ-UBND", "BC-VP.TK", "TB-LĐTBXH", "SNV-CCHC&PC", "QCPH/UBND-UBMTTQ"
  };
  private static final String[] PARTY = {
    "QĐ/TW", "KL/TW", "QĐi/TU", "CP", "HĐBT", "CTr/HU", "CTrPH/BDVTU-BCSĐ", "NQLT/ĐTN-HCCB"
  };

  private LegalArbitraries() {}

  static Arbitrary<DocumentNumber> numbers() {
    Arbitrary<String> serial =
        Combinators.combine(
                Arbitraries.of("", "0"),
                Arbitraries.integers().between(1, 12_729),
                Arbitraries.of("", "", "", "c", "đ"))
            .as((zero, n, suffix) -> zero + n + suffix);
    Arbitrary<String> serialOrBlank = serial.optional(0.8).map(LegalArbitraries::orBlank);
    Arbitrary<String> year = Arbitraries.integers().between(1945, 2027).map(String::valueOf);
    return Arbitraries.oneOf(
            Combinators.combine(serialOrBlank, year, Arbitraries.of(NORMATIVE))
                .as((n, y, symbol) -> n + "/" + y + "/" + symbol),
            Combinators.combine(serialOrBlank, Arbitraries.of(STATE)).as((n, s) -> n + "/" + s),
            Combinators.combine(serialOrBlank, Arbitraries.of(PARTY)).as((n, s) -> n + "-" + s))
        .map(DocumentNumber::parse);
  }

  private static String orBlank(Optional<String> serial) {
    return serial.orElse("");
  }

  static Arbitrary<LegalReference> references() {
    return Combinators.combine(
            TextArbitraries.phrases(),
            Arbitraries.of(DocumentType.class).optional(),
            numbers().optional(),
            PeriodArbitraries.partialDates().optional(),
            Arbitraries.of("Bộ Chính trị", "Chính phủ", "Ban Thường vụ Tỉnh ủy", "UBND tỉnh")
                .optional(),
            TextArbitraries.phrases().optional(0.3),
            TextArbitraries.phrases().optional(0.2))
        .as(
            (text, type, number, issuedOn, issuer, title, remark) ->
                LegalReference.of(text)
                    .withType(type)
                    .withNumber(number)
                    .withIssuedOn(issuedOn)
                    .withIssuer(issuer)
                    .withTitle(title)
                    .withRemark(remark))
        .withoutEdgeCases();
  }

  static Arbitrary<Provision> provisions() {
    return Combinators.combine(
            numbers(),
            Arbitraries.integers().between(1, 220).map(String::valueOf),
            Arbitraries.integers().between(1, 9).map(String::valueOf).optional(),
            Arbitraries.of("a", "b", "c", "d", "đ", "e").optional())
        .as(
            (document, article, clause, point) ->
                Provision.of(document, article).withClause(clause).withPoint(point));
  }
}
