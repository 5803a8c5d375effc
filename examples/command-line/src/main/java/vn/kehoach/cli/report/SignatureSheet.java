package vn.kehoach.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.PlanHeader;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.Signatory;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/**
 * The table that is signed, on a sheet of its own in the layout of an official document. It is in
 * Vietnamese whatever the language of the page. Number and day are left for the office to fill in.
 *
 * <p>Source of the order of its parts: Decree 30/2020/NĐ-CP, Article 8, clause 2.
 */
final class SignatureSheet {

  private static final Language VIETNAMESE = Language.VIETNAMESE;
  private static final Pattern STATE_BODY =
      Pattern.compile("(CHỦ TỊCH )?(ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)( .*)?");
  private static final Pattern PARTY_BODY =
      Pattern.compile("(BAN CHẤP HÀNH |BAN THƯỜNG VỤ )?(ĐẢNG|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|CHI BỘ).*");
  private static final Pattern SYMBOL_OF_A_PLAN = Pattern.compile(".*/KH(-.+)");

  private final PeriodReport report;
  private final Numbers numbers;

  SignatureSheet(PeriodReport report, Numbers numbers) {
    this.report = report;
    this.numbers = numbers;
  }

  Html section() {
    return Html.of("section")
        .with("class", "sheet")
        .with("lang", "vi")
        .add(letterhead(), title(), new SignatureTable(report, numbers).table(), signatures());
  }

  private Html letterhead() {
    PlanHeader header = report.plan().header();
    Html issuer = Html.of("div");
    header.parentBody().ifPresent(parent -> issuer.add(Html.of("p", parent)));
    issuer.add(
        Html.of("p").with("class", "issuer").add(Html.of("b", header.issuingBody())),
        Html.of("p", "Số:\u00a0………" + symbol(header)));
    Html state = Html.of("div").add(motto(header.issuingBody()));
    state.add(
        Html.of("p")
            .with("class", "place")
            .add(
                Html.of(
                    "em",
                    header.place().map(place -> place + ", ").orElse("")
                        + "ngày\u00a0…… tháng\u00a0…… năm\u00a0"
                        + report.span().asOf().getYear())));
    return Html.of("div").with("class", "letterhead").add(issuer, state);
  }

  /** A report bears the symbol of its issuer as the plan does. */
  private static String symbol(PlanHeader header) {
    String number = header.number().map(Object::toString).orElse("");
    Matcher symbol = SYMBOL_OF_A_PLAN.matcher(number);
    return symbol.matches() ? "/BC" + symbol.group(1) : "/BC-………";
  }

  /**
   * Bodies of the state write the name of the country, those of the Party the name of the Party.
   */
  private static List<Html> motto(String issuingBody) {
    String body = issuingBody.toUpperCase(Locale.ROOT);
    if (STATE_BODY.matcher(body).matches()) {
      return List.of(
          Html.of("p").add(Html.of("b", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
          Html.of("p").with("class", "motto").add(Html.of("b", "Độc lập - Tự do - Hạnh phúc")));
    }
    return PARTY_BODY.matcher(body).matches()
        ? List.of(Html.of("p").with("class", "motto").add(Html.of("b", "ĐẢNG CỘNG SẢN VIỆT NAM")))
        : List.of();
  }

  private Html title() {
    String period = report.span().period().map(p -> p.label(VIETNAMESE)).orElse("");
    return Html.of("div")
        .with("class", "name")
        .add(
            Html.of("h2", "BIỂU TỔNG HỢP").with("id", "sheet"),
            Html.of(
                "p",
                "Kết quả thực hiện kế hoạch “" + report.plan().header().title() + "”, " + period),
            Html.of("p").add(Html.of("em", days())));
  }

  private String days() {
    return "(Số liệu từ ngày "
        + DayWords.date(report.span().window().firstDay(), VIETNAMESE)
        + " đến hết ngày "
        + DayWords.date(report.span().asOf(), VIETNAMESE)
        + (report.span().isFinal() ? "" : ", tạm tính")
        + report
            .span()
            .knownOn()
            .map(day -> "; theo thông tin ghi nhận đến ngày " + DayWords.date(day, VIETNAMESE))
            .orElse("")
        + ")";
  }

  private Html signatures() {
    return Html.of("div")
        .with("class", "signatures")
        .add(recipients())
        .add(
            Html.of("div")
                .add(
                    Html.of("p").add(Html.of("b", "NGƯỜI LẬP BIỂU")),
                    Html.of("p").add(Html.of("em", "(Ký, ghi rõ họ tên)"))),
            signatory());
  }

  private Html recipients() {
    Html block = Html.of("div").with("class", "recipients");
    if (!report.plan().recipients().isEmpty()) {
      Html list = Html.of("ul");
      int left = report.plan().recipients().size();
      for (Recipient to : report.plan().recipients()) {
        list.add(Html.of("li", recipient(to) + (--left == 0 ? "." : ";")));
      }
      block.add(Html.of("p").add(Html.of("b").add(Html.of("em", "Nơi nhận:"))), list);
    }
    return block;
  }

  private static String recipient(Recipient to) {
    return "- " + to.name() + to.purpose().map(purpose -> " (" + purpose + ")").orElse("");
  }

  private Html signatory() {
    Html block = Html.of("div");
    Optional<Signatory> by = report.plan().signatory();
    by.flatMap(Signatory::onBehalfOf)
        .ifPresent(body -> block.add(Html.of("p").add(Html.of("b", "TM. " + body))));
    by.flatMap(Signatory::signsFor)
        .ifPresent(post -> block.add(Html.of("p").add(Html.of("b", "KT. " + post))));
    return block.add(
        Html.of("p").add(Html.of("b", by.map(Signatory::position).orElse("NGƯỜI KÝ"))),
        Html.of("p").add(Html.of("em", "(Chữ ký, dấu)")),
        Html.of("p").with("class", "signs").add(Html.of("b", by.map(Signatory::name).orElse(""))));
  }
}
