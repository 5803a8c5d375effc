package vn.kehoach.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.kehoach.io.DataRow;
import vn.kehoach.io.DataTable;

/** The rows of a notice, each value with the row it stands on. */
final class NoticeRows {

  /** A value and its row. */
  record Placed<T>(DataRow row, T value) {}

  private final List<Placed<CalendarYear>> years = new ArrayList<>();
  private final List<Placed<DayOff>> daysOff = new ArrayList<>();
  private final List<Placed<MakeUpDay>> makeUpDays = new ArrayList<>();
  private final Set<Integer> announced = new HashSet<>();
  private final Set<LocalDate> seen = new HashSet<>();
  private boolean whole;

  private NoticeRows() {}

  static NoticeRows read(DataTable table) {
    NoticeRows rows = new NoticeRows();
    rows.whole = table.each(rows::add).size() == table.rows().size();
    return rows;
  }

  private NoticeKind add(DataRow row) {
    NoticeKind kind = row.value("kind", NoticeKind::parse);
    switch (kind) {
      case YEAR -> addYear(row);
      case WORKING -> {
        MakeUpDay day = MakeUpDay.of(row.day("date"), row.day("for"), row.text("source"));
        if (isFirst(row, day.day())) {
          makeUpDays.add(new Placed<>(row, day));
        }
      }
      case HOLIDAY, COMPENSATION, SWAP -> {
        DayOff day = dayOff(row, kind);
        if (isFirst(row, day.day())) {
          daysOff.add(new Placed<>(row, day));
        }
      }
    }
    return kind;
  }

  private void addYear(DataRow row) {
    CalendarYear year =
        CalendarYear.of(row.value("date", Integer::valueOf), Certainty.OFFICIAL, row.text("source"))
            .withCheckedOn(row.findDay("for"))
            .withRemark(row.findText("name_vi").or(() -> row.findText("name_en")));
    if (announced.add(year.year())) {
      years.add(new Placed<>(row, year));
    } else {
      row.report("date", "year", "stand once in a notice");
    }
  }

  private static DayOff dayOff(DataRow row, NoticeKind kind) {
    DayOff day =
        DayOff.of(row.day("date"), kind.dayOffKind(), row.text("name_vi"), row.text("source"))
            .withEnglish(row.findText("name_en"));
    return kind == NoticeKind.HOLIDAY ? day : day.withInsteadOf(row.day("for"));
  }

  private boolean isFirst(DataRow row, LocalDate day) {
    boolean first = seen.add(day);
    if (!first) {
      row.report("date", "day", "stand once in a notice");
    }
    return first;
  }

  /** Tells whether each row could be read, so that what is missing is missing in the notice. */
  boolean areWhole() {
    return whole;
  }

  List<Placed<CalendarYear>> years() {
    return years;
  }

  List<Placed<DayOff>> daysOff() {
    return daysOff;
  }

  List<Placed<MakeUpDay>> makeUpDays() {
    return makeUpDays;
  }

  boolean announce(LocalDate day) {
    return announced.contains(day.getYear());
  }

  CalendarNotice notice() {
    return CalendarNotice.of(
            years.stream()
                .map(this::withDays)
                .sorted(Comparator.comparing(CalendarYear::year))
                .collect(ImmutableList.toImmutableList()))
        .withDaysOffBeyond(beyond(daysOff, DayOff::day))
        .withMakeUpDaysBeyond(beyond(makeUpDays, MakeUpDay::day));
  }

  private <T> List<T> beyond(List<Placed<T>> rows, Function<T, LocalDate> day) {
    return rows.stream()
        .map(Placed::value)
        .filter(value -> !announce(day.apply(value)))
        .sorted(Comparator.comparing(day))
        .toList();
  }

  private CalendarYear withDays(Placed<CalendarYear> placed) {
    CalendarYear year = placed.value();
    return year.withDaysOff(in(year, daysOff, DayOff::day))
        .withMakeUpDays(in(year, makeUpDays, MakeUpDay::day));
  }

  private static <T> List<T> in(
      CalendarYear year, List<Placed<T>> rows, Function<T, LocalDate> day) {
    return rows.stream()
        .map(Placed::value)
        .filter(value -> day.apply(value).getYear() == year.year())
        .sorted(Comparator.comparing(day))
        .toList();
  }
}
