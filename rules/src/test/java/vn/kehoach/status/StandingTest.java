package vn.kehoach.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.kehoach.testing.Dossier.USUAL;
import static vn.kehoach.testing.SmallPlan.day;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.testing.Dossier;

/** How matters stand that are no occurrences of a plan. 2023-06-15, the due day, is a Thursday. */
class StandingTest {

  private static final Judgement NEAR_IN_5_DAYS = USUAL.withNearlyDue(TimeLimit.ofWorkingDays(5));

  /** Every work state in every position: how it comes about, or {@code never}. */
  private static final String MATRIX =
      """
      NOT_STARTED         | NO_DEADLINE       | -     |                                    | 06-20
      NOT_STARTED         | WITHIN_LIMIT      | 06-15 |                                    | 06-07
      NOT_STARTED         | NEARLY_DUE        | 06-15 |                                    | 06-15
      NOT_STARTED         | OVERDUE           | 06-15 |                                    | 06-16
      NOT_STARTED         | COMPLETED_EARLY   | never
      NOT_STARTED         | COMPLETED_ON_TIME | never
      NOT_STARTED         | COMPLETED_LATE    | never
      IN_PROGRESS         | NO_DEADLINE       | -     | started 06-01                      | 06-20
      IN_PROGRESS         | WITHIN_LIMIT      | 06-15 | started 06-01                      | 06-07
      IN_PROGRESS         | NEARLY_DUE        | 06-15 | started 06-01                      | 06-15
      IN_PROGRESS         | OVERDUE           | 06-15 | started 06-01                      | 06-16
      IN_PROGRESS         | COMPLETED_EARLY   | never
      IN_PROGRESS         | COMPLETED_ON_TIME | never
      IN_PROGRESS         | COMPLETED_LATE    | never
      COMPLETED           | NO_DEADLINE       | -     | completed 06-14                    | 06-20
      COMPLETED           | WITHIN_LIMIT      | never
      COMPLETED           | NEARLY_DUE        | never
      COMPLETED           | OVERDUE           | never
      COMPLETED           | COMPLETED_EARLY   | 06-15 | completed 06-14                    | 06-20
      COMPLETED           | COMPLETED_ON_TIME | 06-15 | completed 06-15                    | 06-20
      COMPLETED           | COMPLETED_LATE    | 06-15 | completed 06-16                    | 06-20
      SUSPENDED           | NO_DEADLINE       | -     | suspended 06-01                    | 06-20
      SUSPENDED           | WITHIN_LIMIT      | 06-15 | suspended 06-01                    | 06-20
      SUSPENDED           | NEARLY_DUE        | 06-15 | suspended 06-15                    | 06-20
      SUSPENDED           | OVERDUE           | 06-15 | suspended 06-16                    | 06-20
      SUSPENDED           | COMPLETED_EARLY   | never
      SUSPENDED           | COMPLETED_ON_TIME | never
      SUSPENDED           | COMPLETED_LATE    | never
      AWAITING_SUPPLEMENT | NO_DEADLINE       | -     | incomplete 06-01                   | 06-20
      AWAITING_SUPPLEMENT | WITHIN_LIMIT      | 06-15 | incomplete 06-01                   | 06-20
      AWAITING_SUPPLEMENT | NEARLY_DUE        | 06-15 | incomplete 06-15                   | 06-20
      AWAITING_SUPPLEMENT | OVERDUE           | 06-15 | incomplete 06-16                   | 06-20
      AWAITING_SUPPLEMENT | COMPLETED_EARLY   | never
      AWAITING_SUPPLEMENT | COMPLETED_ON_TIME | never
      AWAITING_SUPPLEMENT | COMPLETED_LATE    | never
      DISCONTINUED        | NO_DEADLINE       | 06-15 | discontinued 06-20                 | 06-20
      DISCONTINUED        | WITHIN_LIMIT      | never
      DISCONTINUED        | NEARLY_DUE        | never
      DISCONTINUED        | OVERDUE           | never
      DISCONTINUED        | COMPLETED_EARLY   | never
      DISCONTINUED        | COMPLETED_ON_TIME | never
      DISCONTINUED        | COMPLETED_LATE    | never
      TRANSFERRED         | NO_DEADLINE       | 06-15 | transferred 06-14                  | 06-20
      TRANSFERRED         | WITHIN_LIMIT      | never
      TRANSFERRED         | NEARLY_DUE        | never
      TRANSFERRED         | OVERDUE           | never
      TRANSFERRED         | COMPLETED_EARLY   | never
      TRANSFERRED         | COMPLETED_ON_TIME | never
      TRANSFERRED         | COMPLETED_LATE    | never
      """;

