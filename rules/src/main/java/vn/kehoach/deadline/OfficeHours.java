package vn.kehoach.deadline;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import org.immutables.value.Value;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.text.Language;

/**
 * When an office works on each day of the week, such as 07:30-11:30 and 13:00-17:00 from Monday to
 * Friday.
 *
 * <p>Vietnamese term: <i>giờ làm việc, giờ hành chính</i>.
 *
 * <p>The calendar says which days are worked, these hours at what time; a day need not have eight
 * hours. A make-up day has the hours of the day of the week it stands for. Source: none for the
 * hours themselves, each province sets its own; see rules/INTERPRETATION.md#office-hours.
 */
@Value.Immutable
public abstract class OfficeHours {

  private static final OfficeHours USUAL =
      of(OfficeSession.parse("07:30-11:30"), OfficeSession.parse("13:00-17:00"));

  OfficeHours() {}

  /**
   * Returns the sessions of each day of the week that has any.
   *
   * @return the sessions of a day in order, the days from Monday on
   */
  @Value.Parameter
  public abstract ImmutableMap<DayOfWeek, ImmutableList<OfficeSession>> sessions();

  /**
   * Obtains the usual hours: 07:30-11:30 and 13:00-17:00 from Monday to Friday.
   *
   * @return the hours
   */
  public static OfficeHours usual() {
    return USUAL;
  }

