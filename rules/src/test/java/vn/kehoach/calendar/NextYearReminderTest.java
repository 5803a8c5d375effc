package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In December the next year ought to be announced: the build says so as long as it is not. */
class NextYearReminderTest {

  private static final WorkingCalendar CALENDAR = VietnamCalendar.publicSector();

  /** The day of the build, or another to try: {@code -Dkehoach.today=2027-12-01}. */
  private static LocalDate today() {
    return Optional.ofNullable(System.getProperty("kehoach.today"))
        .map(LocalDate::parse)
        .orElseGet(() -> LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
  }

  private static Optional<String> reminder(LocalDate today) {
    int next = today.getYear() + 1;
    return Optional.of(today)
        .filter(day -> day.getMonth() == Month.DECEMBER)
        .filter(day -> CALENDAR.certaintyOf(next) != Certainty.OFFICIAL)
        .map(
            day ->
                "the calendar of "
                    + next
                    + " is still "
                    + CALENDAR.certaintyOf(next)
                    + ": add the notice to "
                    + CalendarData.RESOURCE);
  }

  /** Shown as skipped, with its reason, while there is something to do. */
  @Test
  void nextYearIsAnnouncedInDecember() {
    Optional<String> reminder = reminder(today());
    reminder.ifPresent(text -> System.out.println("[WARNING] " + text));
    assumeTrue(reminder.isEmpty(), () -> reminder.orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, ",
    "2027-11-30, ",
    "2027-12-01, the calendar of 2028 is still PROJECTED: add the notice to public-sector.csv",
    "2027-12-31, the calendar of 2028 is still PROJECTED: add the notice to public-sector.csv",
    "2100-12-31, the calendar of 2101 is still UNKNOWN: add the notice to public-sector.csv"
  })
  void theReminderIsForDecemberAndForAYearThatIsNotAnnounced(LocalDate today, String reminder) {
    assertThat(reminder(today)).isEqualTo(Optional.ofNullable(reminder));
  }
}
