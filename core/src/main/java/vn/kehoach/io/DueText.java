package vn.kehoach.io;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.DayBound;
import vn.kehoach.plan.DueRule;

/**
 * Due rules in cells. What a plan writes is read by {@link DueRule#parse}; values no plan writes
 * (events longer than a paragraph, days beyond the year 9999) are read as they are printed.
 */
final class DueText {

  private static final String UPON = "khi ";
  private static final String AFTER = " kể từ ";

  private DueText() {}

  static DueRule parse(String text, int planYear) {
    try {
      return DueRule.parse(text, planYear);
    } catch (IllegalArgumentException e) {
      return printed(text).orElseThrow(() -> e);
    }
  }

  private static Optional<DueRule> printed(String text) {
    if (text.startsWith(UPON)) {
      return Optional.of(DueRule.upon(text.substring(UPON.length())));
    }
    int after = text.indexOf(AFTER);
    return after < 0 ? onDay(text) : afterEvent(text, after);
  }

  private static Optional<DueRule> afterEvent(String text, int after) {
    try {
      TimeLimit limit = TimeLimit.parse(text.substring(0, after));
      return Optional.of(DueRule.after(limit, text.substring(after + AFTER.length())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<DueRule> onDay(String text) {
    try {
      for (DayBound bound : DayBound.values()) {
        if (text.startsWith(bound.words() + " ")) {
          LocalDate day = LocalDate.parse(text.substring(bound.words().length() + 1));
          return Optional.of(
              bound == DayBound.BEFORE ? DueRule.before(day) : DueRule.noLaterThan(day));
        }
      }
      return Optional.of(DueRule.on(LocalDate.parse(text)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
