package vn.kehoach.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import vn.kehoach.calendar.MakeUpDay;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.testing.CalendarDomain;

/** Numbers up to 45 stand for stretches of twenty minutes, and pick the time of day. */
@Domain(CalendarDomain.class)
@PropertyDefaults(tries = 200)
class OfficeHoursPropertiesTest {

  private static final int STRETCH = 20;

  private static LocalDateTime moment(LocalDate day, int n) {
    return day.atTime(LocalTime.of(n % 24, n * 7 % 60));
  }

  private static Duration worked(int n) {
    return Duration.ofMinutes((n + 1L) * STRETCH);
  }

  /** Goes minute by minute, and shares nothing with what it checks. */
  private static LocalDateTime walk(
      LocalDateTime start, Duration worked, WorkingCalendar calendar, OfficeHours hours) {
    LocalDateTime now = start;
    long left = worked.toMinutes();
    while (left > 0) {
      left -= isOpen(now, calendar, hours) ? 1 : 0;
      now = now.plusMinutes(1);
    }
    return now;
  }

  private static boolean isOpen(LocalDateTime minute, WorkingCalendar calendar, OfficeHours hours) {
    LocalDate day = minute.toLocalDate();
    if (!calendar.isWorkingDay(day)) {
      return false;
    }
    DayOfWeek weekday = day.getDayOfWeek();
    for (MakeUpDay madeUp : calendar.year(day.getYear()).makeUpDays()) {
      weekday = madeUp.day().equals(day) ? madeUp.insteadOf().getDayOfWeek() : weekday;
    }
    List<OfficeSession> sessions = hours.sessions().getOrDefault(weekday, null);
    for (OfficeSession session : sessions == null ? List.<OfficeSession>of() : sessions) {
      LocalTime time = minute.toLocalTime();
      if (!time.isBefore(session.begins()) && time.isBefore(session.ends())) {
        return true;
      }
    }
    return false;
  }

  @Property
  void countingAgreesWithAClockThatTicks(
      @ForAll LocalDate day,
      @ForAll int time,
      @ForAll int n,
      @ForAll WorkingCalendar calendar,
      @ForAll OfficeHours hours) {
    LocalDateTime start = moment(day, time);

    assertThat(hours.plus(start, worked(n), calendar))
        .isEqualTo(walk(start, worked(n), calendar, hours));
  }

  @Property
  void countingBackGivesTheSameTime(
      @ForAll LocalDate day,
      @ForAll int time,
      @ForAll int n,
      @ForAll WorkingCalendar calendar,
      @ForAll OfficeHours hours) {
    LocalDateTime start = moment(day, time);
    LocalDateTime end = hours.plus(start, worked(n), calendar);

    assertThat(hours.between(start, end, calendar)).isEqualTo(worked(n));
    assertThat(hours.between(start, end.minusNanos(1), calendar)).isLessThan(worked(n));
  }

  @Property
  void oneStretchAfterAnotherIsBothTogether(
      @ForAll LocalDate day,
      @ForAll int one,
      @ForAll int other,
      @ForAll WorkingCalendar calendar,
      @ForAll OfficeHours hours) {
    LocalDateTime start = moment(day, one);
    Duration together = worked(one).plus(worked(other));

    assertThat(hours.plus(hours.plus(start, worked(one), calendar), worked(other), calendar))
        .isEqualTo(hours.plus(start, together, calendar));
  }

  @Property
  void aLaterStartNeverEndsEarlier(
      @ForAll LocalDate day,
      @ForAll int one,
      @ForAll int other,
      @ForAll int n,
      @ForAll WorkingCalendar calendar,
      @ForAll OfficeHours hours) {
    LocalDateTime earlier = moment(day, Math.min(one, other) % 24);
    LocalDateTime later = earlier.plusMinutes(other * 17L);

    assertThat(hours.plus(later, worked(n), calendar))
        .isAfterOrEqualTo(hours.plus(earlier, worked(n), calendar));
  }

  @Property
  void hoursReadBackAsTheyArePrinted(@ForAll OfficeHours hours) {
    assertThat(OfficeHours.parse(hours.toString())).isEqualTo(hours);
  }

  @Property
  void anyTextIsHoursOrSaysWhichRuleItBreaks(@ForAll("texts") String text) {
    for (Function<String, Object> parser :
        List.<Function<String, Object>>of(OfficeHours::parse, OfficeSession::parse)) {
      try {
        assertThat(parser.apply(parser.apply(text).toString())).isEqualTo(parser.apply(text));
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageContaining(" must ");
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "T2", "T7", "CN", "-", " ", ";", ",", "7h", "07:30", "11:30", "25:00", "giờ");
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(40),
        pieces.list().ofMaxSize(12).map(list -> String.join("", list)));
  }
}
