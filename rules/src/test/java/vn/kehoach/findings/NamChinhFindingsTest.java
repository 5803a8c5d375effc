package vn.kehoach.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.io.PlanJson;
import vn.kehoach.plan.Plan;
import vn.kehoach.register.LegalRegister;
import vn.kehoach.text.Language;

/** The plan of xã Nam Chính for 2023, with its lapsing ordinance and its misprint. */
class NamChinhFindingsTest {

  private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
  private static final Plan PLAN =
      PlanJson.read(
              MODULE.resolve(
                  "../examples/command-line/src/main/resources/vn/kehoach/cli/nam-chinh-2023.json"))
          .orElseThrow();
  private static final LegalRegister REGISTER = LegalRegister.standard();
  private static final String ORDINANCE = "34/2007/PL-UBTVQH11";

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "over-year, ENGLISH",
    "over-year, VIETNAMESE",
    "2023-06-30, ENGLISH",
    "2023-07-01, VIETNAMESE"
  })
  void theFindingsAreThoseOfTheFile(String day, Language language) throws IOException {
    PlanFindings findings =
        day.equals("over-year")
            ? PlanFindings.overYear(PLAN, REGISTER)
            : PlanFindings.of(PLAN, REGISTER, LocalDate.parse(day));
    String name = "nam-chinh-2023." + day + "." + language.choose("vi", "en") + ".txt";
    String text =
        findings.all().stream()
            .map(finding -> finding.code().name() + " " + finding.toText(language) + "\n")
            .collect(Collectors.joining());

    assertThat(text)
        .isEqualTo(
            Files.readString(MODULE.resolve("src/test/resources/vn/kehoach/findings/" + name)));
  }

  @Test
  void theOrdinanceIsInForceOnTheLastDayOfJuneAndLapsedOnTheFirstOfJuly() {
    assertThat(
            PlanFindings.of(PLAN, REGISTER, LocalDate.of(2023, 6, 30))
                .of(FindingCodes.BASIS_LAPSED))
        .isEmpty();
    assertThat(
            PlanFindings.of(PLAN, REGISTER, LocalDate.of(2023, 7, 1)).of(FindingCodes.BASIS_LAPSED))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.document().map(d -> d.number().toString())).contains(ORDINANCE);
              assertThat(finding.place()).hasToString("item II.1, reference 2");
              assertThat(finding.problem().english())
                  .isEqualTo(ORDINANCE + " lapsed since 2023-07-01, replaced by 10/2022/QH15");
              assertThat(finding.remedy().english())
                  .isEqualTo("from 2023-07-01 on rest on 10/2022/QH15");
            });
  }

  @Test
  void overTheYearTheOrdinanceLapsesWithinThePeriod() {
    assertThat(PlanFindings.overYear(PLAN, REGISTER).of(FindingCodes.BASIS_LAPSING))
        .extracting(finding -> finding.document().orElseThrow().number().toString())
        .containsExactly(ORDINANCE, "159/2016/NĐ-CP");
  }

  @Test
  void theMisprintOfTheRegulationIsFound() {
    assertThat(PlanFindings.overYear(PLAN, REGISTER).of(FindingCodes.NUMBER_MISPRINTED))
        .singleElement()
        .hasToString(
            "NUMBER_MISPRINTED: warning: item II.5, reference 1: the document is printed as"
                + " 11-QĐ/TW, probably for 11-QĐi/TW; write 11-QĐi/TW");
  }
}
