package vn.kehoach.period;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import vn.kehoach.internal.Messages;
import vn.kehoach.text.PlainText;

/**
 * A date of which the day, or the day and the month, may be left blank, such as {@code 2023-01} for
 * "ngày … tháng 01 năm 2023".
 *
 * <p>Vietnamese term: <i>ngày, tháng, năm</i>.
 *
 * <p>The blank is kept, never filled: {@link #earliest()} and {@link #latest()} tell what the date
 * can be.
 */
@Value.Immutable
public abstract class PartialDate {

  private static final String RULE = "be a year, month or day, such as 2023, 2023-01 or 2023-01-15";
  private static final String NO_SUCH_DAY = "be a day of the calendar";
  private static final Pattern ISO =
      Pattern.compile("(?<y>\\d{4})(?:-(?<m>\\d{1,2})(?:-(?<d>\\d{1,2}))?)?");
  private static final Pattern SLASHED =
      Pattern.compile("(?:ngay )?(?:(?<d>\\d{1,2})[/.-])?(?<m>\\d{1,2})[/.-](?<y>\\d{4})");
  private static final Pattern WORDS =
      Pattern.compile("(?:ngay ?(?<d>\\d{1,2})?[ .…]*)?thang (?<m>\\d{1,2}) nam (?<y>\\d{4})");

  PartialDate() {}

  /**
   * Returns the year.
   *
   * @return a year such as 2023
   */
  @Value.Parameter
  public abstract int year();

  /**
   * Returns the month, or empty if it is left blank.
   *
   * @return 1 to 12
   */
  @Value.Parameter
  public abstract Optional<Integer> month();

  /**
   * Returns the day of the month, or empty if it is left blank.
   *
   * @return 1 to 31
   */
  @Value.Parameter
  public abstract Optional<Integer> dayOfMonth();

  /**
   * Obtains a date known to the day.
   *
   * @param day the day
   * @return the date
   */
  public static PartialDate of(LocalDate day) {
    return ImmutablePartialDate.of(
        day.getYear(), Optional.of(day.getMonthValue()), Optional.of(day.getDayOfMonth()));
  }

  /**
   * Obtains a date known to the month.
   *
   * @param month the month
   * @return the date, its day blank
   */
  public static PartialDate of(YearMonth month) {
    return ImmutablePartialDate.of(
        month.getYear(), Optional.of(month.getMonthValue()), Optional.empty());
  }

  /**
   * Obtains a date of which only the year is known.
   *
   * @param year the year
   * @return the date, its month and day blank
   */
  public static PartialDate ofYear(int year) {
    return ImmutablePartialDate.of(year, Optional.empty(), Optional.empty());
  }

  /**
   * Parses {@code 2023-01-15}, {@code 2023-01}, {@code 2023}, {@code 15/01/2023}, {@code 01/2023}
   * or {@code ngày … tháng 01 năm 2023}.
   *
   * @param text the text
   * @return the date
   * @throws IllegalArgumentException if the text is none of these, or names no day of the calendar
   */
  @JsonCreator
  public static PartialDate parse(String text) {
    String folded = PlainText.fold(text);
    for (Pattern form : new Pattern[] {ISO, SLASHED, WORDS}) {
      Matcher matcher = form.matcher(folded);
      if (folded.length() <= 40 && matcher.matches()) {
        try {
          return ImmutablePartialDate.of(
              Integer.parseInt(matcher.group("y")),
              number(matcher.group("m")),
              number(matcher.group("d")));
        } catch (IllegalArgumentException e) {
          throw Messages.broken("date", NO_SUCH_DAY, text);
        }
      }
    }
    throw Messages.broken("date", RULE, text);
  }

  private static Optional<Integer> number(@Nullable String digits) {
    return Optional.ofNullable(digits).map(Integer::valueOf);
  }

  @Value.Check
  void check() {
    checkArgument(year() >= 1 && year() <= 9999, "year must be from 1 to 9999: '%s'", year());
    checkArgument(
        month().isPresent() || dayOfMonth().isEmpty(),
        "date with a day must have a month: '%s'",
        year());
    try {
      earliest();
    } catch (DateTimeException e) {
      throw Messages.broken("date", NO_SUCH_DAY, toString());
    }
  }

  /**
   * Returns the day, if nothing is left blank.
   *
   * @return the day, or empty
   */
  public Optional<LocalDate> day() {
    return dayOfMonth().isPresent() ? Optional.of(earliest()) : Optional.empty();
  }

  /**
   * Returns the first day the date can mean.
   *
   * @return such as 2023-01-01 for 2023-01
   */
  public LocalDate earliest() {
    return LocalDate.of(year(), month().orElse(1), dayOfMonth().orElse(1));
  }

  /**
   * Returns the last day the date can mean.
   *
   * @return such as 2023-01-31 for 2023-01
   */
  public LocalDate latest() {
    return day().orElseGet(() -> YearMonth.of(year(), month().orElse(12)).atEndOfMonth());
  }

  /** Returns the ISO form, as far as the date is known, such as {@code 2023-01}; it parses back. */
  @JsonValue
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder().append(String.format(Locale.ROOT, "%04d", year()));
    month().ifPresent(m -> text.append(String.format(Locale.ROOT, "-%02d", m)));
    dayOfMonth().ifPresent(d -> text.append(String.format(Locale.ROOT, "-%02d", d)));
    return text.toString();
  }
}