  /**
   * Obtains hours that are alike from Monday to Friday.
   *
   * @param mondayToFriday the sessions of each of the five days, in order
   * @return the hours
   * @throws IllegalArgumentException if there is no session, or one begins before the last has
   *     ended
   */
  public static OfficeHours of(OfficeSession... mondayToFriday) {
    EnumMap<DayOfWeek, ImmutableList<OfficeSession>> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
        days.put(day, ImmutableList.copyOf(mondayToFriday));
      }
    }
    return of(days);
  }

  private static OfficeHours of(Map<DayOfWeek, ImmutableList<OfficeSession>> days) {
    return ImmutableOfficeHours.of(
        ImmutableMap.copyOf(Maps.filterValues(days, sessions -> !sessions.isEmpty())));
  }

  /**
   * Parses hours such as {@code 07:30-11:30, 13:00-17:00} from Monday to Friday, or {@code T2-T6
   * 07:30-11:30, 13:00-17:00; T7 07:30-11:30} day by day, {@code CN} being Sunday.
   *
   * @param text the text
   * @return the hours
   * @throws IllegalArgumentException if the text is no days and sessions, or a day stands twice
   */
  @JsonCreator
  public static OfficeHours parse(String text) {
    return of(OfficeHoursText.parse(text));
  }

  /**
   * Returns these hours with those of one day replaced, such as Saturday mornings for an office
   * whose calendar works them.
   *
   * @param day the day of the week
   * @param sessions its sessions in order, or none
   * @return other hours
   * @throws IllegalArgumentException if no session is left, or one begins before the last has ended
   */
  public OfficeHours withDay(DayOfWeek day, OfficeSession... sessions) {
    EnumMap<DayOfWeek, ImmutableList<OfficeSession>> days = new EnumMap<>(DayOfWeek.class);
    days.putAll(sessions());
    days.put(day, ImmutableList.copyOf(sessions));
    return of(days);
  }

  @Value.Check
  void check() {
    checkArgument(!sessions().isEmpty(), "office hours must have a session");
    sessions().forEach(OfficeHours::checkOrder);
  }

  private static void checkOrder(DayOfWeek day, ImmutableList<OfficeSession> sessions) {
    for (int i = 1; i < sessions.size(); i++) {
      checkArgument(
          !sessions.get(i).begins().isBefore(sessions.get(i - 1).ends()),
          "office sessions of %s must follow one another: '%s'",
          day,
          sessions);
    }
  }

  /**
   * Returns the sessions of a day.
   *
   * @param day a day in a year the calendar knows
   * @param calendar the calendar of the office
   * @return the sessions in order, none if the day is not worked
   * @throws IllegalArgumentException if the calendar does not know the year
   */
  public ImmutableList<OfficeSession> sessionsOn(LocalDate day, WorkingCalendar calendar) {
    return calendar.isWorkingDay(day)
        ? sessions().getOrDefault(weekdayOf(day, calendar), ImmutableList.of())
        : ImmutableList.of();
  }

  private static DayOfWeek weekdayOf(LocalDate day, WorkingCalendar calendar) {
    if (calendar.certaintyOf(day.getYear()) == Certainty.UNKNOWN) {
      return day.getDayOfWeek();
    }
    return calendar.year(day.getYear()).makeUpDays().stream()
        .filter(madeUp -> madeUp.day().equals(day))
        .map(madeUp -> madeUp.insteadOf().getDayOfWeek())
        .findAny()
        .orElse(day.getDayOfWeek());
  }

  /**
   * Returns the moment at which so much time has been worked since another. Nothing is rounded.
   *
   * @param start the moment counting begins, within office hours or not
   * @param worked the time, more than none
   * @param calendar the calendar of the office
   * @return the first such moment: at the end of a session, not at the beginning of the next
   * @throws IllegalArgumentException if no time is given, a year on the way is not known to the
   *     calendar, or the years up to 9999 do not suffice
   */
  public LocalDateTime plus(LocalDateTime start, Duration worked, WorkingCalendar calendar) {
    checkArgument(
        worked.compareTo(Duration.ZERO) > 0, "time worked must be positive: '%s'", worked);
    Duration left = worked;
    LocalTime time = start.toLocalTime();
    for (LocalDate day = start.toLocalDate(); ; day = day.plusDays(1)) {
      Counting.checkCountable("day of " + worked + " of work from " + start, day);
      for (OfficeSession session : sessionsOn(day, calendar)) {
        LocalTime from = later(time, session.begins());
        Duration available = Duration.between(from, session.ends());
        if (available.compareTo(left) >= 0) {
          return day.atTime(from.plus(left));
        }
        left = available.isNegative() ? left : left.minus(available);
      }
      time = LocalTime.MIN;
    }
  }

  /**
   * Returns the time worked from one moment to another.
   *
   * @param start the moment counting begins
   * @param end the moment it ends, not before it begins
   * @param calendar the calendar of the office
   * @return the time within office hours of days worked
   * @throws IllegalArgumentException if the end is before the start, or a year is not known
   */
  public Duration between(LocalDateTime start, LocalDateTime end, WorkingCalendar calendar) {
    checkArgument(!end.isBefore(start), "time worked from %s must end after it: '%s'", start, end);
    Duration worked = Duration.ZERO;
    for (LocalDate day = start.toLocalDate();
        !day.isAfter(end.toLocalDate());
        day = day.plusDays(1)) {
      for (OfficeSession session : sessionsOn(day, calendar)) {
        LocalDateTime from = later(start, day.atTime(session.begins()));
        LocalDateTime sessionEnd = day.atTime(session.ends());
        LocalDateTime to = end.isBefore(sessionEnd) ? end : sessionEnd;
        worked = from.isBefore(to) ? worked.plus(Duration.between(from, to)) : worked;
      }
    }
    return worked;
  }

  private static <T extends Comparable<? super T>> T later(T one, T other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /**
   * Returns the hours in words.
   *
   * @param language the language of the days
   * @return {@code T2-T6 07:30-11:30, 13:00-17:00} or {@code Mon-Fri 07:30-11:30, 13:00-17:00}
   */
  public String label(Language language) {
    return OfficeHoursText.print(this, language);
  }

  /** Returns the Vietnamese form {@code T2-T6 07:30-11:30, 13:00-17:00}, which parses back. */
  @JsonValue
  @Override
  public String toString() {
    return label(Language.VIETNAMESE);
  }
}
