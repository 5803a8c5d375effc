package vn.kehoach.io;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.kehoach.internal.Messages;
import vn.kehoach.period.PartialDate;

/** Days in cells, such as 2023-06-15 or 15/6/2023. */
final class DayText {

  private DayText() {}

  static LocalDate parse(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return PartialDate.parse(text)
          .day()
          .orElseThrow(() -> Messages.broken("day", "be a whole date, such as 2023-06-15", text));
    }
  }
}
