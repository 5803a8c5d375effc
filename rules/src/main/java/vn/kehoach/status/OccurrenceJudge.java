package vn.kehoach.status;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.DueAfterEvent;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.Discontinued;
import vn.kehoach.progress.Extended;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.Progressed;
import vn.kehoach.progress.ReportSent;
import vn.kehoach.progress.Resumed;
import vn.kehoach.progress.Started;
import vn.kehoach.progress.Suspended;
import vn.kehoach.progress.Transferred;
import vn.kehoach.progress.Triggered;

/** Retells the events of one occurrence up to a day, and judges where that leaves it. */
final class OccurrenceJudge {

  private final WorkingCalendar calendar;
  private final LocalDate asOf;
  private final List<Extended> extensions = new ArrayList<>();
  private final List<Runnable> onReopening = new ArrayList<>();
  private Occurrence occurrence;
  private Optional<Deadline> original;
  private WorkState state = WorkState.NOT_STARTED;
  private boolean begun;
  private Optional<LocalDate> closedOn = Optional.empty();
  private Optional<Integer> percent = Optional.empty();
  private Optional<LocalDate> dueDay;
  private Optional<LocalDate> suspendedFrom = Optional.empty();
  private Optional<LocalDate> suspendedUntil = Optional.empty();
  private int suspendedDays;
  private boolean clockStands;

  private OccurrenceJudge(Occurrence occurrence, WorkingCalendar calendar, LocalDate asOf) {
    this.occurrence = occurrence;
    this.calendar = calendar;
    this.asOf = asOf;
    this.original = occurrence.writtenDay().map(this::fixed);
    this.dueDay = occurrence.writtenDay();
  }

  private Deadline fixed(LocalDate day) {
    return Deadline.fixed(day, calendar, occurrence.rule());
  }

  /** Judges by the events given, which are in order and none later than the day. */
  static OccurrenceStatus judge(
      Occurrence occurrence, List<ProgressEvent> events, PlanAssessor assessor, LocalDate asOf) {
    OccurrenceJudge judge = new OccurrenceJudge(occurrence, assessor.calendar(), asOf);
    for (ProgressEvent event : events) {
      judge.suspensionMayEndBefore(event.happenedOn());
      judge.retell(event);
    }
    judge.suspensionMayEndBefore(asOf);
    judge.openSuspensionCounts();
    return judge.status(assessor.nearlyDue());
  }

  private void retell(ProgressEvent event) {
    if (event instanceof Started) {
      begin();
    } else if (event instanceof Progressed progressed) {
      begin();
      percent = Optional.of(progressed.percent());
    } else if (event instanceof Completed || event instanceof ReportSent) {
      close(WorkState.COMPLETED, event);
    } else if (event instanceof Discontinued) {
      close(WorkState.DISCONTINUED, event);
    } else if (event instanceof Transferred) {
      close(WorkState.TRANSFERRED, event);
    } else if (event.opensAgain()) {
      reopen();
    } else {
      retellOfDeadline(event);
    }
  }

  private void retellOfDeadline(ProgressEvent event) {
    if (event instanceof Suspended suspended) {
      suspend(suspended);
    } else if (event instanceof Resumed) {
      resume(event.happenedOn());
    } else if (event instanceof Extended extended) {
      extensions.add(extended);
      whileOpen(() -> extend(extended));
    } else if (event instanceof Triggered && occurrence.due() instanceof DueAfterEvent after) {
      whileOpen(() -> countFrom(event.happenedOn(), after.limit()));
    }
  }

  /** What was closed is judged by the deadline it was closed under; a later one waits. */
  private void whileOpen(Runnable change) {
    if (state.isClosed()) {
      onReopening.add(change);
    } else {
      change.run();
    }
  }

  private void begin() {
    begun = true;
    if (state == WorkState.NOT_STARTED) {
      state = WorkState.IN_PROGRESS;
    }
  }

  private void close(WorkState closed, ProgressEvent event) {
    if (!state.isClosed()) {
      endSuspension(event.happenedOn());
      state = closed;
      closedOn = Optional.of(event.happenedOn());
    }
  }

  private void reopen() {
    if (state.isClosed()) {
      begun = true;
      state = WorkState.IN_PROGRESS;
      closedOn = Optional.empty();
      onReopening.forEach(Runnable::run);
      onReopening.clear();
    }
  }

  /** The day set stands; of a suspension that runs, only what follows is added to it. */
  private void extend(Extended extended) {
    countSuspensionAfreshFrom(extended.happenedOn());
    dueDay = Optional.of(extended.newDueOn());
  }

