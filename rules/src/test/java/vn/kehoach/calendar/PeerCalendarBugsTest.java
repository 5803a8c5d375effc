package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.kehoach.period.DateRange;

/** Faults of calendars in other projects, replayed. */
class PeerCalendarBugsTest {

  private static final WorkingCalendar CALENDAR = VietnamCalendar.publicSector();
  private static final ImmutableSet<DayOfWeek> SUNDAY = ImmutableSet.of(DayOfWeek.SUNDAY);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static WorkingCalendar closed(WorkingCalendar calendar, String first, String last) {
    WorkingCalendar closed = calendar;
    for (LocalDate day = day(first); !day.isAfter(day(last)); day = day.plusDays(1)) {
      closed = closed.withDayOff(DayOff.ofLocalClosing(day, "Sửa trụ sở", "5/QĐ-UBND"));
    }
    return closed;
  }

  /** MPXJ gave up after seven days that are not worked (joniles/mpxj#295); Tết takes nine. */
  @Test
  void nineDaysOffInARowAreCrossed() {
    assertThat(CALENDAR.nextOrSame(day("2026-02-14"))).isEqualTo(day("2026-02-23"));
    assertThat(CALENDAR.plusWorkingDays(day("2026-02-13"), 1)).isEqualTo(day("2026-02-23"));
    assertThat(CALENDAR.previousOrSame(day("2026-02-22"))).isEqualTo(day("2026-02-13"));
  }

  /** Counting stopped after 360 steps (OpenCPS); an office may be closed for more than a year. */
  @Test
  void anOfficeClosedForTwoYearsOpensAgain() {
    WorkingCalendar closed = closed(CALENDAR, "2024-01-02", "2025-12-31");

    assertThat(closed.nextOrSame(day("2024-01-02"))).isEqualTo(day("2026-01-05"));
    assertThat(closed.workingDaysBetween(day("2023-12-29"), day("2026-01-05"))).isEqualTo(1);
  }

  /** A closing of several days was counted as one (joniles/mpxj#125). */
  @Test
  void eachDayOfARangeIsOff() {
    WorkingCalendar closed = closed(CALENDAR, "2023-06-12", "2023-06-16");

    assertThat(closed.workingDaysBetween(day("2023-06-09"), day("2023-06-19"))).isEqualTo(1);
    assertThat(closed.daysOffIn(DateRange.ofClosed(day("2023-06-12"), day("2023-06-16"))))
        .hasSize(5);
  }

  /** Two exceptions over one day need a stated order (joniles/mpxj#498): the later one stands. */
  @Test
  void ofExceptionsThatOverlapTheLaterStands() {
    WorkingCalendar closed =
        closed(closed(CALENDAR, "2023-06-12", "2023-06-16"), "2023-06-15", "2023-06-20");
    MakeUpDay worked = MakeUpDay.of(day("2023-06-15"), day("2023-06-24"), "6/QĐ-UBND");

    assertThat(closed.workingDaysBetween(day("2023-06-11"), day("2023-06-21"))).isEqualTo(1);
    assertThat(closed.withMakeUpDay(worked).isWorkingDay(day("2023-06-15"))).isTrue();
    assertThat(closed.withMakeUpDay(worked).isWorkingDay(day("2023-06-16"))).isFalse();
    assertThat(
            closed
                .withMakeUpDay(worked)
                .withDayOff(closed.findDayOff(day("2023-06-15")).orElseThrow()))
        .isEqualTo(closed);
  }

  /** The day of the week taken modulo seven lost Saturday and its hours (OpenCPS). */
  @Test
  void saturdayIsNotLost() {
    WorkingCalendar saturdays = CALENDAR.withWeeklyRest(SUNDAY);

    assertThat(saturdays.isWorkingDay(day("2023-06-17"))).isTrue();
    assertThat(saturdays.workingDaysBetween(day("2023-06-11"), day("2023-06-18"))).isEqualTo(6);
    assertThat(CALENDAR.isWorkingDay(day("2025-04-26"))).as("a make-up Saturday").isTrue();
    assertThat(CALENDAR.isWorkingDay(day("2025-05-03"))).as("another Saturday").isFalse();
  }

