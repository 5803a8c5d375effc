package vn.kehoach.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.reporting.ReportingRegimes;

/** What an implementer must not get wrong: a row each, with its article. */
class WorkedExamplesTest {

  private static final WorkingCalendar CALENDAR = VietnamCalendar.publicSector();
  private static final Pattern COUNTED =
      Pattern.compile("(?<day>[-0-9]+) \\+ (?<limit>[^A-Z]+?)(?: (?<rule>[A-Z_]+))?");
  private static final Pattern FIXED = Pattern.compile("fixed (?<day>[-0-9]+) (?<rule>[A-Z_]+)");
  private static final Pattern OVERDUE =
      Pattern.compile("overdue (?<counted>.+) on (?<day>[-0-9]+)");

  @ParameterizedTest(name = "{0} {1}: {2} is {3}")
  @CsvFileSource(resources = "worked-examples.csv", numLinesToSkip = 1)
  void theAnswerIsThatOfTheLaw(
      String id, String clause, String input, String expected, String why) {
    assertThat(answer(input)).as("%s, %s: %s", id, clause, why).isEqualTo(expected);
  }

  private static String answer(String input) {
    Matcher overdue = OVERDUE.matcher(input);
    if (overdue.matches()) {
      LocalDate asOf = LocalDate.parse(overdue.group("day"));
      return Boolean.toString(counted(overdue.group("counted")).isPast(asOf));
    }
    Matcher fixed = FIXED.matcher(input);
    if (fixed.matches()) {
      LocalDate day = LocalDate.parse(fixed.group("day"));
      return Deadline.fixed(day, CALENDAR, DayOffRules.valueOf(fixed.group("rule"))).toString();
    }
    if (input.startsWith("window ")) {
      ReportingPeriod period = ReportingPeriod.parse(input.substring("window ".length()));
      return ReportingRegimes.DECREE_09_2019.windowOf(period).toString();
    }
    if (input.startsWith("off ")) {
      LocalDate day = LocalDate.parse(input.substring("off ".length()));
      return CALENDAR.findDayOff(day).map(DayOff::kind).map(Enum::name).orElse("worked");
    }
    return counted(input).toString();
  }

  private static Deadline counted(String input) {
    Matcher counted = COUNTED.matcher(input);
    assertThat(counted.matches()).as(input).isTrue();
    String rule = counted.group("rule");
    return Deadline.counted(
        LocalDate.parse(counted.group("day")),
        TimeLimit.parse(counted.group("limit")),
        CALENDAR,
        rule == null ? DayOffRules.NEXT_WORKING_DAY : DayOffRules.valueOf(rule));
  }
}
