package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import vn.kehoach.period.DateRange;
import vn.kehoach.testing.CalendarDomain;

/** Laws every calendar obeys, the real one and invented ones. */
@Domain(CalendarDomain.class)
@PropertyDefaults(tries = 300)
class WorkingCalendarPropertiesTest {

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  @Property
  void aLaterStartNeverEndsEarlier(
      @ForAll WorkingCalendar calendar,
      @ForAll LocalDate one,
      @ForAll LocalDate other,
      @ForAll int n) {
    assertThat(calendar.plusWorkingDays(min(one, other), n))
        .isBeforeOrEqualTo(calendar.plusWorkingDays(max(one, other), n));
    assertThat(calendar.minusWorkingDays(min(one, other), n))
        .isBeforeOrEqualTo(calendar.minusWorkingDays(max(one, other), n));
  }

  @Property
  void aLargerNumberEndsLater(
      @ForAll WorkingCalendar calendar, @ForAll LocalDate day, @ForAll int n) {
    assertThat(calendar.plusWorkingDays(day, n + 1)).isAfter(calendar.plusWorkingDays(day, n));
    assertThat(calendar.minusWorkingDays(day, n + 1)).isBefore(calendar.minusWorkingDays(day, n));
  }

  @Property
  void whatWasAddedIsCounted(
      @ForAll WorkingCalendar calendar, @ForAll LocalDate day, @ForAll int n) {
    assertThat(calendar.workingDaysBetween(day, calendar.plusWorkingDays(day, n))).isEqualTo(n);
  }

