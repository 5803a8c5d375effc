package vn.kehoach.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text stands out from what is behind it: at least 4.5 to 1, as WCAG 2 asks at level AA. */
class ContrastTest {

  private static final double LEAST = 4.5;

  private static String colour(String name) throws IOException {
    if (name.startsWith("#")) {
      return name;
    }
    try (var in = PeriodPage.class.getResourceAsStream("page.css")) {
      String css = new String(in.readAllBytes(), UTF_8);
      Matcher found = Pattern.compile("--" + name + ": (#[0-9a-f]{6});").matcher(css);
      assertThat(found.find()).as(name).isTrue();
      return found.group(1);
    }
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({
    "ink, #ffffff",
    "ink, band",
    "ink, late-band",
    "ink, #fff2b3",
    "quiet, #ffffff",
    "quiet, late-band",
    "quiet, #fff2b3",
    "link, #ffffff",
    "link, late-band",
    "link, #fff2b3",
    "late, #ffffff",
    "late, late-band",
    "#ffffff, late",
    "done, #eff7f2",
  })
  void textStandsOut(String text, String behind) throws IOException {
    double a = luminance(colour(text));
    double b = luminance(colour(behind));
    assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).isGreaterThanOrEqualTo(LEAST);
  }
}
