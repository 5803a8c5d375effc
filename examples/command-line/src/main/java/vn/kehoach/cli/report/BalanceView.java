package vn.kehoach.cli.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.kehoach.summary.FigureName;
import vn.kehoach.summary.Figures;
import vn.kehoach.summary.FiguresChange;
import vn.kehoach.summary.Outcome;
import vn.kehoach.summary.Rate;
import vn.kehoach.summary.RateChange;
import vn.kehoach.summary.SummaryComparison;

/** The balance of the whole, its rates, and what has changed. */
final class BalanceView {

  private static final List<FigureName> COMPARED =
      List.of(
          FigureName.OPENING,
          FigureName.ADDED,
          FigureName.CLOSED,
          FigureName.CLOSING,
          FigureName.OPEN_OVERDUE);

  private final PeriodReport report;
  private final Numbers numbers;

  BalanceView(PeriodReport report, Numbers numbers) {
    this.report = report;
    this.numbers = numbers;
  }

  Html section() {
    return Html.of("section")
        .add(
            Html.of("h2", report.say("Số liệu của kỳ", "Figures of the period"))
                .with("id", "balance"),
            equation(),
            outcomes(true),
            outcomes(false),
            rates())
        .add(report.comparisons().stream().map(this::comparison).toList());
  }

  private Html equation() {
    return Html.of("p")
        .with("class", "equation")
        .add(
            term(FigureName.OPENING),
            sign("+"),
            term(FigureName.ADDED),
            sign("="),
            term(FigureName.CLOSED),
            sign("+"),
            term(FigureName.CLOSING));
  }

  private Html term(FigureName name) {
    return Html.of("span")
        .with("class", "term")
        .add(
            Html.of("strong").add(numbers.link(report.total(), name)),
            Html.of("span", " " + LateList.capital(name.label(report.language()))));
  }

  private static Html sign(String sign) {
    return Html.of("span", " " + sign + " ").with("class", "sign");
  }

  private Html outcomes(boolean closed) {
    FigureName whole = closed ? FigureName.CLOSED : FigureName.CLOSING;
    Html line = Html.of("p").with("class", "outcomes");
    line.add(Html.of("b", LateList.capital(whole.label(report.language())) + " "));
    line.add(numbers.link(report.total(), whole)).text(": ");
    List<Outcome> some =
        Arrays.stream(Outcome.values())
            .filter(o -> o.isClosed() == closed && report.summary().total().count(o) > 0)
            .toList();
    for (Outcome outcome : some) {
      line.text(outcome == some.get(0) ? "" : " + ")
          .text(outcome.label(report.language()) + " ")
          .add(numbers.link(report.total(), FigureName.of(outcome)));
    }
    return line.text(some.isEmpty() ? report.say("không có.", "none.") : ".");
  }

  private Html rates() {
    Figures total = report.summary().total();
    return Html.of("ul")
        .with("class", "rates")
        .add(
            rate(report.say("Hoàn thành đúng hạn: ", "On time: "), total.onTimeRate()),
            rate(report.say("Thực hiện đúng hạn: ", "Fulfilled in time: "), total.fulfilmentRate()),
            rate(report.say("Đã kết thúc: ", "Closed: "), total.closingRate()));
  }

  private Html rate(String name, Rate rate) {
    return Html.of("li").add(Html.of("b", name)).text(rate.label(report.language()));
  }

  private Html comparison(SummaryComparison comparison) {
    Html body = Html.of("tbody");
    FiguresChange change = comparison.total();
    COMPARED.forEach(name -> body.add(row(name, change)));
    body.add(
        row(report.say("hoàn thành đúng hạn", "on time"), change, FiguresChange::onTimeRate),
        row(
            report.say("thực hiện đúng hạn", "fulfilled in time"),
            change,
            FiguresChange::fulfilmentRate),
        row(report.say("đã kết thúc", "closed"), change, FiguresChange::closingRate));
    return Html.of("table").with("class", "compared").add(caption(comparison), columns(), body);
  }

  private Html caption(SummaryComparison comparison) {
    return Html.of(
        "caption",
        LateList.capital(comparison.kind().label(report.language()))
            + " ("
            + comparison.before().span().label(report.language())
            + ")");
  }

  private Html columns() {
    return Tables.head(
        report.say("Số liệu", "Figure"),
        report.say("Kỳ so sánh", "Before"),
        report.say("Kỳ này", "Now"),
        report.say("Tăng, giảm", "Change"));
  }

  private Html row(FigureName name, FiguresChange change) {
    int by = change.of(name);
    return Html.of("tr")
        .add(
            Tables.rowHead(LateList.capital(name.label(report.language()))),
            Tables.number(String.valueOf(name.of(change.before()))),
            Tables.number(numbers.link(report.total(), name)),
            Tables.number((by > 0 ? "+" : "") + by));
  }

  private Html row(String name, FiguresChange change, Function<FiguresChange, RateChange> rate) {
    RateChange rates = rate.apply(change);
    return Html.of("tr")
        .add(
            Tables.rowHead(report.say("Tỷ lệ ", "Rate: ") + name),
            Tables.number(percent(rates.before())),
            Tables.number(percent(rates.now())),
            Tables.number(
                rates
                    .points(1)
                    .map(p -> (p.signum() > 0 ? "+" : "") + decimal(p.toPlainString()))
                    .map(p -> p + report.say(" điểm", " points"))
                    .orElse("–")));
  }

  private String percent(Rate rate) {
    String fraction = rate.numerator() + "/" + rate.denominator();
    return rate.percent(1)
        .map(p -> fraction + " (" + decimal(p.toPlainString()) + " %)")
        .orElse("–");
  }

  private String decimal(String number) {
    return report.say(number.replace('.', ','), number);
  }
}
