package vn.kehoach.calendar;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Works out the days off of civil servants in a year that is not announced, from 1999-10-02 to
 * 2100: by the statutes in force, the lunar calendar, and three choices where no statute decides.
 *
 * <p>Vietnamese term: <i>lịch nghỉ dự kiến theo luật</i>.
 *
 * <p>A day that another choice would not give, or not for the same reason, bears the name of the
 * choice, {@link DayOff#assumption}. Swaps are not projected: nobody can know them.
 *
 * <p>Source: Labour Codes of 1994 (Article 73, amended by 84/2007/QH11), 10/2012/QH13 (Article 115)
 * and 45/2019/QH14 (Articles 111 and 112), Resolution 28/2026/QH16, Decision 188/1999/QĐ-TTg. See
 * rules/INTERPRETATION.md#projection.
 */
@Value.Immutable
public abstract class StatutoryProjection implements WithStatutoryProjection {

  /** The first day of the five-day week. Source: Decision 188/1999/QĐ-TTg. */
  static final LocalDate FIRST_DAY = LocalDate.of(1999, 10, 2);

  private static final int LAST_YEAR = 2100;
  private static final ImmutableSortedSet<Integer> YEARS =
      ContiguousSet.create(Range.closed(FIRST_DAY.getYear(), LAST_YEAR), DiscreteDomain.integers());
  private static final String WEEK = "188/1999/QĐ-TTg 17/9/1999";

  StatutoryProjection() {}

  /**
   * Returns which five days are Tết.
   *
   * @return the choice
   */
  @Value.Parameter
  public abstract TetSpan tetSpan();

  /**
   * Returns which neighbour of 2 September is off.
   *
   * @return the choice
   */
  @Value.Parameter
  public abstract NationalDaySpan nationalDaySpan();

  /**
   * Returns whether 24 November is compensated.
   *
   * @return the choice
   */
  @Value.Parameter
  public abstract CultureDayRest cultureDayRest();

  /**
   * Obtains the projection by what the notices have in common so far, without compensation for 24
   * November.
   *
   * @return the projection
   */
  public static StatutoryProjection standard() {
    return ImmutableStatutoryProjection.of(
        TetSpan.AS_SINCE_2015, NationalDaySpan.AS_SINCE_2021, CultureDayRest.NOT_COMPENSATED);
  }

  static ImmutableSortedSet<Integer> years() {
    return YEARS;
  }

  /**
   * Works out a year.
   *
   * @param year a year from 1999 to 2100; 1999 is known from 2 October
   * @return the year, projected
   * @throws IllegalArgumentException if the year is another
   */
  public CalendarYear year(int year) {
    LunarYear lunar = lunar(year);
    if (year == FIRST_DAY.getYear()) {
      return CalendarYear.of(year, Certainty.PROJECTED, WEEK).withKnownFrom(FIRST_DAY);
    }
    ImmutableList<DayOff> days = ProjectedDays.of(lunar, this);
    String sources = days.stream().map(DayOff::source).distinct().collect(Collectors.joining("; "));
    return CalendarYear.of(year, Certainty.PROJECTED, sources)
        .withRemark(remark(lunar))
        .withDaysOff(days)
        .withDaysInDoubt(ProjectedDays.inDoubt(lunar, this));
  }

  private static LunarYear lunar(int year) {
    return LunarYear.find(year)
        .filter(known -> YEARS.contains(year))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "year of a projection must be from 1999 to 2100: '" + year + "'"));
  }

  /** The days off of a year and nothing else. */
  Set<LocalDate> days(int year) {
    return year == FIRST_DAY.getYear()
        ? ImmutableSet.of()
        : StatutoryDays.of(lunar(year), this).days();
  }

  private String remark(LunarYear year) {
    LocalDate cultureDay = StatutoryHoliday.CULTURE.day(year);
    boolean open =
        Statute.giving(StatutoryHoliday.CULTURE, cultureDay).isPresent()
            && StatutoryDays.isRest(cultureDay);
    return "Projected by the statutes in force and the lunar calendar; swaps are not projected."
        + (open ? " 24/11 is a rest day: " + ProjectedDays.nameOf(cultureDayRest()) + "." : "")
        + (year.isSure() ? "" : " A new moon lies near midnight: the lunar days may be a day off.");
  }
}
