package vn.kehoach.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.caseload.Cases.figures;
import static vn.kehoach.caseload.Cases.file;
import static vn.kehoach.caseload.Cases.files;
import static vn.kehoach.caseload.Cases.span;
import static vn.kehoach.caseload.Cases.status;

import org.junit.jupiter.api.Test;
import vn.kehoach.casefile.CaseFileId;
import vn.kehoach.text.Language;

/** What systems in use get wrong in their figures of case files. */
class PeerCaseBugsTest {

  /** One system calls what is due now overdue while open, and on time once closed. */
  @Test
  void whatIsDueTodayIsInTimeOpenOrClosed() {
    CaseFigures open = figures("due_on 2023-05-12", "2023-05-01", "2023-05-12");
    CaseFigures closed =
        figures("due_on 2023-05-12, result_on 2023-05-12", "2023-05-01", "2023-05-12");
    assertThat(open.get(CaseFigure.WITHIN)).isEqualTo(1);
    assertThat(open.get(CaseFigure.OVERDUE)).isZero();
    assertThat(closed.get(CaseFigure.ON_TIME)).isEqualTo(1);
  }

  /** The same system counts a closed file without a due day as on time. */
  @Test
  void whatHadNoDueDayWasNotOnTime() {
    CaseFigures figures = figures("result_on 2023-05-08", "2023-05-01", "2023-05-31");
    assertThat(figures.get(CaseFigure.SETTLED_WITHOUT_DEADLINE)).isEqualTo(1);
    assertThat(figures.settled()).isZero();
    assertThat(figures.onTimeRate().percent(0)).isEmpty();
  }

  /** Its counter of what other bodies delayed never counts: here every way out counts somewhere. */
  @Test
  void everyWayOutIsCounted() {
    String late = "due_on 2023-05-12, ended_on 2023-05-20, end ";
    assertThat(figures(late + "result_returned", "2023-05-01", "2023-05-31").get(CaseFigure.LATE))
        .isEqualTo(1);
    assertThat(
            figures(late + "transferred", "2023-05-01", "2023-05-31").get(CaseFigure.TRANSFERRED))
        .isEqualTo(1);
    assertThat(figures(late + "refused", "2023-05-01", "2023-05-31").get(CaseFigure.REFUSED))
        .isEqualTo(1);
    assertThat(figures(late + "transferred", "2023-05-01", "2023-05-19").get(CaseFigure.OVERDUE))
        .isEqualTo(1);
  }

  /** It divides whole numbers before it rounds: two of three are 0 percent. */
  @Test
  void twoOfThreeIsAnExactShare() {
    CaseFigures one =
        figures("due_on 2023-05-12, result_on 2023-05-10", "2023-05-01", "2023-05-31");
    CaseFigures late =
        figures("due_on 2023-05-12, result_on 2023-05-20", "2023-05-01", "2023-05-31");
    assertThat(one.plus(one).plus(late).onTimeRate().label(Language.ENGLISH))
        .isEqualTo("2/3 (66.7 %) of what was completed and had a deadline");
  }

  /** A file received at 10:00 on a holiday makes that day a working day there. */
  @Test
  void aHolidayStaysADayOffWhateverTheHourOfReceipt() {
    assertThat(status("received_on 2023-05-02 10:00, limit 1 ngày làm việc", "2023-05-04"))
        .returns(false, CaseStatus::isOverdue)
        .extracting(s -> s.standing().deadline().orElseThrow().day())
        .hasToString("2023-05-04");
  }

  /** Another goes on counting what was cancelled as overdue. */
  @Test
  void whatWasWithdrawnIsNotOverdue() {
    String withdrawn = "due_on 2023-05-12, ended_on 2023-05-20, end withdrawn";
    CaseFigures may = figures(withdrawn, "2023-05-01", "2023-05-31");
    assertThat(may.get(CaseFigure.WITHDRAWN)).isEqualTo(1);
    assertThat(may.get(CaseFigure.OVERDUE)).isZero();
    assertThat(figures(withdrawn, "2023-06-01", "2023-06-30").received()).isZero();
  }

  /** A third carries over by the status of today, so that old reports change every day. */
  @Test
  void whatHappensLaterChangesNoReportOfBefore() {
    String open = "due_on 2023-05-12";
    String settled = open + ", result_on 2023-06-20";
    assertThat(figures(settled, "2023-05-01", "2023-05-31"))
        .isEqualTo(figures(open, "2023-05-01", "2023-05-31"));
    assertThat(
            CaseTable.of(files(file(settled)), Cases.ASSESSOR, span("2023-06-01", "2023-06-30"))
                .behind(CaseFigure.CARRIED_OVER))
        .containsExactly(CaseFileId.parse("HS-1"));
  }
}
