package vn.kehoach.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.caseload.Cases.ASSESSOR;
import static vn.kehoach.caseload.Cases.file;
import static vn.kehoach.caseload.Cases.files;
import static vn.kehoach.caseload.Cases.status;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.text.Language;

class ApologyDutyTest {

  @ParameterizedTest(name = "{0} as of {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          due_on 2023-05-12                                          | 2023-05-11 | 2023-05-11 | NOT_YET
          due_on 2023-05-12                                          | 2023-05-12 | 2023-05-11 | LAST_DAY_OVER
          due_on 2023-05-12                                          | 2023-05-13 | 2023-05-11 | MISSING
          due_on 2023-05-15                                          | 2023-05-13 | 2023-05-12 | LAST_DAY_OVER
          due_on 2023-05-12, result_on 2023-05-12                    | 2023-05-20 | 2023-05-11 | NOT_NEEDED
          due_on 2023-05-12, result_on 2023-05-15                    | 2023-05-20 | 2023-05-11 | MISSING
          due_on 2023-05-12, ended_on 2023-05-10, end withdrawn      | 2023-05-20 | 2023-05-11 | NOT_NEEDED
          due_on 2023-05-12, extensions 2023-05-11 > 2023-05-19      | 2023-05-15 | 2023-05-11 | SENT
          due_on 2023-05-12, extensions 2023-05-12 > 2023-05-19      | 2023-05-15 | 2023-05-11 | SENT_LATE
          due_on 2023-05-12, extensions 2023-05-15 > 2023-05-19      | 2023-05-14 | 2023-05-11 | MISSING
          due_on 2023-05-12, extensions 2023-05-11 > 2023-05-19      | 2023-06-15 | 2023-05-11 | SENT
          limit 5 ngày làm việc, supplement_waits 2023-05-08 > 2023-05-18 | 2023-05-18 | 2023-05-22 | NOT_YET
          limit 5 ngày làm việc, extensions 2023-05-09 > 2023-05-25, supplement_waits 2023-05-10 > 2023-05-18 | 2023-05-25 | 2023-05-10 | SENT
          """)
  void theLetterIsSentADayBefore(String told, String asOf, LocalDate dueOn, ApologyState state) {
    ApologyDuty duty = status(told, asOf).apology().orElseThrow();
    assertThat(duty.dueOn()).isEqualTo(dueOn);
    assertThat(duty.state()).isEqualTo(state);
    assertThat(duty.isOwed())
        .isEqualTo(state == ApologyState.MISSING || state == ApologyState.LAST_DAY_OVER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          limit one-stop.unheard-of                                            | 2023-06-01
          kind PETITION, due_on 2023-05-12                                     | 2023-06-01
          received_on 2018-05-04, due_on 2018-05-11                            | 2018-06-01
          """)
  void nobodyApologisesWithoutADueDayOrALaw(String told, String asOf) {
    assertThat(status(told, asOf).apology()).isEmpty();
  }

  @Test
  void theDutySaysHowSureItIs() {
    ApologyDuty sure = status("due_on 2023-05-12", "2023-05-13").apology().orElseThrow();
    assertThat(sure.dossierDueOn()).isEqualTo("2023-05-12");
    assertThat(sure.letter().isConfirmed()).isTrue();
    assertThat(sure.label(Language.VIETNAMESE))
        .isEqualTo("xin lỗi, hẹn lại chậm nhất ngày 11/05/2023: chưa xin lỗi");

    ApologyDuty unsure =
        status(
                "received_on 2025-07-01, due_on 2025-07-10, extensions 2025-07-09 > 2025-07-15",
                "2025-07-09")
            .apology()
            .orElseThrow();
    assertThat(unsure.letter().isConfirmed()).isFalse();
    assertThat(unsure.label(Language.ENGLISH))
        .isEqualTo("apology and new day by 2025-07-09: sent on 2025-07-09");
  }

  @Test
  void theSecondReschedulingIsFound() {
    CaseAssessment assessment =
        ASSESSOR.assess(
            files(
                file(
                    "due_on 2023-05-12, extensions 2023-05-11 > 2023-05-19;"
                        + " 2023-05-18 > 2023-05-26 7/TB-UBND")),
            LocalDate.of(2023, 5, 25));
    assertThat(assessment.findings())
        .extracting(finding -> finding.label(Language.VIETNAMESE))
        .containsExactly("HS-1: hẹn lại quá số lần cho phép (18/05/2023)");
    assertThat(assessment.on(LocalDate.of(2023, 5, 17)).findings()).isEmpty();
    assertThat(assessment.overdue()).isEmpty();
    assertThat(assessment.apologiesOwed()).isEmpty();
    assertThat(assessment.on(LocalDate.of(2023, 5, 10)).apologiesOwed()).isEmpty();
  }
}
