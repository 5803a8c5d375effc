package vn.kehoach.legal;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a number together as its issuer does: the State writes 33/CT-TTg, the Party 23-QĐ/TW.
 *
 * <p>Joint documents keep what they have, for both ways are in use: TTLT-BTP-BCA, TTLT/BTC-BCA.
 */
final class UsualSeparators {

  private static final Pattern PARTS = Pattern.compile("([^-/]+)([-/])([^-/]+)(.*)");
  private static final ImmutableSet<String> JOINT =
      ImmutableSet.of(
          "TTLT", "TTLN", "TTLB", "NQLT", "QCPH", "CTPH", "CTrPH", "KHPH", "KHLT", "HDLN", "HDLT");
  private static final ImmutableSet<String> TYPES =
      Arrays.stream(DocumentType.values())
          .flatMap(type -> type.abbreviations().stream())
          .filter(abbreviation -> !JOINT.contains(abbreviation))
          .collect(ImmutableSet.toImmutableSet());

  /** Bodies of the State that never numbered as the Party does. */
  private static final ImmutableSet<Issuers> NEVER_HYPHENATED =
      ImmutableSet.of(Issuers.PEOPLES_COMMITTEE, Issuers.PEOPLES_COUNCIL, Issuers.PRIME_MINISTER);

  private UsualSeparators() {}

  static DocumentNumber of(DocumentNumber number) {
    Matcher parts = PARTS.matcher(number.symbol());
    if (!parts.matches()) {
      return unglued(number);
    }
    String type = parts.group(1);
    if (!TYPES.contains(type)) {
      return number;
    }
    Optional<Issuers> issuer = Issuers.find(parts.group(3));
    return joined(number, type, issuer, parts.group(3) + parts.group(4));
  }

  private static DocumentNumber joined(
      DocumentNumber number, String type, Optional<Issuers> issuer, String rest) {
    if (number.form() != DocumentForm.NORMATIVE
        && issuer.filter(Issuers::isOfTheParty).isPresent()) {
      return made(number, DocumentForm.PARTY, type + "/" + rest);
    }
    if (number.form() != DocumentForm.PARTY) {
      return made(number, number.form(), type + "-" + rest);
    }
    return issuer.filter(NEVER_HYPHENATED::contains).isPresent()
        ? made(number, DocumentForm.STATE, type + "-" + rest)
        : number;
  }

  /** NQCP is NQ-CP, and QĐTU is QĐ/TU. */
  private static DocumentNumber unglued(DocumentNumber number) {
    String symbol = number.symbol();
    for (Issuers issuer : Issuers.values()) {
      int cut = symbol.length() - issuer.abbreviation().length();
      if (cut > 0
          && symbol.endsWith(issuer.abbreviation())
          && TYPES.contains(symbol.substring(0, cut))) {
        return joined(number, symbol.substring(0, cut), Optional.of(issuer), issuer.abbreviation());
      }
    }
    return number;
  }

  private static DocumentNumber made(DocumentNumber number, DocumentForm form, String symbol) {
    return form == number.form() && symbol.equals(number.symbol())
        ? number
        : ImmutableDocumentNumber.of(form, number.serial(), number.year(), symbol);
  }
}
