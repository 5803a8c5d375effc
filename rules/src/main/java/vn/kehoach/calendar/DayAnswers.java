package vn.kehoach.calendar;

import java.time.LocalDate;

/** What a calendar answers about the days its own table does not cover. */
interface DayAnswers {

  boolean isWorking(LocalDate day);

  LocalDate plus(LocalDate day, int workingDays);

  LocalDate minus(LocalDate day, int workingDays);

  int between(LocalDate startExclusive, LocalDate endInclusive);
}
