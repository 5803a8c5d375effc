package vn.kehoach.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MapDifference;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what differs between two frozen summaries: the causes, then the figures. */
final class Differences {

  private final ImmutableList.Builder<FrozenDifference> found = ImmutableList.builder();
  private final FrozenInputs before;
  private final FrozenInputs now;

  private Differences(FrozenInputs before, FrozenInputs now) {
    this.before = before;
    this.now = now;
  }

  static ImmutableList<FrozenDifference> between(FrozenSummary before, FrozenSummary now) {
    Differences differences = new Differences(before.inputs(), now.inputs());
    differences.compareSpans(before.summary().span(), now.summary().span());
    differences.comparePlans();
    differences.compareEvents();
    differences.compareRules();
    differences.compareFigures(before.summary(), now.summary());
    return differences.found.build();
  }

  private void compareSpans(SummarySpan old, SummarySpan span) {
    Optional<LocalDate> known = span.knownOn();
    if (!old.withKnownOn(known).equals(span)) {
      add(DifferenceKind.SPAN_CHANGED, old.name(), old.days(), span.days());
    }
    if (!old.knownOn().equals(known)) {
      add(DifferenceKind.KNOWN_ON_CHANGED, "", old.knownOn().get(), known.get());
    }
  }

  private void add(DifferenceKind kind, String subject, Object old, Object current) {
    found.add(FrozenDifference.of(kind, subject, old, current));
  }

  private void comparePlans() {
    if (!before.planSha256().equals(now.planSha256())) {
      found.add(FrozenDifference.of(DifferenceKind.PLAN_CHANGED, ""));
    }
    MapDifference<String, String> items = Maps.difference(before.items(), now.items());
    addItems(DifferenceKind.ITEM_ADDED, items.entriesOnlyOnRight());
    addItems(DifferenceKind.ITEM_REMOVED, items.entriesOnlyOnLeft());
    addItems(DifferenceKind.ITEM_CHANGED, items.entriesDiffering());
  }

  private void addItems(DifferenceKind kind, Map<String, ?> items) {
    items.keySet().forEach(item -> found.add(FrozenDifference.of(kind, item)));
  }

  private void compareEvents() {
    List<FrozenEvent> removed = without(before.events(), now.events());
    List<FrozenEvent> added = without(now.events(), before.events());
    if (removed.isEmpty() && added.isEmpty() && !before.events().equals(now.events())) {
      found.add(FrozenDifference.of(DifferenceKind.EVENTS_REORDERED, reordered()));
    }
    for (FrozenEvent event : removed) {
      Optional<FrozenEvent> same = added.stream().filter(event::resembles).findFirst();
      same.ifPresent(added::remove);
      found.add(
          FrozenDifference.of(
              same.isPresent() ? DifferenceKind.EVENT_CHANGED : DifferenceKind.EVENT_REMOVED,
              event));
    }
    added.forEach(event -> found.add(FrozenDifference.of(DifferenceKind.EVENT_ADDED, event)));
  }

  /** Takes away as many of each as there are, for an event may stand in a log twice. */
  private static List<FrozenEvent> without(List<FrozenEvent> all, List<FrozenEvent> others) {
    Map<FrozenEvent, Long> counts =
        others.stream().collect(Collectors.groupingBy(e -> e, Collectors.counting()));
    List<FrozenEvent> left = new ArrayList<>();
    for (FrozenEvent event : all) {
      if (counts.merge(event, -1L, Long::sum) < 0) {
        left.add(event);
      }
    }
    return left;
  }

  private FrozenEvent reordered() {
    int place = 0;
    while (before.events().get(place).equals(now.events().get(place))) {
      place++;
    }
    return before.events().get(place);
  }

  private void compareRules() {
    if (!before.calendar().equals(now.calendar())) {
      add(DifferenceKind.CALENDAR_CHANGED, "", before.calendar(), now.calendar());
    }
    Maps.difference(
            Maps.uniqueIndex(before.years(), FrozenYear::year),
            Maps.uniqueIndex(now.years(), FrozenYear::year))
        .entriesDiffering()
        .keySet()
        .forEach(
            year ->
                found.add(
                    FrozenDifference.of(DifferenceKind.CALENDAR_CHANGED, Integer.toString(year))));
    if (!before.regime().equals(now.regime())) {
      add(DifferenceKind.REGIME_CHANGED, "", before.regime(), now.regime());
    } else if (!before.regimeSha256().equals(now.regimeSha256())) {
      found.add(FrozenDifference.of(DifferenceKind.REGIME_CHANGED, before.regime()));
    }
    Maps.difference(before.policies(), now.policies())
        .entriesDiffering()
        .keySet()
        .forEach(
            name ->
                add(
                    DifferenceKind.POLICY_CHANGED,
                    name,
                    Objects.requireNonNull(before.policies().get(name)),
                    Objects.requireNonNull(now.policies().get(name))));
  }

  private void compareFigures(PeriodSummary old, PeriodSummary current) {
    if (sameFigures(old, current)) {
      return;
    }
    if (!before.library().equals(now.library())) {
      add(DifferenceKind.LIBRARY_CHANGED, "", before.library(), now.library());
    }
    for (FigureName name : FigureName.values()) {
      int was = name.of(old.total());
      int is = name.of(current.total());
      if (was != is) {
        found.add(
            FrozenDifference.of(DifferenceKind.FIGURE_CHANGED, name.name(), was, is)
                .withFigure(name));
      }
    }
    if (old.total().equals(current.total())) {
      found.add(FrozenDifference.of(DifferenceKind.BREAKDOWN_CHANGED, ""));
    }
  }

  private static boolean sameFigures(PeriodSummary old, PeriodSummary current) {
    return old.total().equals(current.total())
        && old.units().equals(current.units())
        && old.sections().equals(current.sections())
        && old.roles().equals(current.roles());
  }
}
