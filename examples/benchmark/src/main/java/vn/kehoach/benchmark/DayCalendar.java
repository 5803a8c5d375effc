package vn.kehoach.benchmark;

import java.time.LocalDate;

/** What every calendar of a run is asked. */
interface DayCalendar {

  boolean isWorkingDay(LocalDate day);

  LocalDate nextOrSame(LocalDate day);

  LocalDate plus(LocalDate day, int workingDays);

  /** Counts the working days after one day up to another, each given as its {@link #bound}. */
  int between(LocalDate startExclusive, LocalDate endInclusive);

  /** The day as this calendar wants it where it counts; made ahead, so that it costs nothing. */
  default LocalDate bound(LocalDate day) {
    return day;
  }
}
