package vn.kehoach.benchmark;

import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;

/** How much memory calendars hold, all they reach included. */
final class Footprint {

  private Footprint() {}

  static String inWords() {
    WorkingCalendar fortyOne =
        WorkingCalendar.of("1995-2035", Days.WEEKEND, Days.years().stream().toList());
    return String.format(
        Locale.ROOT,
        "memory, all that is reached: calendar of 41 years %d kB; the public sector's %d kB",
        kilobytes(fortyOne),
        kilobytes(VietnamCalendar.publicSector()));
  }

  private static long kilobytes(WorkingCalendar calendar) {
    return GraphLayout.parseInstance(calendar).totalSize() / 1_024;
  }
}
