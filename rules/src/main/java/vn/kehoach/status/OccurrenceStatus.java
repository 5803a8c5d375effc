package vn.kehoach.status;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.plan.DueAfterEvent;

/**
 * How an occurrence stands on a day.
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
   * Returns how it stands.
   *
   * @return the standing
   */
  @Value.Parameter
  public abstract Standing standing();

  /** The day a limit counts to is known once its event has happened. */
  static OccurrenceStatus of(Occurrence occurrence, Standing standing) {
    Occurrence counted =
        occurrence.due() instanceof DueAfterEvent
            ? occurrence.withWrittenDay(standing.originalDeadline().map(Deadline::rawDay))
            : occurrence;
    return ImmutableOccurrenceStatus.of(counted, standing);
  }

  /**
   * Returns {@link Standing#asOf}.
   *
   * @return the day judged from
   */
  public LocalDate asOf() {
    return standing().asOf();
  }

  /**
   * Returns {@link Standing#state}.
   *
   * @return how far the work has come
   */
  public WorkState state() {
    return standing().state();
  }

  /**
   * Returns {@link Standing#position}.
   *
   * @return where it stands to its deadline
   */
  public DeadlinePosition position() {
    return standing().position();
  }

  /**
   * Returns {@link Standing#originalDeadline}.
   *
   * @return the deadline as the plan has it, or empty
   */
  public Optional<Deadline> originalDeadline() {
    return standing().originalDeadline();
  }

  /**
   * Returns {@link Standing#deadline}.
   *
   * @return the deadline that counts, or empty
   */
  public Optional<Deadline> deadline() {
    return standing().deadline();
  }

  /**
   * Returns {@link Standing#extensions}.
   *
   * @return the extensions granted by then
   */
  public ImmutableList<Happening> extensions() {
    return standing().extensions();
  }

  /**
   * Returns {@link Standing#suspendedDays}.
   *
   * @return calendar days, 0 or more
   */
  public int suspendedDays() {
    return standing().suspendedDays();
  }

  /**
   * Returns {@link Standing#percent}.
   *
   * @return 0 to 100, or empty
   */
  public Optional<Integer> percent() {
    return standing().percent();
  }

  /**
   * Returns {@link Standing#closedOn}.
   *
   * @return the day it was closed, or empty while it is open
   */
  public Optional<LocalDate> closedOn() {
    return standing().closedOn();
  }

  /**
   * Returns {@link Standing#contradictions}.
   *
   * @return what was told of it that does not fit
   */
  public ImmutableList<Contradiction> contradictions() {
    return standing().contradictions();
  }

  /**
   * Returns {@link Standing#isOverdue}.
   *
   * @return true if it is open and its due day is over
   */
  public boolean isOverdue() {
    return standing().isOverdue();
  }

  /**
   * Returns {@link Standing#daysOverdue}.
   *
   * @return days off included, 0 if it is not overdue
   */
  public int daysOverdue() {
    return standing().daysOverdue();
  }

  /**
   * Returns {@link Standing#workingDaysOverdue}.
   *
   * @return 0 if it is not overdue
   */
  public int workingDaysOverdue() {
    return standing().workingDaysOverdue();
  }

  /**
   * Tells whether it is on the books by then.
   *
   * @return true from the day it opens
   */
  public boolean hasOpened() {
    return !asOf().isBefore(occurrence().opensOn());
  }
}