  static ImmutableList<ImmutableList<String>> cells() {
    return MATRIX
        .lines()
        .map(line -> ImmutableList.copyOf(Splitter.on('|').trimResults().splitToList(line)))
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<ImmutableList<String>> cellsThatCanBe() {
    return cells().stream()
        .filter(cell -> cell.size() > 3)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void everyStateMeetsEveryPositionInTheTable() {
    assertThat(cells())
        .extracting(cell -> cell.get(0) + " " + cell.get(1))
        .containsExactlyElementsOf(
            Arrays.stream(WorkState.values())
                .flatMap(
                    state ->
                        Arrays.stream(DeadlinePosition.values())
                            .map(position -> state + " " + position))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("cellsThatCanBe")
  void aCellComesAboutAsTheTableSays(ImmutableList<String> cell) {
    Standing standing = Dossier.due(cell.get(2)).judge(NEAR_IN_5_DAYS, cell.get(3), cell.get(4));

    assertThat(standing.state() + " " + standing.position())
        .isEqualTo(cell.get(0) + " " + cell.get(1));
    assertThat(standing.contradictions()).isEmpty();
  }

  private static final ImmutableList<String> TOLD =
      ImmutableList.of(
          "",
          "started %s",
          "progressed %s 40",
          "completed %s",
          "sent %s",
          "discontinued %s",
          "transferred %s",
          "reopened %s",
          "suspended %s",
          "suspended %s until 06-15",
          "resumed %s",
          "incomplete %s",
          "supplied %s",
          "extended %s to 06-20",
          "extended %s to 06-01",
          "triggered %s");

  /** Of two things told on two of three days, judged on each: no cell but those of the table. */
  @Test
  void whatTheTableCallsImpossibleNeverIs() {
    Set<String> reached = new TreeSet<>();
    for (String due : ImmutableList.of("-", "06-15", "5 ngày")) {
      for (String first : TOLD) {
        for (String second : TOLD) {
          for (String asOf : ImmutableList.of("06-01", "06-15", "06-16", "06-30")) {
            String told =
                first.replace("%s", "06-01")
                    + ";"
                    + second.replace("%s", asOf.equals("06-01") ? asOf : "06-15")
                    + ";"
                    + first.replace("%s", "06-16").replace("until 06-15", "until 06-16");
            Standing standing = Dossier.due(due).judge(NEAR_IN_5_DAYS, told, asOf);
            reached.add(standing.state() + " " + standing.position());
          }
        }
      }
    }

    assertThat(reached)
        .containsExactlyInAnyOrderElementsOf(
            cellsThatCanBe().stream()
                .map(cell -> cell.get(0) + " " + cell.get(1))
                .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @CsvSource({
    // until 24:00 of the last day it is in time, in every state that is open
    "'',                            06-15, false",
    "'',                            06-16, true",
    "started 06-15,                 06-15, false",
    "started 06-15,                 06-16, true",
    "suspended 06-01,               06-15, false",
    "suspended 06-01,               06-16, true",
    "incomplete 06-01,              06-15, false",
    "incomplete 06-01,              06-16, true",
    "completed 06-01; reopened 06-15, 06-15, false",
    "completed 06-01; reopened 06-15, 06-16, true",
  })
  void theDueDayIsInTimeAndTheNextIsNot(String told, String asOf, boolean overdue) {
    Judgement strict =
        NEAR_IN_5_DAYS.withClockPolicy(
            ClockPolicy.of(
                SuspensionPolicy.KEEPS_DUE_DAY,
                SuspensionPolicy.KEEPS_DUE_DAY,
                LateExtensionPolicy.COUNTS_FROM_GRANT));

    assertThat(Dossier.due("06-15").judge(strict, told, asOf).isOverdue()).isEqualTo(overdue);
  }

  @ParameterizedTest
  @CsvSource({
    // Friday 06-09 and the days after it; Saturday and Sunday are not worked
    "06-09, 06-09, 0, 0",
    "06-09, 06-10, 1, 0",
    "06-09, 06-11, 2, 0",
    "06-09, 06-12, 3, 1",
    "06-09, 06-16, 7, 5",
    // Tết: Friday 20 to Thursday 26 January
    "01-19, 01-26, 7, 0",
    "01-19, 01-27, 8, 1",
  })
  void theAgeOfWhatIsOverdueIsToldInDaysAndInWorkingDays(
      String due, String asOf, int days, int workingDays) {
    Standing standing = Dossier.due(due).judge(USUAL, "", asOf);

    assertThat(standing.daysOverdue()).isEqualTo(days);
    assertThat(standing.workingDaysOverdue()).isEqualTo(workingDays);
    assertThat(standing.isOverdue()).isEqualTo(days > 0);
  }

  @Test
  void aCaseFileLivesByTheSameRules() {
    Dossier dossier = Dossier.due("10 ngày làm việc");
    String told = "triggered 06-01; incomplete 06-05; supplied 06-12; extended 06-20 to 06-30";

    assertThat(dossier.judge(USUAL, told, "05-31").deadline()).isEmpty();
    assertThat(dossier.judge(USUAL, told, "06-01").deadline()).hasToString("Optional[2023-06-15]");
    assertThat(dossier.judge(USUAL, told, "06-05").state())
        .isEqualTo(WorkState.AWAITING_SUPPLEMENT);
    assertThat(dossier.judge(USUAL, told, "06-12").deadline()).hasToString("Optional[2023-06-22]");
    assertThat(dossier.judge(USUAL, told, "06-30").isOverdue()).isFalse();
    assertThat(dossier.judge(USUAL, told, "07-01").daysOverdue()).isEqualTo(1);
    assertThat(dossier.judge(USUAL, told + "; transferred 07-03", "07-03").state())
        .isEqualTo(WorkState.TRANSFERRED);
  }

  @Test
  void aStandingTellsWhenItOpenedAndReopened() {
    Standing standing =
        Dossier.due("06-15")
            .judge(
                USUAL, "sent 2022-12-20; reopened 02-01; completed 03-01; reopened 04-01", "06-01");

    assertThat(standing.asOf()).isEqualTo(day("06-01"));
    assertThat(standing.openedOn()).isEqualTo(LocalDate.of(2022, 12, 20));
    assertThat(standing.reopenedOn()).containsExactly(day("02-01"), day("04-01"));
    assertThat(Dossier.due("06-15").judge(USUAL, "started 02-01", "06-01").openedOn())
        .isEqualTo(day("01-01"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what was overdue before a later day was set stays seen
        "extended 06-20 to 07-10                       | 06-20 | 2023-06-16/2023-06-19",
        "extended 06-15 to 07-10                       | 06-20 | ''",
        "extended 06-16 to 07-10                       | 06-20 | ''",
        "extended 06-17 to 07-10                       | 06-20 | 2023-06-16/2023-06-16",
        "extended 06-17 to 06-20; extended 06-22 to 07-10 "
            + "                                        | 06-30 | 2023-06-16/2023-06-16; 2023-06-21/2023-06-21",
        // only while it was open
        "completed 06-18; extended 06-20 to 07-10; reopened 06-25 "
            + "                                        | 06-30 | 2023-06-16/2023-06-17",
        "completed 06-01; reopened 06-20; extended 06-22 to 07-10 "
            + "                                        | 06-30 | 2023-06-20/2023-06-21",
        "completed 06-10; extended 06-20 to 07-10; reopened 06-25 "
            + "                                        | 06-30 | ''",
        // a suspension that began too late stops nothing
        "suspended 06-17; extended 06-20 to 07-10      | 06-30 | 2023-06-16/2023-06-19",
        "suspended 06-15; extended 06-20 to 07-10      | 06-30 | ''",
      })
  void anExtensionGrantedLateLeavesWhatWasOverdue(String told, String asOf, String spans) {
    Standing standing = Dossier.due("06-15").judge(USUAL, told, asOf);

    assertThat(
            standing.overdueBefore().stream()
                .map(span -> span.firstDay() + "/" + span.lastDay())
                .collect(Collectors.joining("; ")))
        .isEqualTo(spans);
    assertThat(standing.isOverdue()).isFalse();
    assertThat(standing.wasOverdue()).isEqualTo(!spans.isEmpty());
  }

  @Test
  void aNewEventSetsALaterDayAndLeavesWhatWasOverdue() {
    Standing standing =
        Dossier.due("5 ngày").judge(USUAL, "triggered 06-01; triggered 06-08", "06-09");

    assertThat(standing.deadline()).hasToString("Optional[2023-06-13]");
    assertThat(standing.overdueBefore())
        .containsExactly(DateRange.ofClosed(day("06-07"), day("06-07")));
  }

  @Test
  void whatIsOrWasLateWasOverdue() {
    assertThat(Dossier.due("06-15").judge(USUAL, "", "06-15").wasOverdue()).isFalse();
    assertThat(Dossier.due("06-15").judge(USUAL, "", "06-16").wasOverdue()).isTrue();
    assertThat(Dossier.due("06-15").judge(USUAL, "completed 06-16", "06-20").wasOverdue()).isTrue();
    assertThat(Dossier.due("06-15").judge(USUAL, "completed 06-15", "06-20").wasOverdue())
        .isFalse();
  }

  @Test
  void aLongCourseIsFollowedInOneGo() {
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      told.append("completed 06-01; reopened 06-01; suspended 06-02; resumed 06-02;");
    }
    ImmutableList<Happening> happenings = Dossier.happenings(told.toString());

    Standing standing =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> Standing.judge(Dossier.due("06-15"), happenings, USUAL, day("06-10")));

    assertThat(standing.state()).isEqualTo(WorkState.IN_PROGRESS);
    assertThat(standing.reopenedOn()).hasSize(20_000);
    assertThat(standing.contradictions()).isEmpty();
  }

  @Test
  void aYearWithoutACalendarIsRefused() {
    assertThatThrownBy(() -> Dossier.due("06-15").judge(USUAL, "suspended 06-01", "2101-01-10"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "calendar Vietnam, public sector must know the year (known: 1999-2100): '2101'");
  }
}
