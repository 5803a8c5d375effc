package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import vn.kehoach.plan.DueRule;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanHeader;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.Section;
import vn.kehoach.text.PlainText;

class CsvPropertiesTest {

  @Provide
  Arbitrary<String> clean() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "=",
            "+",
            "-",
            "@",
            "'",
            "＝",
            "\"",
            ",",
            ";",
            "#",
            "note:",
            "title",
            "Nội dung",
            "STT",
            "due",
            "\u0301",
            "\uFFFE",
            " ",
            "x",
            "ỷ",
            "\uD83C\uDFE0",
            "plan",
            "%");
    return Arbitraries.oneOf(
            Arbitraries.strings(), odd.list().ofMaxSize(6).map(l -> String.join("", l)))
        .map(PlainText::clean)
        .filter(text -> !text.isEmpty());
  }

  @Provide
  Arbitrary<String> table() {
    Arbitrary<String> cell =
        Arbitraries.oneOf(
            clean(),
            Arbitraries.of(
                "",
                "A",
                "II",
                "1",
                "1.1",
                "-",
                "STT",
                "Nội dung",
                "Thời hạn",
                "Chủ trì",
                "item",
                "label",
                "event",
                "year",
                "2023",
                "title",
                "issuing_body",
                "\"",
                "\"a\"b",
                "Số: /KH",
                "party",
                "BODY",
                "amendment",
                "2023-01-01",
                "indicator",
                "measurement",
                "model",
                "model_step",
                "plan",
                "reference",
                "STARTED",
                "happened_on",
                "recorded_on"));
    Arbitrary<String> row = cell.list().ofMaxSize(6).map(cells -> String.join(",", cells));
    return row.list().ofMaxSize(12).map(rows -> String.join("\n", rows));
  }

  @Property
  void anyTextIsSurvived(@ForAll String text) {
    assertThat(PlanCsv.parse(text).problems()).isNotEmpty();
    assertThat(ProgressCsv.parse(text).problems()).isNotEmpty();
  }

  @Property(tries = 300)
  void anyTableIsSurvived(@ForAll("table") String text) {
    survive(CsvReading.HEAD + "STT,Nội dung,Thời hạn,Chủ trì,report_by,participation\n" + text);
    survive(CsvReading.HEAD + text + "\n" + CsvPlans.HEADINGS + "\n" + text);
    ProgressCsv.parse("plan,p\nitem,event,happened_on,recorded_on,percent,document\n" + text);
  }

  private static void survive(String text) {
    PlanCsv.parse(text)
        .partial()
        .ifPresent(
            plan -> assertThat(PlanCsv.parse(PlanCsv.write(plan)).orElseThrow()).isEqualTo(plan));
  }

  @Property
  void anyCellReadsBackThroughFormulaEscaping(@ForAll String text) {
    assertThat(FormulaCell.unescape(FormulaCell.escape(text))).isEqualTo(text);
  }

  @Property
  void noCellWrittenBeginsAFormula(@ForAll("clean") String text) {
    assertThat(FormulaCell.escape(text)).doesNotContainPattern("^[=+@\\t\\r＝＋－＠-]");
  }

  @Property
  void anyRowsReadBack(
      @ForAll @Size(min = 1, max = 5) List<@Size(min = 1, max = 5) List<String>> rows) {
    List<List<String>> read =
        CsvRows.parse(CsvText.of(rows), ',').rows().stream()
            .map(row -> row.cells().stream().map(FormulaCell::unescape).toList())
            .toList();
    assertThat(read).isEqualTo(rows);
  }

  @Property
  void anyFigureReadsBackWithItsScale(
      @ForAll @BigRange(min = "-99999999999999999999", max = "99999999999999999999") @Scale(10)
          BigDecimal figure) {
    assertThat(DecimalText.parse(DecimalText.print(figure))).isEqualTo(figure);
  }

  @Property
  void anyTextsOfAPlanReadBack(
      @ForAll("clean") String title,
      @ForAll("clean") String heading,
      @ForAll("clean") String other,
      @ForAll("clean") String note) {
    PlanItem item =
        PlanItem.of(ItemNumber.parse("*1.+1"), title, DueRule.upon(note))
            .withLabel(note)
            .withNotes(notes(heading, other, note));
    Plan plan =
        Plan.of(PlanId.parse("p"), PlanHeader.of(title, note, 2023).withPlace(heading))
            .withSections(
                Section.of(ItemNumber.parse("*1"), note).withItems(ImmutableList.of(item)));
    assertThat(PlanCsv.parse(PlanCsv.write(plan)).orElseThrow()).isEqualTo(plan);
  }

  private static ImmutableMap<String, String> notes(String heading, String other, String note) {
    return heading.equals(other)
        ? ImmutableMap.of(heading, note)
        : ImmutableMap.of(heading, note, other, heading);
  }
}
