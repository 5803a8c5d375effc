package vn.kehoach.status;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.testing.SmallPlan.ASSESSOR;
import static vn.kehoach.testing.SmallPlan.day;
import static vn.kehoach.testing.SmallPlan.item;
import static vn.kehoach.testing.SmallPlan.log;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.testing.SmallPlan;
import vn.kehoach.text.Language;

/**
 * One item and what is told of it. 2023-06-15, the usual due day, is a Thursday; 06-17 a Saturday.
 */
class OccurrenceStatusTest {

  private static final PlanAssessor NEAR_IN_7_DAYS = ASSESSOR.withNearlyDue(TimeLimit.ofDays(7));

  private static OccurrenceStatus judge(
      PlanAssessor assessor, PlanItem item, String told, LocalDate asOf) {
    return assessor
        .assess(SmallPlan.of(item), log("II.1", told), asOf)
        .statusOf(item.number())
        .get(0);
  }

  private static OccurrenceStatus judge(String due, String told, String asOf) {
    return judge(NEAR_IN_7_DAYS, item("II.1", due), told, day(asOf));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // nothing told
        "2023-06-15 |                                    | 06-07 | NOT_STARTED  | WITHIN_LIMIT",
        "2023-06-15 |                                    | 06-08 | NOT_STARTED  | NEARLY_DUE",
        "2023-06-15 |                                    | 06-15 | NOT_STARTED  | NEARLY_DUE",
        "2023-06-15 |                                    | 06-16 | NOT_STARTED  | OVERDUE",
        "không nêu  |                                    | 12-31 | NOT_STARTED  | NO_DEADLINE",
        // begun
        "2023-06-15 | started 06-07                      | 06-07 | IN_PROGRESS  | WITHIN_LIMIT",
        "2023-06-15 | started 06-08                      | 06-07 | NOT_STARTED  | WITHIN_LIMIT",
        "2023-06-15 | progressed 06-01 40                | 06-15 | IN_PROGRESS  | NEARLY_DUE",
        "2023-06-15 | started 06-01                      | 06-16 | IN_PROGRESS  | OVERDUE",
        "không nêu  | started 06-01                      | 06-16 | IN_PROGRESS  | NO_DEADLINE",
        // completed
        "2023-06-15 | completed 06-14                    | 06-20 | COMPLETED    | COMPLETED_EARLY",
        "2023-06-15 | completed 06-15                    | 06-20 | COMPLETED    | COMPLETED_ON_TIME",
        "2023-06-15 | completed 06-16                    | 06-20 | COMPLETED    | COMPLETED_LATE",
        "2023-06-15 | completed 06-16                    | 06-15 | NOT_STARTED  | NEARLY_DUE",
        "2023-06-15 | sent 06-15                         | 06-15 | COMPLETED    | COMPLETED_ON_TIME",
        "không nêu  | completed 06-16                    | 06-16 | COMPLETED    | NO_DEADLINE",
        // suspended
        "2023-06-15 | suspended 06-01                    | 06-02 | SUSPENDED    | WITHIN_LIMIT",
        "2023-06-15 | suspended 06-10                    | 07-31 | SUSPENDED    | NEARLY_DUE",
        "2023-06-15 | suspended 06-16                    | 07-31 | SUSPENDED    | OVERDUE",
        "không nêu  | suspended 06-16                    | 07-31 | SUSPENDED    | NO_DEADLINE",
        // given up
        "2023-06-15 | discontinued 06-01                 | 07-31 | DISCONTINUED | NO_DEADLINE",
        "2023-06-15 | discontinued 06-20                 | 06-19 | NOT_STARTED  | OVERDUE",
        "2023-06-15 | discontinued 06-20                 | 06-20 | DISCONTINUED | NO_DEADLINE",
        "không nêu  | discontinued 06-01                 | 07-31 | DISCONTINUED | NO_DEADLINE",
        "2023-06-15 | transferred 06-20                  | 07-31 | TRANSFERRED  | NO_DEADLINE",
        "không nêu  | transferred 06-20                  | 07-31 | TRANSFERRED  | NO_DEADLINE",
        // opened again
        "2023-06-15 | completed 06-01; reopened 06-03    | 06-07 | IN_PROGRESS  | WITHIN_LIMIT",
        "2023-06-15 | completed 06-01; reopened 06-20    | 06-19 | COMPLETED    | COMPLETED_EARLY",
        "2023-06-15 | completed 06-01; reopened 06-20    | 06-20 | IN_PROGRESS  | OVERDUE",
        "2023-06-15 | discontinued 06-01; reopened 06-03 | 06-16 | IN_PROGRESS  | OVERDUE",
        "2023-06-15 | transferred 06-01; reopened 06-03  | 06-15 | IN_PROGRESS  | NEARLY_DUE",
        "2023-06-15 | completed 06-01; reopened 06-03; completed 06-20 "
            + "                                          | 06-30 | COMPLETED    | COMPLETED_LATE",
        // two on one day count in the order of the log
        "2023-06-15 | completed 06-01; reopened 06-01    | 06-01 | IN_PROGRESS  | WITHIN_LIMIT",
        "2023-06-15 | reopened 06-01; completed 06-01    | 06-01 | COMPLETED    | COMPLETED_EARLY",
        "2023-06-15 | discontinued 06-01; completed 06-01| 06-01 | DISCONTINUED | NO_DEADLINE",
        "2023-06-15 | completed 06-01; transferred 06-01 | 06-01 | COMPLETED    | COMPLETED_EARLY",
        "2023-06-15 | suspended 06-01; resumed 06-01     | 06-01 | IN_PROGRESS  | WITHIN_LIMIT",
        // told out of order: the day it happened decides
        "2023-06-15 | reopened 06-05; completed 06-01    | 06-06 | IN_PROGRESS  | WITHIN_LIMIT",
        // told of what cannot be: it changes nothing
        "2023-06-15 | resumed 06-01                      | 06-06 | NOT_STARTED  | WITHIN_LIMIT",
        "2023-06-15 | sent 06-01; withdrawn 06-20        | 06-19 | COMPLETED    | COMPLETED_EARLY",
        "2023-06-15 | sent 06-01; withdrawn 06-20        | 06-20 | IN_PROGRESS  | OVERDUE",
        "2023-06-15 | reopened 06-01                     | 06-06 | NOT_STARTED  | WITHIN_LIMIT",
        "2023-06-15 | triggered 06-01                    | 06-06 | NOT_STARTED  | WITHIN_LIMIT",
        "2023-06-15 | completed 06-01; started 06-02     | 06-06 | COMPLETED    | COMPLETED_EARLY",
        "2023-06-15 | completed 06-01; suspended 06-02   | 06-06 | COMPLETED    | COMPLETED_EARLY",
        "2023-06-15 | completed 06-01; completed 06-20   | 06-30 | COMPLETED    | COMPLETED_EARLY",
      })
  void stateAndPositionAreJudgedApart(
      String due, String told, String asOf, WorkState state, DeadlinePosition position) {
    OccurrenceStatus status = judge(due, told == null ? "" : told, asOf);

    assertThat(status.state()).isEqualTo(state);
    assertThat(status.position()).isEqualTo(position);
    assertThat(status.isOverdue()).isEqualTo(position == DeadlinePosition.OVERDUE);
    assertThat(status.closedOn().isPresent()).isEqualTo(state.isClosed());
  }

  @ParameterizedTest
  @CsvSource({
    // seven days back from Thursday 06-15
    "7 ngày,         06-07, WITHIN_LIMIT",
    "7 ngày,         06-08, NEARLY_DUE",
    "7 ngày,         06-09, NEARLY_DUE",
    "7 ngày,         06-15, NEARLY_DUE",
    "7 ngày,         06-16, OVERDUE",
    // five working days: 9, 12, 13, 14, 15 June
    "5 ngày làm việc, 06-07, WITHIN_LIMIT",
    "5 ngày làm việc, 06-08, NEARLY_DUE",
    "5 ngày làm việc, 06-10, NEARLY_DUE",
    "5 ngày làm việc, 06-15, NEARLY_DUE",
    "5 ngày làm việc, 06-16, OVERDUE",
    "1 tháng,        05-14, WITHIN_LIMIT",
    "1 tháng,        05-15, NEARLY_DUE",
    "2 tuần,         05-31, WITHIN_LIMIT",
    "2 tuần,         06-01, NEARLY_DUE",
    "-,              06-15, WITHIN_LIMIT",
    "-,              06-16, OVERDUE",
  })
  void nearIsWhatTheCallerSays(String threshold, String asOf, DeadlinePosition position) {
    PlanAssessor assessor =
        threshold.equals("-") ? ASSESSOR : ASSESSOR.withNearlyDue(TimeLimit.parse(threshold));

    assertThat(judge(assessor, item("II.1", "2023-06-15"), "", day(asOf)).position())
        .isEqualTo(position);
  }

  @Test
  void tetDoesNotBringADueDayNearer() {
    PlanAssessor assessor = ASSESSOR.withNearlyDue(TimeLimit.ofWorkingDays(3));
    PlanItem item = item("II.1", "2023-01-30");

    // working days to come: 19, 27 and 30 January
    assertThat(judge(assessor, item, "", day("01-17")).position())
        .isEqualTo(DeadlinePosition.WITHIN_LIMIT);
    assertThat(judge(assessor, item, "", day("01-18")).position())
        .isEqualTo(DeadlinePosition.NEARLY_DUE);
  }

  @ParameterizedTest
  @CsvSource({
    // Tết 2023: Friday 20 to Thursday 26 January
    "2023-01-18, 2023-01-18, 0",
    "2023-01-18, 2023-01-19, 1",
    "2023-01-18, 2023-01-20, 1",
    "2023-01-18, 2023-01-22, 1",
    "2023-01-18, 2023-01-26, 1",
    "2023-01-18, 2023-01-27, 2",
    "2023-01-18, 2023-01-29, 2",
    "2023-01-18, 2023-01-30, 3",
    // due on the last day before Tết: overdue in Tết, but by no working day
    "2023-01-19, 2023-01-20, 0",
    "2023-01-19, 2023-01-26, 0",
    "2023-01-19, 2023-01-27, 1",
    // due in Tết: moved to the first day after
    "2023-01-22, 2023-01-27, 0",
    "2023-01-22, 2023-01-28, 0",
    "2023-01-22, 2023-01-30, 1",
    // 2024: Monday 29 April off, Saturday 4 May worked instead
    "2024-04-26, 2024-05-01, 0",
    "2024-04-26, 2024-05-04, 3",
  })
  void tetIsNotHeldAgainstAnyone(LocalDate due, LocalDate asOf, int workingDays) {
    PlanItem item = item("II.1", due.toString());

    assertThat(judge(ASSESSOR, item, "", asOf).workingDaysOverdue()).isEqualTo(workingDays);
  }

  @Test
  void whatIsNotOverdueIsOverdueByNoDay() {
    assertThat(judge("2023-06-15", "completed 06-30", "07-31").workingDaysOverdue()).isZero();
    assertThat(judge("2023-06-15", "discontinued 06-30", "07-31").workingDaysOverdue()).isZero();
    assertThat(judge("không nêu", "", "07-31").workingDaysOverdue()).isZero();
  }

  @Test
  void theLastPercentRecordedIsKept() {
    assertThat(judge("2023-06-15", "", "06-01").percent()).isEmpty();
    assertThat(judge("2023-06-15", "progressed 05-01 40; progressed 05-20 70", "05-19").percent())
        .contains(40);
    assertThat(judge("2023-06-15", "progressed 05-01 40; progressed 05-20 70", "05-20").percent())
        .contains(70);
  }

  private static final ImmutableList<String> KINDS =
      ImmutableList.of(
          "started 06-15",
          "progressed 06-15 100",
          "completed 06-15",
          "sent 06-15",
          "extended 06-15 to 06-30",
          "extended 06-15 to 06-01",
          "suspended 06-15",
          "suspended 06-15 until 06-15",
          "resumed 06-15",
          "discontinued 06-15",
          "transferred 06-15",
          "reopened 06-15",
          "incomplete 06-15",
          "supplied 06-15",
          "triggered 06-15");

  static Stream<String> kinds() {
    return KINDS.stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void contradictoryEventsOfOneDayAreJudgedAllTheSame(String first) {
    for (String second : KINDS) {
      for (String third : KINDS) {
        for (String due : new String[] {"2023-06-15", "1 ngày kể từ thụ lý", "không nêu"}) {
          OccurrenceStatus status = judge(due, String.join("; ", first, second, third), "06-16");

          assertThat(status.isOverdue() && status.state().isClosed()).isFalse();
          assertThat(status.closedOn().isPresent()).isEqualTo(status.state().isClosed());
          assertThat(status.position().name().startsWith("COMPLETED"))
              .isEqualTo(status.state() == WorkState.COMPLETED && status.deadline().isPresent());
        }
      }
    }
  }

  @Test
  void aStateIsWordedInBothLanguages() {
    assertThat(words(Arrays.stream(WorkState.values()).map(s -> s.label(Language.VIETNAMESE))))
        .isEqualTo(
            "chưa thực hiện, đang thực hiện, hoàn thành, tạm dừng, chờ bổ sung, "
                + "không tiếp tục thực hiện, đã chuyển cơ quan khác");
    assertThat(words(Arrays.stream(WorkState.values()).map(s -> s.label(Language.ENGLISH))))
        .isEqualTo(
            "not started, in progress, completed, suspended, awaiting a supplement, discontinued, "
                + "transferred");
  }

  @Test
  void aPositionIsWordedInBothLanguages() {
    assertThat(
            words(Arrays.stream(DeadlinePosition.values()).map(p -> p.label(Language.VIETNAMESE))))
        .isEqualTo(
            "không có thời hạn, trong hạn, sắp đến hạn, quá hạn, hoàn thành trước hạn, "
                + "hoàn thành đúng hạn, hoàn thành quá hạn");
    assertThat(words(Arrays.stream(DeadlinePosition.values()).map(p -> p.label(Language.ENGLISH))))
        .isEqualTo(
            "no deadline, within limit, nearly due, overdue, completed early, completed on time, "
                + "completed late");
  }

  private static String words(Stream<String> labels) {
    return labels.collect(Collectors.joining(", "));
  }
}
