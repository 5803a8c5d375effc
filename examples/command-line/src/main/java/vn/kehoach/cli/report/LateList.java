package vn.kehoach.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.status.Standing;
import vn.kehoach.summary.FigureName;
import vn.kehoach.summary.LedgerLine;
import vn.kehoach.summary.OverdueAge;
import vn.kehoach.summary.UnitFigures;

/** What is late and whose: the first thing on the page. */
final class LateList {

  private static final FigureName LATE = FigureName.OPEN_OVERDUE;
  private static final int LONGEST = 20;

  private final PeriodReport report;
  private final Numbers numbers;

  LateList(PeriodReport report, Numbers numbers) {
    this.report = report;
    this.numbers = numbers;
  }

  Html section() {
    List<Part> late =
        report.units().stream()
            .filter(unit -> unit.count(LATE) > 0)
            .sorted(Comparator.comparing((Part unit) -> -unit.count(LATE)))
            .toList();
    Html section = Html.of("section").with("class", late.isEmpty() ? "late none" : "late");
    section.add(headline());
    if (!late.isEmpty()) {
      section.add(whose(late)).add(table(late), ages());
    }
    return section.add(nearlyDue());
  }

  private Html headline() {
    Html heading = Html.of("h2").with("id", "late");
    return report.total().count(LATE) == 0
        ? heading.text(report.say("Không có việc quá hạn", "Nothing is overdue"))
        : heading
            .add(numbers.link(report.total(), LATE))
            .text(report.say(" việc quá hạn", " overdue") + ofWhom());
  }

  private String ofWhom() {
    int units = 0;
    int nobodys = 0;
    for (UnitFigures unit : report.summary().units()) {
      if (unit.unit().isEmpty()) {
        nobodys = unit.figures().openOverdue();
      } else if (unit.figures().openOverdue() > 0) {
        units++;
      }
    }
    String named = units == 0 ? "" : report.say(", của " + units + " đơn vị", ", units: " + units);
    if (nobodys == 0) {
      return named;
    }
    return units == 0
        ? report.say(", chưa phân công", ", given to nobody")
        : named
            + report.say(
                " và " + nobodys + " việc chưa phân công", ", given to nobody: " + nobodys);
  }

  /** Names the units at once; of one unit the table does. */
  private Optional<Html> whose(List<Part> late) {
    Html list = Html.of("ul").with("class", "inline units");
    for (Part unit : late) {
      list.add(Html.of("li", unit.label() + ": ").add(numbers.link(unit, LATE)));
    }
    return Optional.of(list).filter(units -> late.size() > 1);
  }

  private Html table(List<Part> late) {
    Html table =
        Html.of("table")
            .add(
                Html.of(
                    "caption",
                    report.say(
                            "Việc quá hạn theo đơn vị, tính đến hết ngày ",
                            "What is overdue, by unit, at the end of ")
                        + report.date(report.span().asOf())),
                Tables.head(
                    report.say("Mục, kỳ", "Item, period"),
                    report.say("Nội dung", "What"),
                    report.say("Hạn", "Due"),
                    report.say("Đã quá hạn", "Overdue for")));
    late.forEach(unit -> table.add(rows(unit)));
    return table;
  }

  private Html rows(Part unit) {
    Html body = Html.of("tbody");
    body.add(
        Html.of("tr")
            .with("class", "whose")
            .add(
                Html.of("th", unit.label() + ": ")
                    .with("scope", "rowgroup")
                    .with("colspan", 4)
                    .add(numbers.link(unit, LATE))
                    .text(report.say(" việc", ""))));
    List<LedgerLine> lines =
        unit.behind(LATE).stream()
            .sorted(Comparator.comparing((LedgerLine line) -> -line.entry().after().daysOverdue()))
            .toList();
    lines.stream().limit(LONGEST).forEach(line -> body.add(row(line)));
    return body.add(more(lines.size() - LONGEST));
  }

  /** The rest is in the list behind the number. */
  private Optional<Html> more(int left) {
    String words =
        report.say(
            "và " + left + " việc khác; xem danh sách theo con số ở trên",
            "and " + left + " more; see the list behind the number above");
    Html cell = Html.of("td", words).with("colspan", 4);
    return Optional.of(Html.of("tr").add(cell)).filter(row -> left > 0);
  }

  private Html row(LedgerLine line) {
    return Html.of("tr")
        .add(
            Html.of("th").with("scope", "row").add(numbers.item(line.entry().key())),
            Html.of("td", line.entry().title().orElse("")),
            due(line.entry().after()),
            Html.of("td", report.overdueFor(line.entry().after())).with("class", "day"));
  }

  private Html due(Standing standing) {
    Html cell = Html.of("td", report.due(standing.deadline())).with("class", "day");
    Optional<Deadline> original = standing.originalDeadline();
    if (original.isPresent() && !report.due(original).equals(report.due(standing.deadline()))) {
      cell.add(
          Html.of("br"),
          Html.of("span", report.say("hạn ban đầu ", "first ") + report.due(original))
              .with("class", "aside"));
    }
    return cell;
  }

  private Html ages() {
    Html list = Html.of("ul").with("class", "inline");
    for (OverdueAge age : OverdueAge.values()) {
      list.add(
          Html.of("li", capital(age.label(report.language())) + ": ")
              .add(numbers.link(report.total(), FigureName.of(age))));
    }
    return list;
  }

  private List<Html> nearlyDue() {
    List<Html> paragraphs = new ArrayList<>();
    if (report.total().count(FigureName.OPEN_NEARLY_DUE) > 0) {
      paragraphs.add(
          Html.of("p", report.say("Sắp đến hạn: ", "Nearly due: "))
              .add(numbers.link(report.total(), FigureName.OPEN_NEARLY_DUE))
              .text(report.say(" việc.", ".")));
    }
    return paragraphs;
  }

  static String capital(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
