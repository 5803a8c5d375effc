package vn.kehoach.testing;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.util.stream.IntStream;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;

/** The public sector without projected years, for what is refused where nothing is known. */
public final class AnnouncedYears {

  private AnnouncedYears() {}

  public static WorkingCalendar calendar() {
    WorkingCalendar all = VietnamCalendar.publicSector();
    return WorkingCalendar.of(
        all.name(),
        ImmutableSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
        IntStream.rangeClosed(2010, 2027).mapToObj(all::year).toList());
  }
}
