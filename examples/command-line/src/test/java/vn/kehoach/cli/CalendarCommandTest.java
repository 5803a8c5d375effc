package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalendarCommandTest {

  @Test
  void showsDaysOffMakeUpDaysAndNotices() {
    Run run = Run.of("calendar", "2026");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("Độ chắc chắn: chính thức")
        .contains("12729/VPCP-KGVX 25/12/2025")
        .contains("thứ Ba 24/11/2026")
        .contains("Ngày làm bù")
        .contains("thứ Bảy 22/08/2026");
  }

  @Test
  void countsTheWorkingDaysOfTheYear() {
    // 2023 has 260 days from Monday to Friday, 11 of them off (legal-facts 2.5)
    assertThat(Run.of("calendar", "2023", "--format", "json").json().get("workingDays").asInt())
        .isEqualTo(249);
    // 2026 has 261, 14 of them off, and two Saturdays worked
    assertThat(Run.of("calendar", "2026", "--format", "json").json().get("workingDays").asInt())
        .isEqualTo(249);
  }

  @Test
  void csvListsEveryDayOffWithItsReason() {
    Run run = Run.of("calendar", "2025", "--format", "csv", "--lang", "en");
    assertThat(run.out().lines().toList())
        .anyMatch(line -> line.startsWith("2025-04-26,yes,MAKE_UP,,2025-05-02,"))
        .anyMatch(line -> line.startsWith("2025-05-02,no,SWAP,"))
        .anyMatch(line -> line.startsWith("2025-05-03,no,WEEKLY_REST,Saturday,"));
  }

  @Test
  void aProjectedYearSaysSoAndMarksEachDoubtfulDay() {
    Run run = Run.of("calendar", "2029");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Độ chắc chắn: dự kiến").contains("Chưa chắc chắn vì");
    assertThat(run.out().lines())
        .filteredOn(line -> line.contains("AS_SINCE"))
        .extracting(line -> line.substring(0, line.indexOf("  ")))
        .containsExactly("thứ Sáu 16/02/2029", "thứ Hai 03/09/2029");
    assertThat(run.out().lines())
        .filteredOn(line -> line.startsWith("thứ") && line.contains("CultureDayRest"))
        .extracting(line -> line.substring(0, line.indexOf("  ")))
        .containsExactly("thứ Bảy 24/11/2029", "thứ Hai 26/11/2029");
    assertThat(Run.of("calendar", "2029", "--format", "json").json().get("certainty").asText())
        .isEqualTo("PROJECTED");
    assertThat(Run.of("calendar", "2029", "--format", "csv").out().lines())
        .filteredOn(line -> line.endsWith(",PROJECTED,TetSpan.AS_SINCE_2015"))
        .extracting(line -> line.substring(0, 10))
        .containsExactly("2029-02-16");
    assertThat(Run.of("calendar", "2026").out()).doesNotContain("AS_SINCE");
  }

  @Test
  void ofTheYear1999TheEndIsShown() {
    Run run = Run.of("calendar", "1999", "--format", "json");
    assertThat(run.status()).isZero();
    // October without the 1st: 20 days from Monday to Friday, November 22, December 23
    assertThat(run.json().get("workingDays").asInt()).isEqualTo(65);
    assertThat(Run.of("calendar", "1999", "--format", "csv").out().lines().skip(1).findFirst())
        .hasValueSatisfying(line -> assertThat(line).startsWith("1999-10-02,no,WEEKLY_REST,"));
    assertThat(Run.of("calendar", "1999").out()).contains("188/1999/QĐ-TTg");
  }

  @Test
  void anUnknownYearIsRefused() {
    Run run = Run.of("calendar", "2150");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "calendar Vietnam, public sector must know the year (known: 1999-2100): '2150'\n");
  }

  @Test
  void aYearThatIsNoNumberIsWrongUsage() {
    assertThat(Run.of("calendar", "năm").status()).isEqualTo(2);
    assertThat(Run.of("calendar").status()).isEqualTo(2);
  }
}
