package vn.kehoach.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.text.Language;

/** The two files of sentences hold the same sentences. */
class WordingTest {

  private static Properties sentences(String language) throws IOException {
    Properties sentences = new Properties();
    String file = "explanation_" + language + ".properties";
    try (InputStream in = Wording.class.getResourceAsStream(file)) {
      sentences.load(
          new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
    }
    return sentences;
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everySentenceIsThereAndNoOther(String language) throws IOException {
    assertThat(sentences(language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Phrase.values()).map(Wording::key).toList());
  }

  @ParameterizedTest
  @EnumSource
  void aSentenceHasTheSamePlacesInBothLanguages(Phrase phrase) throws IOException {
    assertThat(places(sentences("vi").getProperty(Wording.key(phrase))))
        .isEqualTo(places(sentences("en").getProperty(Wording.key(phrase))));
  }

  private static List<String> places(String sentence) {
    return Pattern.compile("\\{\\d}")
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void sentencesAreComposedText(String language) throws IOException {
    assertThat(sentences(language).values())
        .allSatisfy(
            sentence ->
                assertThat(sentence.toString())
                    .isEqualTo(Normalizer.normalize(sentence.toString(), Normalizer.Form.NFC)));
  }

  @Test
  void theLanguageOfTheMachineDoesNotMatter() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Wording.in(Language.VIETNAMESE).say(Phrase.MIDNIGHT, "thứ Hai"))
          .isEqualTo("24 giờ, thứ Hai");
      assertThat(Wording.in(Language.ENGLISH).say(Phrase.MIDNIGHT, "Monday"))
          .isEqualTo("24:00 on Monday");
    } finally {
      Locale.setDefault(machine);
    }
  }

  /** What a caller wrote may look like a place, or like a reference of a regular expression. */
  @Test
  void whatFillsAPlaceIsLeftAsItIs() {
    assertThat(Wording.in(Language.ENGLISH).say(Phrase.EXTENDED_TO, "{1} $1 \\", " (15/{0})"))
        .isEqualTo("Extended to {1} $1 \\ (15/{0}).");
  }
}
