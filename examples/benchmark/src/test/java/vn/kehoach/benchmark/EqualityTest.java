package vn.kehoach.benchmark;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
}
