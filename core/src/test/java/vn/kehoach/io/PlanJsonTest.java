package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Strings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.Plan;

class PlanJsonTest {

  private static final String FULL = GoldenPlans.text("full.plan.json");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"full.plan.json", "minimal.plan.json"})
  void aGoldenPlanIsWrittenAsItWasRead(String name) {
    String golden = GoldenPlans.text(name);
    assertThat(PlanJson.write(PlanJson.parse(golden).orElseThrow())).isEqualTo(golden);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
  void aFileWithAByteOrderMarkIsRead(Charset charset) throws IOException {
    Path file = folder.resolve("plan.json");
    Files.write(file, ("\uFEFF" + FULL).getBytes(charset));
    assertThat(PlanJson.read(file).orElseThrow()).isEqualTo(PlanJson.parse(FULL).orElseThrow());
  }

  @Test
  void aPlanIsWrittenToAFileInUtf8() throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(file, "cũ");
    PlanJson.write(PlanJson.parse(FULL).orElseThrow(), file);
    assertThat(Files.readAllBytes(file)).isEqualTo(FULL.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void markedAndDecomposedTextReadsTheSame() {
    Plan plan = PlanJson.parse(FULL).orElseThrow();
    assertThat(PlanJson.parse("\uFEFF" + FULL).orElseThrow()).isEqualTo(plan);
    assertThat(PlanJson.parse(Normalizer.normalize(FULL, Normalizer.Form.NFD)).orElseThrow())
        .isEqualTo(plan);
    String escaped =
        FULL.replace("Trần Văn Xuyến", "Tra\\u0302\\u0300n Va\\u0306n Xuye\\u0302\\u0301n");
    assertThat(PlanJson.parse(escaped).orElseThrow()).isEqualTo(plan);
  }

  @Test
  void aFileThatIsNotThereIsNotAProblemOfItsText() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> PlanJson.read(folder.resolve("none.json")))
        .withCauseInstanceOf(NoSuchFileException.class);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> PlanJson.write(PlanJson.parse(FULL).orElseThrow(), folder));
  }

  @Test
  void bytesOfAnotherEncodingAreAProblemWithTheirPlace() throws IOException {
    Path file = folder.resolve("plan.json");
    Files.write(file, "{\n\"title\" : \"Đ".getBytes("windows-1258"));
    assertThat(PlanJson.read(file).problems())
        .singleElement()
        .hasToString(
            "text must be UTF-8, or UTF-16 with a byte-order mark: '0xD0' at byte 13 (UTF-8)"
                + " (plan.json row 2)");
    Files.write(file, new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '{', 0});
    assertThat(PlanJson.read(file).problems())
        .singleElement()
        .hasToString(
            "text must be UTF-8, or UTF-16 with a byte-order mark: '0x00' at byte 4 (UTF-16BE)"
                + " (plan.json row 1)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "null", "[]", "5", "\"kehoach-plan-1\"", "{}"})
  void whatIsNoObjectWithAFormatIsNoPlan(String json) {
    assertProblem(json, "format of a plan must be kehoach-plan-1: '' (JSON, column format)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,|Unexpected end-of-input within/between Object entries (JSON row 1)",
        "{\"a\":1,\"a\":2}|Duplicate field 'a' (JSON row 1)",
        "{\"a\":NaN}|Non-standard token 'NaN' (JSON row 1)",
        "{\"a\":09}|Invalid numeric value: Leading zeroes not allowed (JSON row 1)",
        "{} {}|nothing may follow the object (JSON row 1)",
        "{/* ghi chú */}|Unexpected character ('/' (code 47)): maybe a (non-standard) comment?"
            + " (JSON row 1)",
      })
  void whatIsNoJsonIsAProblemWithItsRow(String json, String rule) {
    assertProblem(json, "text must be JSON: " + rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void textNestedTooDeepIsAProblem(String opening) {
    assertProblem(
        opening.repeat(100_000),
        "text must be JSON: Document nesting depth (1001) exceeds the maximum allowed (1000)"
            + " (JSON row 1)");
  }

  @Test
  void aTruncatedFileIsAProblemWithItsLastRow() {
    ReadProblem problem = PlanJson.parse(FULL.substring(0, 500)).problems().get(0);
    assertThat(problem)
        .hasToString(
            "text must be JSON: Unexpected end-of-input: was expecting closing quote for a string"
                + " value (JSON row 18)");
    assertThat(problem.row()).contains(18);
  }

  @Test
  void aTextOfFiveMegabytesIsReadIfItIsPlainAndElseQuotedShortened() {
    String title = "a".repeat(5_000_000);
    String json = FULL.replace("MỤC ĐÍCH, YÊU CẦU", title);
    assertThat(PlanJson.parse(json).orElseThrow().sections().get(0).title()).isEqualTo(title);
    assertProblem(
        FULL.replace("MỤC ĐÍCH, YÊU CẦU", " " + title),
        "title of section I must be plain text (NFC, one line, single blanks, not empty; see"
            + " PlainText.clean): ' "
            + "a".repeat(99)
            + "'… (5000001 characters) (JSON, column sections[0])");
    assertProblem(
        FULL.replace("\"/KH-UBND\"", "\"" + title + "\""),
        "document number must be a serial, an optional year and a symbol, such as 33/CT-TTg,"
            + " 04/2015/NĐ-CP, 23-QĐ/TW or /KH-UBND: '"
            + "a".repeat(100)
            + "'… (5000000 characters) (JSON, column header.number)");
    assertThat(PlanJson.parse(FULL.replace("/KH-UBND", title)).problems().get(0).found())
        .hasSize(120);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "plan-mutations.csv",
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      nullValues = "NULL",
      ignoreLeadingAndTrailingWhitespace = false,
      useHeadersInDisplayName = true)
  void aPartThatIsWrongIsAProblemWithPlaceAndRule(
      String part, @Nullable String mutant, String layer, String problem) {
    assertProblem(GoldenPlans.mutated(FULL, part, Strings.nullToEmpty(mutant)), problem);
  }

  private static void assertProblem(String json, String problem) {
    ReadResult<Plan> result = PlanJson.parse(json);
    assertThat(result.value()).isEmpty();
    assertThat(result.partial()).isEmpty();
    assertThat(result.problems()).singleElement().hasToString(problem);
  }
}
