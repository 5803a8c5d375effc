package vn.kehoach.cli.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.status.OccurrenceStatus;

/**
 * A year of due days as a drawing: a column a week, a box an item, the days of the summary shaded.
 * Where a week holds too many, its boxes grow together, and the number above says how many.
 */
final class Timeline {

  private static final double WIDTH = 720;
  private static final double TOP = 30;
  private static final double FLOOR = 190;
  private static final double HEIGHT = 212;
  private static final double TALLEST_BOX = 11;
  private static final double SMALLEST_BOX = 4;

  private final PeriodReport report;
  private final ReportingPeriod year;
  private final TreeMap<Integer, List<OccurrenceStatus>> weeks;
  private final double step;

  Timeline(PeriodReport report, ReportingPeriod year, List<OccurrenceStatus> dated) {
    this.report = report;
    this.year = year;
    this.weeks =
        dated.stream()
            .filter(s -> year.days().contains(day(s)))
            .sorted(Comparator.comparing(Mark::of))
            .collect(Collectors.groupingBy(s -> week(day(s)), TreeMap::new, Collectors.toList()));
    int most = weeks.values().stream().mapToInt(List::size).max().orElse(1);
    this.step = Math.min(TALLEST_BOX + 2, (FLOOR - TOP - 12) / most);
  }

  private static LocalDate day(OccurrenceStatus status) {
    return status.deadline().map(Deadline::day).orElseThrow();
  }

  private int week(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(year.firstDay(), day) / 7;
  }

  private double x(LocalDate day) {
    double days = ChronoUnit.DAYS.between(year.firstDay(), day);
    return Math.max(0, Math.min(WIDTH, days * WIDTH / year.days().lengthInDays()));
  }

  Html drawing() {
    Html svg =
        Html.of("svg")
            .with("class", "timeline")
            .with("role", "img")
            .with("aria-labelledby", "timeline-name timeline-text")
            .with("viewBox", "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT))
            .add(
                Html.of("title", report.say("Hạn trong năm ", "Due days of ") + year.year())
                    .with("id", "timeline-name"),
                Html.of("desc", words()).with("id", "timeline-text"),
                window());
    svg.add(asOf()).add(months());
    weeks.forEach((week, statuses) -> svg.add(column(week, statuses)));
    return svg;
  }

  private String words() {
    String busiest =
        weeks.entrySet().stream()
            .max(Map.Entry.comparingByValue(Comparator.comparing(List::size)))
            .map(
                week ->
                    report.say("Tuần nhiều nhất bắt đầu ngày ", "The busiest week begins on ")
                        + report.date(firstDay(week.getKey()))
                        + ": "
                        + week.getValue().size()
                        + ". ")
            .orElse("");
    int all = weeks.values().stream().mapToInt(List::size).sum();
    return all
        + report.say(" việc đến hạn trong năm. ", " fall due in the year. ")
        + busiest
        + report.say("Bảng dưới đây ghi đủ số liệu.", "The table below has the same figures.");
  }

  private LocalDate firstDay(int week) {
    return year.firstDay().plusDays(7L * week);
  }

  private Html window() {
    DateRange days = report.span().window();
    double from = x(days.firstDay());
    return Svg.box(
        "window", from, TOP - 12, x(days.lastDay().plusDays(1)) - from, FLOOR - TOP + 12);
  }

  private List<Html> months() {
    List<Html> marks = new ArrayList<>();
    marks.add(Svg.line("floor", 0, FLOOR, WIDTH, FLOOR));
    for (ReportingPeriod month : ReportingCycle.MONTH.periodsOf(year.year())) {
      double from = x(month.firstDay());
      marks.add(Svg.line("tick", from, FLOOR, from, FLOOR + 5));
      double middle = (from + x(month.lastDay().plusDays(1))) / 2;
      String name = report.say("Th" + month.ordinal(), month.lastMonth().toString().substring(5));
      marks.add(Svg.text("month", middle, FLOOR + 17, name));
    }
    return marks;
  }

  private Html column(int week, List<OccurrenceStatus> statuses) {
    double from = x(firstDay(week)) + 1;
    double width = 7 * WIDTH / year.days().lengthInDays() - 2;
    Html column = Html.of("g").add(Html.of("title", name(week, statuses)));
    boolean apart = step >= SMALLEST_BOX + 2;
    double y = FLOOR;
    if (apart) {
      for (OccurrenceStatus status : statuses) {
        y -= step;
        column.add(Mark.of(status).shape(from, y + 1, width, step - 2));
      }
    } else {
      for (Mark mark : Mark.values()) {
        long count = statuses.stream().filter(s -> Mark.of(s) == mark).count();
        y -= count * step;
        if (count > 0) {
          column.add(mark.shape(from, y, width, count * step));
        }
      }
    }
    return column.add(Svg.text("count", from + width / 2, y - 3, String.valueOf(statuses.size())));
  }

  private String name(int week, List<OccurrenceStatus> statuses) {
    return report.date(firstDay(week))
        + " – "
        + report.date(firstDay(week).plusDays(6))
        + ": "
        + statuses.size();
  }

  private List<Html> asOf() {
    double at = x(report.span().asOf().plusDays(1));
    String label = report.say("hết ngày ", "end of ") + report.date(report.span().asOf());
    boolean right = at < WIDTH / 2;
    return List.of(
        Svg.line("as-of", at, TOP - 12, at, FLOOR),
        Svg.text(right ? "note" : "note left", at + (right ? 4 : -4), 12, label));
  }
}
