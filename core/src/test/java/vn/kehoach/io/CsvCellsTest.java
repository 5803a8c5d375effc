package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "=1+1|'=1+1",
        "+84|'+84",
        "-5|'-5",
        "@x|'@x",
        "＝1|'＝1",
        "＋1|'＋1",
        "－1|'－1",
        "＠1|'＠1",
        "'|''",
        "'a|''a",
        "'=1|''=1",
        "1-1|1-1",
        "a|a"
      })
  void whatLooksLikeAFormulaStandsBehindAnApostrophe(String text, String cell) {
    assertThat(FormulaCell.escape(text)).isEqualTo(cell);
    assertThat(FormulaCell.unescape(cell)).isEqualTo(text);
  }

  @Test
  void tabsAndReturnsBeginFormulasToo() {
    assertThat(FormulaCell.escape("\t=1")).isEqualTo("'\t=1");
    assertThat(FormulaCell.escape("\r=1")).isEqualTo("'\r=1");
    assertThat(FormulaCell.escape("")).isEmpty();
  }

  @Test
  void anApostropheBeforeAnythingElseStays() {
    assertThat(FormulaCell.unescape("'n")).isEqualTo("'n");
    assertThat(FormulaCell.unescape("'")).isEqualTo("'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.109.000|1109000",
        "1.109|1109",
        "1 109 000|1109000",
        "-1.109,50|-1109.50",
        "87,5|87.5",
        "87.5|87.5",
        "1,109|1.109",
        "0.125|0.125",
        "0,000|0.000",
        "1.1090|1.1090",
        "+5|5",
        "−5|-5",
        "007|7"
      })
  void figuresAreReadAsVietnamWritesThem(String text, BigDecimal figure) {
    assertThat(DecimalText.parse(text)).isEqualTo(figure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1,109.50", "1.109 000", "1..5", "năm", ",5", "5,", "1.10.000", "5%", "1e5"})
  void otherFiguresAreRefused(String text) {
    assertThatThrownBy(() -> DecimalText.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("figure must be a number such as 87,5 or 1.109.000: '" + text + "'");
  }

  @Test
  void aFigureOfAMillionDigitsIsRefused() {
    assertThatThrownBy(() -> DecimalText.parse("1".repeat(1_000_000)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"2023-06-15,2023-06-15", "15/6/2023,2023-06-15", "+12023-06-15,+12023-06-15"})
  void daysAreReadInBothOrders(String text, LocalDate day) {
    assertThat(DayText.parse(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"trước +12023-02-30", "30 hôm kể từ x", "+12023-02-30"})
  void aDueRuleThatIsNeitherWrittenNorPrintedIsRefused(String text) {
    assertThatThrownBy(() -> DueText.parse(text, 2023))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWordOfOursHasOneMeaning() {
    assertThatThrownBy(() -> Aliases.of("a = x\nb = X"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
