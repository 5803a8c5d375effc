package vn.kehoach.status;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.period.DateRange;

/**
 * How a matter stands on a day: the state of the work and its position to the deadline, which are
 * two things.
 *
 * <p>Vietnamese term: <i>tình trạng xử lý</i>.
 */
@Value.Immutable
public abstract class Standing implements WithStanding {

  Standing() {}

  /**
   * Returns the day judged from.
   *
   * @return the day; what happened on it counts
   */
  public abstract LocalDate asOf();

  /**
   * Returns the day it came on the books.
   *
   * @return the day it opens, or that of the first happening if work began before; it may be to
   *     come
   */
  public abstract LocalDate openedOn();

  /**
   * Returns how far the work has come.
   *
   * @return the state
   */
  public abstract WorkState state();

  /**
   * Returns where it stands to its deadline.
   *
   * @return the position; {@link DeadlinePosition#NO_DEADLINE} for what was discontinued or
   *     transferred
   */
  public abstract DeadlinePosition position();

  /**
   * Returns the deadline as written or counted, never changed.
   *
   * @return the deadline, or empty if there is none (yet)
   */
  public abstract Optional<Deadline> originalDeadline();

  /**
   * Returns the deadline that counts, after extensions and pauses.
   *
   * @return the deadline, or empty if there is none (yet)
   */
  public abstract Optional<Deadline> deadline();

  /**
   * Returns the extensions granted by then.
   *
   * @return the extensions in the order they happened, whether they count or not
   */
  public abstract ImmutableList<Happening> extensions();

  /**
   * Returns how many days it was suspended, or waited for a supplement, within its limit.
   *
   * @return calendar days, 0 or more
   */
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

  /**
   * Returns the days on which it was opened again.
   *
   * @return the days in order
   */
  public abstract ImmutableList<LocalDate> reopenedOn();

  /**
   * Returns the days on which it was open and overdue before a later day was set.
   *
   * @return the spans in order; what it is overdue now is not among them
   */
  public abstract ImmutableList<DateRange> overdueBefore();

  /**
   * Returns what was told of it that does not fit.
   *
   * @return the contradictions in the order they happened
   */
  public abstract ImmutableList<Contradiction> contradictions();

  /**
   * Judges a matter.
   *
   * @param matter what is judged
   * @param happenings what happened to it, in any order; of one day, in the order given
   * @param judgement the calendar, the policies and the threshold
   * @param asOf the day judged from; what happened later is left out
   * @return how it stands
   * @throws IllegalArgumentException if the calendar does not know a year needed
   */
  public static Standing judge(
      Matter matter, Iterable<Happening> happenings, Judgement judgement, LocalDate asOf) {
    return Standings.judge(matter, happenings, judgement, asOf);
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
   * Tells whether it was ever late.
   *
   * @return true if it is overdue, was completed late, or was overdue before a later day was set
   */
  public boolean wasOverdue() {
    return isOverdue()
        || position() == DeadlinePosition.COMPLETED_LATE
        || !overdueBefore().isEmpty();
  }

  /**
   * Returns for how many days it has been overdue, days off included.
   *
   * @return 1 on the day after the due day; 0 if it is not overdue
   */
  public int daysOverdue() {
    return deadline()
        .filter(d -> isOverdue())
        .map(d -> (int) ChronoUnit.DAYS.between(d.day(), asOf()))
        .orElse(0);
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
