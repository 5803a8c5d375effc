package vn.kehoach.legal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How the parts of a symbol are spelt: {@code QĐ-TTG} and {@code QD-TTg} are {@code QĐ-TTg}. */
final class SymbolSpelling {

  /** Parts found in many documents that are neither a type nor one of {@link Issuers}. */
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of(
          "BCĐ", "BNNMT", "GDĐT", "HĐTP", "KHĐT", "LĐLĐ", "LĐTBXH", "SGDĐT", "SKHĐT", "SLĐTBXH",
          "TLĐ", "TTLB", "TTLN", "TWĐTN");

  private static final ImmutableSet<String> SPELT =
      Stream.concat(Stream.concat(types(), issuers()), OTHERS.stream())
          .collect(ImmutableSet.toImmutableSet());
  private static final ImmutableMap<String, String> BY_PLAIN = byPlain();

  private SymbolSpelling() {}

  private static Stream<String> types() {
    return Arrays.stream(DocumentType.values()).flatMap(type -> type.abbreviations().stream());
  }

  private static Stream<String> issuers() {
    return Arrays.stream(Issuers.values()).map(Issuers::abbreviation);
  }

  /** Leaves out what may be either of two, such as HD: HD is guidance, HĐ a contract. */
  private static ImmutableMap<String, String> byPlain() {
    Map<String, String> spelling = new LinkedHashMap<>();
    SPELT.forEach(part -> spelling.merge(plain(part), part, (one, other) -> ""));
    spelling.values().removeIf(String::isEmpty);
    return ImmutableMap.copyOf(spelling);
  }

  /**
   * Returns a part without case and without the stroke of Đ. Other marks stay: TƯ is the centre, TU
   * a province.
   */
  static String plain(String part) {
    return part.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
  }

  /**
   * Spells a symbol as in official use.
   *
   * @param symbol parts joined by - or /, in NFC
   * @return the same parts, each as it is usually spelt; parts not known only get their Đ
   */
  static String spell(String symbol) {
    StringBuilder spelt = new StringBuilder(symbol.length());
    int start = 0;
    for (int i = 0; i <= symbol.length(); i++) {
      if (i == symbol.length() || symbol.charAt(i) == '-' || symbol.charAt(i) == '/') {
        spelt.append(part(symbol.substring(start, i)));
        if (i < symbol.length()) {
          spelt.append(symbol.charAt(i));
        }
        start = i + 1;
      }
    }
    return spelt.toString();
  }

  private static String part(String part) {
    int letters = part.length();
    while (letters > 0 && part.charAt(letters - 1) >= '0' && part.charAt(letters - 1) <= '9') {
      letters--;
    }
    String word = part.substring(0, letters);
    if (SPELT.contains(word)) {
      return part;
    }
    String spelt = BY_PLAIN.get(plain(word));
    return (spelt == null ? word.replace('Ð', 'Đ') : spelt) + part.substring(letters);
  }
}
