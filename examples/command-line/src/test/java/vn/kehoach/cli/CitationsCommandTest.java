package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationsCommandTest {

  private static final Path SEED = Path.of("../../../shared/seed/nam-chinh-2023.txt");
  private static final String TEXT =
      "Thực hiện điểm b khoản 1 Điều 5 Nghị định số 04/2015/NĐ-CP\r\nngày 09/01/2015 của Chính phủ;"
          + " Chỉ thị của UBND tỉnh.\n";

  @TempDir private Path folder;

  private static JsonNode node(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void eachCitationIsAJsonObjectOnALineOfItsOwn() throws IOException {
    Run run =
        Run.of("citations", file("a.txt", TEXT.getBytes(UTF_8)).toString(), "--format", "json");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            {"start":32,"end":75,"text":"Nghị định số 04/2015/NĐ-CP\\r\\nngày 09/01/2015","type":"Nghị định","number":"04","year":2015,"symbol":"NĐ-CP","key":"04/2015/NĐ-CP","date":"2015-01-09","issuer":"Chính phủ","kind":"numbered","provision":"điểm b khoản 1 Điều 5"}
            {"start":91,"end":112,"text":"Chỉ thị của UBND tỉnh","type":"Chỉ thị","number":null,"year":null,"symbol":null,"key":null,"date":null,"issuer":"UBND tỉnh","kind":"unnumbered","provision":null}
            """);
  }

  @Test
  void placesAreThoseOfTheTextAsGiven() throws IOException {
    String marked = "\uFEFF" + TEXT;
    Run run =
        Run.of(
            "citations", file("b.txt", marked.getBytes(UTF_16LE)).toString(), "--format", "json");

    assertThat(run.out().lines().map(CitationsCommandTest::node))
        .allSatisfy(
            found ->
                assertThat(marked.substring(found.get("start").asInt(), found.get("end").asInt()))
                    .isEqualTo(found.get("text").asText()))
        .hasSize(2);
  }

  @Test
  void tablesAreForPeopleAndForSpreadsheets() throws IOException {
    String file = file("c.txt", TEXT.getBytes(UTF_8)).toString();

    assertThat(Run.of("citations", file).out())
        .contains("numbered", "04/2015/NĐ-CP", "2015-01-09", "Chỉ thị của UBND tỉnh");
    assertThat(Run.of("citations", file, "--format", "csv").out().lines().toList())
        .hasSize(3)
        .contains(
            "32,75,numbered,Nghị định,04/2015/NĐ-CP,2015-01-09,Chính phủ,điểm b khoản 1 Điều 5,"
                + "Nghị định số 04/2015/NĐ-CP ngày 09/01/2015");
  }

  @Test
  void aTextWithoutCitationsPrintsNothing() throws IOException {
    String empty = file("d.txt", new byte[0]).toString();

    assertThat(Run.of("citations", empty, "--format", "json")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void bytesThatAreNoTextAreRefusedWithTheirPlace() throws IOException {
    String bad = file("e.txt", new byte[] {'a', 'b', (byte) 0xFF, 'c'}).toString();

    assertThat(Run.of("citations", bad, "--format", "json"))
        .isEqualTo(
            new Run(
                1,
                "",
                "text must be UTF-8, or UTF-16 with a byte-order mark: '"
                    + bad
                    + "' (after character 2)\n"));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThat(Run.of("citations", "khong-co.txt").err())
        .isEqualTo("file must exist: 'khong-co.txt'\n");
  }

  @Test
  void standardInputIsReadAsWell() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(TEXT.getBytes(UTF_8)));
    try {
      assertThat(Run.of("citations", "-", "--format", "json").out()).hasLineCount(2);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void theSeedGivesItsNineteenNumberedReferences() throws IOException {
    assumeTrue(Files.exists(SEED), "shared/seed is not on this machine");
    String text = Files.readString(SEED);

    List<JsonNode> found =
        Run.of("citations", SEED.toString(), "--format", "json")
            .out()
            .lines()
            .map(CitationsCommandTest::node)
            .toList();

    assertThat(found).filteredOn(c -> c.get("kind").asText().equals("numbered")).hasSize(19);
    assertThat(found).filteredOn(c -> c.get("kind").asText().equals("unnumbered")).hasSize(5);
    assertThat(found)
        .hasSize(24)
        .allSatisfy(
            c ->
                assertThat(text.substring(c.get("start").asInt(), c.get("end").asInt()))
                    .isEqualTo(c.get("text").asText()));
  }
}
