package vn.kehoach.period;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.immutables.value.Value;
import vn.kehoach.text.Language;

/**
 * A length of time within which something must be done, such as {@code 30 ngày} or {@code 5 ngày
 * làm việc}.
 *
 * <p>Vietnamese term: <i>thời hạn</i>.
 *
 * <p>This is what a text says; when the limit ends is judged by the rules module.
 *
 * <p>Source: Civil Code 91/2015/QH13, Article 144, in force from 2017-01-01.
 */
@Value.Immutable
public abstract class TimeLimit {

  /** The largest amount a limit may have: {@value}. */
  public static final int LARGEST_AMOUNT = 36_500;

  TimeLimit() {}

  /**
   * Returns how many units the limit has.
   *
   * @return 1 to {@value #LARGEST_AMOUNT}
   */
  @Value.Parameter
  public abstract int amount();

  /**
   * Returns the unit the limit is counted in.
   *
   * @return the unit
   */
  @Value.Parameter
  public abstract LimitUnit unit();

  /**
   * Obtains a limit.
   *
   * @param amount how many units, 1 to {@value #LARGEST_AMOUNT}
   * @param unit the unit
   * @return the limit
   * @throws IllegalArgumentException if the amount is out of bounds
   */
  public static TimeLimit of(int amount, LimitUnit unit) {
    return ImmutableTimeLimit.of(amount, unit);
  }

  /**
   * Obtains a limit in hours of the clock.
   *
   * @param hours how many hours
   * @return the limit
   */
  public static TimeLimit ofHours(int hours) {
    return of(hours, LimitUnit.HOUR);
  }

  /**
   * Obtains a limit in hours within office hours.
   *
   * @param hours how many working hours
   * @return the limit
   */
  public static TimeLimit ofWorkingHours(int hours) {
    return of(hours, LimitUnit.WORKING_HOUR);
  }

  /**
   * Obtains a limit in calendar days.
   *
   * @param days how many days
   * @return the limit
   */
  public static TimeLimit ofDays(int days) {
    return of(days, LimitUnit.DAY);
  }

  /**
   * Obtains a limit in working days.
   *
   * @param days how many working days
   * @return the limit
   */
  public static TimeLimit ofWorkingDays(int days) {
    return of(days, LimitUnit.WORKING_DAY);
  }

  /**
   * Obtains a limit in weeks.
   *
   * @param weeks how many weeks
   * @return the limit
   */
  public static TimeLimit ofWeeks(int weeks) {
    return of(weeks, LimitUnit.WEEK);
  }

  /**
   * Obtains a limit in months.
   *
   * @param months how many months
   * @return the limit
   */
  public static TimeLimit ofMonths(int months) {
    return of(months, LimitUnit.MONTH);
  }

  /**
   * Obtains a limit in years.
   *
   * @param years how many years
   * @return the limit
   */
  public static TimeLimit ofYears(int years) {
    return of(years, LimitUnit.YEAR);
  }

  /**
   * Parses a limit such as {@code 30 ngày}, {@code 05 (năm) ngày làm việc}, {@code hai mươi bốn
   * giờ}, {@code 6 tháng}, {@code nửa năm} or {@code 5 working days}. Half a month is fifteen days.
   *
   * @param text the text, case and marks ignored; amounts in figures, or in Vietnamese words up to
   *     999
   * @return the limit
   * @throws IllegalArgumentException if the text is no amount and unit, the amount is not whole,
   *     its figures and its words differ, or it is out of bounds
   */
  @JsonCreator
  public static TimeLimit parse(String text) {
    return TimeLimitText.parse(text);
  }

  @Value.Check
  void check() {
    checkArgument(
        amount() >= 1 && amount() <= LARGEST_AMOUNT,
        "amount of a time limit must be from 1 to %s: '%s'",
        LARGEST_AMOUNT,
        amount());
  }

  /**
   * Returns the limit in words, such as {@code 5 working days}.
   *
   * @param language the language of the words
   * @return the words; they parse back
   */
  public String label(Language language) {
    if (amount() == 1 && unit() == LimitUnit.HALF_YEAR && language == Language.VIETNAMESE) {
      return unit().label(language);
    }
    String plural = language == Language.ENGLISH && amount() != 1 ? "s" : "";
    return amount() + " " + unit().label(language) + plural;
  }

  /** Returns the Vietnamese form, such as {@code 5 ngày làm việc}, which parses back. */
  @JsonValue
  @Override
  public String toString() {
    return label(Language.VIETNAMESE);
  }
}
