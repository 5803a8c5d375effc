package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineCommandTest {

  @ParameterizedTest(name = "{0} + {1} = {3}")
  @CsvSource({
    "2023-01-06, 30 ngày,          2023-02-05, 2023-02-06",
    "06/01/2023, 30 days,          2023-02-05, 2023-02-06",
    "2023-01-17, 5 ngày làm việc,  2023-01-31, 2023-01-31",
    "2025-04-24, 3 ngày làm việc,  2025-04-28, 2025-04-28",
    "2023-12-31, 2 tháng,          2024-02-29, 2024-02-29",
    "2024-02-29, 1 năm,            2025-02-28, 2025-02-28",
    "2023-03-01, 3 tuần,           2023-03-22, 2023-03-22"
  })
  void countsFromTheDayAfterTheEvent(String from, String limit, String rawDay, String day) {
    Run run = Run.of("deadline", "--from", from, "--limit", limit, "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.json().get("rawDay").asText()).isEqualTo(rawDay);
    assertThat(run.json().get("day").asText()).isEqualTo(day);
    assertThat(run.json().get("certainty").asText()).isEqualTo("OFFICIAL");
  }

  @Test
  void theRuleForALastDayOffIsTheCallers() {
    Run stay =
        Run.of(
            "deadline",
            "--from",
            "2023-01-06",
            "--limit",
            "30 ngày",
            "--rule",
            "stay",
            "--format",
            "csv");
    assertThat(stay.out())
        .isEqualTo(
            """
            from,limit,rule,raw_day,day,certainty
            2023-01-06,30 ngày,STAY,2023-02-05,2023-02-05,OFFICIAL
            """);
  }

  @Test
  void textExplainsInVietnameseAndEnglish() {
    Run vietnamese = Run.of("deadline", "--from", "2023-01-06", "--limit", "30 ngày", "--explain");
    assertThat(vietnamese.out())
        .startsWith("Hạn cuối      thứ Hai 06/02/2023\n")
        .contains("chính thức (2023)\n\nThời hạn 30 ngày kể từ thứ Sáu 06/01/2023")
        .contains("quá hạn từ thứ Ba 07/02/2023")
        .contains("các khoản 1, 5 và 6 Điều 148")
        .contains("Bộ luật Dân sự số 91/2015/QH13");
    Run english =
        Run.of(
            "deadline", "--from", "2023-01-06", "--limit", "30 ngày", "--lang", "en", "--explain");
    assertThat(english.out())
        .startsWith("Due by     Monday 2023-02-06\n")
        .contains("overdue from Tuesday 2023-02-07");
  }

  @Test
  void nothingIsExplainedUnlessAsked() {
    Run text = Run.of("deadline", "--from", "2023-01-06", "--limit", "30 ngày");
    assertThat(text.out())
        .isEqualTo(
            """
            Hạn cuối      thứ Hai 06/02/2023
            ────────────  ───────────────────
            Tính được     Chủ nhật 05/02/2023
            Độ chắc chắn  chính thức (2023)
            """);
    Run json = Run.of("deadline", "--from=2023-01-06", "--limit=30 ngày", "--format=json");
    assertThat(json.json().has("explanation")).isFalse();
    Run explained =
        Run.of("deadline", "--from=2023-01-06", "--limit=30 ngày", "--format=json", "--explain");
    assertThat(explained.json().at("/explanation/provisions/0/article").asText()).isEqualTo("147");
    assertThat(explained.json().get("text").asText()).startsWith("Thời hạn 30 ngày");
  }

  @ParameterizedTest(name = "{0} + {1} {2} = {4}")
  @CsvSource({
    "2026-11-25T10:55, 5 giờ làm việc, '', 2026-11-26T07:55, 2026-11-26T07:55",
    "25/11/2026 10h55, 5 giờ làm việc, '--hours=07:30-11:30, 13:00-17:30', 2026-11-25T17:25, 2026-11-25T17:25",
    "2026-11-27 10:00, 24 giờ,         '', 2026-11-28T10:00, 2026-11-28T10:00",
    "2026-11-27T10:00, 24 giờ,         --rule=next_working_day, 2026-11-28T10:00, 2026-12-01T00:00",
    "2026-11-27T10:00, 30 minutes,     --rule=STAY, 2026-11-27T10:30, 2026-11-27T10:30"
  })
  void hoursRunFromTheMoment(
      String from, String limit, String option, String rawMoment, String moment) {
    Run run =
        option.isEmpty()
            ? Run.of("deadline", "--from", from, "--limit", limit, "--format", "json")
            : Run.of("deadline", "--from", from, "--limit", limit, "--format", "json", option);
    assertThat(run.err()).isEmpty();
    assertThat(run.json().get("rawMoment").asText()).isEqualTo(rawMoment);
    assertThat(run.json().get("moment").asText()).isEqualTo(moment);
    assertThat(run.json().get("years").get(0).asInt()).isEqualTo(2026);
  }

  @Test
  void aMomentIsPrintedAsTextAndAsCsv() {
    Run text = Run.of("deadline", "--from=2026-11-25T10:55", "--limit=5 giờ làm việc", "--explain");
    assertThat(text.out())
        .startsWith("Hạn cuối      07 giờ 55 phút, thứ Năm 26/11/2026\n")
        .contains("Thời hạn 5 giờ làm việc bắt đầu từ 10 giờ 55 phút, thứ Tư 25/11/2026");
    Run csv =
        Run.of(
            "deadline", "--from=2026-11-25T10:55", "--limit=24 hours", "--format=csv", "--lang=en");
    assertThat(csv.out())
        .isEqualTo(
            """
            from,limit,rule,raw_moment,moment,certainty
            2026-11-25T10:55,24 hours,STAY,2026-11-26T10:55,2026-11-26T10:55,OFFICIAL
            """);
  }

  @Test
  void daysAreCountedFromTheDayOfAMoment() {
    Run run =
        Run.of("deadline", "--from=2023-01-23T10:00", "--limit=1 ngày làm việc", "--format=json");
    assertThat(run.json().get("day").asText()).isEqualTo("2023-01-27");
  }

  @Test
  void hoursWithoutAMomentAreWrongUsage() {
    Run run = Run.of("deadline", "--from", "2026-11-25", "--limit", "24 giờ");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "time limit of 24 giờ must run from a moment, such as 2026-11-25T10:55: '2026-11-25'");
    assertThat(Run.of("deadline", "--from", "2026-11-25T25:55", "--limit", "24 giờ").err())
        .contains(
            "start must be a day or a moment, such as 2026-11-25 or 2026-11-25T10:55:"
                + " '2026-11-25T25:55'");
    assertThat(Run.of("deadline", "--from", "hôm nay", "--limit", "24 giờ").err())
        .contains("start must be a day or a moment");
    assertThat(
            Run.of("deadline", "--from=2026-11-25T10:55", "--limit=1 giờ làm việc", "--hours=x")
                .err())
        .contains("office hours must be days and sessions");
  }

  @Test
  void wrongUsageSaysTheRuleAndExitsWithTwo() {
    Run limit = Run.of("deadline", "--from", "2023-01-06", "--limit", "vài ngày");
    assertThat(limit.status()).isEqualTo(2);
    assertThat(limit.err())
        .contains("time limit must be an amount and a unit")
        .contains("'vài ngày'");
    Run day = Run.of("deadline", "--from", "2023-02-31", "--limit", "30 ngày");
    assertThat(day.status()).isEqualTo(2);
    assertThat(day.err()).contains("date must be a day of the calendar: '2023-02-31'");
    Run none = Run.of("deadline");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("--from");
    assertThat(Run.of("deadline", "--from", "2023-01-06").err())
        .contains("--limit")
        .contains("--statute");
  }

  @Test
  void aYearTheCalendarDoesNotKnowIsRefusedByName() {
    Run run = Run.of("deadline", "--from", "2100-12-30", "--limit", "5 ngày làm việc");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "calendar Vietnam, public sector must know the year (known: 1999-2100): '2101'\n");
    assertThat(run.out()).isEmpty();
  }
}
