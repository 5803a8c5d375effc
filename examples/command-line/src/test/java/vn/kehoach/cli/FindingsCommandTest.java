package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsCommandTest {

  @TempDir private Path folder;

  private static List<JsonNode> found(String code, String... args) {
    return StreamSupport.stream(Run.of(args).json().spliterator(), false)
        .filter(finding -> finding.get("code").asText().equals(code))
        .toList();
  }

  @Test
  void aBasisThatLapsesInTheYearIsFoundFromBothSidesOfItsDay() {
    assertThat(found("BASIS_LAPSING", "findings", "--as-of", "2023-06-30", "--format", "json"))
        .extracting(finding -> finding.get("en").asText())
        .containsExactly(
            "34/2007/PL-UBTVQH11 is in force only until 2023-06-30, then succeeded by"
                + " 10/2022/QH15",
            "159/2016/NĐ-CP is in force only until 2023-08-14, then succeeded by"
                + " 59/2023/NĐ-CP");
    assertThat(found("BASIS_LAPSED", "findings", "--as-of", "2023-06-30", "--format", "json"))
        .isEmpty();
    assertThat(found("BASIS_LAPSED", "findings", "--as-of", "2023-07-01", "--format", "json"))
        .hasSize(1)
        .allSatisfy(
            finding ->
                assertThat(finding.get("en").asText())
                    .contains("34/2007/PL-UBTVQH11", "2023-07-01", "10/2022/QH15"));
  }

  @Test
  void theMisprintOfTheRegulationOnReceivingThePeopleIsFound() {
    assertThat(found("NUMBER_MISPRINTED", "findings", "--format", "json"))
        .hasSize(1)
        .allSatisfy(
            finding -> {
              assertThat(finding.get("item").asText()).isEqualTo("II.5");
              assertThat(finding.get("vi").asText()).contains("11-QĐ/TW", "11-QĐi/TW");
              assertThat(finding.get("remedyVi").asText()).isEqualTo("sửa thành 11-QĐi/TW");
            });
  }

  @Test
  void findingsAreToldInTheLanguageAskedFor() {
    assertThat(Run.of("findings").out())
        .contains("RÀ SOÁT KẾ HOẠCH", "căn cứ hết hiệu lực trong kỳ kế hoạch [BASIS_LAPSING]");
    assertThat(Run.of("findings", "--lang", "en", "--format", "csv").out())
        .startsWith("severity,code,place,problem,remedy,source\n")
        .contains("NUMBER_MISPRINTED,\"item II.5, reference 1\"");
  }

  @Test
  void aRegisterAndDisclosuresOfOnesOwnAreAdded() throws IOException {
    Path disclosures =
        Files.writeString(
            folder.resolve("niem-yet.csv"),
            "document,place,from,until\nPháp lệnh số 34/2007/PL-UBTVQH11,Trụ sở UBND xã,2023-01-10,\n",
            UTF_8);

    assertThat(
            found(
                "DISCLOSURE_LAPSED",
                "findings",
                "--as-of",
                "2023-07-01",
                "--disclosures",
                disclosures.toString(),
                "--format",
                "json"))
        .hasSize(1);
  }

  @Test
  void whatCannotBeReadIsNamedWithItsPlace() throws IOException {
    Path register = Files.writeString(folder.resolve("r.csv"), "a,b\n1,2\n", UTF_8);

    Run run = Run.of("findings", "--register", register.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("table must have a heading row with ");
    assertThat(Run.of("findings", "khong-co.json").err())
        .isEqualTo("file must exist: 'khong-co.json'\n");
    assertThat(Run.of("findings", "--as-of", "hôm nay").status()).isEqualTo(2);
  }
}
