package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** A dossier due on Monday 2023-11-20: the day before is a Sunday. */
  @Test
  void aLeadTimeEndsOnTheWorkingDayBefore() {
    JsonNode apology =
        Run.of(
                "deadline",
                "--from",
                "2023-11-20",
                "--statute",
                "one-stop.apology",
                "--format",
                "json")
            .json();

    assertThat(apology.get("rawDay").asText()).isEqualTo("2023-11-19");
    assertThat(apology.get("day").asText()).isEqualTo("2023-11-17");
    assertThat(apology.get("limit").asText()).isEqualTo("1 ngày");
    assertThat(apology.get("rule").asText()).isEqualTo("PREVIOUS_WORKING_DAY");
    assertThat(
            Run.of(
                    "deadline",
                    "--from",
                    "2023-11-20",
                    "--statute",
                    "one-stop.apology",
                    "--rule",
                    "stay",
                    "--explain")
                .out())
        .contains("Tính lùi 1 ngày từ thứ Hai 20/11/2023", "Chủ nhật 19/11/2023");
  }

  @ParameterizedTest
  @CsvSource({
    "complaint.dialogue.notice, 2026-08-20, 2026-08-14",
    "reception.online.notice, 2026-08-27, 2026-08-21",
    "democracy.ballot.notice, 2023-08-25, 2023-08-23"
  })
  void everyLeadTimeIsAnswered(String id, String event, String day) {
    assertThat(
            Run.of("deadline", "--from", event, "--statute", id, "--format", "json")
                .json()
                .get("day")
                .asText())
        .isEqualTo(day);
  }

  @Test
  void aShortestDurationIsNoDeadline() {
    Run posting =
        Run.of("deadline", "--from", "2023-08-25", "--statute", "democracy.posting", "--explain");
    JsonNode posted =
        Run.of(
                "deadline",
                "--from",
                "2023-08-25",
                "--statute",
                "democracy.posting",
                "--format",
                "json")
            .json();
    JsonNode sent =
        Run.of(
                "deadline",
                "--from",
                "2023-09-14",
                "--statute",
                "report.cut-off-to-sending",
                "--format",
                "json")
            .json();

    assertThat(posting.out())
        .contains("Phải niêm yết (thực hiện) liên tục ít nhất đến hết ngày")
        .doesNotContain("Hạn cuối", "quá hạn");
    assertThat(posted.get("day").asText()).isEqualTo("2023-09-24");
    assertThat(posted.get("atLeastUntil").asText()).isEqualTo("2023-09-24");
    assertThat(posted.get("rule").asText()).isEqualTo("STAY");
    assertThat(sent.get("notBefore").asText()).isEqualTo("2023-09-15");
    assertThat(sent.has("atLeastUntil")).isFalse();
  }

  @Test
  void aDutyThatIsNotCountedIsNamed() {
    Run chair = Run.of("deadline", "--from", "2023-08-25", "--statute", "reception.commune-chair");

    assertThat(chair.status()).isEqualTo(1);
    assertThat(chair.err())
        .isEqualTo(
            "không tính được ngày hết hạn cho 'reception.commune-chair': Chủ tịch Ủy ban nhân dân"
                + " cấp xã trực tiếp tiếp công dân, ít nhất 1 ngày trong 1 tuần (điểm d khoản 2"
                + " Điều 15, 42/2013/QH13)\n");
  }

  @Test
  void aLimitSaysUntilWhenItIsConfirmed() {
    assertThat(Run.of("limits", "--as-of", "2026-08-01", "--format", "csv").out())
        .contains("chưa xác nhận (xác nhận đến 30/06/2026),2026-06-30")
        .contains("chưa xác nhận (xác nhận đến 30/06/2025),2025-06-30");
    assertThat(Run.of("limits", "--as-of", "2025-06-30", "--format", "csv").out())
        .contains("đã đối chiếu,2026-06-30")
        .doesNotContain("(xác nhận đến 30/06/2025)");
    assertThat(Run.of("limits", "--format", "csv").out())
        .contains("đã đối chiếu,2026-06-30")
        .doesNotContain("chưa xác nhận");
    assertThat(Run.of("limits").out()).contains("Xác nhận đến");
    assertThat(Run.of("limits", "--lang", "en").out()).contains("confirmed_until");
    JsonNode first = Run.of("limits", "--as-of", "2026-08-01", "--format", "json").json().get(0);
    assertThat(first.get("certainty").asText()).isEqualTo("UNCONFIRMED");
    assertThat(first.get("confirmedUntil").asText()).isEqualTo("2026-06-30");
  }

  @Test
  void theLimitsAreListed() {
    assertThat(Run.of("limits").out()).contains(COMPLEX, "30 ngày", "Điều 30");
    assertThat(Run.of("limits", "--format", "csv", "--lang", "en").out())
        .startsWith("id,name,measure,provision,in_force,certainty,confirmed_until\n");
    assertThat(Run.of("limits", "--as-of", "2011-01-01", "--format", "json").json()).isEmpty();
  }
}
