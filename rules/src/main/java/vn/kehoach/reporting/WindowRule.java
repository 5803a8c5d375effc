package vn.kehoach.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;

/**
 * Which days a report of a period covers: from a day told from the first month of the period to one
 * told from its last, such as {@link #FROM_15TH_TO_14TH}.
 *
 * <p>Vietnamese term: <i>thời gian chốt số liệu báo cáo</i>.
 */
@Value.Immutable
public abstract class WindowRule {

  /**
   * From the 15th of the month before the period to the 14th of its last month. Source: Decree
   * 09/2019/NĐ-CP, Article 12.
   */
  public static final WindowRule FROM_15TH_TO_14TH = of(DayInMonth.of(15, -1), DayInMonth.of(14));

  /** The days of the calendar: from the 1st of the first month to the end of the last. */
  public static final WindowRule CALENDAR = of(DayInMonth.of(1), DayInMonth.of(DayInMonth.LAST));

  /** A common year and a leap year: every length a month and the one before it can have. */
  private static final YearMonth FIRST_TRIED = YearMonth.of(2023, 1);

  private static final int MONTHS_TRIED = 24;

  WindowRule() {}

  /**
   * Returns the first day covered.
   *
   * @return the day, told from the first month of the period
   */
  @Value.Parameter
  public abstract DayInMonth first();

  /**
   * Returns the last day covered, the cut-off (<i>ngày chốt số liệu</i>).
   *
   * @return the day, told from the last month of the period
   */
  @Value.Parameter
  public abstract DayInMonth last();

  /**
   * Obtains a rule.
   *
   * @param first the first day covered, told from the first month of the period
   * @param last the last day covered, told from the last month of the period
   * @return the rule
   */
  public static WindowRule of(DayInMonth first, DayInMonth last) {
    return ImmutableWindowRule.of(first, last);
  }

  /**
   * Returns the days a report covers.
   *
   * @param period the period
   * @return the days, the last being the cut-off
   * @throws IllegalArgumentException if the rule ends before it begins in a period so short
   */
  public DateRange windowOf(ReportingPeriod period) {
    return DateRange.ofClosed(
        first().from(YearMonth.from(period.firstDay())), last().from(period.lastMonth()));
  }

  /**
   * Tells whether each period of a cycle has a day at least.
   *
   * @param cycle a cycle with periods
   * @return true if no window ends before it begins
   */
  public boolean fits(ReportingCycle cycle) {
    return months()
        .noneMatch(
            month -> {
              YearMonth lastMonth = month.plusMonths(cycle.monthsPerPeriod() - 1L);
              return last().from(lastMonth).isBefore(first().from(month));
            });
  }

  /**
   * Tells whether windows follow each other, the next beginning on the day after the last ends.
   *
   * @return true if there is never a gap nor an overlap
   */
  public boolean isGapless() {
    return months()
        .allMatch(
            month -> {
              LocalDate next = last().from(month).plusDays(1);
              return first().from(month.plusMonths(1)).equals(next);
            });
  }

  /** Returns months enough to try a rule on. */
  static Stream<YearMonth> months() {
    return Stream.iterate(FIRST_TRIED, month -> month.plusMonths(1)).limit(MONTHS_TRIED);
  }

  /** Returns both days, such as {@code 15 tháng trước – 14}. */
  @Override
  public String toString() {
    return first() + " – " + last();
  }
}
