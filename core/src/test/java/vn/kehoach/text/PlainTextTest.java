package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @Test
  void cleaningMakesOneLineOfComposedLetters() {
    assertThat(PlainText.clean(" Công  chức\tVăn phòng ")).isEqualTo("Công chức Văn phòng");
    assertThat(PlainText.clean("Công chức\r\nVăn phòng")).isEqualTo("Công chức Văn phòng");
    assertThat(PlainText.clean("Tie\u0302\u0301p da\u0302n")).isEqualTo("Tiếp dân");
    assertThat(PlainText.clean("\uFEFFđất\u00A0công\u2028")).isEqualTo("đất công");
    assertThat(PlainText.clean("nhân\u200B dân\u00AD")).isEqualTo("nhân dân");
    assertThat(PlainText.clean("\uD83D cụt")).isEqualTo("\uFFFD cụt");
    assertThat(PlainText.clean("\uD83D\u200B\uDE00")).isEqualTo("\uD83D\uDE00");
    assertThat(PlainText.clean("\n \u0000")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "hai  blank", " x", "x ", "dòng\nmới", "e\u0302", "x\u200B"})
  void textThatIsNotPlainIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlainText.check("title", text))
        .withMessage(
            "title must be plain text (NFC, one line, single blanks, not empty; see PlainText.clean): '"
                + text
                + "'");
  }

  @Test
  void longTextIsQuotedShortened() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlainText.check("title", " " + "a".repeat(5_000_000)))
        .withMessage(
            "title must be plain text (NFC, one line, single blanks, not empty; see PlainText.clean): ' "
                + "a".repeat(99)
                + "'… (5000001 characters)");
  }

  @ParameterizedTest
  @CsvSource({
    "ĐƠN VỊ CHỦ TRÌ, don vi chu tri",
    "Hằng  Quý, hang quy",
    "Ủy ban, uy ban",
    "ỦY BAN, uy ban",
    "Nghị định, nghi dinh"
  })
  void foldedTextIsSmallLettersWithoutMarks(String text, String folded) {
    assertThat(PlainText.fold(text)).isEqualTo(folded);
  }

  @Test
  void aMarkStandingAloneLeavesNoBlankBehind() {
    assertThat(PlainText.fold("quý \u0301")).isEqualTo("quy");
  }

  @Test
  void aLanguageChoosesItsWording() {
    assertThat(Language.VIETNAMESE.choose("quý", "quarter")).isEqualTo("quý");
    assertThat(Language.ENGLISH.choose("quý", "quarter")).isEqualTo("quarter");
  }
}
