package vn.kehoach.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.kehoach.caseload.Cases.ASSESSOR;
import static vn.kehoach.caseload.Cases.file;
import static vn.kehoach.caseload.Cases.files;
import static vn.kehoach.caseload.Cases.status;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.casefile.CaseFileId;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.status.ClockPolicy;
import vn.kehoach.status.DayOffPolicy;
import vn.kehoach.status.DeadlinePosition;
import vn.kehoach.status.LateExtensionPolicy;
import vn.kehoach.status.SuspensionPolicy;
import vn.kehoach.statute.StatutoryLimits;
import vn.kehoach.text.Language;

class CaseAssessorTest {

  /** Received on Thursday 4 May 2023 unless told otherwise; 30 April to 3 May were days off. */
  @ParameterizedTest(name = "{0} as of {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          limit 5 ngày làm việc                                                    | 2023-05-11 | 2023-05-11 | IN_TIME
          limit 5 ngày làm việc                                                    | 2023-05-12 | 2023-05-11 | OVERDUE
          limit 5 ngày làm việc, result_on 2023-05-10                              | 2023-05-12 | 2023-05-11 | COMPLETED_EARLY
          limit 5 ngày làm việc, result_on 2023-05-11                              | 2023-05-12 | 2023-05-11 | COMPLETED_ON_TIME
          limit 5 ngày làm việc, result_on 2023-05-12                              | 2023-05-12 | 2023-05-11 | COMPLETED_LATE
          limit 5 ngày làm việc, result_on 2023-05-12                              | 2023-05-11 | 2023-05-11 | IN_TIME
          limit 5 ngày làm việc, result_on 2023-05-11, ended_on 2023-06-01         | 2023-06-02 | 2023-05-11 | COMPLETED_ON_TIME
          limit 5 ngày làm việc, ended_on 2023-05-12                               | 2023-06-02 | 2023-05-11 | COMPLETED_LATE
          limit 9 ngày                                                             | 2023-05-15 | 2023-05-15 | IN_TIME
          due_on 2023-05-13                                                        | 2023-05-15 | 2023-05-15 | IN_TIME
          due_on 2023-05-13, accepted_on 2023-05-08                                | 2023-05-16 | 2023-05-15 | OVERDUE
          limit 5 ngày làm việc, accepted_on 2023-05-08                            | 2023-05-12 | 2023-05-15 | IN_TIME
          limit 5 ngày làm việc, accepted_on 2023-05-08                            | 2023-05-05 | 2023-05-11 | IN_TIME
          -                                                                        | 2024-01-01 | -          | NO_DEADLINE
          limit 5 ngày làm việc, ended_on 2023-05-20, end withdrawn                | 2023-05-20 | 2023-05-11 | NO_DEADLINE
          limit 5 ngày làm việc, ended_on 2023-05-20, end refused                  | 2023-05-19 | 2023-05-11 | OVERDUE
          limit 5 ngày làm việc, ended_on 2023-05-20, end transferred              | 2023-05-20 | 2023-05-11 | NO_DEADLINE
          limit 5 ngày làm việc, supplement_waits 2023-05-08 > 2023-05-18          | 2023-05-22 | 2023-05-23 | IN_TIME
          limit 5 ngày làm việc, supplement_waits 2023-05-08 >                     | 2023-12-31 | 2024-01-05 | IN_TIME
          limit 5 ngày làm việc, supplement_waits 2023-05-12 >                     | 2023-05-20 | 2023-05-11 | OVERDUE
          limit 5 ngày làm việc, suspensions 2023-05-08 > 2023-05-18               | 2023-05-22 | 2023-05-23 | IN_TIME
          limit 5 ngày làm việc, extensions 2023-05-09 > 2023-05-25 3/TB-UBND      | 2023-05-25 | 2023-05-25 | IN_TIME
          kind COMPLAINT, limit complaint.first.ordinary                           | 2023-12-31 | -          | NO_DEADLINE
          kind COMPLAINT, limit complaint.first.ordinary, accepted_on 2023-05-12   | 2023-06-12 | 2023-06-12 | IN_TIME
          kind DENUNCIATION, limit 30 ngày, accepted_on 2023-05-12                 | 2023-06-13 | 2023-06-12 | OVERDUE
          kind PETITION, limit 30 ngày                                             | 2023-06-05 | 2023-06-05 | IN_TIME
          kind REFLECTION, limit 30 ngày                                           | 2023-06-06 | 2023-06-05 | OVERDUE
          """)
  void aCaseStandsToItsDueDayLikeAnyMatter(
      String told, String asOf, LocalDate due, String position) {
    CaseStatus status = status(told == null ? "" : told, asOf);
    assertThat(status.standing().deadline().map(Deadline::day).orElse(null)).isEqualTo(due);
    assertThat(status.standing().position())
        .isEqualTo(
            position.equals("IN_TIME")
                ? DeadlinePosition.WITHIN_LIMIT
                : DeadlinePosition.valueOf(position));
  }

  @Test
  void theLimitOfAStatuteSaysHowSureItIs() {
    String told = "kind DENUNCIATION, limit denunciation.settlement.complex, received_on ";
    CaseStatus sure = status(told + "2023-05-04, accepted_on 2023-05-12", "2023-06-01");
    assertThat(sure.statutory().orElseThrow().isConfirmed()).isTrue();
    assertThat(sure.warning(Language.VIETNAMESE)).isEmpty();
    assertThat(sure.findings()).isEmpty();

    CaseStatus unsure = status(told + "2026-07-06, accepted_on 2026-07-08", "2026-07-10");
    assertThat(unsure.warning(Language.ENGLISH)).isPresent();
    assertThat(unsure.findings())
        .extracting(finding -> finding.label(Language.VIETNAMESE))
        .containsExactly("HS-1: thời hạn luật định chưa được xác nhận (08/07/2026)");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          limit one-stop.unheard-of                                         | LIMIT_NOT_KNOWN 2023-05-04
          limit one-stop.apology                                            | LIMIT_NOT_KNOWN 2023-05-04
          limit reception.commune-chair                                     | LIMIT_NOT_KNOWN 2023-05-04
          kind COMPLAINT, limit complaint.first.ordinary                    | ''
          due_on 2023-05-12, limit 5 ngày làm việc                          | AGREED_AFTER_LIMIT 2023-05-12
          due_on 2023-05-11, limit 5 ngày làm việc                          | ''
          due_on 2023-05-12, limit 8 giờ                                    | ''
          kind COMPLAINT, accepted_on 2023-05-05, limit complaint.first.ordinary, extensions 2023-05-29 > 2023-06-20 | EXTENDED_TOO_OFTEN 2023-05-29
          kind DENUNCIATION, accepted_on 2023-05-05, limit denunciation.settlement.complex, extensions 2023-05-29 > 2023-06-20 | ''
          kind DENUNCIATION, accepted_on 2023-05-05, limit denunciation.settlement.complex, extensions 2023-05-29 > 2023-06-20; 2023-06-01 > 2023-06-25 | EXTENDED_TOO_OFTEN 2023-06-01
          due_on 2023-05-11, extensions 2023-05-09 > 2023-05-16             | ''
          due_on 2023-05-11, extensions 2023-05-09 > 2023-05-16; 2023-05-15 > 2023-05-18 | RESCHEDULED_TOO_OFTEN 2023-05-15
          kind PETITION, due_on 2023-05-11, extensions 2023-05-09 > 2023-05-16; 2023-05-15 > 2023-05-18 | ''
          received_on 2018-05-04, due_on 2018-05-11, extensions 2018-05-09 > 2018-05-16; 2018-05-15 > 2018-05-18 | ''
          """)
  void whatTheLawDoesNotAllowIsFound(String told, String findings) {
    String asOf = told.contains("2018") ? "2018-06-01" : "2023-07-01";
    assertThat(
            status(told, asOf).findings().stream()
                .map(finding -> finding.kind() + " " + finding.day())
                .collect(Collectors.joining(", ")))
        .isEqualTo(findings);
  }

