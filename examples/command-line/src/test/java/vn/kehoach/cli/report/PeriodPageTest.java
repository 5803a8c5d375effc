package vn.kehoach.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.text.Language;

class PeriodPageTest {

  private static final String YEAR_END = "2023-12-31";

  /** Parses strictly: a page with an error of syntax is no page. */
  private static Document parse(String page) {
    Parser parser = Parser.htmlParser().setTrackErrors(100);
    Document document = parser.parseInput(page, "");
    assertThat(parser.getErrors()).isEmpty();
    return document;
  }

  private static Document page(PeriodReport report) {
    Document document = parse(PeriodPage.of(report));
    readsWell(document);
    return document;
  }

  private static void readsWell(Document page) {
    assertThat(page.select("html").attr("lang")).isIn("vi", "en");
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("table"))
        .allSatisfy(table -> assertThat(table.select("> caption")).hasSize(1));
    assertThat(page.select("th"))
        .allSatisfy(th -> assertThat(th.attr("scope")).isIn("row", "col", "colgroup", "rowgroup"));
    assertThat(page.select("svg:not([aria-hidden])"))
        .allSatisfy(
            svg -> {
              assertThat(svg.attr("role")).isEqualTo("img");
              assertThat(svg.attr("aria-label") + svg.attr("aria-labelledby")).isNotBlank();
            });
    assertThat(page.select("[aria-labelledby]"))
        .allSatisfy(
            named ->
                assertThat(named.attr("aria-labelledby").split(" "))
                    .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull()));
    needsNothingElse(page);
    headingsInOrder(page);
  }

  private static void needsNothingElse(Document page) {
    assertThat(page.select("script, link, img, iframe, object, [src], [onload], [onclick]"))
        .isEmpty();
    assertThat(page.select("style").html()).doesNotContain("@import").doesNotContain("//");
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("[href]").eachAttr("href"))
        .allSatisfy(href -> assertThat(ids).contains(href.replaceFirst("^#", "")))
        .allSatisfy(href -> assertThat(href).startsWith("#"));
  }

  private static void headingsInOrder(Document page) {
    int last = 0;
    for (Element heading : page.select("h1, h2, h3")) {
      int level = Integer.parseInt(heading.tagName().substring(1));
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
      last = level;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "T01/2023",
        "T06/2023",
        "Q1/2023",
        "Q2/2023",
        "Q4/2023",
        "6T/2023",
        "9T/2023",
        "2023"
      })
  void everyPeriodIsAPageThatReadsWell(String period) {
    Document page = page(Reports.bundled(period, YEAR_END));
    assertThat(page.select("main > section")).hasSize(6);
  }

  @Test
  void whatIsLateAndWhoseComesFirst() {
    Document page = page(Reports.bundled("Q2/2023", "2023-06-14"));
    Element first = page.select("main > section").first();
    assertThat(first.select("h2").text()).isEqualTo("1 việc quá hạn, chưa phân công");
    assertThat(first.select(".whose th").text()).isEqualTo("(chưa phân công): 1 việc");
    assertThat(first.select("tbody tr").get(1).children().eachText())
        .containsExactly(
            "II.2 Q1/2023",
            "Cụ thể hóa kịp thời chủ trương của trên thành cơ chế, chính sách có góp ý của dân",
            "15/05/2023 hạn ban đầu 14/03/2023",
            "30 ngày (22 ngày làm việc)");
    assertThat(first.text()).contains("Sắp đến hạn: 2 việc.");
  }

  @Test
  void theUnitWithMostOverdueComesFirst() {
    Document page = page(Reports.bundled("2023", YEAR_END));
    Element late = page.select("main > section").first();
    assertThat(late.select(".units li").eachText())
        .startsWith("(chưa phân công): 10", "Công chức Văn phòng - Thống kê xã: 9");
    assertThat(late.select("h2").text())
        .matches("\\d+ việc quá hạn, của \\d+ đơn vị và \\d+ việc chưa phân công");
    List<Integer> counts =
        late.select(".whose a").eachText().stream().map(Integer::valueOf).toList();
    assertThat(counts).hasSizeGreaterThan(1).isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void nothingOverdueIsSaid() {
    Document page = page(Reports.empty());
    assertThat(page.select("main > section").first().text()).isEqualTo("Không có việc quá hạn");
    assertThat(page.select("main").text()).contains("Đã kết thúc trong kỳ 0: không có.");
  }

  @Test
  void eachNumberLeadsToAsManyItems() {
    Document page = page(Reports.bundled("6T/2023", YEAR_END));
    List<Element> numbers =
        page.select("main a").stream().filter(a -> a.text().matches("\\d+")).toList();
    assertThat(numbers)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            number -> {
              Element list = page.getElementById(number.attr("href").substring(1));
              assertThat(list.tagName()).isEqualTo("dt");
              assertThat(list.nextElementSibling().select("a"))
                  .as(list.text())
                  .hasSize(Integer.parseInt(number.text()));
            });
    assertThat(page.select("dd a"))
        .allSatisfy(
            item ->
                assertThat(page.getElementById(item.attr("href").substring(1)).select("th").text())
                    .isEqualTo(item.text()));
  }

  @Test
  void hostileTextIsShownAsText() {
    Document page = page(Reports.hostile());
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("h1 + .plan").text()).isEqualTo("Kế hoạch " + Reports.HOSTILE);
    assertThat(page.select(".late td").first().text()).isEqualTo(Reports.HOSTILE);
    assertThat(page.select(".sheet .issuer").text()).isEqualTo("UBND " + Reports.HOSTILE);
  }

  @Test
  void comparisonsAreShownWhereThereIsSomethingEarlier() {
    assertThat(page(Reports.bundled("Q1/2023", YEAR_END)).select(".compared")).isEmpty();
    Element compared = page(Reports.bundled("Q2/2023", YEAR_END)).select(".compared").first();
    assertThat(compared.select("caption").text())
        .isEqualTo("So với kỳ trước (quý I năm 2023 (15/12/2022 – 14/03/2023))");
    assertThat(compared.select("tbody tr").first().children().eachText())
        .containsExactly("Kỳ trước chuyển sang", "0", "24", "+24");
  }

  @Test
  void aPeriodThatRunsSaysSo() {
    Document page = page(Reports.bundled("Q3/2023", "2023-07-20"));
    assertThat(page.select(".days").text())
        .isEqualTo("Kỳ số liệu 15/06/2023 – 14/09/2023; tính đến hết ngày 20/07/2023 (tạm tính).");
    assertThat(page.select(".sheet").text()).contains("đến hết ngày 20/07/2023, tạm tính)");
  }

  @Test
  void theDayKnownOnIsShown() {
    PeriodReport report =
        PeriodReport.of(
            Reports.assess(Reports.bundledPlan(), Reports.bundledLog(), "2023-06-14")
                .asKnownOn(LocalDate.of(2023, 6, 14)),
            ReportingPeriod.parse("Q2/2023"),
            List.of(),
            Language.VIETNAMESE);
    Document page = page(report);
    assertThat(page.select(".days").text())
        .endsWith("; theo thông tin ghi nhận đến ngày 14/06/2023.");
    assertThat(page.select(".sheet").text())
        .contains("; theo thông tin ghi nhận đến ngày 14/06/2023)");
  }

  @Test
  void inEnglishOnlyTheSheetIsVietnamese() {
    Document page = page(Reports.bundled("Q2/2023", YEAR_END, Language.ENGLISH));
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("h1").text()).startsWith("Summary of ");
    assertThat(page.select(".late h2").text()).isEqualTo("1 overdue, given to nobody");
    assertThat(page.select(".sheet").attr("lang")).isEqualTo("vi");
  }

  @Test
  void twoThousandItemsAreStillOnePage() {
    String html = PeriodPage.of(Reports.large(2000));
    Document page = parse(html);
    readsWell(page);
    assertThat(page.select(".items tbody tr")).hasSize(2000);
    assertThat(page.select(".late tbody tr")).hasSize(1 + 20 + 1);
    assertThat(page.select(".late tbody tr").last().text())
        .isEqualTo("và 731 việc khác; xem danh sách theo con số ở trên");
    assertThat(html.length()).isLessThan(2_000_000);
    assertThat(page.select(".timeline g")).hasSizeLessThan(100);
  }

  @Test
  void theLocaleAndZoneOfTheMachineChangeNothing() {
    String here = PeriodPage.of(Reports.bundled("6T/2023", YEAR_END));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(PeriodPage.of(Reports.bundled("6T/2023", YEAR_END))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
