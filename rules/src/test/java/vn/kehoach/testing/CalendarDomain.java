package vn.kehoach.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import vn.kehoach.calendar.CalendarYear;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.calendar.DayOffKind;
import vn.kehoach.calendar.MakeUpDay;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.deadline.ExtensionBase;
import vn.kehoach.deadline.OfficeHours;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;

/**
 * Working calendars, days and limits. Days lie in 2020 and 2021, so that each calendar can answer
 * for a year before and after them: every calendar knows 2019 to 2023.
 */
public final class CalendarDomain extends DomainContextBase {

  public static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
  public static final LocalDate LAST_DAY = LocalDate.of(2021, 12, 31);

  /** Whole years around the days, with Tết, leap days and the ends of months drawn often. */
  @Provide
  Arbitrary<LocalDate> days() {
    int length = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay());
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.integers().between(0, length).map(FIRST_DAY::plusDays)),
        Tuple.of(
            1,
            Arbitraries.of(
                LocalDate.of(2020, 2, 29),
                LocalDate.of(2020, 1, 22),
                LocalDate.of(2021, 1, 31),
                LocalDate.of(2020, 12, 31),
                LocalDate.of(2021, 2, 9),
                LocalDate.of(2021, 4, 30),
                LocalDate.of(2021, 9, 1))));
  }

  @Provide
  Arbitrary<TimeLimit> limits() {
    return Combinators.combine(
            Arbitraries.of(LimitUnit.class).filter(LimitUnit::isOfDays),
            Arbitraries.integers().between(1, 60))
        .as(
            (unit, amount) ->
                TimeLimit.of(
                    switch (unit) {
                      case DAY, WORKING_DAY -> amount;
                      case WEEK -> amount % 26 + 1;
                      case MONTH -> amount % 12 + 1;
                      case QUARTER -> amount % 4 + 1;
                      case HALF_YEAR -> amount % 2 + 1;
                      default -> 1;
                    },
                    unit));
  }

  /** Numbers of working days. */
  @Provide
  Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, 45);
  }

  /** Closings of this office; many fall on days that are off anyway. */
  @Provide
  Arbitrary<DayOff> closings() {
    return days()
        .map(day -> DayOff.ofLocalClosing(day, "Mất điện toàn xã", "thông báo 15/TB-UBND"));
  }

  @Provide
  Arbitrary<ChangeDraft> changes() {
    Arbitrary<TimeLimit> limits =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 30).map(TimeLimit::ofDays),
            Arbitraries.integers().between(1, 10).map(TimeLimit::ofWorkingDays),
            Arbitraries.integers().between(1, 2).map(TimeLimit::ofMonths));
    return Combinators.combine(
            Arbitraries.of(ChangeDraft.Kind.class),
            limits,
            Arbitraries.of(ExtensionBase.class),
            Arbitraries.integers().between(-10, 60),
            Arbitraries.integers().between(1, 25))
        .as(ChangeDraft::new)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<List<ChangeDraft>> listsOfChanges() {
    return changes().list().ofMaxSize(4).withoutEdgeCases();
  }

  /** Hours of eight and of other lengths, each with some on every day from Monday to Friday. */
  @Provide
  Arbitrary<OfficeHours> officeHours() {
    return Arbitraries.of(
        OfficeHours.usual(),
        OfficeHours.parse("08:00-12:00, 13:30-17:00"),
        OfficeHours.parse("T2-T6 07:00-11:30, 13:30-17:00; T7 07:30-11:30"),
        OfficeHours.parse("T2-T5 09:00-15:00; T6 09:00-12:20; T7-CN 10:00-11:00"),
        OfficeHours.parse("00:00-00:01, 12:00-12:30, 12:30-13:10, 22:00-23:59"));
  }

  @Provide
  Arbitrary<DayOffRules> rules() {
    return Arbitraries.of(DayOffRules.class);
  }

  /** The real calendar, and invented ones with odd weekly rest, long closings and make-up days. */
  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(VietnamCalendar.publicSector())),
        Tuple.of(3, inventedCalendars().withoutEdgeCases()));
  }

  private static Arbitrary<WorkingCalendar> inventedCalendars() {
    Arbitrary<Set<DayOfWeek>> rest = Arbitraries.of(DayOfWeek.class).set().ofMaxSize(4);
    return Combinators.combine(
            rest,
            dayNumbers().set().ofMaxSize(30),
            dayNumbers().set().ofMaxSize(2),
            dayNumbers().set().ofMaxSize(10))
        .as(CalendarDomain::calendar);
  }

  /** Days counted from 1 January 2019. */
  private static Arbitrary<Integer> dayNumbers() {
    return Arbitraries.integers().between(0, 4 * 365);
  }

  private static WorkingCalendar calendar(
      Set<DayOfWeek> rest, Set<Integer> off, Set<Integer> nineOffFrom, Set<Integer> worked) {
    TreeSet<LocalDate> allOff = new TreeSet<>();
    off.forEach(n -> allOff.add(day(n)));
    nineOffFrom.forEach(n -> day(n).datesUntil(day(n).plusDays(9)).forEach(allOff::add));
    TreeSet<LocalDate> allWorked = new TreeSet<>();
    worked.stream()
        .map(CalendarDomain::day)
        .filter(day -> rest.contains(day.getDayOfWeek()) && !allOff.contains(day))
        .forEach(allWorked::add);
    List<CalendarYear> years = new ArrayList<>();
    for (int year = 2019; year <= 2023; year++) {
      years.add(
          year(year, year % 2 == 0 ? Certainty.OFFICIAL : Certainty.PROJECTED, allOff, allWorked));
    }
    return WorkingCalendar.of("invented", ImmutableSet.copyOf(rest), years);
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2019, 1, 1).plusDays(number);
  }

  private static CalendarYear year(
      int year, Certainty certainty, Set<LocalDate> off, Set<LocalDate> worked) {
    return CalendarYear.of(year, certainty, "văn bản số " + year)
        .withDaysOff(
            off.stream()
                .filter(day -> day.getYear() == year)
                .map(day -> DayOff.of(day, DayOffKind.HOLIDAY, "Ngày hội làng", "hương ước"))
                .collect(ImmutableList.toImmutableList()))
        .withMakeUpDays(
            worked.stream()
                .filter(day -> day.getYear() == year)
                .map(day -> MakeUpDay.of(day, day.minusDays(3), "thông báo"))
                .collect(ImmutableList.toImmutableList()));
  }
}
