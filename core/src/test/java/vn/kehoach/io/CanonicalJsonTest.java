package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.period.DateRange;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Measurement;

class CanonicalJsonTest {

  @Test
  void namesAreInOrderWithoutWhiteSpaceAndWhatIsEmptyIsLeftOut() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", List.of(1, true, "x"));
    map.put("đ", "ngày");
    map.put("a", new LinkedHashMap<>(Map.of("b", LocalDate.of(2023, 2, 28))));
    map.put("Z", Optional.empty());
    map.put("e", List.of());

    assertThat(CanonicalJson.of(map))
        .isEqualTo("{\"a\":{\"b\":\"2023-02-28\"},\"z\":[1,true,\"x\"],\"đ\":\"ngày\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "87.50, 87.5",
    "100, 100",
    "1E+3, 1000",
    "0.000, 0",
    "-0.10, -0.1",
    "1e-7, 0.0000001",
    "12345678901234567890.10, 12345678901234567890.1",
  })
  void numbersAreWrittenInFullWithoutNeedlessZeros(BigDecimal number, String text) {
    assertThat(CanonicalJson.of(List.of(number))).isEqualTo("[" + text + "]");
  }

  @Test
  void fractionsOfTheMachineAreWrittenAsTheyRead() {
    assertThat(CanonicalJson.of(List.of(0.1, 2.0f, 5L))).isEqualTo("[0.1,2,5]");
  }

  @Test
  void textIsComposedAndEscapedOnlyWhereItMustBe() {
    assertThat(CanonicalJson.of(List.of("ngày \"a\\b\"\n/")))
        .isEqualTo("[\"ngày \\\"a\\\\b\\\"\\n/\"]");
    assertThat(CanonicalJson.of(Map.of("nga\u0300y", "nga\u0300y")))
        .isEqualTo("{\"ngày\":\"ngày\"}");
  }

  @Test
  void theDigestIsThatOfTheTextInUtf8() {
    // printf '[]' | sha256sum
    assertThat(CanonicalJson.sha256(List.of()))
        .isEqualTo("4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945");
    // printf '["đ"]' | sha256sum
    assertThat(CanonicalJson.sha256(List.of("đ")))
        .isEqualTo("ea1adfb91c2cd901cf564eb20633c6cd3c734350b847250e5900d03f22164cb1");
  }

  @Test
  void whatHasNoCanonicalFormIsRefused() {
    Map<String, Integer> twice = new LinkedHashMap<>();
    twice.put("ngày", 1);
    twice.put("nga\u0300y", 2);

    assertThatThrownBy(() -> CanonicalJson.of(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name in canonical JSON must stand once: 'ngày'");
    assertThatThrownBy(() -> CanonicalJson.of(List.of(Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number in canonical JSON must be finite: 'NaN'");
    assertThatThrownBy(() -> CanonicalJson.of(List.of(new BigDecimal("1e1001"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number in canonical JSON must have at most 1000 digits: '1E+1001'");
    assertThatThrownBy(() -> CanonicalJson.of(List.of("\uD800")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("text in canonical JSON must be Unicode: ");
    assertThatThrownBy(() -> CanonicalJson.of(List.of(new Object())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equalValuesHaveOneTextAndReadBack() {
    Indicator indicator =
        Indicator.of("Chỉ số hài lòng")
            .withMeasurements(Measurement.of(LocalDate.of(2023, 3, 31), new BigDecimal("87.5")));

    String text = CanonicalJson.of(indicator);

    assertThat(text)
        .isEqualTo(
            "{\"measurements\":[{\"day\":\"2023-03-31\",\"value\":87.5}],"
                + "\"name\":\"Chỉ số hài lòng\"}");
    assertThat(CanonicalJson.parse(text, Indicator.class).orElseThrow()).isEqualTo(indicator);
    assertThat(
            CanonicalJson.parse(
                    "{ \"name\" : \"Chỉ số ha\u0300i lòng\" ,\n\"measurements\":[{\"value\":87.5,\"day\":\"2023-03-31\"}]}",
                    Indicator.class)
                .orElseThrow())
        .isEqualTo(indicator);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | value must be an object of JSON: '[]'",
        "null | value must be an object of JSON: 'null'",
        "{} | object must have the names firstDay, lastDay: '{}'",
        "{\"firstDay\":\"2023-02-30\"} | date must be a day of the calendar in ISO form, such as"
            + " 2023-06-15: '2023-02-30'",
        "{\"firstDay\":\"2023-02-02\",\"lastDay\":\"2023-02-01\"} | last day of a range must not be"
            + " before its first day 2023-02-02: '2023-02-01'",
        "{\"x\":1} | name must be one of firstDay, lastDay: 'x'",
      })
  void whatDoesNotReadIsAProblem(String json, String rule) {
    assertThat(CanonicalJson.parse(json, DateRange.class).problems())
        .extracting(ReadProblem::rule)
        .containsExactly(rule);
  }

  @Test
  void hostileTextIsAProblem() {
    for (String json :
        List.of(
            "",
            " ",
            "{\"firstDay\":",
            "\u0000",
            "[".repeat(50_000),
            "{\"a\":1,\"a\":2}",
            "{} {}")) {
      assertThat(CanonicalJson.parse(json, DateRange.class).problems()).hasSize(1);
    }
  }
}
