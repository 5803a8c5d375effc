package vn.kehoach.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.calendar.NoticeRows.Placed;

/** Reports what cannot be true of a notice, each with its row. */
final class NoticeChecks {

  private final NoticeRows rows;
  private final Set<LocalDate> off = new HashSet<>();
  private final Set<LocalDate> holidays = new HashSet<>();
  private final Map<LocalDate, LocalDate> compensated = new HashMap<>();
  private final Map<LocalDate, LocalDate> swapped = new HashMap<>();
  private final Map<LocalDate, LocalDate> worked = new HashMap<>();

  private NoticeChecks(NoticeRows rows) {
    this.rows = rows;
    rows.daysOff().forEach(row -> note(row.value()));
    rows.makeUpDays().forEach(row -> worked.put(row.value().day(), row.value().insteadOf()));
  }

  private void note(DayOff day) {
    off.add(day.day());
    switch (day.kind()) {
      case COMPENSATION ->
          day.insteadOf().ifPresent(holiday -> compensated.putIfAbsent(holiday, day.day()));
      case SWAP -> day.insteadOf().ifPresent(other -> swapped.put(day.day(), other));
      default -> holidays.add(day.day());
    }
  }

  static void check(NoticeRows rows) {
    NoticeChecks checks = new NoticeChecks(rows);
    rows.daysOff().forEach(checks::checkDayOff);
    rows.makeUpDays().forEach(checks::checkMakeUpDay);
    rows.years().forEach(checks::checkYear);
  }

  private void checkDayOff(Placed<DayOff> placed) {
    DayOff day = placed.value();
    boolean isSwap = day.kind() == DayOffKind.SWAP;
    LocalDate other = day.insteadOf().filter(instead -> isSwap).orElse(day.day());
    checkPlace(placed, day.day(), other);
    if (day.kind() != DayOffKind.HOLIDAY && StatutoryDays.isRest(day.day())) {
      placed.row().report("date", "swap or compensation", "lie from Monday to Friday");
    }
    if (isSwap && !day.day().equals(worked.get(other))) {
      placed.row().report("for", "swap", "have its make-up day in the notice");
    }
    if (day.kind() == DayOffKind.COMPENSATION) {
      checkCompensation(placed, day.insteadOf().orElseThrow());
    }
  }

  private void checkCompensation(Placed<DayOff> placed, LocalDate holiday) {
    if (!holidays.contains(holiday) || !StatutoryDays.isRest(holiday)) {
      placed
          .row()
          .report("for", "compensation", "be for a holiday of the notice on a Saturday or Sunday");
    } else if (!placed.value().day().equals(compensated.get(holiday))) {
      placed.row().report("for", "holiday", "be compensated once");
    }
  }

  private void checkMakeUpDay(Placed<MakeUpDay> placed) {
    MakeUpDay day = placed.value();
    checkPlace(placed, day.day(), day.insteadOf());
    if (!StatutoryDays.isRest(day.day())) {
      placed.row().report("date", "make-up day", "be a Saturday or Sunday");
    }
    if (!day.day().equals(swapped.get(day.insteadOf()))) {
      placed.row().report("for", "make-up day", "have its swapped day off in the notice");
    }
  }

  /** A day lies in a year announced, or is swapped with one that does. */
  private void checkPlace(Placed<?> placed, LocalDate day, LocalDate other) {
    if (!rows.announce(day) && !rows.announce(other)) {
      String years =
          rows.years().stream()
              .map(row -> String.valueOf(row.value().year()))
              .collect(Collectors.joining(", "));
      placed.row().report("date", "day", "lie in a year of the notice (" + years + ")");
    }
  }

  /** Holds a year against what the statutes give whatever is decided each year. */
  private void checkYear(Placed<CalendarYear> placed) {
    int number = placed.value().year();
    LunarYear.find(number)
        .filter(year -> number > StatutoryProjection.FIRST_DAY.getYear())
        .ifPresentOrElse(
            year -> checkYear(placed, year),
            () -> placed.row().report("date", "year", "be from 2000 to 2100"));
  }

  private void checkYear(Placed<CalendarYear> placed, LunarYear year) {
    ImmutableList<StatutoryDays> ways = StatutoryDays.everyWay(year);
    report(
        placed,
        "list each day off that the statutes fix",
        ways.get(0).days().stream()
            .filter(day -> ways.stream().allMatch(way -> way.days().contains(day)))
            .filter(day -> !off.contains(day)));
    report(
        placed,
        "compensate each holiday on a Saturday or Sunday",
        holidays.stream()
            .filter(day -> !compensated.containsKey(day))
            .filter(day -> ways.stream().anyMatch(way -> way.compensates(day))));
    int least = ways.get(0).holidays().size();
    long listed = holidays.stream().filter(day -> day.getYear() == year.year()).count();
    if (listed < least) {
      placed.row().report("date", "year", "list " + least + " holidays, not " + listed);
    }
  }

  private static void report(Placed<CalendarYear> placed, String rule, Stream<LocalDate> missing) {
    String days = missing.sorted().map(LocalDate::toString).collect(Collectors.joining(", "));
    if (!days.isEmpty()) {
      placed.row().report("date", "year", rule + " (missing: " + days + ")");
    }
  }
}
