package vn.kehoach.status;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.DateRange;
import vn.kehoach.plan.DueAfterEvent;
import vn.kehoach.plan.DueEachPeriod;
import vn.kehoach.plan.DueRule;
import vn.kehoach.plan.DueUponEvent;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.ReportingDuty;
import vn.kehoach.progress.OccurrenceKey;

/**
 * One time an item comes up, and so the thing that can be late: a one-off item once, a recurring
 * duty once a period, a continuous item for one check a period.
 *
 * <p>Vietnamese term: <i>lần phát sinh của nhiệm vụ</i>.
 */
@Value.Immutable
public abstract class Occurrence implements Matter, WithOccurrence {

  Occurrence() {}

  /**
   * Returns item and period.
   *
   * @return the key that progress events use
   */
  @Value.Parameter
  public abstract OccurrenceKey key();

  /**
   * Returns the item that comes up.
   *
   * @return the item of the plan
   */
  @Value.Parameter
  public abstract PlanItem item();

  @Override
  @Value.Parameter
  public abstract LocalDate opensOn();

  /**
   * Returns the last day the plan or the regime writes down, or the limit counts to, before the
   * day-off rule.
   *
   * @return the day, or empty if there is none (yet)
   */
  public abstract Optional<LocalDate> writtenDay();

  @Override
  @Value.Parameter
  public abstract DayOffRule rule();

  /**
   * Returns the days whose figures or checks belong to it.
   *
   * @return the reporting window, or empty for what is not held to one
   */
  public abstract Optional<DateRange> window();

  static Occurrence of(OccurrenceKey key, PlanItem item, LocalDate opensOn, DayOffRule rule) {
    return ImmutableOccurrence.of(key, item, opensOn, rule);
  }

  @Override
  public Optional<Deadline> writtenDeadline(WorkingCalendar calendar) {
    return due() instanceof DueAfterEvent
        ? Optional.empty()
        : writtenDay().map(day -> Deadline.fixed(day, calendar, rule()));
  }

  @Override
  public Optional<Deadline> deadlineFrom(LocalDate eventDay, WorkingCalendar calendar) {
    return due() instanceof DueAfterEvent after
        ? Optional.of(Deadline.counted(eventDay, after.limit(), calendar, rule()))
        : Optional.empty();
  }

  /** A limit counted from an event, what waits for one, and a report on request. */
  @Override
  public boolean awaitsEvent() {
    return due() instanceof DueAfterEvent
        || due() instanceof DueUponEvent
        || (due() instanceof DueEachPeriod && key().period().isEmpty());
  }

  /**
   * Returns when the item is due, as the plan says it.
   *
   * @return the due rule
   */
  public DueRule due() {
    return item().due();
  }

  /**
   * Returns the party that answers for it.
   *
   * @return the reporter of a report, else the lead of the item, or empty if the plan names nobody
   */
  public Optional<PartyId> unit() {
    return item().reportingDuty().map(ReportingDuty::reporter).or(() -> item().lead());
  }

  /**
   * Tells whether it is a report to be sent.
   *
   * @return true for an item with a reporting duty
   */
  public boolean isReport() {
    return item().reportingDuty().isPresent();
  }
}