  @Test
  void whatDoesNotFitIsFoundAndStopsNothing() {
    CaseFiles files =
        files(file("limit 5 ngày, result_on 2023-05-08, ended_on 2023-05-10, end withdrawn"));
    CaseAssessment assessment = ASSESSOR.assess(files, LocalDate.of(2023, 5, 31));
    assertThat(assessment.contradictions()).containsOnlyKeys(CaseFileId.parse("HS-1"));
    assertThat(assessment.on(LocalDate.of(2023, 5, 9)).contradictions()).isEmpty();
    assertThat(assessment.findings()).isEmpty();
    assertThat(assessment.findStatus(CaseFileId.parse("HS-1"))).isPresent();
    assertThat(assessment.findStatus(CaseFileId.parse("HS-2"))).isEmpty();
  }

  @Test
  void policiesAreArguments() {
    LocalDate day = LocalDate.of(2023, 5, 15);
    CaseFiles saturday = files(file("due_on 2023-05-13"));
    assertThat(ASSESSOR.assess(saturday, day).overdue()).isEmpty();
    assertThat(
            ASSESSOR.withDayOffPolicy(DayOffPolicy.BY_THE_LETTER).assess(saturday, day).overdue())
        .hasSize(1);

    CaseFiles waiting = files(file("limit 5 ngày, supplement_waits 2023-05-08 >"));
    CaseAssessor keeping =
        ASSESSOR.withClockPolicy(
            ClockPolicy.of(
                SuspensionPolicy.KEEPS_DUE_DAY,
                SuspensionPolicy.KEEPS_DUE_DAY,
                LateExtensionPolicy.COUNTS_FROM_GRANT));
    assertThat(ASSESSOR.assess(waiting, day).overdue()).isEmpty();
    assertThat(keeping.assess(waiting, day).overdue()).hasSize(1);

    CaseFiles holiday = files(file("received_on 2023-05-01, limit 1 ngày làm việc"));
    assertThat(ASSESSOR.assess(holiday, LocalDate.of(2023, 5, 5)).overdue()).hasSize(1);
    assertThat(
            ASSESSOR
                .withReceiptPolicy(ReceiptPolicy.COUNTS_FROM_WORKING_DAY)
                .assess(holiday, LocalDate.of(2023, 5, 5))
                .overdue())
        .isEmpty();

    assertThat(
            ASSESSOR
                .withNearlyDue(TimeLimit.ofWorkingDays(3))
                .assess(files(file("due_on 2023-05-17")), day)
                .statuses()
                .get(0)
                .standing()
                .position())
        .isEqualTo(DeadlinePosition.NEARLY_DUE);
    assertThat(ASSESSOR.limits()).isEqualTo(StatutoryLimits.standard());
  }

