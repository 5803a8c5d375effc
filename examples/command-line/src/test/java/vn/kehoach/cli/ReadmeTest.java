package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of the README compiles, runs, and prints what the README says. */
class ReadmeTest {

  private static final Path README = Path.of("../../README.md");

  @TempDir private Path folder;

  private static String block(String readme, String language, String holding) {
    Matcher blocks =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
    return blocks
        .results()
        .map(r -> r.group(1))
        .filter(b -> b.contains(holding))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theProgramPrintsWhatTheReadmeSays() throws IOException, InterruptedException {
    String readme = Files.readString(README);
    Path source = folder.resolve("Example.java");
    Files.writeString(source, block(readme, "java", "class Example"));
    String classPath = System.getProperty("java.class.path");
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                InputStream.nullInputStream(),
                errors,
                errors,
                "-encoding",
                "UTF-8",
                "-cp",
                classPath,
                "-d",
                folder.toString(),
                source.toString());
    assertThat(compiled).as(errors.toString(UTF_8)).isZero();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder + System.getProperty("path.separator") + classPath,
                "Example")
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed).isEqualTo(block(readme, "text", "2025-04-28\n"));
  }

  @Test
  void theOutputShownIsWhatTheProgramPrints() throws IOException {
    String shown = block(Files.readString(README), "text", "QUÁ HẠN");
    String printed = Run.of().out();
    assertThat(shown.split("…\n", -1)).allSatisfy(part -> assertThat(printed).contains(part));
  }
}
