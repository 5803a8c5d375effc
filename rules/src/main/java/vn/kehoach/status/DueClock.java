package vn.kehoach.status;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.deadline.Extension;
import vn.kehoach.deadline.Suspension;
import vn.kehoach.period.DateRange;

/** The deadline of a matter, as events, extensions and pauses change it. */
final class DueClock {

  private final Matter matter;
  private final Judgement judgement;
  private final List<DateRange> overdueBefore = new ArrayList<>();
  private Optional<Deadline> original;
  private Optional<Deadline> deadline;
  private LocalDate openSince = LocalDate.MIN;
  private int pausedDays;

  DueClock(Matter matter, Judgement judgement) {
    this.matter = matter;
    this.judgement = judgement;
    this.original = matter.writtenDeadline(judgement.calendar());
    this.deadline = original;
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
              original = Optional.of(counted);
              if (isAfter(counted.rawDay())) {
                deadline = deadline.map(d -> counted.extendedBy(Extension.to(d.rawDay())));
              } else {
                keepOverdue(openUntil);
                deadline = original;
              }
            });
  }

  /**
   * An extension sets the last day, unless it comes too late for the policy.
   *
   * @return false if it sets no later day
   */
  boolean extend(Happening extension, LocalDate openUntil) {
    LocalDate day = extension.day().orElseThrow();
    if (deadline.filter(d -> !day.isAfter(d.rawDay())).isPresent()) {
      return false;
    }
    LateExtensionPolicy late = judgement.clockPolicy().lateExtensions();
    if (!isOver(openUntil) || late != LateExtensionPolicy.NO_EFFECT) {
      if (late != LateExtensionPolicy.CURES_LATENESS) {
        keepOverdue(openUntil);
      }
      Extension to = Extension.to(day).withDocument(extension.document());
      deadline = deadline.map(d -> d.extendedBy(to)).or(() -> Optional.of(fixed(day)));
    }
    return true;
  }

  private Deadline fixed(LocalDate day) {
    return Deadline.fixed(day, judgement.calendar(), matter.rule());
  }

  /** That it was overdue stays known when a later day is set. */
  private void keepOverdue(LocalDate openUntil) {
    deadline
        .map(d -> d.day().plusDays(1))
        .map(first -> first.isBefore(openSince) ? openSince : first)
        .filter(first -> first.isBefore(openUntil))
        .ifPresent(first -> overdueBefore.add(DateRange.ofClosed(first, openUntil.minusDays(1))));
  }

  /** A pause that begins in time, that is no later than the due day, is not counted. */
  Pause count(Pause pause, LocalDate endExclusive) {
    boolean inTime = isInTime(pause);
    if (inTime && pause.from().isBefore(endExclusive)) {
      stand(pause, Suspension.of(DateRange.ofClosed(pause.from(), endExclusive.minusDays(1))));
    }
    return pause.countedUpTo(endExclusive, inTime);
  }

  /** A pause without an end yet lasts to the day judged from. */
  void countOpen(Pause pause, LocalDate asOf) {
    if (isInTime(pause) && !pause.from().isAfter(asOf)) {
      stand(pause, Suspension.openFrom(pause.from(), asOf));
    }
  }

  private void stand(Pause pause, Suspension suspension) {
    DateRange days = suspension.days();
    pausedDays += (int) ChronoUnit.DAYS.between(days.firstDay(), days.lastDay()) + 1;
    if (moves(pause)) {
      deadline = deadline.map(d -> d.suspendedBy(suspension.withDocument(pause.by().document())));
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
    return pause.inTime() || (deadline.isPresent() && !isOver(pause.from()));
  }

  private boolean isOver(LocalDate day) {
    return deadline.filter(d -> d.isPast(day)).isPresent();
  }

  private boolean isAfter(LocalDate day) {
    return deadline.filter(d -> d.rawDay().isAfter(day)).isPresent();
  }

  Optional<Deadline> original() {
    return original;
  }

  Optional<Deadline> deadline() {
    return deadline;
  }

  int pausedDays() {
    return pausedDays;
  }

  ImmutableList<DateRange> overdueBefore() {
    return ImmutableList.copyOf(overdueBefore);
  }
}
