package vn.kehoach.calendar;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** The weekly rest days, and how they are worded. */
final class WeeklyRest {

  /** The weekly rest days of the public sector. Source: Decision 188/1999/QĐ-TTg. */
  static final ImmutableSet<DayOfWeek> PUBLIC_SECTOR =
      ImmutableSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private static final String SOURCE = "188/1999/QĐ-TTg 17/9/1999";

  private WeeklyRest() {}

  static DayOff on(LocalDate day) {
    String vietnamese = DayWords.weekday(day.getDayOfWeek(), Language.VIETNAMESE);
    return DayOff.of(day, DayOffKind.WEEKLY_REST, vietnamese, SOURCE)
        .withEnglish(DayWords.weekday(day.getDayOfWeek(), Language.ENGLISH));
  }
}
