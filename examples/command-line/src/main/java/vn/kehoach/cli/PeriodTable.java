package vn.kehoach.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.kehoach.cli.report.Part;
import vn.kehoach.cli.report.PeriodReport;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.summary.FigureName;
import vn.kehoach.summary.Figures;
import vn.kehoach.summary.Rate;
import vn.kehoach.summary.RoleFigures;

/** The figures of a period as one table: a row the total, a unit, a section or a role. */
final class PeriodTable {

  private final PeriodReport report;
  private final TextTable table;

  private PeriodTable(PeriodReport report) {
    this.report = report;
    List<String> headings = new ArrayList<>();
    headings.addAll(
        List.of("period", "first_day", "last_day", "as_of", "known_on", "scope", "name"));
    Arrays.stream(FigureName.values())
        .map(name -> name.name().toLowerCase(Locale.ROOT))
        .forEach(headings::add);
    for (String rate : List.of("on_time", "fulfilment", "closing_rate")) {
      headings.addAll(List.of(rate + "_numerator", rate + "_denominator"));
    }
    this.table = new TextTable(headings.toArray(String[]::new));
  }

  static TextTable of(PeriodReport report) {
    PeriodTable whole = new PeriodTable(report);
    whole.add("total", report.total());
    report.units().forEach(unit -> whole.add("unit", unit));
    report.sections().forEach(section -> whole.add("section", section));
    for (RoleFigures role : report.roles()) {
      whole.add("role", PeriodText.roleName(report, role), role.figures());
    }
    return whole.table;
  }

  private void add(String scope, Part part) {
    add(scope, part.label(), part.figures());
  }

  private void add(String scope, String name, Figures figures) {
    List<Object> cells = new ArrayList<>();
    cells.add(report.span().period().map(ReportingPeriod::toString).orElse(""));
    cells.add(report.span().window().firstDay());
    cells.add(report.span().window().lastDay());
    cells.add(report.span().asOf());
    cells.add(report.span().knownOn().map(LocalDate::toString).orElse(""));
    cells.addAll(List.of(scope, name));
    Arrays.stream(FigureName.values()).map(figure -> figure.of(figures)).forEach(cells::add);
    for (Rate rate :
        List.of(figures.onTimeRate(), figures.fulfilmentRate(), figures.closingRate())) {
      cells.addAll(List.of(rate.numerator(), rate.denominator()));
    }
    table.add(cells.toArray());
  }
}
