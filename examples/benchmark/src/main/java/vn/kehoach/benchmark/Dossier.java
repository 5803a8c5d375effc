package vn.kehoach.benchmark;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.status.Matter;

/** What an office has to do by a day, or by no day. */
record Dossier(LocalDate opensOn, Optional<LocalDate> dueOn) implements Matter {

  @Override
  public DayOffRule rule() {
    return DayOffRules.NEXT_WORKING_DAY;
  }

  @Override
  public Optional<Deadline> writtenDeadline(WorkingCalendar calendar) {
    return dueOn.map(day -> Deadline.fixed(day, calendar, rule()));
  }

  @Override
  public Optional<Deadline> deadlineFrom(LocalDate eventDay, WorkingCalendar calendar) {
    return Optional.empty();
  }

  @Override
  public boolean awaitsEvent() {
    return false;
  }
}
