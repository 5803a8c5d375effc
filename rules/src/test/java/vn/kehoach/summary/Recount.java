package vn.kehoach.summary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.Discontinued;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.progress.ReportSent;
import vn.kehoach.progress.Transferred;
import vn.kehoach.status.Assessment;
import vn.kehoach.status.Occurrence;
import vn.kehoach.status.OccurrenceStatus;
import vn.kehoach.status.WorkState;

/**
 * Counts a period the slow way: follows each occurrence from day to day, and counts what was open
 * at any moment of the period.
 */
record Recount(int opening, int added, Map<Outcome, Integer> outcomes) {

  static Recount of(Assessment assessment, ProgressLog log, LocalDate firstDay, LocalDate lastDay) {
    int opening = 0;
    int added = 0;
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    for (OccurrenceStatus status : assessment.on(lastDay).statuses()) {
      Life life = new Life(status.occurrence(), log);
      life.liveTo(firstDay.minusDays(1));
      boolean openBefore = life.open;
      life.handled = life.open;
      life.liveTo(lastDay);
      if (life.handled) {
        opening += openBefore ? 1 : 0;
        added += openBefore ? 0 : 1;
        outcomes.merge(outcome(status), 1, Integer::sum);
        if (outcome(status).name().startsWith("OPEN") != life.open) {
          throw new AssertionError(status + " must be open: " + life.open);
        }
      }
    }
    return new Recount(opening, added, outcomes);
  }

  private static Outcome outcome(OccurrenceStatus status) {
    WorkState state = status.state();
    String position = status.position().name().replace("NO_DEADLINE", "WITHOUT_DEADLINE");
    if (state == WorkState.DISCONTINUED || state == WorkState.TRANSFERRED) {
      return Outcome.valueOf(state.name());
    }
    if (state == WorkState.COMPLETED) {
      return Outcome.valueOf("COMPLETED_" + position.replace("COMPLETED_", ""));
    }
    return state.isPaused() && !position.equals("OVERDUE")
        ? Outcome.valueOf("OPEN_" + state)
        : Outcome.valueOf("OPEN_" + position);
  }

  /** Whether an occurrence is on the books and open, as its days pass. */
  private static final class Life {
    private final LocalDate opensOn;
    private final ImmutableList<ProgressEvent> events;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private boolean known;
    private boolean open;
    private boolean handled;

    Life(Occurrence occurrence, ProgressLog log) {
      this.opensOn = occurrence.opensOn();
      this.events =
          log.events().stream()
              .filter(e -> e.occurrence().equals(occurrence.key()))
              .collect(ImmutableList.toImmutableList());
      days.add(opensOn);
      events.forEach(e -> days.add(e.happenedOn()));
    }

    void liveTo(LocalDate lastDay) {
      while (!days.isEmpty() && !days.first().isAfter(lastDay)) {
        LocalDate day = days.first();
        days.remove(day);
        if (day.equals(opensOn)) {
          enter();
        }
        events.stream().filter(e -> e.happenedOn().equals(day)).forEach(this::live);
      }
    }

    private void enter() {
      if (!known) {
        known = true;
        open = true;
        handled = true;
      }
    }

    private void live(ProgressEvent event) {
      enter();
      if (event instanceof Completed
          || event instanceof ReportSent
          || event instanceof Discontinued
          || event instanceof Transferred) {
        open = false;
      } else if (event.opensAgain()) {
        open = true;
        handled = true;
      }
    }
  }
}
