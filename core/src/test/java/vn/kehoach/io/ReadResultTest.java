package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class ReadResultTest {

  private static final ReadProblem PROBLEM =
      ReadProblem.of("items.csv", "31/02/2023", "date must be a day of the calendar: '31/02/2023'");

  @Test
  void aProblemSaysRuleAndPlace() {
    assertThat(PROBLEM).hasToString("date must be a day of the calendar: '31/02/2023' (items.csv)");
    assertThat(PROBLEM.withRow(7).withColumn("due"))
        .hasToString(
            "date must be a day of the calendar: '31/02/2023' (items.csv row 7, column due)");
  }

  @Test
  void aValueReadAsAWholeIsAValue() {
    ReadResult<String> whole = ReadResult.of("kế hoạch", ImmutableList.of());
    assertThat(whole.value()).contains("kế hoạch");
    assertThat(whole.orElseThrow()).isEqualTo("kế hoạch");
    assertThat(whole).hasToString("ReadResultOptional[kế hoạch]");
  }

  @Test
  void nothingHalfReadPassesAsWhole() {
    ReadResult<String> half = ReadResult.of("kế", ImmutableList.of(PROBLEM, PROBLEM.withRow(7)));
    assertThat(half.value()).isEmpty();
    assertThat(half.partial()).contains("kế");
    assertThatExceptionOfType(PlanFormatException.class)
        .isThrownBy(half::orElseThrow)
        .withMessage(PROBLEM + System.lineSeparator() + PROBLEM.withRow(7))
        .satisfies(e -> assertThat(e.problems()).isEqualTo(half.problems()));
    assertThat(half).hasToString("ReadResult[" + PROBLEM + ", " + PROBLEM.withRow(7) + "]");
  }

  @Test
  void whatCannotBeReadSaysWhy() {
    assertThat(ReadResult.unreadable(ImmutableList.of(PROBLEM)).partial()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadResult.unreadable(ImmutableList.of()))
        .withMessage("unreadable source must have a problem");
  }
}
