package vn.kehoach.status;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.testing.Dossier.USUAL;
import static vn.kehoach.testing.SmallPlan.ASSESSOR;
import static vn.kehoach.testing.SmallPlan.day;
import static vn.kehoach.testing.SmallPlan.item;
import static vn.kehoach.testing.SmallPlan.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.testing.Dossier;
import vn.kehoach.testing.SmallPlan;

/** What systems in use get wrong about status, one test for each. */
class PeerStatusBugsTest {

  private static final Dossier DUE_ON_15_JUNE = Dossier.due("06-15");

  private static Standing judge(String told, String asOf) {
    return DUE_ON_15_JUNE.judge(USUAL, told, asOf);
  }

  /** Gitea 5566: what is due today is shown overdue. */
  @Test
  void whatIsDueTodayIsNotOverdue() {
    assertThat(judge("", "06-15").position()).isEqualTo(DeadlinePosition.WITHIN_LIMIT);
    assertThat(judge("", "06-15").daysOverdue()).isZero();
  }

  /** Cát Ngạn: what was cancelled still counts as overdue. */
  @Test
  void whatWasCancelledIsNotOverdue() {
    assertThat(judge("discontinued 06-20", "12-31").isOverdue()).isFalse();
    assertThat(judge("discontinued 06-20", "12-31").daysOverdue()).isZero();
  }

  /** OpenCPS, statistics: due exactly now differs between an open and a closed file. */
  @Test
  void openAndClosedShareOneBoundary() {
    for (LocalDate day = day("06-10"); day.isBefore(day("06-20")); day = day.plusDays(1)) {
      boolean late =
          judge("completed " + day, "12-31").position() == DeadlinePosition.COMPLETED_LATE;

      assertThat(judge("", day.toString()).isOverdue())
          .isEqualTo(late)
          .isEqualTo(day.getDayOfMonth() > 15);
    }
  }

  /** Cát Ngạn: times of Vietnam kept as UTC, so the report sees lateness seven hours later. */
  @Test
  void lateBeginsAtMidnightOfVietnamWhateverTheZoneOfTheMachine() {
    Instant firstMomentLate =
        LocalDate.of(2023, 6, 16).atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.ofHours(7));
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String id : new String[] {"UTC", "Asia/Ho_Chi_Minh", "Pacific/Pago_Pago"}) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        assertThat(judge("", dayInVietnam(firstMomentLate.minusNanos(1))).isOverdue()).isFalse();
        assertThat(judge("", dayInVietnam(firstMomentLate)).isOverdue()).isTrue();
      }
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  private static String dayInVietnam(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneId.of("Asia/Ho_Chi_Minh")).toString();
  }

  /** MoF đôn đốc, NGN: no date is 1970-01-01, and so late by decades. */
  @Test
  void noneStatedIsNeverADate() {
    Standing standing = Dossier.due("-").judge(USUAL, "", "12-31");

    assertThat(standing.originalDeadline()).isEmpty();
    assertThat(standing.deadline()).isEmpty();
    assertThat(standing.position()).isEqualTo(DeadlinePosition.NO_DEADLINE);
    assertThat(standing.daysOverdue()).isZero();
  }

  /** Cát Ngạn: what was completed late counts as on time. */
  @Test
  void whatWasCompletedLateIsLate() {
    assertThat(judge("completed 06-16", "06-16").position())
        .isEqualTo(DeadlinePosition.COMPLETED_LATE);
    assertThat(judge("completed 06-16", "12-31").wasOverdue()).isTrue();
  }

  /** e-Office: lateness of a past period is asked of today. */
  @Test
  void latenessIsAskedOfTheDayGivenAndNotOfToday() {
    assertThat(judge("completed 07-20", "06-14").position())
        .isEqualTo(DeadlinePosition.WITHIN_LIMIT);
    assertThat(judge("completed 07-20", "06-30").position()).isEqualTo(DeadlinePosition.OVERDUE);
    assertThat(judge("completed 07-20", "06-30").daysOverdue()).isEqualTo(15);
  }

  /** e-gob/SIMPLE 95: what is overdue can no longer be completed. */
  @Test
  void whatIsOverdueCanStillBeCompleted() {
    Standing standing = judge("started 07-01; completed 07-20", "07-20");

    assertThat(standing.state()).isEqualTo(WorkState.COMPLETED);
    assertThat(standing.contradictions()).isEmpty();
  }

  /** mossland 14: each cycle of a recurring duty has its own deadline and state. */
  @Test
  void eachCycleHasItsOwnDeadlineAndState() {
    Assessment assessment =
        ASSESSOR.assess(
            SmallPlan.of(item("II.1", "định kỳ quý")),
            log("II.1 Q2/2023", "completed 06-20"),
            day("07-10"));

    assertThat(assessment.statusOf(ItemNumber.parse("II.1")))
        .extracting(s -> s.state() + " " + s.position() + " " + s.deadline().orElseThrow())
        .containsExactly(
            "NOT_STARTED OVERDUE 2023-03-31",
            "COMPLETED COMPLETED_EARLY 2023-06-30",
            "NOT_STARTED WITHIN_LIMIT 2023-10-02",
            "NOT_STARTED WITHIN_LIMIT 2024-01-02");
  }

  /** NNPTNT: there is no overdue at all; the state is chosen by hand. */
  @Test
  void overdueComesOfTheDayAlone() {
    assertThat(judge("started 06-01", "06-15").isOverdue()).isFalse();
    assertThat(judge("started 06-01", "06-16").isOverdue()).isTrue();
  }

  /** super-productivity 8877: a day planned to start on is taken for the deadline. */
  @Test
  void theDayItOpensIsNoDeadline() {
    assertThat(Dossier.due("-").judge(USUAL, "started 02-01", "12-31").deadline()).isEmpty();
    assertThat(judge("", "01-02").isOverdue()).isFalse();
  }

  /** e-learning, A.4: moving the date makes compliance reports lie. */
  @Test
  void anExtensionLeavesTheOriginalDayAndWhatWasLate() {
    Standing standing = judge("extended 06-20 to 07-10; completed 07-05", "07-31");

    assertThat(standing.originalDeadline()).hasToString("Optional[2023-06-15]");
    assertThat(standing.deadline()).hasToString("Optional[2023-07-10]");
    assertThat(standing.wasOverdue()).isTrue();
  }
}
