package vn.kehoach.deadline;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.legal.Provision;

/**
 * How a last day that is not worked is read. Callers may bring their own; {@link DayOffRules} holds
 * the usual ones.
 *
 * <p>Vietnamese term: <i>quy tắc khi ngày cuối cùng là ngày nghỉ</i>.
 *
 * <p>See rules/INTERPRETATION.md#last-day-off.
 */
public interface DayOffRule {

  /**
   * Returns the name of the rule.
   *
   * @return such as {@code NEXT_WORKING_DAY}
   */
  String name();

  /**
   * Returns the day a time limit ends when counting, or the text, ends it on a given day.
   *
   * @param rawDay the last day as counted or written
   * @param calendar the calendar of the body that is bound
   * @return the day it ends
   */
  LocalDate adjust(LocalDate rawDay, WorkingCalendar calendar);

  /**
   * Returns the article the rule rests on.
   *
   * @return the provision, or empty if the rule is a policy without a source
   */
  Optional<Provision> source();
}
