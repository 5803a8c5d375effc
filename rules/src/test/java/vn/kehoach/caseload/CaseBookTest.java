package vn.kehoach.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.casefile.CaseEndKind;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.io.CaseFilesCsv;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.reporting.ReportingRegimes;
import vn.kehoach.summary.Figures;
import vn.kehoach.summary.SummarySpan;
import vn.kehoach.testing.CaseBook;

/** Two thousand rows with every oddity, read from CSV and counted for each period of a year. */
class CaseBookTest {

  private static final CaseFiles MADE = CaseBook.of(2023, 2000);
  private static final CaseFiles BOOK = CaseFilesCsv.parse(CaseFilesCsv.write(MADE)).orElseThrow();
  private static final CaseAssessor ASSESSOR = CaseAssessor.of(VietnamCalendar.publicSector());

  static Stream<ReportingPeriod> periods() {
    return Stream.of(
            ReportingCycle.MONTH,
            ReportingCycle.QUARTER,
            ReportingCycle.HALF_YEAR,
            ReportingCycle.NINE_MONTHS,
            ReportingCycle.YEAR)
        .flatMap(cycle -> cycle.periodsOf(2023).stream());
  }

  private static CaseTable table(ReportingPeriod period) {
    return CaseTable.of(
        BOOK,
        ASSESSOR,
        SummarySpan.of(period, ReportingRegimes.DECREE_09_2019, LocalDate.of(2024, 3, 1)));
  }

  @Test
  void theBookIsReadWhole() {
    assertThat(BOOK).isEqualTo(MADE);
    assertThat(BOOK.all()).hasSize(2000);
  }

  @Test
  void theBookHoldsEveryOddity() {
    holds(file -> !file.supplementWaits().isEmpty());
    holds(file -> file.supplementWaits().stream().anyMatch(wait -> wait.ended().isEmpty()));
    holds(file -> !file.suspensions().isEmpty() && !file.supplementWaits().isEmpty());
    holds(file -> file.extensions().size() > 1);
    holds(file -> file.deadline().isEmpty());
    holds(file -> file.receivedAt().filter(LocalTime.of(10, 0)::equals).isPresent());
    holds(file -> file.receivedAt().filter(LocalTime.of(18, 30)::equals).isPresent());
    holds(file -> file.result().isPresent() && file.end().isEmpty());
    holds(file -> file.received().recordedOn().isAfter(file.receivedOn()));
    for (CaseEndKind kind : CaseEndKind.values()) {
      holds(file -> file.end().filter(end -> end.kind() == kind).isPresent());
    }
  }

  private static void holds(Predicate<CaseFile> oddity) {
    assertThat(BOOK.all().stream().filter(oddity)).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("periods")
  void theTableOfEachPeriodBalancesAndAgreesWithARecount(ReportingPeriod period) {
    CaseTable table = table(period);
    CaseFigures total = table.total();
    DateRange days = table.span().days();

    assertThat(total.received()).isPositive();
    assertThat(total)
        .isEqualTo(CaseFigures.ofCounts(CaseRecount.count(BOOK, days.firstDay(), days.lastDay())));
    assertThat(sum(table.byKind().values().asList())).isEqualTo(total);
    assertThat(sum(table.byUnit().values().asList())).isEqualTo(total);
    assertThat(sum(table.byProcedure().values().asList())).isEqualTo(total);
    for (CaseFigure figure : CaseFigure.values()) {
      assertThat(table.behind(figure)).hasSize(total.get(figure)).doesNotHaveDuplicates();
    }
  }

  private static CaseFigures sum(List<CaseFigures> parts) {
    return parts.stream().reduce(CaseFigures.count(ImmutableList.of()), CaseFigures::plus);
  }

  @ParameterizedTest
  @MethodSource("periods")
  void theTableIsTheSummaryInTheWordsOfAnOffice(ReportingPeriod period) {
    CaseTable table = table(period);
    Figures summary = ASSESSOR.ledger(BOOK, table.span()).summary().total();
    CaseFigures total = table.total();

    assertThat(total.get(CaseFigure.CARRIED_OVER)).isEqualTo(summary.opening());
    assertThat(total.received()).isEqualTo(summary.opening() + summary.added());
    assertThat(total.pending()).isEqualTo(summary.closing());
    assertThat(total.get(CaseFigure.LATE)).isEqualTo(summary.completedOverdue());
    assertThat(total.get(CaseFigure.OVERDUE)).isEqualTo(summary.openOverdue());
    assertThat(total.onTimeRate()).isEqualTo(summary.onTimeRate());
  }

  @Test
  void theYearCountsEveryFigure() {
    CaseFigures year = table(ReportingPeriod.ofYear(2023)).total();
    Set<CaseFigure> none = EnumSet.allOf(CaseFigure.class);
    none.removeIf(figure -> year.get(figure) > 0);
    assertThat(none).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cyclesThatTile")
  void whatIsPendingIsCarriedOver(ReportingCycle cycle) {
    List<CaseTable> tables = cycle.periodsOf(2023).stream().map(CaseBookTest::table).toList();
    for (int i = 1; i < tables.size(); i++) {
      assertThat(tables.get(i).total().get(CaseFigure.CARRIED_OVER))
          .isEqualTo(tables.get(i - 1).total().pending());
      assertThat(tables.get(i).behind(CaseFigure.CARRIED_OVER))
          .isEqualTo(tables.get(i - 1).behind(CaseFigure.PENDING_TOTAL));
    }
  }

  static Stream<ReportingCycle> cyclesThatTile() {
    return Arrays.stream(ReportingCycle.values())
        .filter(
            cycle ->
                cycle == ReportingCycle.MONTH
                    || cycle == ReportingCycle.QUARTER
                    || cycle == ReportingCycle.HALF_YEAR);
  }

  @Test
  void everyFileOfTheBookIsJudgedWithItsFindings() {
    CaseAssessment assessment = ASSESSOR.assess(BOOK, LocalDate.of(2024, 3, 1));

    assertThat(assessment.statuses()).hasSize(2000);
    assertThat(assessment.overdue()).isNotEmpty();
    assertThat(assessment.apologiesOwed()).isNotEmpty();
    assertThat(assessment.contradictions()).isNotEmpty();
    assertThat(assessment.findings().stream().map(CaseFinding::kind))
        .contains(
            CaseFindingKind.LIMIT_NOT_KNOWN,
            CaseFindingKind.AGREED_AFTER_LIMIT,
            CaseFindingKind.EXTENDED_TOO_OFTEN,
            CaseFindingKind.RESCHEDULED_TOO_OFTEN);
  }
}