  /** The newest event counts; a later day that an extension or a suspension led to stands. */
  private void countFrom(LocalDate eventDay, TimeLimit limit) {
    Deadline counted = Deadline.counted(eventDay, limit, calendar, occurrence.rule());
    countSuspensionAfreshFrom(eventDay);
    occurrence = occurrence.withWrittenDay(counted.rawDay());
    original = Optional.of(counted);
    dueDay = Optional.of(dueDay.filter(counted.rawDay()::isBefore).orElse(counted.rawDay()));
  }

  private void countSuspensionAfreshFrom(LocalDate day) {
    suspendedFrom.ifPresent(from -> countSuspended(from, day));
    suspendedFrom = suspendedFrom.map(from -> day);
  }

  /** Suspending what is suspended sets another end and keeps the beginning. */
  private void suspend(Suspended suspended) {
    if (!state.isClosed()) {
      state = WorkState.SUSPENDED;
      suspendedFrom = suspendedFrom.or(() -> Optional.of(suspended.happenedOn()));
      suspendedUntil = suspended.until();
    }
  }

  private void suspensionMayEndBefore(LocalDate day) {
    suspendedUntil
        .filter(until -> until.isBefore(day))
        .ifPresent(until -> endSuspension(until.plusDays(1)));
  }

  private void resume(LocalDate day) {
    if (suspendedFrom.isPresent()) {
      begun = true;
      endSuspension(day);
    }
  }

  private void endSuspension(LocalDate endExclusive) {
    suspendedFrom.ifPresent(from -> countSuspended(from, endExclusive));
    if (suspendedFrom.isPresent()) {
      state = begun ? WorkState.IN_PROGRESS : WorkState.NOT_STARTED;
      suspendedFrom = Optional.empty();
      suspendedUntil = Optional.empty();
    }
  }

  private void openSuspensionCounts() {
    clockStands = suspendedFrom.filter(this::isInTime).isPresent();
    suspendedFrom.ifPresent(from -> countSuspended(from, asOf.plusDays(1)));
  }

  /**
   * A suspension that begins in time, that is no later than the day the day-off rule ends the
   * deadline on, moves the due day by its length; one that begins later changes nothing.
   */
  private void countSuspended(LocalDate from, LocalDate endExclusive) {
    int days = (int) ChronoUnit.DAYS.between(from, endExclusive);
    if (days > 0 && isInTime(from)) {
      suspendedDays += days;
      dueDay = dueDay.map(due -> from.isAfter(due) ? lastDayInTime(due) : due);
      dueDay = dueDay.map(due -> due.plusDays(days));
    }
  }

  private boolean isInTime(LocalDate day) {
    return dueDay.filter(due -> !day.isAfter(lastDayInTime(due))).isPresent();
  }

  private LocalDate lastDayInTime(LocalDate due) {
    return occurrence.rule().adjust(due, calendar);
  }

  private OccurrenceStatus status(Optional<TimeLimit> nearlyDue) {
    Optional<Deadline> deadline =
        dueDay.map(day -> original.filter(o -> o.rawDay().equals(day)).orElseGet(() -> fixed(day)));
    DeadlinePosition position =
        deadline.map(d -> position(d, nearlyDue)).orElse(DeadlinePosition.NO_DEADLINE);
    return OccurrenceStatus.of(occurrence, asOf, state, position, suspendedDays)
        .withOriginalDeadline(original)
        .withDeadline(deadline)
        .withExtensions(ImmutableList.copyOf(extensions))
        .withPercent(percent)
        .withClosedOn(closedOn);
  }

  private DeadlinePosition position(Deadline deadline, Optional<TimeLimit> nearlyDue) {
    return switch (state) {
      case COMPLETED -> completed(deadline, closedOn.orElse(asOf));
      case DISCONTINUED, TRANSFERRED -> DeadlinePosition.NO_DEADLINE;
      case NOT_STARTED, IN_PROGRESS, SUSPENDED -> {
        if (deadline.isPast(asOf) && !clockStands) {
          yield DeadlinePosition.OVERDUE;
        }
        yield nearlyDue.filter(limit -> isNear(deadline, limit)).isPresent()
            ? DeadlinePosition.NEARLY_DUE
            : DeadlinePosition.WITHIN_LIMIT;
      }
    };
  }

  private static DeadlinePosition completed(Deadline deadline, LocalDate on) {
    if (deadline.isPast(on)) {
      return DeadlinePosition.COMPLETED_LATE;
    }
    return on.equals(deadline.day())
        ? DeadlinePosition.COMPLETED_ON_TIME
        : DeadlinePosition.COMPLETED_EARLY;
  }

  private boolean isNear(Deadline deadline, TimeLimit limit) {
    if (limit.unit() == LimitUnit.WORKING_DAY) {
      return calendar.workingDaysBetween(asOf, deadline.day()) <= limit.amount();
    }
    LocalDate horizon = Deadline.counted(asOf, limit, calendar, DayOffRules.STAY).rawDay();
    return !deadline.day().isAfter(horizon);
  }
}