  @Property
  void addingInTwoStepsIsAddingAtOnce(
      @ForAll WorkingCalendar calendar, @ForAll LocalDate day, @ForAll int n, @ForAll int more) {
    assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(day, n), more))
        .isEqualTo(calendar.plusWorkingDays(day, n + more));
  }

  @Property
  void subtractingReturnsToTheWorkingDay(
      @ForAll WorkingCalendar calendar, @ForAll LocalDate day, @ForAll int n) {
    LocalDate worked = calendar.nextOrSame(day);

    assertThat(calendar.minusWorkingDays(calendar.plusWorkingDays(worked, n), n)).isEqualTo(worked);
    assertThat(calendar.plusWorkingDays(calendar.minusWorkingDays(worked, n), n)).isEqualTo(worked);
  }

  @Property
  void countsAddUpAndTurnTheirSign(
      @ForAll WorkingCalendar calendar,
      @ForAll LocalDate a,
      @ForAll LocalDate b,
      @ForAll LocalDate c) {
    assertThat(calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, c))
        .isEqualTo(calendar.workingDaysBetween(a, c));
    assertThat(calendar.workingDaysBetween(b, a)).isEqualTo(-calendar.workingDaysBetween(a, b));
  }

  @Property
  void theNextWorkingDayIsWorkedAndNeverEarlier(
      @ForAll WorkingCalendar calendar, @ForAll LocalDate day) {
    LocalDate next = calendar.nextOrSame(day);

    assertThat(next).isAfterOrEqualTo(day);
    assertThat(calendar.isWorkingDay(next)).isTrue();
    assertThat(day.datesUntil(next)).noneMatch(calendar::isWorkingDay);
    assertThat(calendar.nextOrSame(next)).as("moving twice is moving once").isEqualTo(next);
  }

  @Property
  void thePreviousWorkingDayIsWorkedAndNeverLater(
      @ForAll WorkingCalendar calendar, @ForAll LocalDate day) {
    LocalDate previous = calendar.previousOrSame(day);

    assertThat(previous).isBeforeOrEqualTo(day);
    assertThat(calendar.isWorkingDay(previous)).isTrue();
    assertThat(previous.plusDays(1).datesUntil(day.plusDays(1))).noneMatch(calendar::isWorkingDay);
    assertThat(calendar.previousOrSame(previous)).isEqualTo(previous);
  }

  @Property
  void everyDayOfARangeIsWorkedOrListed(
      @ForAll WorkingCalendar calendar, @ForAll LocalDate one, @ForAll LocalDate other) {
    DateRange range = DateRange.ofClosed(min(one, other), max(one, other));
    int worked = calendar.workingDaysBetween(range.firstDay().minusDays(1), range.lastDay());

    assertThat(calendar.daysOffIn(range)).hasSize((int) range.lengthInDays() - worked);
    assertThat(calendar.daysOffIn(range))
        .extracting(DayOff::day)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(range::contains)
        .noneMatch(calendar::isWorkingDay);
  }

  @Property
  void aDayIsWorkedOrHasAReason(@ForAll WorkingCalendar calendar, @ForAll LocalDate day) {
    assertThat(calendar.findDayOff(day).map(DayOff::day).isPresent())
        .isNotEqualTo(calendar.isWorkingDay(day));
    calendar.findDayOff(day).ifPresent(off -> assertThat(off.day()).isEqualTo(day));
  }

  @Property
  void aClosingTakesOneDayAndLeavesTheOthers(
      @ForAll WorkingCalendar calendar, @ForAll DayOff closing, @ForAll LocalDate other) {
    WorkingCalendar closed = calendar.withDayOff(closing);

    assertThat(closed.findDayOff(closing.day())).contains(closing);
    if (!other.equals(closing.day())) {
      assertThat(closed.findDayOff(other)).isEqualTo(calendar.findDayOff(other));
    }
    assertThat(closed.withDayOff(closing)).as("closing twice").isEqualTo(closed);
  }

  @Property
  void independentCorrectionsMayComeInAnyOrder(
      @ForAll WorkingCalendar calendar, @ForAll DayOff one, @ForAll DayOff other) {
    if (one.day().getYear() == other.day().getYear()) {
      assertThat(workedIn(calendar.withDayOff(one).withDayOff(other), one.day().getYear()))
          .isEqualTo(workedIn(calendar.withDayOff(other).withDayOff(one), one.day().getYear()));
    } else {
      assertThat(calendar.withDayOff(one).withDayOff(other))
          .isEqualTo(calendar.withDayOff(other).withDayOff(one));
    }
  }

  private static List<Boolean> workedIn(WorkingCalendar calendar, int year) {
    return LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .map(calendar::isWorkingDay)
        .toList();
  }

  @Property
  void anOrdinaryDayIsWorkedByItsDayOfTheWeekOnly(
      @ForAll WorkingCalendar calendar, @ForAll DayOff closing) {
    WorkingCalendar ordinary = calendar.withOrdinaryDay(closing.day());

    assertThat(calendar.withDayOff(closing).withOrdinaryDay(closing.day())).isEqualTo(ordinary);
    assertThat(ordinary.withOrdinaryDay(closing.day())).isEqualTo(ordinary);
    ordinary
        .findDayOff(closing.day())
        .ifPresent(off -> assertThat(off.kind()).isEqualTo(DayOffKind.WEEKLY_REST));
  }

  @Property
  void aMakeUpDayIsWorked(@ForAll WorkingCalendar calendar, @ForAll LocalDate day) {
    MakeUpDay worked = MakeUpDay.of(day, day.plusDays(2), "thông báo");

    assertThat(calendar.withMakeUpDay(worked).isWorkingDay(day)).isTrue();
    assertThat(calendar.withMakeUpDay(worked).year(day.getYear()).makeUpDays()).contains(worked);
  }

  @Property
  void theSameYearsMakeTheSameCalendar(@ForAll WorkingCalendar calendar, @ForAll LocalDate day) {
    WorkingCalendar same = calendar.withYear(calendar.year(day.getYear()));

    assertThat(same)
        .isEqualTo(calendar)
        .hasSameHashCodeAs(calendar)
        .hasToString(calendar.toString());
  }
}
