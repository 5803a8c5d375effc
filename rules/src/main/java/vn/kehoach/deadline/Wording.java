package vn.kehoach.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.text.Language;

/**
 * The sentences of one language, read from a file of properties, whatever the language of the
 * machine.
 */
final class Wording {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final Properties sentences = new Properties();

  private Wording(String file) {
    try (InputStream in = Wording.class.getResourceAsStream(file)) {
      sentences.load(
          new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads a language when it is first asked for. */
  private static final class Vietnamese {
    static final Wording WORDING = new Wording("explanation_vi.properties");
  }

  /** Loads a language when it is first asked for. */
  private static final class English {
    static final Wording WORDING = new Wording("explanation_en.properties");
  }

  static Wording in(Language language) {
    return language == Language.VIETNAMESE ? Vietnamese.WORDING : English.WORDING;
  }

  static String key(Phrase phrase) {
    return phrase.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns a sentence with its places {0}, {1}, … filled; what fills them is left as it is. */
  String say(Phrase phrase, String... parts) {
    String sentence = Objects.requireNonNull(sentences.getProperty(key(phrase)), () -> key(phrase));
    return PLACE
        .matcher(sentence)
        .replaceAll(place -> Matcher.quoteReplacement(parts[Integer.parseInt(place.group(1))]));
  }
}
