package vn.kehoach.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.summary.Outcome;

class EqualityTest {

  private static final DayCalendar ORACLE = DayCalendars.NAIVE.make(Days.years());

  @ParameterizedTest
  @EnumSource
  void everyContenderGivesTheAnswersOfTheOracle(DayCalendars contender) {
    DayCalendar asked = contender.make(Days.years());

    assertThatCode(() -> Equality.check(asked, ORACLE, Days.random(200)))
        .doesNotThrowAnyException();
  }

  @Test
  void aWrongAnswerIsNamed() {
    DayCalendar weekends = DayCalendars.NAIVE.make(Set.of());

    assertThatIllegalStateException()
        .isThrownBy(
            () -> Equality.check(weekends, ORACLE, new LocalDate[] {LocalDate.of(2023, 1, 20)}))
        .withMessage("is working day must be the answer of the oracle: '2023-01-20'");
  }

  @ParameterizedTest
  @EnumSource
  void everyCounterComesToTheCountsOfTheLoop(UnitCounts counter) {
    Workload work = Workload.of(2_000);

    try (UnitCount prepared = counter.over(work)) {
      assertThat(prepared.count()).isEqualTo(UnitCounts.LOOP.over(work).count()).hasSize(12);
      assertThat(sum(prepared.count())).isEqualTo(2_000);
    }
  }

  private static int sum(Map<String, Map<Outcome, Integer>> counts) {
    return counts.values().stream()
        .flatMap(outcomes -> outcomes.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  @ParameterizedTest
  @EnumSource
  void everyReaderReadsEveryRow(TableReaders reader) {
    assertThat(reader.rows(CaseTable.of(500).text())).isEqualTo(500);
  }

  @Test
  void aWrongCountIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Equality.check(TableReaders.FAST_CSV, 499, 500))
        .withMessage("FAST_CSV must come to 500: '499'");
  }
}
