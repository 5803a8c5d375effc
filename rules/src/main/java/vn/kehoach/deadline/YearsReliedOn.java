package vn.kehoach.deadline;

import java.time.LocalDate;
import java.util.stream.IntStream;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;

/** Finds the calendar years whose days off decide a deadline. */
final class YearsReliedOn {

  private YearsReliedOn() {}

  static IntStream by(Deadline deadline) {
    DateRange days = days(deadline);
    return IntStream.rangeClosed(days.firstDay().getYear(), days.lastDay().getYear());
  }

  /** The days from the first whose being worked matters to the last. */
  static DateRange days(Deadline deadline) {
    LocalDate from = restsOnTheWay(deadline) ? deadline.origin() : deadline.rawDay();
    return days(from, deadline.rawDay(), deadline.day());
  }

  static DateRange days(MomentDeadline deadline) {
    LocalDate rawDay = MomentDeadline.dayOf(deadline.rawMoment());
    LocalDate from = deadline.countsWorkingHours() ? deadline.startsAt().toLocalDate() : rawDay;
    return days(from, rawDay, MomentDeadline.dayOf(deadline.moment()));
  }

  private static DateRange days(LocalDate from, LocalDate rawDay, LocalDate day) {
    return DateRange.ofClosed(from.isBefore(day) ? from : day, rawDay.isAfter(day) ? rawDay : day);
  }

  static Certainty certainty(IntStream years, WorkingCalendar calendar) {
    return years.mapToObj(calendar::certaintyOf).reduce(Certainty.OFFICIAL, Certainty::worst);
  }

  /** Whether days off on the way count, and not only those at the end. */
  private static boolean restsOnTheWay(Deadline deadline) {
    return deadline.limit().filter(YearsReliedOn::isInWorkingDays).isPresent()
        || deadline.changes().stream().anyMatch(YearsReliedOn::restsOnTheWay);
  }

  private static boolean restsOnTheWay(DeadlineChange change) {
    if (change instanceof Extension extension) {
      return extension.limit().filter(YearsReliedOn::isInWorkingDays).isPresent()
          || extension.base().filter(ExtensionBase.SHIFTED_END::equals).isPresent();
    }
    return change instanceof Exemption exemption && isInWorkingDays(exemption.added());
  }

  static boolean isInWorkingDays(TimeLimit limit) {
    return limit.unit() == LimitUnit.WORKING_DAY;
  }
}
