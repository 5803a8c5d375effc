package vn.kehoach.deadline;

import java.time.LocalDate;
import java.util.stream.IntStream;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;

/** Finds the calendar years whose days off decide a deadline. */
final class YearsReliedOn {

  private YearsReliedOn() {}

  static IntStream by(Deadline deadline) {
    LocalDate rawDay = deadline.rawDay();
    LocalDate day = deadline.day();
    LocalDate from = restsOnTheWay(deadline) ? deadline.origin() : rawDay;
    return IntStream.rangeClosed(
        Math.min(from.getYear(), day.getYear()), Math.max(rawDay.getYear(), day.getYear()));
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
