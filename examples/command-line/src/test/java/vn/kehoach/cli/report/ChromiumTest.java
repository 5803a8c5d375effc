package vn.kehoach.cli.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser: drawn, printed, and read back. Skipped where there is none. */
class ChromiumTest {

  private static final Optional<Path> BROWSER =
      Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
          .map(Path::of)
          .filter(Files::isExecutable)
          .findFirst();

  @TempDir private Path folder;

  @BeforeAll
  static void wantsABrowser() {
    assumeTrue(BROWSER.isPresent(), "no chromium on this machine");
  }

  /** Runs the browser on a page, and returns what it wrote on standard output. */
  private String run(String page, String... options) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("page.html"), page);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> command = new ArrayList<>();
    command.add(BROWSER.orElseThrow().toString());
    command.addAll(
        List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--hide-scrollbars",
            "--enable-logging=stderr",
            "--user-data-dir=" + folder.resolve("profile"),
            "--window-size=1100,1400"));
    command.addAll(List.of(options));
    command.add(file.toUri().toString());
    Process browser =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    boolean ended = browser.waitFor(120, TimeUnit.SECONDS);
    browser.destroyForcibly();
    assertThat(ended).as("browser ends in time").isTrue();
    assertThat(Files.readString(err, UTF_8)).doesNotContain("CONSOLE");
    return Files.readString(out, UTF_8);
  }

  @Test
  void thePageIsDrawnWithWhatIsLateFirst() throws IOException, InterruptedException {
    Path picture = folder.resolve("page.png");
    run(PeriodPage.of(Reports.bundled("6T/2023", "2023-07-20")), "--screenshot=" + picture);
    var image = ImageIO.read(picture.toFile());
    assertThat(image.getWidth()).isEqualTo(1100);
    int red = 0;
    for (int y = 0; y < image.getHeight() / 2; y++) {
      int colour = image.getRGB(image.getWidth() / 14, y) & 0xFFFFFF;
      red += colour == 0xA80D1D ? 1 : 0;
    }
    assertThat(red).as("height of the red edge of what is late, upper half").isGreaterThan(100);
  }

  @Test
  void thePageIsPrintedOnA4WithTheSheetToSignOnOnePageAcross()
      throws IOException, InterruptedException {
    Path file = folder.resolve("page.pdf");
    run(
        PeriodPage.of(Reports.bundled("6T/2023", "2023-07-20")),
        "--no-pdf-header-footer",
        "--print-to-pdf=" + file);
    String pdf = Files.readString(file, ISO_8859_1);
    long upright = pages(pdf, "/MediaBox \\[0 0 59[45][.\\d]* 84[12][.\\d]*\\]");
    long across = pages(pdf, "/MediaBox \\[0 0 84[12][.\\d]* 59[45][.\\d]*\\]");
    assertThat(across).isEqualTo(1);
    assertThat(upright).isBetween(8L, 18L);
    assertThat(pages(pdf, "/Type /Page\\b(?!s)")).isEqualTo(upright + across);
  }

  private static long pages(String pdf, String mark) {
    return Pattern.compile(mark).matcher(pdf).results().count();
  }

  @Test
  void theBrowserReadsWhatWasWritten() throws IOException, InterruptedException {
    String page = PeriodPage.of(Reports.hostile());
    Document read = Jsoup.parse(run(page, "--dump-dom"));
    Document written = Jsoup.parse(page);
    assertThat(read.text()).isEqualTo(written.text()).contains(Reports.HOSTILE);
    List<String> ids = read.select("[id]").eachAttr("id");
    assertThat(read.select("a[href]"))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(ids).contains(a.attr("href").substring(1)));
    assertThat(read.select("script")).isEmpty();
  }

  @Test
  void twoThousandItemsAreRead() throws IOException, InterruptedException {
    Document read = Jsoup.parse(run(PeriodPage.of(Reports.large(2000)), "--dump-dom"));
    assertThat(read.select(".items tbody tr")).hasSize(2000);
  }
}
