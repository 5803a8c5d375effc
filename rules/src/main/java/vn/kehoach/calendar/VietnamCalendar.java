package vn.kehoach.calendar;

/**
 * The working calendars of Vietnam that come with this library.
 *
 * <p>Vietnamese term: <i>lịch làm việc của cán bộ, công chức, viên chức</i>.
 */
public final class VietnamCalendar {

  private static final String NAME = "Vietnam, public sector";

  private VietnamCalendar() {}

  /**
   * Returns the calendar of civil servants: as announced from 2010 to 2027, with public holidays,
   * compensations, swaps and make-up days; projected by {@link StatutoryProjection#standard} from
   * 1999-10-02 to 2009 and from 2028 to 2100.
   *
   * <p>Enterprises and the stock exchange do not follow its swaps.
   *
   * @return the calendar; a later notice is added with {@link WorkingCalendar#withNotice}
   */
  public static WorkingCalendar publicSector() {
    return Holder.PUBLIC_SECTOR;
  }

  /**
   * Returns the calendar of civil servants with other choices for the years that are not announced.
   *
   * @param projection the choices
   * @return the calendar
   */
  public static WorkingCalendar publicSector(StatutoryProjection projection) {
    return WorkingCalendar.of(NAME, new CalendarData.Layers().get().with(projection));
  }

  /** Made once, when first asked for; names and sources are read later, if they are. */
  private static final class Holder {
    static final WorkingCalendar PUBLIC_SECTOR =
        new WorkingCalendar(
            NAME, CalendarGlance.table(CalendarData.open()), new CalendarData.Layers());
  }
}
