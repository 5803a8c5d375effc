package vn.kehoach.deadline;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.legal.Provision;

/**
 * The usual readings of a last day that is not worked.
 *
 * <p>Vietnamese term: <i>các quy tắc khi ngày cuối cùng là ngày nghỉ</i>.
 */
public enum DayOffRules implements DayOffRule {
  /** Moves to the next working day. Source: Civil Code 91/2015/QH13, Article 148, clause 5. */
  NEXT_WORKING_DAY {
    @Override
    public LocalDate adjust(LocalDate rawDay, WorkingCalendar calendar) {
      return calendar.nextOrSame(rawDay);
    }

    @Override
    public Optional<Provision> source() {
      return Optional.of(CivilCode.LAST_DAY_OFF);
    }
  },
  /**
   * Moves to the working day before, for what is sent ahead of a day. Source: none found; local
   * practice.
   */
  PREVIOUS_WORKING_DAY {
    @Override
    public LocalDate adjust(LocalDate rawDay, WorkingCalendar calendar) {
      return calendar.previousOrSame(rawDay);
    }

    @Override
    public Optional<Provision> source() {
      return Optional.empty();
    }
  },
  /** Stays where it is. Source: none found; the text taken by its letter. */
  STAY {
    @Override
    public LocalDate adjust(LocalDate rawDay, WorkingCalendar calendar) {
      return rawDay;
    }

    @Override
    public Optional<Provision> source() {
      return Optional.empty();
    }
  }
}
