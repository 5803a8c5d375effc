package vn.kehoach.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a < b,a &lt; b",
        "<script>,&lt;script&gt;",
        "R&D,R&amp;D",
        "\"x\",&quot;x&quot;",
        "it's,it&#39;s",
        "Nguyễn 😀,Nguyễn 😀"
      })
  void textAndValuesAreEscapedAlike(String text, String escaped) {
    assertThat(Html.of("span").with("title", text).text(text).toPage())
        .isEqualTo("<!DOCTYPE html>\n<span title=\"" + escaped + "\">" + escaped + "</span>");
  }

  @Test
  void whatNoPageMayHoldIsReplaced() {
    assertThat(Html.of("b", "a\u0000b\u001Bc\uD800d\u202Ee\u2066f\tg\nh").toPage())
        .isEqualTo("<!DOCTYPE html>\n<b>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\tg\nh</b>");
  }

  @Test
  void anElementWithoutContentHasNoEnd() {
    assertThat(Html.of("p").add(Html.of("br")).add(Optional.of(Html.of("i", "x"))).toPage())
        .isEqualTo("<!DOCTYPE html>\n<p><br><i>x</i></p>\n");
  }
}
