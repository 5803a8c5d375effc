package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.kehoach.testing.PlanDomain;

class PlainTextPropertiesTest {

  @Property
  void cleaningTwiceIsCleaningOnce(@ForAll("rawTexts") String text) {
    String clean = PlainText.clean(text);
    assertThat(PlainText.clean(clean)).isEqualTo(clean);
  }

  @Property
  void cleanTextIsTakenUnlessNothingIsLeft(@ForAll("rawTexts") String text) {
    String clean = PlainText.clean(text);
    if (!clean.isEmpty()) {
      assertThatCode(() -> PlainText.check("text", clean)).doesNotThrowAnyException();
    }
  }

  @Property
  void whatIsTakenIsLeftAlone(@ForAll("plainTexts") String text) {
    assertThat(PlainText.clean(text)).isEqualTo(text);
  }

  @Property
  void foldingIgnoresMarksAndCase(@ForAll("plainTexts") String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    assertThat(PlainText.fold(bare)).isEqualTo(PlainText.fold(text));
    assertThat(PlainText.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(PlainText.fold(text));
  }

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll("rawTexts") String text) {
    String folded = PlainText.fold(text);
    assertThat(PlainText.fold(folded)).isEqualTo(folded);
  }

  @Property
  void capitalsOfVietnameseFoldLikeSmallLetters(@ForAll("phrases") String text) {
    assertThat(PlainText.fold(text.toUpperCase(Locale.ROOT))).isEqualTo(PlainText.fold(text));
  }

  @Provide
  Arbitrary<String> rawTexts() {
    return PlanDomain.rawTexts();
  }

  @Provide
  Arbitrary<String> plainTexts() {
    return PlanDomain.plainTexts();
  }

  @Provide
  Arbitrary<String> phrases() {
    return PlanDomain.plainTexts().filter(text -> text.chars().allMatch(c -> c < 0x1F00));
  }
}
