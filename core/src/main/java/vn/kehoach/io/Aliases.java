package vn.kehoach.io;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.text.PlainText;

/** Names of ours and the words offices use for them, case and marks ignored. */
final class Aliases {

  private static final int LONGEST = 60;
  private static final Pattern TAIL = Pattern.compile("[ .:*]+$");

  private final ImmutableMap<String, String> names;

  private Aliases(ImmutableMap<String, String> names) {
    this.names = names;
  }

  /**
   * Reads lines such as {@code due = Thời hạn | Thời gian}.
   *
   * @throws IllegalArgumentException if a word stands for two names
   */
  static Aliases of(String lines) {
    ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
    lines
        .lines()
        .forEach(
            line -> {
              String name = line.substring(0, line.indexOf('=')).strip();
              names.put(name, name);
              Pattern.compile("\\|")
                  .splitAsStream(line.substring(line.indexOf('=') + 1))
                  .map(Aliases::fold)
                  .filter(word -> !word.isEmpty() && !word.equals(name))
                  .forEach(word -> names.put(word, name));
            });
    return new Aliases(names.buildOrThrow());
  }

  Optional<String> find(String text) {
    return text.length() > LONGEST ? Optional.empty() : Optional.ofNullable(names.get(fold(text)));
  }

  private static String fold(String text) {
    return TAIL.matcher(PlainText.fold(text)).replaceAll("");
  }
}
