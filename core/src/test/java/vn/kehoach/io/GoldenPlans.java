package vn.kehoach.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The golden plans: a minimal one, and one that uses every attribute and every due kind. */
final class GoldenPlans {

  private GoldenPlans() {}

  static String text(String name) {
    try (InputStream in = GoldenPlans.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text with the first place of a part replaced. */
  static String mutated(String text, String part, String mutant) {
    int at = text.indexOf(part);
    if (at < 0) {
      throw new IllegalArgumentException("golden plan must have the part: '" + part + "'");
    }
    return text.substring(0, at) + mutant + text.substring(at + part.length());
  }
}
