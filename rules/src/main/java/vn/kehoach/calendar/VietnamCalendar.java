package vn.kehoach.calendar;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;

/**
 * The working calendars of Vietnam that come with this library.
 *
 * <p>Vietnamese term: <i>lịch làm việc của cán bộ, công chức, viên chức</i>.
 */
public final class VietnamCalendar {

  /** The weekly rest days of the public sector. Source: Decision 188/1999/QĐ-TTg. */
  static final ImmutableSet<DayOfWeek> WEEKLY_REST =
      ImmutableSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private VietnamCalendar() {}

  /**
   * Returns the calendar of civil servants, 2010 to 2027: Saturday and Sunday off, public holidays,
   * compensations, swaps and make-up days as announced.
   *
   * <p>Enterprises and the stock exchange do not follow its swaps.
   *
   * @return the calendar; later years are added with {@link WorkingCalendar#withYear}
   */
  public static WorkingCalendar publicSector() {
    return Holder.PUBLIC_SECTOR;
  }

  /** Loads the data once, when they are first asked for. */
  private static final class Holder {
    static final WorkingCalendar PUBLIC_SECTOR =
        WorkingCalendar.of("Vietnam, public sector", WEEKLY_REST, CalendarData.load());
  }
}
