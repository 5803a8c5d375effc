package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNumberTest {

  private static final String RULE =
      "item number must be labels joined by dots, such as II.3, III.2.a or III.2.*1: '";

  @ParameterizedTest
  @CsvSource({
    "II.3, II.3",
    "II.3., II.3",
    "II. 3, II.3",
    "1), 1",
    "III.2.đ), III.2.đ",
    "III.2.*1, III.2.*1",
    "III.2.-12, III.2.-12",
    "Mục I, MụcI"
  })
  void blanksAndAClosingMarkAreDropped(String text, String number) {
    assertThat(ItemNumber.parse(text)).hasToString(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "II..3",
        "II.3..",
        "II.*0",
        "II.*",
        "II/3",
        "abcdefghijklmnopqrstu",
        "*12345"
      })
  void whatIsNoNumberIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ItemNumber.parse(text))
        .withMessage(RULE + text + "'");
  }

  @Test
  void aNumberKnowsItsParent() {
    ItemNumber number = ItemNumber.parse("III.2").child("*1");
    assertThat(number).hasToString("III.2.*1");
    assertThat(number.labels()).containsExactly("III", "2", "*1");
    assertThat(number.parent()).contains(ItemNumber.parse("III.2"));
    assertThat(ItemNumber.parse("III").parent()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.a", "\u212B", "e\u0301", "a b"})
  void aLabelThatWouldNotParseBackIsRefused(String label) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ItemNumber.parse("II").child(label))
        .withMessage(RULE + "II." + label + "'");
  }

  @Test
  void aNumberTooLongToParseBackIsRefused() {
    String longest = "a" + ".b".repeat(39) + "b";
    assertThat(ItemNumber.parse(longest).toString()).hasSize(80);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ItemNumber.parse(longest).child("c"))
        .withMessage("item number must be at most 80 characters long: '" + longest + ".c'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ItemNumber.parse("a.".repeat(1_000_000) + "a"))
        .withMessage(
            "item number must be at most 80 characters long: '"
                + "a.".repeat(50)
                + "'… (2000001 characters)");
  }
}
