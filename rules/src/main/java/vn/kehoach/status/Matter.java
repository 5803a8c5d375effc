package vn.kehoach.status;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.Deadline;

/**
 * Something that can be judged, such as an {@link Occurrence} of a plan or a case file: when it
 * opens, and how it comes by its deadline.
 *
 * <p>Vietnamese term: <i>việc được theo dõi, đánh giá</i>.
 */
public interface Matter {

  /**
   * Returns the day from which it is on the books.
   *
   * @return the day
   */
  LocalDate opensOn();

  /**
   * Returns how a last day off is read that an extension or a suspension leads to.
   *
   * @return the rule
   */
  DayOffRule rule();

  /**
   * Returns the deadline it has before anything happens.
   *
   * @param calendar the calendar of the body that is bound
   * @return the deadline, or empty if there is none (yet)
   */
  Optional<Deadline> writtenDeadline(WorkingCalendar calendar);

  /**
   * Returns the deadline that the event it waits for gives it.
   *
   * @param eventDay the day of the event
   * @param calendar the calendar of the body that is bound
   * @return the deadline, or empty if the event gives it none
   */
  Optional<Deadline> deadlineFrom(LocalDate eventDay, WorkingCalendar calendar);

  /**
   * Tells whether it waits for an event, be it to come up or to be due.
   *
   * @return false if such an event makes no sense to it
   */
  boolean awaitsEvent();
}
