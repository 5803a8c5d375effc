package vn.kehoach.status;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.testing.SmallPlan.ASSESSOR;
import static vn.kehoach.testing.SmallPlan.day;
import static vn.kehoach.testing.SmallPlan.item;
import static vn.kehoach.testing.SmallPlan.log;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.testing.Dossier;
import vn.kehoach.testing.SmallPlan;
import vn.kehoach.text.Language;

/**
 * How the due day of one item moves. 2023-06-15, the usual one, is a Thursday; 06-17 a Saturday.
 */
class DueDayTest {

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

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // told                                            | as of | due now    | position
        "extended 06-01 to 07-10                           | 05-31 | 2023-06-15 | WITHIN_LIMIT",
        "extended 06-01 to 07-10                           | 06-01 | 2023-07-10 | WITHIN_LIMIT",
        "extended 06-01 to 07-10                           | 07-10 | 2023-07-10 | NEARLY_DUE",
        "extended 06-01 to 07-10                           | 07-11 | 2023-07-10 | OVERDUE",
        "extended 06-15 to 07-10; completed 07-10          | 07-11 | 2023-07-10 | COMPLETED_ON_TIME",
        // granted after the due day: overdue until then, and what was late before stays late
        "extended 06-20 to 07-10                           | 06-19 | 2023-06-15 | OVERDUE",
        "extended 06-20 to 07-10                           | 06-20 | 2023-07-10 | WITHIN_LIMIT",
        "completed 06-18; extended 06-20 to 07-10          | 06-30 | 2023-06-15 | COMPLETED_LATE",
        "completed 06-18; extended 06-20 to 07-10; reopened 06-25 "
            + "                                            | 06-30 | 2023-07-10 | WITHIN_LIMIT",
        // the last extension counts, an extended day off moves as any other
        "extended 06-01 to 07-10; extended 07-01 to 07-20  | 07-15 | 2023-07-20 | NEARLY_DUE",
        "extended 06-01 to 07-08                           | 07-10 | 2023-07-10 | NEARLY_DUE",
      })
  void anExtensionCountsFromItsDecision(
      String told, String asOf, LocalDate dueNow, DeadlinePosition position) {
    OccurrenceStatus status = judge("2023-06-15", told, asOf);

    assertThat(status.deadline().map(Deadline::day)).contains(dueNow);
    assertThat(status.position()).isEqualTo(position);
    assertThat(status.originalDeadline().map(Deadline::day)).contains(day("06-15"));
  }

  @Test
  void anExtensionGivesADayToWhatHadNone() {
    OccurrenceStatus status = judge("khi có yêu cầu", "extended 06-01 to 06-15", "06-16");

    assertThat(status.isOverdue()).isTrue();
    assertThat(status.originalDeadline()).isEmpty();
    assertThat(status.extensions())
        .flatExtracting(e -> e.day().stream().toList())
        .containsExactly(day("06-15"));
  }

  @Test
  void anExtensionAfterCompletionIsKeptOnRecord() {
    OccurrenceStatus status =
        judge("2023-06-15", "completed 06-18; extended 06-20 to 07-10", "06-30");

    assertThat(status.extensions())
        .flatExtracting(e -> e.day().stream().toList())
        .containsExactly(day("07-10"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // told                                         | as of | days | due now    | state
        // open: the clock stands from its first day
        "suspended 06-05                                | 06-05 | 1    | 2023-06-16 | SUSPENDED",
        "suspended 06-05                                | 06-06 | 2    | 2023-06-19 | SUSPENDED",
        "suspended 06-05                                | 07-04 | 30   | 2023-07-17 | SUSPENDED",
        "suspended 06-15                                | 07-04 | 20   | 2023-07-05 | SUSPENDED",
        // ended by its date, inclusive
        "suspended 06-05 until 06-08                    | 06-08 | 4    | 2023-06-19 | SUSPENDED",
        "suspended 06-05 until 06-08                    | 06-09 | 4    | 2023-06-19 | NOT_STARTED",
        "started 06-01; suspended 06-05 until 06-08     | 06-09 | 4    | 2023-06-19 | IN_PROGRESS",
        "suspended 06-05 until 06-08; started 06-07     | 06-08 | 4    | 2023-06-19 | SUSPENDED",
        "suspended 06-05 until 06-08; started 06-07     | 06-09 | 4    | 2023-06-19 | IN_PROGRESS",
        "suspended 06-05 until 06-08; started 06-20     | 06-20 | 4    | 2023-06-19 | IN_PROGRESS",
        // ended by being resumed, before its date or without one
        "suspended 06-05; resumed 06-12                 | 06-12 | 7    | 2023-06-22 | IN_PROGRESS",
        "suspended 06-05 until 06-30; resumed 06-12     | 07-12 | 7    | 2023-06-22 | IN_PROGRESS",
        "suspended 06-05 until 06-08; resumed 06-20     | 06-20 | 4    | 2023-06-19 | NOT_STARTED",
        // twice
        "suspended 06-05; resumed 06-07; suspended 06-12; resumed 06-15 "
            + "                                         | 06-30 | 5    | 2023-06-20 | IN_PROGRESS",
        // prolonged, shortened, left open
        "suspended 06-05 until 06-08; suspended 06-07 until 06-20 "
            + "                                         | 06-12 | 8    | 2023-06-23 | SUSPENDED",
        "suspended 06-05 until 06-08; suspended 06-07 until 06-20 "
            + "                                         | 06-25 | 16   | 2023-07-03 | NOT_STARTED",
        "suspended 06-05; suspended 06-12 until 06-14   | 06-25 | 10   | 2023-06-26 | NOT_STARTED",
        "suspended 06-05 until 06-08; suspended 06-07   | 06-30 | 26   | 2023-07-11 | SUSPENDED",
        // begun after the due day: nothing is won
        "suspended 06-16; resumed 06-30                 | 06-30 | 0    | 2023-06-15 | IN_PROGRESS",
        "suspended 06-16 until 06-20                    | 06-30 | 0    | 2023-06-15 | NOT_STARTED",
        // closed while suspended
        "suspended 06-05; completed 06-20               | 06-30 | 15   | 2023-06-30 | COMPLETED",
        "suspended 06-05; discontinued 06-20            | 06-30 | 15   | 2023-06-30 | DISCONTINUED",
        // with an extension: days suspended after it are added, those before are not
        "extended 06-01 to 06-30; suspended 06-20; resumed 06-25 "
            + "                                         | 06-30 | 5    | 2023-07-05 | IN_PROGRESS",
        "suspended 06-05; extended 06-25 to 07-10; resumed 06-28 "
            + "                                         | 06-30 | 23   | 2023-07-13 | IN_PROGRESS",
        "suspended 06-20; extended 06-25 to 07-10; resumed 06-28 "
            + "                                         | 06-30 | 3    | 2023-07-13 | IN_PROGRESS",
      })
  void aSuspensionBegunInTimeMovesTheDueDayByItsLength(
      String told, String asOf, int days, LocalDate dueNow, WorkState state) {
    OccurrenceStatus status = judge("2023-06-15", told, asOf);

    assertThat(status.suspendedDays()).isEqualTo(days);
    assertThat(status.deadline().map(Deadline::day)).contains(dueNow);
    assertThat(status.state()).isEqualTo(state);
    assertThat(status.originalDeadline().map(Deadline::day)).contains(day("06-15"));
  }

  @ParameterizedTest
  @CsvSource({
    // due on Saturday 06-17, which the rule moves to Monday 06-19; of the limit nothing is left
    "NEXT_WORKING_DAY,     suspended 06-18; resumed 06-20, 06-20, 2, 2023-06-20, NEARLY_DUE",
    "NEXT_WORKING_DAY,     suspended 06-19,                07-31, 43, 2023-08-01, NEARLY_DUE",
    "NEXT_WORKING_DAY,     suspended 06-20,                07-31, 0, 2023-06-19, OVERDUE",
    "STAY,                 suspended 06-17; resumed 06-18, 06-18, 1, 2023-06-18, NEARLY_DUE",
    "STAY,                 suspended 06-18; resumed 06-20, 06-20, 0, 2023-06-17, OVERDUE",
    // and, sent ahead, to Friday 06-16
    "PREVIOUS_WORKING_DAY, suspended 06-16,                06-17, 2, 2023-06-19, NEARLY_DUE",
    "PREVIOUS_WORKING_DAY, suspended 06-16; resumed 06-17, 06-18, 1, 2023-06-16, OVERDUE",
    "PREVIOUS_WORKING_DAY, suspended 06-17; resumed 06-20, 06-20, 0, 2023-06-16, OVERDUE",
  })
  void whetherASuspensionBeginsInTimeIsAskedOfTheDayTheRuleEndsOn(
      DayOffRules rule,
      String told,
      String asOf,
      int days,
      LocalDate dueNow,
      DeadlinePosition position) {
    PlanAssessor assessor = NEAR_IN_7_DAYS.withDayOffPolicy(DayOffPolicy.of(rule, rule, rule));
    OccurrenceStatus status = judge(assessor, item("II.1", "2023-06-17"), told, day(asOf));

    assertThat(status.suspendedDays()).isEqualTo(days);
    assertThat(status.deadline().map(Deadline::day)).contains(dueNow);
    assertThat(status.position()).isEqualTo(position);
  }

  @Test
  void suspendedWorkIsNotOverdueThoughTheRuleGoesBackOverAWeekend() {
    PlanAssessor assessor =
        ASSESSOR.withDayOffPolicy(
            DayOffPolicy.of(DayOffRules.STAY, DayOffRules.PREVIOUS_WORKING_DAY, DayOffRules.STAY));
    PlanItem item = item("II.1", "2023-06-16");

    assertThat(judge(assessor, item, "suspended 06-16", day("06-17")).isOverdue()).isFalse();
    assertThat(judge(assessor, item, "suspended 06-16", day("06-18")).isOverdue()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // told                                                   | written    | due now    |
        // position
        "                                                         | -          | -          | NO_DEADLINE",
        "triggered 05-16                                          | 2023-06-15 | 2023-06-15 | OVERDUE",
        "triggered 05-18                                          | 2023-06-17 | 2023-06-19 | OVERDUE",
        "triggered 06-01                                          | 2023-07-01 | 2023-07-03 | NEARLY_DUE",
        "triggered 05-16; completed 06-15                         | 2023-06-15 | 2023-06-15 | COMPLETED_ON_TIME",
        // the newest event counts; a later day granted stands
        "triggered 05-16; triggered 06-01                         | 2023-07-01 | 2023-07-03 | NEARLY_DUE",
        "triggered 05-16; extended 06-01 to 07-31; triggered 06-01| 2023-07-01 | 2023-07-31 | WITHIN_LIMIT",
        "triggered 05-16; extended 06-01 to 06-20; triggered 06-05| 2023-07-05 | 2023-07-05 | WITHIN_LIMIT",
        // what was suspended before the event is not taken off the limit
        "suspended 03-01; resumed 03-31; triggered 05-16          | 2023-06-15 | 2023-06-15 | OVERDUE",
        "suspended 05-01; triggered 05-16; resumed 05-20          | 2023-06-15 | 2023-06-19 | OVERDUE",
        // an event told after the completion does not make late work early
        "triggered 05-16; completed 06-20; triggered 06-25        | 2023-06-15 | 2023-06-15 | COMPLETED_LATE",
        "triggered 05-16; completed 05-20; triggered 06-10; reopened 06-10 "
            + "                                                   | 2023-07-10 | 2023-07-10 | WITHIN_LIMIT",
        "completed 05-10; triggered 05-16                         | -          | -          | NO_DEADLINE",
      })
  void aLimitIsCountedFromItsEvent(
      String told, String written, String dueNow, DeadlinePosition position) {
    OccurrenceStatus status = judge("30 ngày kể từ thụ lý", told == null ? "" : told, "06-26");

    assertThat(text(status.occurrence().writtenDay())).isEqualTo(written);
    assertThat(text(status.originalDeadline().map(Deadline::rawDay))).isEqualTo(written);
    assertThat(text(status.deadline())).isEqualTo(dueNow);
    assertThat(status.position()).isEqualTo(position);
  }

  @Test
  void aCountedDeadlineKeepsItsEventAndItsLimit() {
    OccurrenceStatus status = judge("5 ngày làm việc kể từ thụ lý", "triggered 01-18", "01-30");

    assertThat(status.deadline()).isEqualTo(status.originalDeadline());
    assertThat(status.deadline().flatMap(Deadline::eventDay)).contains(day("01-18"));
    assertThat(status.deadline().flatMap(Deadline::limit)).contains(TimeLimit.ofWorkingDays(5));
    assertThat(status.deadline().map(Deadline::day)).contains(day("02-01"));
  }

  @ParameterizedTest
  @CsvSource({
    // the day off that a policy may move, and whether it is overdue the day after
    "MOVE_FORWARD,  2023-06-17,            , 2023-06-19, 06-19, false",
    "MOVE_FORWARD,  2023-06-17,            , 2023-06-19, 06-20, true",
    "BY_THE_LETTER, 2023-06-17,            , 2023-06-17, 06-17, false",
    "BY_THE_LETTER, 2023-06-17,            , 2023-06-17, 06-18, true",
    // a counted limit moves under both
    "MOVE_FORWARD,  30 ngày kể từ thụ lý, triggered 05-18, 2023-06-19, 06-19, false",
    "BY_THE_LETTER, 30 ngày kể từ thụ lý, triggered 05-18, 2023-06-19, 06-19, false",
    // a day worked is left alone by both
    "MOVE_FORWARD,  2023-06-15,            , 2023-06-15, 06-16, true",
    "BY_THE_LETTER, 2023-06-15,            , 2023-06-15, 06-16, true",
  })
  void thePolicyDecidesAboutADayOff(
      String policy, String due, String told, LocalDate dueNow, String asOf, boolean overdue) {
    DayOffPolicy chosen =
        policy.equals("MOVE_FORWARD") ? DayOffPolicy.MOVE_FORWARD : DayOffPolicy.BY_THE_LETTER;
    OccurrenceStatus status =
        judge(
            ASSESSOR.withDayOffPolicy(chosen),
            item("II.1", due),
            told == null ? "" : told,
            day(asOf));

    assertThat(status.deadline().map(Deadline::day)).contains(dueNow);
    assertThat(status.isOverdue()).isEqualTo(overdue);
  }

  @Test
  void aMovedDeadlineExplainsWhereItCameFrom() {
    OccurrenceStatus status =
        judge(
            "2023-06-15",
            "suspended 06-05; resumed 06-12; extended 06-20 to 07-08; suspended 07-03",
            "07-04");

    assertThat(status.deadline().map(d -> d.explanation().toText(Language.VIETNAMESE)))
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .contains(
                        "Hạn cuối ban đầu: hết ngày thứ Năm 15/06/2023.",
                        "Tạm dừng từ thứ Hai 05/06/2023 đến hết Chủ nhật 11/06/2023",
                        "Gia hạn đến thứ Bảy 08/07/2023 (45/QĐ-UBND).",
                        "Tạm dừng từ thứ Hai 03/07/2023, đến thứ Ba 04/07/2023 chưa kết thúc",
                        "quá hạn từ thứ Ba 11/07/2023"));
    assertThat(status.deadline().map(Deadline::original)).isEqualTo(status.originalDeadline());
  }

  @Test
  void aLaterDayGrantedOutlivesANewEvent() {
    OccurrenceStatus status =
        judge(
            "30 ngày kể từ thụ lý",
            "triggered 05-16; extended 06-01 to 07-31; triggered 06-01",
            "06-26");

    assertThat(status.deadline().flatMap(Deadline::eventDay)).contains(day("06-01"));
    assertThat(status.deadline().map(Deadline::changes))
        .hasValueSatisfying(c -> assertThat(c).hasSize(1));
  }

  @Test
  void aSuspensionIsExplainedWithItsDocument() {
    Happening suspension =
        Happening.of(HappeningKind.SUSPENDED, day("06-05"))
            .withDay(day("06-08"))
            .withDocument("12/QĐ-UBND");
    Standing standing =
        Standing.judge(
            Dossier.due("06-15"), ImmutableList.of(suspension), Dossier.USUAL, day("06-20"));

    assertThat(standing.deadline().map(d -> d.explanation().toText(Language.VIETNAMESE)))
        .hasValueSatisfying(text -> assertThat(text).contains("12/QĐ-UBND"));
  }
}
