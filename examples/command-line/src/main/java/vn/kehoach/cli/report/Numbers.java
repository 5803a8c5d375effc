package vn.kehoach.cli.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.kehoach.status.OccurrenceStatus;
import vn.kehoach.summary.FigureName;

/**
 * The numbers of a page. Each that is shown leads to the list of what it counts, and the lists are
 * those of the numbers shown, so no link leads nowhere.
 */
final class Numbers {

  private record Listed(String title, List<String> keys) {}

  private final PeriodReport report;
  private final Map<String, Listed> lists = new LinkedHashMap<>();
  private final ImmutableMap<String, Integer> rows;

  Numbers(PeriodReport report) {
    this.report = report;
    ImmutableList<OccurrenceStatus> statuses = report.assessment().statuses();
    this.rows =
        IntStream.range(0, statuses.size())
            .boxed()
            .collect(
                ImmutableMap.toImmutableMap(
                    i -> statuses.get(i).occurrence().key().toString(), i -> i + 1));
  }

  /** A number of a part, as a link to its list. */
  Html link(Part part, FigureName name) {
    return link(
        part.id() + "-" + name.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        part.label() + ": " + name.label(report.language()),
        part.behind(name).stream().map(line -> line.entry().key()).toList());
  }

  /** How many keys there are, as a link to them. */
  Html link(String id, String title, List<String> keys) {
    String number = String.valueOf(keys.size());
    if (keys.isEmpty()) {
      return Html.of("span", number);
    }
    lists.putIfAbsent(id, new Listed(title, List.copyOf(keys)));
    return Html.of("a", number).with("href", "#" + id);
  }

  /** An item, as a link to its row. */
  Html item(String key) {
    return Html.of("a", key).with("href", "#r" + rows.get(key));
  }

  /** The lists behind the numbers, then every item once. */
  List<Html> lists() {
    List<Html> all = new ArrayList<>();
    all.add(Html.of("h3", report.say("Mỗi con số gồm những việc nào", "What each number counts")));
    Html list = Html.of("dl").with("class", "lists");
    lists.forEach((id, listed) -> list.add(entry(id, listed)));
    all.add(list);
    all.add(Html.of("h3", report.say("Tất cả các việc trong năm", "All of the year")));
    all.add(items());
    return all;
  }

  private List<Html> entry(String id, Listed listed) {
    Html keys = Html.of("dd");
    for (int i = 0; i < listed.keys().size(); i++) {
      keys.text(i == 0 ? "" : "; ").add(item(listed.keys().get(i)));
    }
    String title = listed.title() + " (" + listed.keys().size() + ")";
    return List.of(Html.of("dt", title).with("id", id), keys);
  }

  private Html items() {
    Html body = Html.of("tbody");
    int row = 0;
    for (OccurrenceStatus status : report.assessment().statuses()) {
      body.add(row(++row, status));
    }
    return Html.of("table")
        .with("class", "items")
        .add(
            Html.of(
                "caption",
                report.say(
                        "Việc, đơn vị, hạn và tình trạng đến hết ngày ",
                        "What, whose, due when, and how it stands at the end of ")
                    + report.date(report.span().asOf())),
            Tables.head(
                report.say("Mục, kỳ", "Item, period"),
                report.say("Nội dung", "What"),
                report.say("Đơn vị", "Unit"),
                report.say("Hạn", "Due"),
                report.say("Tình trạng", "Status")),
            body);
  }

  private Html row(int row, OccurrenceStatus status) {
    return Html.of("tr")
        .with("id", "r" + row)
        .add(
            Html.of("th", status.occurrence().key().toString()).with("scope", "row"),
            Html.of("td", status.occurrence().item().title()),
            Html.of("td", report.unitName(status.occurrence().unit())),
            Html.of("td", report.due(status.deadline())).with("class", "day"),
            Html.of("td", report.standing(status)));
  }
}