  @Test
  void whatWasRecordedLaterWasNotKnown() {
    CaseFiles files =
        files(
            file(
                "received_on 2023-05-04 (2023-05-06), limit 5 ngày, result_on 2023-05-08 (2023-05-20)"));
    LocalDate day = LocalDate.of(2023, 5, 15);
    assertThat(ASSESSOR.assess(files, day).overdue()).isEmpty();
    assertThat(ASSESSOR.assess(files, day, day).overdue()).hasSize(1);
    assertThat(ASSESSOR.assess(files, day, day).on(LocalDate.of(2023, 5, 9)).overdue()).isEmpty();
    assertThat(ASSESSOR.assess(files, day, LocalDate.of(2023, 5, 5)).statuses()).isEmpty();
    assertThat(ASSESSOR.assess(files, LocalDate.of(2023, 5, 3)).statuses()).isEmpty();
    assertThat(ASSESSOR.assess(files, day, day).knownOn()).contains(day);
  }

  @Test
  void aYearThatTheCalendarDoesNotKnowNamesTheCaseFile() {
    CaseFiles files = files(file("received_on 2101-05-04, limit 5 ngày làm việc"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ASSESSOR.assess(files, LocalDate.of(2101, 5, 31)))
        .withMessageContaining("2101")
        .withMessageEndingWith(" (case file HS-1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseTable.of(files, ASSESSOR, Cases.span("2101-05-01", "2101-05-31")))
        .withMessageEndingWith(" (case file HS-1)");
  }
}
