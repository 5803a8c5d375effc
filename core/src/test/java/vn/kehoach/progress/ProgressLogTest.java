package vn.kehoach.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.PlanId;

class ProgressLogTest {

  private static final String PLAIN =
      " must be plain text (NFC, one line, single blanks, not empty; see PlainText.clean): ''";
  private static final LocalDate DAY = LocalDate.of(2023, 6, 15);
  private static final EventTime TIME = EventTime.on(DAY);
  private static final OccurrenceKey ONCE = OccurrenceKey.of(ItemNumber.parse("III.2"));

  @Test
  void anOccurrenceIsNamedByItemAndPeriod() {
    assertThat(ONCE).hasToString("III.2");
    assertThat(OccurrenceKey.of(ItemNumber.parse("III.2"), ReportingPeriod.ofQuarter(2023, 2)))
        .hasToString("III.2 Q2/2023");
  }

  @Test
  void nothingIsRecordedBeforeItHappened() {
    refused(
        () -> EventTime.of(DAY, DAY.minusDays(1)),
        "day of recording must not be before the day it happened 2023-06-15: '2023-06-14'");
  }

  @Test
  void progressIsAPercentage() {
    refused(() -> Progressed.of(ONCE, TIME, -1), "percent of progress must be from 0 to 100: '-1'");
    refused(
        () -> Progressed.of(ONCE, TIME, 101), "percent of progress must be from 0 to 100: '101'");
    assertThat(Progressed.of(ONCE, TIME, 100).percent()).isEqualTo(100);
  }

  @Test
  void reasonsAreGivenInWords() {
    refused(() -> Suspended.of(ONCE, TIME, ""), "reason of a suspension" + PLAIN);
    refused(() -> Discontinued.of(ONCE, TIME, ""), "reason of a discontinuation" + PLAIN);
    refused(() -> ReportWithdrawn.of(ONCE, TIME, ""), "reason of a withdrawal" + PLAIN);
    refused(() -> Reopened.of(ONCE, TIME, ""), "reason of a reopening" + PLAIN);
    refused(() -> SupplementRequested.of(ONCE, TIME, ""), "what is missing" + PLAIN);
    refused(() -> Transferred.of(ONCE, TIME, ""), "receiver of a transfer" + PLAIN);
    refused(
        () -> ProgressLog.empty(PlanId.parse("x")).withRemark(""),
        "remark on a progress log" + PLAIN);
  }

  @Test
  void aSuspensionLastsADayAtLeast() {
    Suspended suspended = Suspended.of(ONCE, TIME, "chờ kinh phí");
    refused(
        () -> suspended.withUntil(DAY.minusDays(1)),
        "last day of a suspension must not be before its first day 2023-06-15: '2023-06-14'");
    assertThat(suspended.withUntil(DAY).until()).contains(DAY);
  }

  @Test
  void anExtensionNamesItsDocumentBesideTheNewDay() {
    Extended extended =
        Extended.of(ONCE, TIME, DAY.plusMonths(1), DocumentNumber.parse("45/TB-UBND"));
    assertThat(extended.newDueOn()).isEqualTo(LocalDate.of(2023, 7, 15));
    assertThat(extended.document()).hasToString("45/TB-UBND");
  }

  @Test
  void whatIsRecordedLaterIsNotKnownYet() {
    ProgressEvent late = Completed.of(ONCE, EventTime.of(DAY, DAY.plusDays(5)));
    ProgressLog log = ProgressLog.empty(PlanId.parse("x")).plus(Started.of(ONCE, TIME)).plus(late);
    assertThat(log.asKnownOn(DAY.plusDays(4)).events()).containsExactly(Started.of(ONCE, TIME));
    assertThat(log.asKnownOn(DAY.plusDays(5))).isEqualTo(log);
  }

  private static void refused(ThrowingCallable making, String message) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
  }
}
