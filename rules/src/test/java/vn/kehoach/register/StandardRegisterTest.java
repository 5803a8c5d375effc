package vn.kehoach.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.SourceCertainty;

/** The data of the register: whole, sourced, and with a row for whatever the rules cite. */
class StandardRegisterTest {

  private static final LegalRegister STANDARD = LegalRegister.standard();
  private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
  private static final String SYMBOL = "\\p{Lu}\\p{L}*\\d*(?:[-&]\\p{Lu}[\\p{L}\\d]*)";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d/.])\\d{1,6}(?:/\\d{4}/"
              + SYMBOL
              + "*|/"
              + SYMBOL
              + "+|-\\p{Lu}\\p{L}*/\\p{Lu}+)");

  /** Decisions of a commune stand in examples only. */
  private static final Pattern EXAMPLE = Pattern.compile("\\d+/QĐ-UBND");

  /** The regulation is 11-QĐi/TW; the plan of xã Nam Chính prints it so. */
  private static final String MISPRINT = "11-QĐ/TW";

  @Test
  void everyRowSaysWhenItWasChecked() {
    LocalDate lastCheck = LocalDate.of(2026, 11, 25);

    assertThat(STANDARD.documents())
        .isNotEmpty()
        .allSatisfy(
            document ->
                assertThat(document.checkedOn())
                    .hasValueSatisfying(day -> assertThat(day).isBeforeOrEqualTo(lastCheck)));
  }

  @Test
  void whatIsNotVerifiedClaimsNoDayInForce() {
    assertThat(STANDARD.documents())
        .filteredOn(document -> document.certainty() == SourceCertainty.UNVERIFIED)
        .hasSize(6)
        .allSatisfy(
            document -> {
              assertThat(document.inForceFrom()).isEmpty();
              assertThat(document.inForceTo()).isEmpty();
              assertThat(document.changes()).isEmpty();
              assertThat(document.confirmedOn()).isEmpty();
              assertThat(document.remark()).isPresent();
            });
  }

  @Test
  void whateverReplacesOrAmendsADocumentMostlyHasItsOwnRow() {
    assertThat(
            STANDARD.documents().stream()
                .flatMap(document -> document.changes().stream())
                .map(DocumentChange::by)
                .filter(key -> STANDARD.find(key).isEmpty())
                .map(DocumentKey::toString))
        .containsExactly("63/2020/QH14");
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/main/resources", "INTERPRETATION.md"})
  void whateverTheRulesCiteHasARow(String place) {
    ImmutableSortedSet<String> cited = numbersIn(MODULE.resolve(place));

    assertThat(cited).hasSizeGreaterThan(5);
    assertThat(cited)
        .allSatisfy(
            number ->
                assertThat(STANDARD.documentsOf(DocumentNumber.parse(number)))
                    .as(number)
                    .isNotEmpty());
  }

  private static ImmutableSortedSet<String> numbersIn(Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(java|csv|md)"))
          .filter(file -> !file.toString().contains("vn/kehoach/register/"))
          .flatMap(file -> NUMBER.matcher(read(file)).results())
          .map(MatchResult::group)
          .filter(number -> !number.equals(MISPRINT))
          .filter(number -> !EXAMPLE.matcher(number).matches())
          .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
