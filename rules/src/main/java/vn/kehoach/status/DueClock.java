package vn.kehoach.status;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.period.DateRange;

/** The due day of a matter, as events, extensions and pauses move it. */
final class DueClock {

  private final Matter matter;
  private final Judgement judgement;
  private final List<DateRange> overdueBefore = new ArrayList<>();
  private Optional<Deadline> original;
  private Optional<LocalDate> dueDay;
  private LocalDate openSince;
  private int pausedDays;

  DueClock(Matter matter, Judgement judgement) {
    this.matter = matter;
    this.judgement = judgement;
    this.original = matter.writtenDeadline(judgement.calendar());
    this.dueDay = original.map(Deadline::rawDay);
    this.openSince = LocalDate.MIN;
  }

  /** The last day counted or set so far, before the day-off rule. */
  Optional<LocalDate> dueDay() {
    return dueDay;
  }

  void openAgain(LocalDate day) {
    openSince = day;
  }

  /** The newest event counts; a later day that an extension or a pause led to stands. */
  void countFrom(LocalDate eventDay, LocalDate openUntil) {
    matter
        .deadlineFrom(eventDay, judgement.calendar())
        .ifPresent(
            counted -> {
              if (dueDay.isEmpty() || counted.rawDay().isAfter(dueDay.get())) {
                keepOverdue(openUntil);
                dueDay = Optional.of(counted.rawDay());
              }
              original = Optional.of(counted);
            });
  }

  /** An extension sets the last day, unless it comes too late for the policy. */
  void extend(Happening extension, LocalDate openUntil) {
    LateExtensionPolicy policy = judgement.clockPolicy().lateExtensions();
    if (isOver(openUntil) && policy == LateExtensionPolicy.NO_EFFECT) {
      return;
    }
    if (policy != LateExtensionPolicy.CURES_LATENESS) {
      keepOverdue(openUntil);
    }
    dueDay = extension.day();
  }

  /** That it was overdue stays known when a later day is set. */
  private void keepOverdue(LocalDate openUntil) {
    dueDay
        .map(due -> lastDayInTime(due).plusDays(1))
        .map(first -> first.isBefore(openSince) ? openSince : first)
        .filter(first -> first.isBefore(openUntil))
        .ifPresent(first -> overdueBefore.add(DateRange.ofClosed(first, openUntil.minusDays(1))));
  }

  /**
   * A pause that begins in time, that is no later than the day the day-off rule ends the deadline
   * on, moves the due day by its length; one that begins later changes nothing.
   */
  Pause count(Pause pause, LocalDate endExclusive) {
    int days = (int) ChronoUnit.DAYS.between(pause.from(), endExclusive);
    boolean inTime = isInTime(pause);
    if (days > 0 && inTime) {
      add(days, pause);
    }
    return pause.countedUpTo(endExclusive, inTime);
  }

  private void add(int days, Pause pause) {
    pausedDays += days;
    if (moves(pause)) {
      dueDay =
          dueDay
              .map(due -> pause.from().isAfter(due) ? lastDayInTime(due) : due)
              .map(due -> due.plusDays(days));
    }
  }

  /** Tells whether the deadline waits for the end of a pause. */
  boolean standsDuring(Pause pause) {
    return moves(pause) && isInTime(pause);
  }

  private boolean moves(Pause pause) {
    return pause.policy(judgement.clockPolicy()) == SuspensionPolicy.MOVES_DUE_DAY;
  }

  private boolean isInTime(Pause pause) {
    return pause.inTime() || (dueDay.isPresent() && !isOver(pause.from()));
  }

  private boolean isOver(LocalDate day) {
    return dueDay.filter(due -> day.isAfter(lastDayInTime(due))).isPresent();
  }

  private LocalDate lastDayInTime(LocalDate due) {
    return original
        .filter(o -> o.rawDay().equals(due))
        .map(Deadline::day)
        .orElseGet(() -> matter.rule().adjust(due, judgement.calendar()));
  }

  Optional<Deadline> original() {
    return original;
  }

  Optional<Deadline> deadline() {
    return dueDay.map(
        due ->
            original
                .filter(o -> o.rawDay().equals(due))
                .orElseGet(() -> Deadline.fixed(due, judgement.calendar(), matter.rule())));
  }

  int pausedDays() {
    return pausedDays;
  }

  ImmutableList<DateRange> overdueBefore() {
    return ImmutableList.copyOf(overdueBefore);
  }
}
