package vn.kehoach.period;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import org.immutables.value.Value;
import vn.kehoach.text.Language;

/**
 * A period that is reported on, such as the second quarter of 2023, written {@code Q2/2023}.
 *
 * <p>Vietnamese term: <i>kỳ báo cáo</i> (<i>tháng, quý, 6 tháng, 9 tháng, năm</i>).
 *
 * <p>{@link #firstDay()} and {@link #lastDay()} are the days of the calendar. The days whose
 * figures go into the report may differ (15th to 14th); for those ask a reporting regime. Text
 * forms: {@code T06/2023}, {@code Q2/2023}, {@code 6T/2023} (first half), {@code 6TC/2023} (second
 * half), {@code 9T/2023}, {@code 2023}.
 */
@Value.Immutable
public abstract class ReportingPeriod implements Comparable<ReportingPeriod> {

  /** The first year a period may have: {@value}. */
  public static final int FIRST_YEAR = 1945;

  /** The last year a period may have: {@value}. */
  public static final int LAST_YEAR = 2199;

  ReportingPeriod() {}

  /**
   * Returns how long the period is.
   *
   * @return any cycle but {@link ReportingCycle#ON_REQUEST}
   */
  @Value.Parameter
  public abstract ReportingCycle cycle();

  /**
   * Returns the year of the period.
   *
   * @return a year such as 2023
   */
  @Value.Parameter
  public abstract int year();

  /**
   * Returns the place of the period in its year.
   *
   * @return 1 for the first, up to {@link ReportingCycle#periodsPerYear()}
   */
  @Value.Parameter
  public abstract int ordinal();

  /**
   * Obtains a period.
   *
   * @param cycle any cycle that has periods
   * @param year the year, from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
   * @param ordinal the place in the year, from 1
   * @return the period
   * @throws IllegalArgumentException if the year has no such period
   */
  public static ReportingPeriod of(ReportingCycle cycle, int year, int ordinal) {
    return ImmutableReportingPeriod.of(cycle, year, ordinal);
  }

  /**
   * Obtains a month.
   *
   * @param year the year
   * @param month the month, 1 to 12
   * @return the period
   */
  public static ReportingPeriod ofMonth(int year, int month) {
    return of(ReportingCycle.MONTH, year, month);
  }

  /**
   * Obtains a quarter.
   *
   * @param year the year
   * @param quarter the quarter, 1 to 4
   * @return the period
   */
  public static ReportingPeriod ofQuarter(int year, int quarter) {
    return of(ReportingCycle.QUARTER, year, quarter);
  }

  /**
   * Obtains a half-year.
   *
   * @param year the year
   * @param half 1 or 2
   * @return the period
   */
  public static ReportingPeriod ofHalfYear(int year, int half) {
    return of(ReportingCycle.HALF_YEAR, year, half);
  }

  /**
   * Obtains the first nine months of a year.
   *
   * @param year the year
   * @return the period
   */
  public static ReportingPeriod ofNineMonths(int year) {
    return of(ReportingCycle.NINE_MONTHS, year, 1);
  }

  /**
   * Obtains a whole year.
   *
   * @param year the year
   * @return the period
   */
  public static ReportingPeriod ofYear(int year) {
    return of(ReportingCycle.YEAR, year, 1);
  }

  /**
   * Parses a period as {@link #toString()} writes it or as offices do: {@code Q2/2023}, {@code quý
   * II năm 2023}, {@code tháng 6/2023}, {@code 12/2026}, {@code 2026-12}, {@code 6 tháng đầu năm
   * 2023}, {@code 9T/2023}, {@code năm 2023}.
   *
   * @param text the text, case and marks ignored
   * @return the period
   * @throws IllegalArgumentException if the text is no period with its year
   */
  @JsonCreator
  public static ReportingPeriod parse(String text) {
    return PeriodText.parse(text);
  }

  @Value.Check
  void check() {
    checkArgument(
        cycle() != ReportingCycle.ON_REQUEST,
        "reporting period must have a cycle with periods: 'ON_REQUEST'");
    checkArgument(
        year() >= FIRST_YEAR && year() <= LAST_YEAR,
        "year of a reporting period must be from %s to %s: '%s'",
        FIRST_YEAR,
        LAST_YEAR,
        year());
    checkArgument(
        ordinal() >= 1 && ordinal() <= cycle().periodsPerYear(),
        "ordinal of a %s must be from 1 to %s: '%s'",
        cycle(),
        cycle().periodsPerYear(),
        ordinal());
  }

  /**
   * Returns the first day of the period in the calendar.
   *
   * @return such as 2023-04-01 for Q2/2023
   */
  public LocalDate firstDay() {
    return LocalDate.of(year(), (ordinal() - 1) * cycle().monthsPerPeriod() + 1, 1);
  }

  /**
   * Returns the last day of the period in the calendar, inclusive.
   *
   * @return such as 2023-06-30 for Q2/2023
   */
  public LocalDate lastDay() {
    return lastMonth().atEndOfMonth();
  }

  /**
   * Returns the last month of the period.
   *
   * @return such as 2023-06 for Q2/2023
   */
  public YearMonth lastMonth() {
    return YearMonth.of(year(), ordinal() * cycle().monthsPerPeriod());
  }

  /**
   * Returns the calendar days of the period.
   *
   * @return the closed range from {@link #firstDay()} to {@link #lastDay()}
   */
  public DateRange days() {
    return DateRange.ofClosed(firstDay(), lastDay());
  }

  /**
   * Returns the period of the same cycle that follows.
   *
   * @return the first quarter of the next year for the fourth
   */
  public ReportingPeriod next() {
    return ordinal() == cycle().periodsPerYear()
        ? of(cycle(), year() + 1, 1)
        : of(cycle(), year(), ordinal() + 1);
  }

  /**
   * Returns the period of the same cycle that comes before.
   *
   * @return the fourth quarter of the year before for the first
   */
  public ReportingPeriod previous() {
    return ordinal() == 1
        ? of(cycle(), year() - 1, cycle().periodsPerYear())
        : of(cycle(), year(), ordinal() - 1);
  }

  /**
   * Returns the period in words, such as {@code quý II năm 2023}.
   *
   * @param language the language of the words
   * @return the words; the Vietnamese ones parse back
   */
  public String label(Language language) {
    return PeriodText.label(this, language);
  }

  /** Orders by last day, then the shorter period first. */
  @Override
  public int compareTo(ReportingPeriod other) {
    int byEnd = lastDay().compareTo(other.lastDay());
    return byEnd != 0 ? byEnd : other.firstDay().compareTo(firstDay());
  }

  /** Returns the short form, such as {@code Q2/2023}, which parses back. */
  @JsonValue
  @Override
  public String toString() {
    return PeriodText.print(this);
  }
}
