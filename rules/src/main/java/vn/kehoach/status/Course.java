package vn.kehoach.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows what happens to a matter, and notes what does not fit. */
final class Course {

  private final Matter matter;
  private final DueClock clock;
  private final List<Happening> extensions = new ArrayList<>();
  private final List<LocalDate> reopenedOn = new ArrayList<>();
  private final List<Contradiction> contradictions = new ArrayList<>();
  private final List<Happening> onReopening = new ArrayList<>();
  private boolean begun;
  private Optional<Happening> beginning = Optional.empty();
  private Optional<Happening> closing = Optional.empty();
  private Optional<Happening> trigger = Optional.empty();
  private Optional<Pause> pause = Optional.empty();
  private Optional<Integer> percent = Optional.empty();

  Course(Matter matter, DueClock clock) {
    this.matter = matter;
    this.clock = clock;
  }

  /** Takes the next happening; they come in order. */
  void take(Happening next) {
    passTo(next.happenedOn());
    if (next.kind() == HappeningKind.EXTENDED) {
      extensions.add(next);
    }
    if (next.kind().opensAgain()) {
      reopen(next);
    } else if (closing.isPresent()) {
      takeClosed(next);
    } else {
      takeOpen(next);
    }
  }

  /** What was closed is judged by the deadline it was closed under; a later one waits. */
  private void takeClosed(Happening next) {
    if (!replacesReport(next)) {
      boolean again = next.kind().isCompletion() && state() == WorkState.COMPLETED;
      contradicts(
          again ? ContradictionKind.COMPLETED_TWICE : ContradictionKind.AFTER_CLOSING,
          next,
          closing);
    }
    if (next.kind() == HappeningKind.EXTENDED || next.kind() == HappeningKind.TRIGGERED) {
      onReopening.add(next);
    }
  }

  /** A report sent again replaces the first, by which the duty was done. */
  private boolean replacesReport(Happening next) {
    return next.kind() == HappeningKind.REPORT_SENT
        && closing.filter(c -> c.kind() == HappeningKind.REPORT_SENT).isPresent();
  }

  private void takeOpen(Happening next) {
    switch (next.kind()) {
      case STARTED -> start(next);
      case PROGRESSED -> progress(next);
      case COMPLETED, REPORT_SENT -> complete(next);
      case DISCONTINUED, TRANSFERRED -> close(next);
      case SUSPENDED, SUPPLEMENT_REQUESTED -> pause(next);
      case RESUMED, SUPPLEMENT_RECEIVED -> resume(next);
      case EXTENDED, TRIGGERED -> moveDueDay(next, next.happenedOn());
      case REOPENED, REPORT_WITHDRAWN -> reopen(next);
    }
  }

  private void start(Happening next) {
    if (beginning.isPresent()) {
      contradicts(ContradictionKind.STARTED_TWICE, next, beginning);
    }
    begin(next);
  }

  private void progress(Happening next) {
    percent = next.percent();
    begin(next);
  }

  private void begin(Happening by) {
    begun = true;
    beginning = beginning.or(() -> Optional.of(by));
  }

  private void complete(Happening next) {
    if (next.happenedOn().isBefore(matter.opensOn())) {
      contradicts(ContradictionKind.COMPLETED_BEFORE_OPENING, next, Optional.empty());
    }
    close(next);
  }

  private void close(Happening next) {
    endPause(next.happenedOn());
    closing = Optional.of(next);
  }

  private void reopen(Happening next) {
    if (closing.isEmpty()) {
      contradicts(ContradictionKind.REOPENED_WHILE_OPEN, next, Optional.empty());
      return;
    }
    LocalDate closedOn = closing.get().happenedOn();
    closing = Optional.empty();
    begun = true;
    beginning = Optional.empty();
    reopenedOn.add(next.happenedOn());
    takeWaiting(closedOn);
    clock.openAgain(next.happenedOn());
  }

  /** What waited has been named as told after the closing, and is not named again. */
  private void takeWaiting(LocalDate closedOn) {
    int named = contradictions.size();
    onReopening.forEach(waiting -> moveDueDay(waiting, closedOn));
    contradictions.subList(named, contradictions.size()).clear();
    onReopening.clear();
  }

  private void moveDueDay(Happening next, LocalDate openUntil) {
    pause = pause.map(p -> clock.count(p, next.happenedOn()));
    if (next.kind() == HappeningKind.TRIGGERED) {
      trigger(next, openUntil);
    } else if (!clock.extend(next, openUntil)) {
      contradicts(ContradictionKind.EXTENDED_TO_EARLIER_DAY, next, Optional.empty());
    }
  }

  private void trigger(Happening next, LocalDate openUntil) {
    if (!matter.awaitsEvent()) {
      contradicts(ContradictionKind.TRIGGERED_WITHOUT_USE, next, Optional.empty());
      return;
    }
    if (trigger.isPresent()) {
      contradicts(ContradictionKind.TRIGGERED_TWICE, next, trigger);
    }
    trigger = Optional.of(next);
    clock.countFrom(next.happenedOn(), openUntil);
  }

  /** Suspending what is suspended sets another end and keeps the beginning. */
  private void pause(Happening next) {
    Optional<Pause> same = pause.filter(p -> p.by().kind() == next.kind());
    if (same.isEmpty()) {
      endPause(next.happenedOn());
      pause = Optional.of(Pause.of(next));
    } else if (same.get().until().equals(next.day())) {
      contradicts(ContradictionKind.PAUSED_TWICE, next, same.map(Pause::by));
    } else {
      pause = same.map(p -> p.endingAs(next));
    }
  }

  private void resume(Happening next) {
    if (next.kind() == HappeningKind.SUPPLEMENT_RECEIVED
        && state() != WorkState.AWAITING_SUPPLEMENT) {
      contradicts(ContradictionKind.SUPPLEMENT_NOT_REQUESTED, next, pause.map(Pause::by));
    } else if (pause.isEmpty()) {
      contradicts(ContradictionKind.RESUMED_WITHOUT_SUSPENSION, next, Optional.empty());
    } else {
      begun = true;
      endPause(next.happenedOn());
    }
  }

  private void endPause(LocalDate endExclusive) {
    pause.ifPresent(p -> clock.count(p, endExclusive));
    pause = Optional.empty();
  }

  /** A pause may end by itself before the day. */
  void passTo(LocalDate day) {
    pause
        .flatMap(Pause::until)
        .filter(until -> until.isBefore(day))
        .ifPresent(until -> endPause(until.plusDays(1)));
  }

  private void contradicts(ContradictionKind kind, Happening odd, Optional<Happening> earlier) {
    contradictions.add(Contradiction.of(kind, odd, earlier));
  }

  WorkState state() {
    if (closing.isPresent()) {
      return switch (closing.get().kind()) {
        case DISCONTINUED -> WorkState.DISCONTINUED;
        case TRANSFERRED -> WorkState.TRANSFERRED;
        default -> WorkState.COMPLETED;
      };
    }
    return pause.map(Pause::state).orElse(begun ? WorkState.IN_PROGRESS : WorkState.NOT_STARTED);
  }

  Optional<LocalDate> closedOn() {
    return closing.map(Happening::happenedOn);
  }

  Optional<Pause> pause() {
    return pause;
  }

  /** Writes down what the course came to. */
  ImmutableStanding.Builder standing() {
    return ImmutableStanding.builder()
        .state(state())
        .percent(percent)
        .closedOn(closedOn())
        .extensions(extensions)
        .reopenedOn(reopenedOn)
        .contradictions(contradictions);
  }
}
