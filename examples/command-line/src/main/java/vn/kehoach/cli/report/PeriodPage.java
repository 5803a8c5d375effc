package vn.kehoach.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import vn.kehoach.period.DateRange;
import vn.kehoach.plan.PlanHeader;

/**
 * A period as one page that needs nothing but itself: no script, no font, no picture from
 * elsewhere. It is read on a screen, printed on A4 and signed.
 */
public final class PeriodPage {

  private static final String NOTHING_FROM_ELSEWHERE =
      "default-src 'none'; style-src 'unsafe-inline'";

  private final PeriodReport report;
  private final Numbers numbers;

  private PeriodPage(PeriodReport report) {
    this.report = report;
    this.numbers = new Numbers(report);
  }

  /**
   * Writes the page of a period.
   *
   * @param report the period
   * @return HTML, from its doctype to its end
   */
  public static String of(PeriodReport report) {
    return new PeriodPage(report).page().toPage();
  }

  private Html page() {
    return Html.of("html")
        .with("lang", report.say("vi", "en"))
        .add(head(), Html.of("body").add(top(), Svg.patterns(), main()));
  }

  private Html head() {
    return Html.of("head")
        .add(
            Html.of("meta").with("charset", "utf-8"),
            Html.of("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", NOTHING_FROM_ELSEWHERE),
            Html.of("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1"),
            Html.of("title", title() + " – " + report.plan().header().issuingBody()),
            Html.of("style").raw(style()));
  }

  private static String style() {
    try (InputStream in = PeriodPage.class.getResourceAsStream("page.css")) {
      return "\n" + new String(Objects.requireNonNull(in, "page.css").readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String title() {
    return report.say("Tổng hợp ", "Summary of ") + report.periodName();
  }

  private Html top() {
    PlanHeader header = report.plan().header();
    return Html.of("header")
        .add(
            Html.of("a", report.say("Đến việc quá hạn", "Skip to what is overdue"))
                .with("class", "skip")
                .with("href", "#late"),
            Html.of("p", header.issuingBody()).with("class", "body"),
            Html.of("h1", title()),
            Html.of("p", header.title()).with("class", "plan"),
            Html.of("p", days()).with("class", "days"),
            contents());
  }

  private String days() {
    DateRange window = report.span().window();
    return report.say("Kỳ số liệu ", "Figures from ")
        + report.date(window.firstDay())
        + report.say(" – ", " to ")
        + report.date(window.lastDay())
        + report.say("; tính đến hết ngày ", "; as of the end of ")
        + report.date(report.span().asOf())
        + (report.span().isFinal() ? "" : report.say(" (tạm tính)", " (so far)"))
        + report
            .span()
            .knownOn()
            .map(
                day ->
                    report.say("; theo thông tin ghi nhận đến ngày ", "; as known on ")
                        + report.date(day))
            .orElse("")
        + ".";
  }

  private Html contents() {
    return Html.of("nav")
        .with("aria-label", report.say("Mục lục", "Contents"))
        .add(
            Html.of("ul")
                .with("class", "inline")
                .add(
                    entry("late", report.say("Việc quá hạn", "Overdue")),
                    entry("balance", report.say("Số liệu", "Figures")),
                    entry("timeline", report.say("Hạn trong năm", "Due days")),
                    entry("units", report.say("Theo đơn vị", "By unit")),
                    entry("sheet", report.say("Biểu để ký", "Sheet to sign")),
                    entry("lists", report.say("Danh sách", "Lists"))));
  }

  private static Html entry(String id, String label) {
    return Html.of("li").add(Html.of("a", label).with("href", "#" + id));
  }

  private Html main() {
    return Html.of("main")
        .add(
            new LateList(report, numbers).section(),
            new BalanceView(report, numbers).section(),
            new DueDays(report, numbers).section(),
            new UnitBars(report, numbers).section(),
            new SignatureSheet(report, numbers).section())
        .add(lists());
  }

  /** Written last, when every number has been shown. */
  private Html lists() {
    return Html.of("section")
        .with("class", "appendix")
        .add(
            Html.of("h2", report.say("Danh sách kèm theo", "Lists behind the numbers"))
                .with("id", "lists"))
        .add(numbers.lists());
  }
}
