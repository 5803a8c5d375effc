package vn.kehoach.status;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.testing.Dossier.USUAL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.testing.Dossier;

/** What each policy makes of the same course. 2023-06-15, the due day, is a Thursday. */
class ClockPolicyTest {

  private static Standing judge(ClockPolicy policy, String told, String asOf) {
    return Dossier.due("06-15").judge(USUAL.withClockPolicy(policy), told, asOf);
  }

  private static String words(Standing standing) {
    return standing.deadline().map(Deadline::toString).orElse("-")
        + " "
        + standing.state()
        + " "
        + standing.position()
        + " "
        + standing.suspendedDays();
  }

  @ParameterizedTest
  @CsvSource({
    "MOVES_DUE_DAY, suspended 06-05,                 06-30, 2023-07-11 SUSPENDED WITHIN_LIMIT 26",
    "KEEPS_DUE_DAY, suspended 06-05,                 06-15, 2023-06-15 SUSPENDED WITHIN_LIMIT 11",
    "KEEPS_DUE_DAY, suspended 06-05,                 06-30, 2023-06-15 SUSPENDED OVERDUE 26",
    "MOVES_DUE_DAY, suspended 06-05; resumed 06-12,  06-20, 2023-06-22 IN_PROGRESS WITHIN_LIMIT 7",
    "KEEPS_DUE_DAY, suspended 06-05; resumed 06-12,  06-20, 2023-06-15 IN_PROGRESS OVERDUE 7",
    "MOVES_DUE_DAY, suspended 06-05; completed 06-20,06-20, 2023-06-30 COMPLETED COMPLETED_EARLY 15",
    "KEEPS_DUE_DAY, suspended 06-05; completed 06-20,06-20, 2023-06-15 COMPLETED COMPLETED_LATE 15",
  })
  void aSuspensionMovesTheDueDayOrNot(
      SuspensionPolicy suspensions, String told, String asOf, String words) {
    ClockPolicy policy =
        ClockPolicy.USUAL
            .withSuspensions(suspensions)
            .withSupplementWaits(
                suspensions == SuspensionPolicy.MOVES_DUE_DAY
                    ? SuspensionPolicy.KEEPS_DUE_DAY
                    : SuspensionPolicy.MOVES_DUE_DAY);

    assertThat(words(judge(policy, told, asOf))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "MOVES_DUE_DAY, incomplete 06-05,                 06-30, 2023-07-11 AWAITING_SUPPLEMENT WITHIN_LIMIT 26",
    "KEEPS_DUE_DAY, incomplete 06-05,                 06-30, 2023-06-15 AWAITING_SUPPLEMENT OVERDUE 26",
    "MOVES_DUE_DAY, incomplete 06-05; supplied 06-12, 06-20, 2023-06-22 IN_PROGRESS WITHIN_LIMIT 7",
    "KEEPS_DUE_DAY, incomplete 06-05; supplied 06-12, 06-20, 2023-06-15 IN_PROGRESS OVERDUE 7",
    "MOVES_DUE_DAY, incomplete 06-05; resumed 06-12,  06-20, 2023-06-22 IN_PROGRESS WITHIN_LIMIT 7",
    // asked for too late, it stops nothing
    "MOVES_DUE_DAY, incomplete 06-16; supplied 06-20, 06-20, 2023-06-15 IN_PROGRESS OVERDUE 0",
  })
  void aWaitForASupplementMovesTheDueDayOrNot(
      SuspensionPolicy waits, String told, String asOf, String words) {
    ClockPolicy policy =
        ClockPolicy.USUAL
            .withSupplementWaits(waits)
            .withSuspensions(
                waits == SuspensionPolicy.MOVES_DUE_DAY
                    ? SuspensionPolicy.KEEPS_DUE_DAY
                    : SuspensionPolicy.MOVES_DUE_DAY);

    assertThat(words(judge(policy, told, asOf))).isEqualTo(words);
  }

  @Test
  void aWaitThatBecomesASuspensionIsCountedByEachPolicy() {
    String told = "incomplete 06-05; suspended 06-08; resumed 06-12";
    ClockPolicy waitsOnly = ClockPolicy.USUAL.withSuspensions(SuspensionPolicy.KEEPS_DUE_DAY);

    assertThat(words(judge(ClockPolicy.USUAL, told, "06-08")))
        .isEqualTo("2023-06-19 SUSPENDED WITHIN_LIMIT 4");
    assertThat(words(judge(ClockPolicy.USUAL, told, "06-12")))
        .isEqualTo("2023-06-22 IN_PROGRESS WITHIN_LIMIT 7");
    assertThat(words(judge(waitsOnly, told, "06-12")))
        .isEqualTo("2023-06-19 IN_PROGRESS WITHIN_LIMIT 7");
  }

  @ParameterizedTest
  @CsvSource({
    // granted on 06-20, five days after the due day
    "COUNTS_FROM_GRANT, extended 06-20 to 07-10,                  06-19, 2023-06-15, OVERDUE, true",
    "COUNTS_FROM_GRANT, extended 06-20 to 07-10,                  06-20, 2023-07-10, WITHIN_LIMIT, true",
    "COUNTS_FROM_GRANT, extended 06-20 to 07-10; completed 07-10, 07-20, 2023-07-10, COMPLETED_ON_TIME, true",
    "CURES_LATENESS,    extended 06-20 to 07-10,                  06-19, 2023-06-15, OVERDUE, true",
    "CURES_LATENESS,    extended 06-20 to 07-10,                  06-20, 2023-07-10, WITHIN_LIMIT, false",
    "CURES_LATENESS,    extended 06-20 to 07-10; completed 07-10, 07-20, 2023-07-10, COMPLETED_ON_TIME, false",
    "NO_EFFECT,         extended 06-20 to 07-10,                  06-20, 2023-06-15, OVERDUE, true",
    "NO_EFFECT,         extended 06-20 to 07-10; completed 07-10, 07-20, 2023-06-15, COMPLETED_LATE, true",
    // granted on the due day, in time under each
    "COUNTS_FROM_GRANT, extended 06-15 to 07-10,                  06-20, 2023-07-10, WITHIN_LIMIT, false",
    "CURES_LATENESS,    extended 06-15 to 07-10,                  06-20, 2023-07-10, WITHIN_LIMIT, false",
    "NO_EFFECT,         extended 06-15 to 07-10,                  06-20, 2023-07-10, WITHIN_LIMIT, false",
  })
  void anExtensionGrantedTooLateDoesWhatThePolicySays(
      LateExtensionPolicy late,
      String told,
      String asOf,
      String dueNow,
      DeadlinePosition position,
      boolean wasOverdue) {
    Standing standing = judge(ClockPolicy.USUAL.withLateExtensions(late), told, asOf);

    assertThat(standing.deadline()).hasToString("Optional[" + dueNow + "]");
    assertThat(standing.position()).isEqualTo(position);
    assertThat(standing.wasOverdue()).isEqualTo(wasOverdue);
    assertThat(standing.originalDeadline()).hasToString("Optional[2023-06-15]");
  }

  @Test
  void anExtensionWithoutEffectStaysOnRecord() {
    ClockPolicy policy = ClockPolicy.USUAL.withLateExtensions(LateExtensionPolicy.NO_EFFECT);

    assertThat(judge(policy, "extended 06-20 to 07-10", "06-30").extensions()).hasSize(1);
  }
}
