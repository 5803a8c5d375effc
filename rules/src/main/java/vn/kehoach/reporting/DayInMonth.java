package vn.kehoach.reporting;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import vn.kehoach.internal.Messages;
import vn.kehoach.text.PlainText;

/**
 * A day of a month that is told from another month, such as the 15th of the month before, written
 * {@code 15 tháng trước}.
 *
 * <p>Vietnamese term: <i>ngày trong tháng</i>.
 *
 * <p>Day 31 is the last of every month, {@code cuối tháng}; of another day that a month lacks, the
 * last of the month is taken.
 */
@Value.Immutable
public abstract class DayInMonth {

  /** The day that stands for the last of a month: {@value}. */
  public static final int LAST = 31;

  /** How many months a day may be away: {@value}. */
  public static final int FARTHEST = 12;

  private static final String RULE =
      "be a day of the month, such as 25, cuối tháng, 15 tháng trước, 5 tháng sau or 28 của 2 tháng"
          + " sau";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:ngay )?(?<day>\\d{1,2}|cuoi)(?: cua(?= ))?(?: (?<months>\\d{1,2}))?"
              + "(?<month> thang)?(?: (?<way>truoc|sau))?");

  DayInMonth() {}

  /**
   * Returns the day of the month.
   *
   * @return 1 to {@value #LAST}
   */
  @Value.Parameter
  public abstract int day();

  /**
   * Returns how many months it is away from the month it is told from.
   *
   * @return -{@value #FARTHEST} to {@value #FARTHEST}; 0 for the same month, -1 for the one before
   */
  @Value.Parameter
  public abstract int monthsAway();

  /**
   * Obtains a day.
   *
   * @param day the day of the month, 1 to {@value #LAST}
   * @param monthsAway how many months away, -{@value #FARTHEST} to {@value #FARTHEST}
   * @return the day
   * @throws IllegalArgumentException if either is out of bounds
   */
  public static DayInMonth of(int day, int monthsAway) {
    return ImmutableDayInMonth.of(day, monthsAway);
  }

  /**
   * Obtains a day of the month itself.
   *
   * @param day the day of the month, 1 to {@value #LAST}
   * @return the day
   * @throws IllegalArgumentException if it is out of bounds
   */
  public static DayInMonth of(int day) {
    return of(day, 0);
  }

  /**
   * Parses a day as {@link #toString()} writes it, with or without <i>ngày</i> before it.
   *
   * @param text the text, case and marks ignored
   * @return the day
   * @throws IllegalArgumentException if the text is no day of a month
   */
  public static DayInMonth parse(String text) {
    Matcher matcher = FORM.matcher(PlainText.fold(text));
    if (!matcher.matches() || !isComplete(matcher)) {
      throw Messages.broken("day in a month", RULE, text);
    }
    int months = matcher.group("months") == null ? 1 : Integer.parseInt(matcher.group("months"));
    String way = matcher.group("way");
    String day = matcher.group("day");
    return of(
        day.equals("cuoi") ? LAST : Integer.parseInt(day),
        way == null ? 0 : way.equals("sau") ? months : -months);
  }

  /** The word for month stands with "trước", "sau" and "cuối" only, and a number of months too. */
  private static boolean isComplete(Matcher matcher) {
    boolean month = matcher.group("month") != null;
    boolean way = matcher.group("way") != null;
    boolean last = matcher.group("day").equals("cuoi");
    return month == (way || last) && (way || matcher.group("months") == null);
  }

  @Value.Check
  void check() {
    checkArgument(
        day() >= 1 && day() <= LAST, "day in a month must be from 1 to %s: '%s'", LAST, day());
    checkArgument(
        Math.abs(monthsAway()) <= FARTHEST,
        "day in a month must be at most %s months away: '%s'",
        FARTHEST,
        monthsAway());
  }

  /**
   * Returns the day, told from a month.
   *
   * @param month the month it is told from
   * @return the day of the calendar
   */
  public LocalDate from(YearMonth month) {
    YearMonth its = month.plusMonths(monthsAway());
    return its.atDay(Math.min(day(), its.lengthOfMonth()));
  }

  /** Returns the text form, such as {@code 15 tháng trước}, which parses back. */
  @Override
  public String toString() {
    String way = monthsAway() < 0 ? " trước" : " sau";
    int months = Math.abs(monthsAway());
    String day = day() == LAST ? "cuối" : Integer.toString(day());
    return switch (months) {
      case 0 -> day() == LAST ? "cuối tháng" : day;
      case 1 -> day + " tháng" + way;
      default -> day + " của " + months + " tháng" + way;
    };
  }
}
