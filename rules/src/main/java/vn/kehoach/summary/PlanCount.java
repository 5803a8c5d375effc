package vn.kehoach.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.party.Party;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.Section;
import vn.kehoach.status.Assessment;
import vn.kehoach.status.Happening;
import vn.kehoach.status.Judgement;
import vn.kehoach.status.Occurrence;
import vn.kehoach.status.OccurrenceStatus;
import vn.kehoach.status.Standing;

/** Counts a plan: judged once on the day of the figures, and looked back at from there. */
final class PlanCount {

  private final Assessment after;
  private final SummarySpan span;

  private PlanCount(Assessment assessment, SummarySpan span) {
    this.after = assessment.asOf().equals(span.asOf()) ? assessment : assessment.on(span.asOf());
    this.span = span.withKnownOn(assessment.knownOn());
  }

  static PlanCount of(Assessment assessment, ReportingPeriod period) {
    return of(
        assessment, SummarySpan.of(period, assessment.assessor().regime(), assessment.asOf()));
  }

  static PlanCount of(Assessment assessment, DateRange window) {
    return of(assessment, SummarySpan.upTo(window, assessment.asOf(), window.toString()));
  }

  static PlanCount of(Assessment assessment, SummarySpan span) {
    return new PlanCount(assessment, span);
  }

  SummarySpan span() {
    return span;
  }

  /** The plan on the day of the figures. */
  Assessment assessment() {
    return after;
  }

  PeriodLedger ledger() {
    ImmutableMap<ItemNumber, ItemNumber> sections = sections();
    Judgement judgement = after.assessor().judgement();
    ImmutableList<SummaryEntry> entries =
        after.statuses().stream()
            .map(status -> entry(status, judgement, sections))
            .collect(ImmutableList.toImmutableList());
    return PeriodLedger.of(span, entries)
        .withUnits(after.plan().parties().stream().map(Party::id).toList());
  }

  private SummaryEntry entry(
      OccurrenceStatus status, Judgement judgement, ImmutableMap<ItemNumber, ItemNumber> sections) {
    Occurrence occurrence = status.occurrence();
    PlanItem item = occurrence.item();
    return ImmutableSummaryEntry.builder()
        .key(occurrence.key().toString())
        .before(before(occurrence, judgement))
        .after(status.standing())
        .title(item.title())
        .unit(occurrence.unit())
        .section(Optional.ofNullable(sections.get(item.number())))
        .responsibilities(item.responsibilities())
        .build();
  }

  private Standing before(Occurrence occurrence, Judgement judgement) {
    LocalDate dayBefore = span.dayBefore();
    return Standing.judge(
        occurrence,
        Lists.transform(after.eventsOf(occurrence.key()), Happening::from),
        judgement,
        dayBefore);
  }

  private ImmutableMap<ItemNumber, ItemNumber> sections() {
    ImmutableMap.Builder<ItemNumber, ItemNumber> sections = ImmutableMap.builder();
    for (Section section : after.plan().sections()) {
      section.items().stream()
          .flatMap(PlanItem::walk)
          .forEach(item -> sections.put(item.number(), section.number()));
    }
    return sections.buildOrThrow();
  }
}
