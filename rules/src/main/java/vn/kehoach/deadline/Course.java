package vn.kehoach.deadline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;

/**
 * Follows a deadline through its changes, twice at once: as if the clock never stood, which fixes
 * how many days a month is, and as it did stand. A longer suspension so never ends anything
 * earlier.
 */
final class Course {

  private final WorkingCalendar calendar;
  private final DayOffRule rule;
  private final ImmutableList<DeadlineChange> changes;
  private final SuspendedDays suspended;
  private LocalDate unstopped;
  private LocalDate actual;

  private Course(Deadline original, ImmutableList<DeadlineChange> changes) {
    this.calendar = original.calendar();
    this.rule = original.rule();
    this.changes = changes;
    this.suspended = SuspendedDays.of(changes);
    Optional<LocalDate> eventDay = original.eventDay();
    this.unstopped = eventDay.orElse(original.rawDay());
    this.actual = eventDay.orElseGet(() -> suspended.moveOn(LocalDate.MIN, original.rawDay()));
    original.limit().ifPresent(limit -> add(limit, unstopped, actual));
  }

  /** Follows a deadline without changes through changes. */
  static Course of(Deadline original, ImmutableList<DeadlineChange> changes) {
    Course course = new Course(original, changes);
    for (int i = 0; i < changes.size(); i++) {
      course.change(i);
    }
    Counting.checkCountable("end of a deadline with its changes", course.actual);
    return course;
  }

  LocalDate rawDay() {
    return actual;
  }

  LocalDate day() {
    return shifted(actual);
  }

  private void change(int index) {
    DeadlineChange change = changes.get(index);
    if (change instanceof Exemption exemption) {
      add(exemption.added(), unstopped, actual);
    } else if (change instanceof Extension extension) {
      extension.newDay().ifPresent(day -> extendTo(day, index));
      extension.limit().ifPresent(limit -> extendBy(limit, extension.base()));
    }
  }

  private void extendBy(TimeLimit limit, Optional<ExtensionBase> base) {
    if (base.filter(ExtensionBase.SHIFTED_END::equals).isPresent()) {
      add(limit, rule.adjust(unstopped, calendar), shifted(actual));
    } else {
      add(limit, unstopped, actual);
    }
  }

  /** The day was set knowing the suspensions before; those that came later move it on. */
  private void extendTo(LocalDate day, int index) {
    SuspendedDays later = suspended.without(SuspendedDays.of(changes.subList(0, index)));
    unstopped = later(unstopped, day);
    actual = later(actual, later.moveOn(LocalDate.MIN, day));
  }

  private void add(TimeLimit limit, LocalDate unstoppedBase, LocalDate actualBase) {
    LocalDate unstoppedEnd = Counting.end(unstoppedBase, limit, calendar);
    LocalDate actualEnd =
        limit.unit() == LimitUnit.WORKING_DAY
            ? suspended.workingDayAfter(actualBase, limit.amount(), calendar)
            : suspended.moveOn(
                actualBase,
                actualBase.plusDays(ChronoUnit.DAYS.between(unstoppedBase, unstoppedEnd)));
    unstopped = later(unstopped, unstoppedEnd);
    actual = later(actual, actualEnd);
  }

  /** Nothing ends on a suspended day that it was moved to. */
  private LocalDate shifted(LocalDate rawDay) {
    LocalDate from = rawDay;
    LocalDate day = rule.adjust(from, calendar);
    @Nullable LocalDate end = suspended.endOfSuspension(day);
    while (end != null && day.isAfter(from)) {
      from = end;
      day = rule.adjust(from, calendar);
      end = suspended.endOfSuspension(day);
    }
    return day;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
