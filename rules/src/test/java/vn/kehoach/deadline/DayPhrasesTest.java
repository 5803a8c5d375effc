package vn.kehoach.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.calendar.CultureDayRest;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.calendar.DayOffKind;
import vn.kehoach.calendar.NationalDaySpan;
import vn.kehoach.calendar.TetSpan;
import vn.kehoach.text.Language;

class DayPhrasesTest {

  private static final DayOff HOLIDAY =
      DayOff.of(LocalDate.of(2030, 9, 3), DayOffKind.HOLIDAY, "Quốc khánh", "Điều 112");

  /** As the days off of a projection name them. */
  static Stream<String> choices() {
    return Stream.concat(
        Stream.of(TetSpan.values(), NationalDaySpan.values(), CultureDayRest.values())
            .<Enum<?>>flatMap(Arrays::stream)
            .map(choice -> choice.getDeclaringClass().getSimpleName() + "." + choice.name()),
        Stream.of("LunarTable.NEW_MOON_NEAR_MIDNIGHT"));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void eachChoiceOfTheProjectionHasWordsInBothLanguages(String choice) {
    DayOff off = HOLIDAY.withAssumption(choice);
    assertThat(new DayPhrases(Language.VIETNAMESE).reason(off))
        .startsWith("Quốc khánh, nghỉ lễ, tết (Điều 112) – chưa có thông báo, giả định ")
        .doesNotContain(choice);
    assertThat(new DayPhrases(Language.ENGLISH).reason(off))
        .startsWith("Quốc khánh, public holiday (Điều 112) – no notice yet, assuming that ")
        .doesNotContain(choice);
  }

  @Test
  void aChoiceOfTheCallerIsToldAsHeWroteIt() {
    assertThat(new DayPhrases(Language.ENGLISH).reason(HOLIDAY.withAssumption("draft {0} $1")))
        .isEqualTo("Quốc khánh, public holiday (Điều 112) – assuming draft {0} $1");
  }

  @Test
  void aDayThatIsDecidedIsToldWithoutAnAssumption() {
    assertThat(new DayPhrases(Language.VIETNAMESE).reason(HOLIDAY))
        .isEqualTo("Quốc khánh, nghỉ lễ, tết (Điều 112)");
  }
}
