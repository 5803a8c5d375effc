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
    Run vietnamese = Run.of("deadline", "--from", "2023-01-06", "--limit", "30 ngày");
    assertThat(vietnamese.out())
        .startsWith("Hạn cuối        thứ Hai 06/02/2023\n")
        .contains("quá hạn từ thứ Ba 07/02/2023")
        .contains("khoản 5 Điều 148")
        .contains("Bộ luật Dân sự 91/2015/QH13");
    Run english = Run.of("deadline", "--from", "2023-01-06", "--limit", "30 ngày", "--lang", "en");
    assertThat(english.out())
        .startsWith("Due by     Monday 2023-02-06\n")
        .contains("overdue from Tuesday 2023-02-07");
  }

  @Test
  void wrongUsageSaysTheRuleAndExitsWithTwo() {
    Run limit = Run.of("deadline", "--from", "2023-01-06", "--limit", "ba mươi ngày");
    assertThat(limit.status()).isEqualTo(2);
    assertThat(limit.err())
        .contains("time limit must be an amount and a unit")
        .contains("'ba mươi ngày'");
    Run day = Run.of("deadline", "--from", "2023-02-31", "--limit", "30 ngày");
    assertThat(day.status()).isEqualTo(2);
    assertThat(day.err()).contains("date must be a day of the calendar: '2023-02-31'");
    Run none = Run.of("deadline");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("--from").contains("--limit");
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
