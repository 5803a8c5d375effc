package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.text.Language;

class ReadingLineTest {

  @TempDir private Path folder;

  private final StringWriter err = new StringWriter();

  private ReadingLine line(boolean terminal) {
    return new ReadingLine(new PrintWriter(err), terminal, Language.VIETNAMESE);
  }

  private Path file(String name, long size) throws IOException {
    return Files.write(folder.resolve(name), new byte[(int) size]);
  }

  @Test
  void aLargeFileShowsALineThatIsWiped() throws IOException {
    Path plan = file("plan.csv", 10);
    Path log = file("log.csv", 3 * ReadingLine.LARGE);
    String read = line(true).during(() -> "read after: " + err, plan, Optional.of(log));
    String shown = "Đang đọc plan.csv, log.csv (3 MB)…";
    assertThat(read).isEqualTo("read after: \r" + shown);
    assertThat(err).hasToString("\r" + shown + "\r" + " ".repeat(shown.length()) + "\r");
  }

  @Test
  void theLineIsWipedThoughReadingFails() throws IOException {
    Path plan = file("plan.csv", ReadingLine.LARGE);
    assertThatThrownBy(
            () ->
                line(true)
                    .during(
                        () -> {
                          throw new IllegalArgumentException("broken");
                        },
                        plan,
                        Optional.empty()))
        .hasMessage("broken");
    assertThat(err.toString()).endsWith(" \r");
  }

  @Test
  void nothingIsShownWhereNobodyWatchesOrAtOnce() throws IOException {
    Path small = file("small.csv", ReadingLine.LARGE - 1);
    Path large = file("large.csv", ReadingLine.LARGE);
    assertThat(line(true).during(() -> 1, small, Optional.empty())).isEqualTo(1);
    assertThat(line(false).during(() -> 2, large, Optional.empty())).isEqualTo(2);
    assertThat(line(true).during(() -> 3, folder.resolve("none"), Optional.of(folder)))
        .isEqualTo(3);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aTestHasNoTerminal() {
    assertThat(ReadingLine.onTerminal(new PrintWriter(err), Language.ENGLISH).terminal()).isFalse();
  }
}
