package vn.kehoach.calendar;

import java.time.LocalDate;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** Words a weekly rest day. */
final class WeeklyRest {

  private static final String SOURCE = "188/1999/QĐ-TTg 17/9/1999";

  private WeeklyRest() {}

  static DayOff on(LocalDate day) {
    String vietnamese = DayWords.weekday(day.getDayOfWeek(), Language.VIETNAMESE);
    return DayOff.of(day, DayOffKind.WEEKLY_REST, vietnamese, SOURCE)
        .withEnglish(DayWords.weekday(day.getDayOfWeek(), Language.ENGLISH));
  }
}
