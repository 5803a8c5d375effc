package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.testing.SmallPlan.day;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.io.CanonicalJson;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.TimeLimit;

class ReceptionFiguresTest {

  private static final PartyId CHAIR = PartyId.parse("chu-tich");
  private static final ReceptionDuty WEEKLY = ReceptionDuty.of(1, TimeLimit.ofWeeks(1));
  private static final ReceptionDuty TWICE_A_MONTH = ReceptionDuty.of(2, TimeLimit.ofMonths(1));

  private static ReceptionFigures figures(
      ReceptionDuty duty, DateRange days, ReceptionPolicy policy, LocalDate... held) {
    return ReceptionFigures.of(
        duty, ReceptionLog.of(CHAIR, List.of(held)), days, VietnamCalendar.publicSector(), policy);
  }

  private static List<String> missed(ReceptionFigures figures) {
    return figures.missed().stream().map(span -> span.days().toString()).toList();
  }

  @Test
  void aWeekWithoutReceptionIsNamed() {
    // April 2023: Sundays on 2, 9, 16, 23 and 30
    ReceptionFigures april =
        figures(
            WEEKLY,
            DateRange.ofClosed(day("04-01"), day("04-30")),
            ReceptionPolicy.ALWAYS_OWED,
            day("03-27"),
            day("04-10"),
            day("04-11"),
            day("04-30"),
            day("05-02"));

    assertThat(missed(april)).containsExactly("2023-04-03..2023-04-09", "2023-04-17..2023-04-23");
    assertThat(april.spans()).hasSize(5);
    assertThat(april.owed()).isEqualTo(5);
    assertThat(april.held()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"EXCUSED_WITHOUT_WORKING_DAY, 0, ", "ALWAYS_OWED, 1, 2025-01-27..2025-02-02"})
  void theWeekOfTetIsExcusedOrNotAsThePolicySays(ReceptionPolicy policy, int owed, String missed) {
    // Tết 2025: nobody works from Saturday 25 January to Sunday 2 February
    ReceptionFigures week =
        figures(
            WEEKLY,
            DateRange.ofClosed(LocalDate.of(2025, 1, 27), LocalDate.of(2025, 2, 2)),
            policy);

    assertThat(week.owed()).isEqualTo(owed);
    assertThat(missed(week)).isEqualTo(missed == null ? List.of() : List.of(missed));
  }

  @Test
  void theHeadOfThePartyCommitteeOwesTwoDaysAMonth() {
    ReceptionFigures quarter =
        figures(
            TWICE_A_MONTH,
            DateRange.ofClosed(day("03-15"), day("06-14")),
            ReceptionPolicy.EXCUSED_WITHOUT_WORKING_DAY,
            day("03-02"),
            day("03-30"),
            day("04-20"),
            day("05-05"),
            day("05-06"),
            day("05-07"),
            day("06-01"));

    assertThat(quarter.spans())
        .extracting(span -> span.days() + " " + span.held() + "/" + span.owed())
        .containsExactly(
            "2023-03-01..2023-03-31 2/2",
            "2023-04-01..2023-04-30 1/2",
            "2023-05-01..2023-05-31 3/2");
    assertThat(missed(quarter)).containsExactly("2023-04-01..2023-04-30");
    assertThat(CanonicalJson.parse(CanonicalJson.of(quarter), ReceptionFigures.class).orElseThrow())
        .isEqualTo(quarter);
  }

  @Test
  void aDayOnWhichManyWereReceivedCountsOnce() {
    assertThat(ReceptionLog.of(CHAIR, List.of(day("04-10"), day("04-10"))).days()).hasSize(1);
    assertThat(ReceptionLog.of(CHAIR, ImmutableList.of()).host()).isEqualTo(CHAIR);
  }

  @Test
  void anotherTimeOrNoDayIsRefused() {
    assertThatThrownBy(() -> ReceptionDuty.of(0, TimeLimit.ofWeeks(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("days of a reception duty must be 1 or more: '0'");
    assertThatThrownBy(() -> ReceptionDuty.of(1, TimeLimit.ofWeeks(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("time of a reception duty must be one week or one month: '2 tuần'");
    assertThatThrownBy(() -> ReceptionDuty.of(1, TimeLimit.ofYears(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("time of a reception duty must be one week or one month: '1 năm'");
  }
}
