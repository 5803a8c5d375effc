package vn.kehoach.deadline;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import vn.kehoach.internal.Messages;
import vn.kehoach.text.PlainText;

/**
 * A part of a day in which an office works without a break, such as 07:30 to 11:30.
 *
 * <p>Vietnamese term: <i>buổi làm việc</i>.
 */
@Value.Immutable
public abstract class OfficeSession {

  private static final String RULE = "be two times of a day, such as 07:30-11:30";
  private static final int LONGEST = 30;
  private static final String TIME = "(\\d{1,2}) ?(?:[:hg]|gio) ?(\\d{2})?";
  private static final Pattern FORM = Pattern.compile(TIME + " ?(?:-|–|den) ?" + TIME);

  OfficeSession() {}

  /**
   * Returns when work begins.
   *
   * @return the time of the day
   */
  @Value.Parameter
  public abstract LocalTime begins();

  /**
   * Returns when work ends.
   *
   * @return the time of the same day, later than it begins
   */
  @Value.Parameter
  public abstract LocalTime ends();

  /**
   * Obtains a session.
   *
   * @param from when work begins
   * @param to when work ends, on the same day
   * @return the session
   * @throws IllegalArgumentException if it does not end after it begins, or not at whole minutes
   */
  public static OfficeSession of(LocalTime from, LocalTime to) {
    return ImmutableOfficeSession.of(from, to);
  }

  /**
   * Parses a session such as {@code 07:30-11:30}, {@code 7h30 - 11h30} or {@code 13h đến 17h}.
   *
   * @param text the text
   * @return the session
   * @throws IllegalArgumentException if the text is not two times, or the second is not later
   */
  @JsonCreator
  public static OfficeSession parse(String text) {
    Matcher matcher = FORM.matcher(text.length() > LONGEST ? "" : PlainText.fold(text));
    if (!matcher.matches()) {
      throw Messages.broken("office session", RULE, text);
    }
    try {
      return of(time(matcher, 1), time(matcher, 3));
    } catch (DateTimeException e) {
      throw Messages.broken("office session", RULE, text);
    }
  }

  private static LocalTime time(Matcher matcher, int group) {
    String minutes = matcher.group(group + 1);
    return LocalTime.of(
        Integer.parseInt(matcher.group(group)), minutes == null ? 0 : Integer.parseInt(minutes));
  }

  @Value.Check
  void check() {
    checkArgument(
        isWholeMinute(begins()) && isWholeMinute(ends()),
        "office session must begin and end at whole minutes: '%s'",
        this);
    checkArgument(
        ends().isAfter(begins()),
        "office session from %s must end after it begins: '%s'",
        begins(),
        ends());
  }

  private static boolean isWholeMinute(LocalTime time) {
    return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
  }

  /**
   * Returns how long the session is.
   *
   * @return such as four hours
   */
  public Duration length() {
    return Duration.between(begins(), ends());
  }

  /** Returns the form {@code 07:30-11:30}, which parses back. */
  @JsonValue
  @Override
  public String toString() {
    return begins() + "-" + ends();
  }
}