  /** Counting ignored the make-up days that adding honoured (workalendar#631). */
  @Test
  void countingAndAddingHonourTheSameMakeUpDays() {
    assertThat(CALENDAR.plusWorkingDays(day("2025-04-24"), 3)).isEqualTo(day("2025-04-28"));
    assertThat(CALENDAR.workingDaysBetween(day("2025-04-24"), day("2025-04-28"))).isEqualTo(3);
  }

  /** A file received at ten on a holiday took that day for a working day (OpenCPS). */
  @Test
  void aStartOnAHolidayCountsFromTheNextWorkingDay() {
    assertThat(CALENDAR.plusWorkingDays(day("2023-05-01"), 1)).isEqualTo(day("2023-05-04"));
    assertThat(CALENDAR.plusWorkingDays(day("2023-04-28"), 1)).isEqualTo(day("2023-05-04"));
  }

  /** Beyond its data Strata counts weekends only, and Quartz every day, without a word. */
  @Test
  void beyondTheDataNothingIsGuessedInSilence() {
    assertThat(CALENDAR.certaintyOf(2028)).isEqualTo(Certainty.PROJECTED);
    assertThat(CALENDAR.certaintyOf(2101)).isEqualTo(Certainty.UNKNOWN);
  }

  /** Hùng Kings' day was taken for 10 April, and lunar days from Beijing time. */
  @Test
  void lunarDaysAreThoseOfVietnam() {
    assertThat(LunarYear.find(2007).orElseThrow().tet()).isEqualTo(day("2007-02-17"));
    assertThat(LunarYear.find(2030).orElseThrow().tet()).isEqualTo(day("2030-02-02"));
    assertThat(LunarYear.find(2053).orElseThrow().tet()).isEqualTo(day("2053-02-18"));
    assertThat(CALENDAR.isWorkingDay(day("2026-04-10"))).isTrue();
    assertThat(CALENDAR.isWorkingDay(day("2026-04-27"))).isFalse();
  }

  /** Jollyday gives 24 November no first year. */
  @Test
  void vietnamCultureDayIsOffFrom2026() {
    assertThat(CALENDAR.isWorkingDay(day("2025-11-24"))).isTrue();
    assertThat(CALENDAR.isWorkingDay(day("2026-11-24"))).isFalse();
  }

  /** Hours and days off in static fields let two tenants spoil each other's answers (OpenCPS). */
  @Test
  void twoTenantsAtOnceDoNotDisturbEachOther() throws Exception {
    int threads = 8;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (int round = 0; round < 20; round++) {
        WorkingCalendar one = CALENDAR.withWeeklyRest(SUNDAY);
        WorkingCalendar other = closed(CALENDAR, "2029-03-01", "2029-03-14");
        List<LocalDate> ones = answers(CALENDAR.withWeeklyRest(SUNDAY));
        List<LocalDate> others = answers(closed(CALENDAR, "2029-03-01", "2029-03-14"));
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Future<List<LocalDate>>> results = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
          WorkingCalendar tenant = thread % 2 == 0 ? one : other;
          Callable<List<LocalDate>> task =
              () -> {
                start.await();
                return answers(tenant);
              };
          results.add(pool.submit(task));
        }
        for (int thread = 0; thread < threads; thread++) {
          assertThat(results.get(thread).get()).isEqualTo(thread % 2 == 0 ? ones : others);
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** In announced and projected years, so that both ways of answering are raced for. */
  private static List<LocalDate> answers(WorkingCalendar calendar) {
    List<LocalDate> answers = new ArrayList<>();
    for (LocalDate day = day("2027-06-01"); day.getYear() < 2030; day = day.plusDays(5)) {
      answers.add(calendar.plusWorkingDays(day, 30));
      answers.add(calendar.minusWorkingDays(day, 30));
      answers.add(calendar.nextOrSame(day));
    }
    return answers;
  }
}
