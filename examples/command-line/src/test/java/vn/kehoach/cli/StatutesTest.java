package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class StatutesTest {

  private static final String COMPLEX = "denunciation.settlement.complex";

  @Test
  void aStatutoryLimitIsCountedAndExtended() {
    JsonNode first =
        Run.of("deadline", "--from", "2023-03-01", "--statute", COMPLEX, "--format", "json").json();
    JsonNode extended =
        Run.of(
                "deadline",
                "--from",
                "2023-03-01",
                "--statute",
                COMPLEX,
                "--extended",
                "1",
                "--format",
                "json")
            .json();

    assertThat(first.get("day").asText()).isEqualTo("2023-03-31");
    assertThat(extended.get("day").asText()).isEqualTo("2023-05-04");
    assertThat(extended.get("rawDay").asText()).isEqualTo("2023-04-30");
    assertThat(extended.get("originalDay").asText()).isEqualTo("2023-03-31");
    assertThat(extended.get("provision").asText()).contains("Điều 30", "25/2018/QH14");
    assertThat(extended.get("confirmed").asBoolean()).isTrue();
  }

  @Test
  void aClerkReadsHowItComesAbout() {
    assertThat(
            Run.of(
                    "deadline",
                    "--from",
                    "2023-03-01",
                    "--statute",
                    COMPLEX,
                    "--extended",
                    "1",
                    "--explain")
                .out())
        .contains(
            "thứ Sáu 31/03/2023", "thứ Năm 04/05/2023", "25/2018/QH14", "Chủ nhật 30/04/2023");
  }

  @Test
  void aLimitNotConfirmedForItsDaySaysSo() {
    JsonNode late =
        Run.of("deadline", "--from", "2026-08-03", "--statute", COMPLEX, "--format", "json").json();

    assertThat(late.get("confirmed").asBoolean()).isFalse();
    assertThat(late.get("warning").asText()).contains("30/06/2026");
  }

  @Test
  void wrongCallsAreNamed() {
    assertThat(Run.of("deadline", "--from", "2023-03-01", "--statute", "tố cáo").status())
        .isEqualTo(2);
    assertThat(Run.of("deadline", "--from", "2023-03-01").status()).isEqualTo(2);
    Run unknown = Run.of("deadline", "--from", "2023-03-01", "--statute", "denunciation.none");
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.err()).contains("denunciation.settlement.complex");
    Run extended =
        Run.of("deadline", "--from", "2023-03-01", "--limit", "5 ngày", "--extended", "1");
    assertThat(extended.status()).isEqualTo(2);
    assertThat(extended.err()).startsWith("--extended must go with --statute: '1'\n");
  }

  @Test
  void theLimitsAreListed() {
    assertThat(Run.of("limits").out()).contains(COMPLEX, "30 ngày", "Điều 30");
    assertThat(Run.of("limits", "--format", "csv", "--lang", "en").out())
        .startsWith("id,name,measure,provision,in_force,certainty\n");
    assertThat(Run.of("limits", "--as-of", "2011-01-01", "--format", "json").json()).isEmpty();
  }
}
