package vn.kehoach.status;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.progress.OccurrenceKey;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.reporting.ReportingSchedule;

/**
 * How a plan stands on a day, by what was known on a day.
 *
 * <p>Vietnamese term: <i>đánh giá tình hình thực hiện kế hoạch</i>.
 *
 * <p>It holds what it was made of, so it can be made again for other days: {@link #on}, {@link
 * #asKnownOn}.
 */
public final class Assessment {

  private final PlanAssessor assessor;
  private final Plan plan;
  private final ProgressLog whole;
  private final ProgressLog log;
  private final LocalDate asOf;
  private final Optional<LocalDate> knownOn;
  private final ImmutableListMultimap<OccurrenceKey, ProgressEvent> events;
  private final ImmutableMap<OccurrenceKey, OccurrenceStatus> statuses;
  private final ImmutableListMultimap<ItemNumber, OccurrenceStatus> byItem;
  private final ImmutableSet<ItemNumber> items;

  Assessment(
      PlanAssessor assessor,
      Plan plan,
      ProgressLog log,
      LocalDate asOf,
      Optional<LocalDate> knownOn) {
    checkArgument(
        log.plan().equals(plan.id()),
        "progress log must be about plan %s: '%s'",
        plan.id(),
        log.plan());
    this.assessor = assessor;
    this.plan = plan;
    this.whole = log;
    this.log = knownOn.map(log::asKnownOn).orElse(log);
    this.asOf = asOf;
    this.knownOn = knownOn;
    this.events =
        inOrder(this.log.events().stream().filter(event -> !event.happenedOn().isAfter(asOf)));
    Judgement judgement = assessor.judgement();
    this.statuses =
        new OccurrenceFinder(assessor, plan, events)
            .find().stream()
                .map(occurrence -> judge(occurrence, judgement))
                .collect(ImmutableMap.toImmutableMap(s -> s.occurrence().key(), s -> s));
    this.byItem = Multimaps.index(statuses.values(), s -> s.occurrence().key().item());
    this.items =
        plan.allItems().stream().map(PlanItem::number).collect(ImmutableSet.toImmutableSet());
  }

  private OccurrenceStatus judge(Occurrence occurrence, Judgement judgement) {
    try {
      return OccurrenceStatus.of(
          occurrence,
          Standing.judge(
              occurrence,
              Lists.transform(events.get(occurrence.key()), Happening::from),
              judgement,
              asOf));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(e.getMessage() + " (item " + occurrence.key() + ")", e);
    }
  }

