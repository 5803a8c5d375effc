package vn.kehoach.summary;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.status.Assessment;
import vn.kehoach.status.OccurrenceStatus;

/**
 * Counts a period: what was open the evening before it, what came, what went, what is open on its
 * last evening.
 */
final class Summaries {

  private final Assessment before;
  private final Assessment after;
  private final DateRange window;

  private Summaries(Assessment assessment, DateRange window, LocalDate asOf) {
    this.before = assessment.on(window.firstDay().minusDays(1));
    this.after = assessment.on(asOf);
    this.window = DateRange.ofClosed(window.firstDay(), asOf);
  }

  static PeriodSummary of(Assessment assessment, ReportingPeriod period) {
    DateRange window = assessment.assessor().regime().windowOf(period);
    checkArgument(
        !assessment.asOf().isBefore(window.firstDay()),
        "summary of %s must be taken on or after %s: '%s'",
        period,
        window.firstDay(),
        assessment.asOf());
    LocalDate asOf =
        assessment.asOf().isBefore(window.lastDay()) ? assessment.asOf() : window.lastDay();
    return new Summaries(assessment, window, asOf).summarise(period, window);
  }

  private PeriodSummary summarise(ReportingPeriod period, DateRange whole) {
    Map<Optional<PartyId>, Figures> byUnit = new LinkedHashMap<>();
    for (Party party : after.plan().parties()) {
      byUnit.put(Optional.of(party.id()), Figures.empty());
    }
    byUnit.put(Optional.empty(), Figures.empty());
    for (OccurrenceStatus status : after.statuses()) {
      byUnit.merge(status.occurrence().unit(), count(status), Figures::plus);
    }
    ImmutableList<UnitFigures> units =
        byUnit.entrySet().stream()
            .filter(entry -> !entry.getValue().equals(Figures.empty()))
            .map(entry -> ImmutableUnitFigures.of(entry.getKey(), entry.getValue()))
            .collect(ImmutableList.toImmutableList());
    Figures total = units.stream().map(UnitFigures::figures).reduce(Figures.empty(), Figures::plus);
    return ImmutablePeriodSummary.of(period, whole, window.lastDay(), units, total);
  }

  private Figures count(OccurrenceStatus status) {
    boolean openBefore = wasOpenBefore(status);
    boolean openAfter = isOnTheBooks(status, after) && !status.state().isClosed();
    if (!openBefore && !openAfter && !passedThrough(status)) {
      return Figures.empty();
    }
    return Figures.ofCounts(
        openBefore ? 1 : 0, openBefore ? 0 : 1, ImmutableMap.of(Outcome.of(status), 1));
  }

  private boolean wasOpenBefore(OccurrenceStatus status) {
    return before
        .findStatus(status.occurrence().key())
        .filter(old -> isOnTheBooks(old, before) && !old.state().isClosed())
        .isPresent();
  }

  /** On the books from the day it opens, or from its first event if work began before. */
  private static boolean isOnTheBooks(OccurrenceStatus status, Assessment assessment) {
    return status.hasOpened() || !assessment.eventsOf(status.occurrence().key()).isEmpty();
  }

  /**
   * Closed at both ends, and yet handled in between: it came up and was closed, or was reopened and
   * closed again.
   */
  private boolean passedThrough(OccurrenceStatus status) {
    ImmutableList<ProgressEvent> events = after.eventsOf(status.occurrence().key());
    if (events.isEmpty()) {
      return false;
    }
    LocalDate firstEvent = events.get(0).happenedOn();
    LocalDate opensOn = status.occurrence().opensOn();
    LocalDate entersOn = firstEvent.isBefore(opensOn) ? firstEvent : opensOn;
    return window.contains(entersOn)
        || events.stream().anyMatch(e -> e.opensAgain() && window.contains(e.happenedOn()));
  }
}
