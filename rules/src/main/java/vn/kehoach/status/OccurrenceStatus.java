package vn.kehoach.status;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.progress.Extended;

/**
 * How an occurrence stands on a day: the state of the work and its position to the deadline, which
 * are two things.
 *
 * <p>Vietnamese term: <i>tình trạng thực hiện nhiệm vụ</i>.
 */
@Value.Immutable
public abstract class OccurrenceStatus implements WithOccurrenceStatus {

  OccurrenceStatus() {}

  /**
   * Returns what is judged.
   *
   * @return the occurrence
   */
  @Value.Parameter
  public abstract Occurrence occurrence();

  /**
   * Returns the day judged from.
   *
   * @return the day; its events are counted in
   */
  @Value.Parameter
  public abstract LocalDate asOf();

  /**
   * Returns how far the work has come.
   *
   * @return the state
   */
  @Value.Parameter
  public abstract WorkState state();

  /**
   * Returns where it stands to its deadline.
   *
   * @return the position; {@link DeadlinePosition#NO_DEADLINE} for what was discontinued or
   *     transferred
   */
  @Value.Parameter
  public abstract DeadlinePosition position();

  /**
   * Returns the deadline as the plan has it, never changed.
   *
   * @return the deadline, or empty if there is none (yet)
   */
  public abstract Optional<Deadline> originalDeadline();

  /**
   * Returns the deadline that counts, after extensions and suspensions.
   *
   * @return the deadline, or empty if there is none (yet)
   */
  public abstract Optional<Deadline> deadline();

  /**
   * Returns the extensions granted by then.
   *
   * @return the events in the order they happened
   */
  public abstract ImmutableList<Extended> extensions();

  /**
   * Returns how many days it was suspended within its limit.
   *
   * @return calendar days, 0 or more
   */
  @Value.Parameter
  public abstract int suspendedDays();

  /**
   * Returns how much is done, as last recorded.
   *
   * @return 0 to 100, or empty if nobody said
   */
  public abstract Optional<Integer> percent();

  /**
   * Returns the day it was completed, discontinued or transferred.
   *
   * @return the day, or empty while it is open
   */
  public abstract Optional<LocalDate> closedOn();

  static OccurrenceStatus of(
      Occurrence occurrence,
      LocalDate asOf,
      WorkState state,
      DeadlinePosition position,
      int suspendedDays) {
    return ImmutableOccurrenceStatus.of(occurrence, asOf, state, position, suspendedDays);
  }

  /**
   * Tells whether it is open and its due day is over.
   *
   * @return true if overdue
   */
  public boolean isOverdue() {
    return position() == DeadlinePosition.OVERDUE;
  }

  /**
   * Tells whether it is on the books by then.
   *
   * @return true from the day it opens
   */
  public boolean hasOpened() {
    return !asOf().isBefore(occurrence().opensOn());
  }

  /**
   * Returns how many working days it has been overdue.
   *
   * @return 1 on the first working day after the due day; 0 if it is not overdue
   */
  public int workingDaysOverdue() {
    return deadline()
        .filter(d -> isOverdue())
        .map(d -> d.calendar().workingDaysBetween(d.day(), asOf()))
        .orElse(0);
  }
}