  /** Events of one day keep the order of the log. */
  private static ImmutableListMultimap<OccurrenceKey, ProgressEvent> inOrder(
      Stream<ProgressEvent> events) {
    return events
        .sorted(Comparator.comparing(ProgressEvent::happenedOn))
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                ProgressEvent::occurrence, event -> event));
  }

  /**
   * Returns the assessment of the same plan and log as of another day.
   *
   * @param day the day judged from
   * @return the other assessment
   */
  public Assessment on(LocalDate day) {
    return new Assessment(assessor, plan, whole, day, knownOn);
  }

  /**
   * Returns the assessment of the same plan as of the same day, by what was known on a day.
   *
   * @param day the day known on; what was recorded later is left out
   * @return the other assessment
   */
  public Assessment asKnownOn(LocalDate day) {
    return new Assessment(assessor, plan, whole, asOf, Optional.of(day));
  }

  /**
   * Returns who judged.
   *
   * @return calendar, regime and policies
   */
  public PlanAssessor assessor() {
    return assessor;
  }

  /**
   * Returns what was judged.
   *
   * @return the plan
   */
  public Plan plan() {
    return plan;
  }

  /**
   * Returns the day judged from.
   *
   * @return the day; what happened on it counts
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Returns the day whose knowledge it rests on.
   *
   * @return the day, what was recorded later being left out, or empty if all in the log counts
   */
  public Optional<LocalDate> knownOn() {
    return knownOn;
  }

  /**
   * Returns what was known to have happened.
   *
   * @return the log, without what was recorded after the day known on
   */
  public ProgressLog log() {
    return log;
  }

  /**
   * Returns how each occurrence stands.
   *
   * @return the statuses in the order of the plan, then of the periods
   */
  public ImmutableList<OccurrenceStatus> statuses() {
    return statuses.values().asList();
  }

  /**
   * Returns how each occurrence of an item stands.
   *
   * @param item the number of an item of the plan
   * @return the statuses in the order of the periods, none if the item is nothing to do by a day
   * @throws NoSuchElementException if the plan has no such item
   */
  public ImmutableList<OccurrenceStatus> statusOf(ItemNumber item) {
    ItemNumber known = items.contains(item) ? item : plan.item(item).number();
    return byItem.get(known);
  }

  /**
   * Finds how an occurrence stands.
   *
   * @param key item and period
   * @return the status, or empty if the plan has no such occurrence
   */
  public Optional<OccurrenceStatus> findStatus(OccurrenceKey key) {
    return Optional.ofNullable(statuses.get(key));
  }

  /**
   * Returns what is overdue.
   *
   * @return the statuses, the longest overdue first
   */
  public ImmutableList<OccurrenceStatus> overdue() {
    return statuses.values().stream()
        .filter(OccurrenceStatus::isOverdue)
        .sorted(Comparator.comparing(Assessment::dueDay))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what is open and due from this day on within a span.
   *
   * @param span how far to look ahead, such as seven days
   * @return the statuses, the soonest due first; what is due today is among them, what is overdue
   *     is not
   */
  public ImmutableList<OccurrenceStatus> dueWithin(Period span) {
    LocalDate horizon = asOf.plus(span);
    return statuses.values().stream()
        .filter(s -> !s.state().isClosed() && s.deadline().isPresent())
        .filter(s -> !dueDay(s).isBefore(asOf) && !dueDay(s).isAfter(horizon))
        .sorted(Comparator.comparing(Assessment::dueDay))
        .collect(ImmutableList.toImmutableList());
  }

  private static LocalDate dueDay(OccurrenceStatus status) {
    return status.deadline().map(d -> d.day()).orElse(LocalDate.MAX);
  }

  /**
   * Returns what was told up to this day that does not fit.
   *
   * @return the contradictions of each occurrence that has some, in the order of the plan
   */
  public ImmutableMap<OccurrenceKey, ImmutableList<Contradiction>> contradictions() {
    return statuses.values().stream()
        .filter(status -> !status.contradictions().isEmpty())
        .collect(
            ImmutableMap.toImmutableMap(
                status -> status.occurrence().key(), OccurrenceStatus::contradictions));
  }

  /**
   * Returns the events of the log that concern no occurrence of the plan, such as one of an item
   * the plan does not have.
   *
   * @return the events in the order of the log, whenever they happened
   */
  public ImmutableList<ProgressEvent> strayEvents() {
    ImmutableSet<OccurrenceKey> keys =
        new OccurrenceFinder(assessor, plan, inOrder(log.events().stream()))
            .find().stream().map(Occurrence::key).collect(ImmutableSet.toImmutableSet());
    return log.events().stream()
        .filter(event -> !keys.contains(event.occurrence()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the events of an occurrence up to this day.
   *
   * @param key item and period
   * @return the events in the order they happened
   */
  public ImmutableList<ProgressEvent> eventsOf(OccurrenceKey key) {
    return events.get(key);
  }

  /**
   * Returns the reports the plan owes in its year.
   *
   * @return the schedule, under the same regime, calendar and policies
   */
  public ReportingSchedule schedule() {
    return ReportingSchedule.of(
        plan, assessor.regime(), assessor.calendar(), assessor.dayOffPolicy().reports());
  }
}
