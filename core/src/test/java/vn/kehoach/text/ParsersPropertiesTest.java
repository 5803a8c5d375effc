package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.DocumentType;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.PartialDate;
import vn.kehoach.period.PeriodPoint;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.DueRule;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.PlanId;
import vn.kehoach.testing.PlanDomain;

/** Whatever stands in a cell, a parser answers or says what the text must be; nothing escapes. */
class ParsersPropertiesTest {

  private static final List<Function<String, Object>> PARSERS =
      List.of(
          DocumentNumber::parse,
          PartyId::parse,
          PartyId::ofName,
          PlanId::parse,
          PlanId::ofName,
          ItemNumber::parse,
          PartialDate::parse,
          ReportingCycle::parse,
          ReportingPeriod::parse,
          TimeLimit::parse,
          PeriodPoint::parse,
          text -> DueRule.parse(text, 2023));

  @Property(tries = 3_000)
  void noParserThrowsAnythingButThatTheTextIsWrong(@ForAll("texts") String text) {
    for (Function<String, Object> parser : PARSERS) {
      try {
        assertThat(parser.apply(text)).isNotNull();
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageContaining(" must ").hasMessageContaining("'");
      }
    }
  }

  @Property
  void aDocumentTypeThatIsNotThereIsNoSuchElement(@ForAll("texts") String text) {
    try {
      assertThat(DocumentType.find(text)).contains(DocumentType.parse(text));
    } catch (NoSuchElementException e) {
      assertThat(DocumentType.find(text)).isEmpty();
    }
  }

  @Property
  void aDocumentTypeParsesBack(@ForAll DocumentType type) {
    assertThat(DocumentType.parse(type.toString())).isEqualTo(type);
  }

  @Property
  void whatAParserTakesItTakesAgainAsItPrintsIt(@ForAll("texts") String text) {
    for (Function<String, Object> parser : PARSERS) {
      Object value;
      try {
        value = parser.apply(text);
      } catch (IllegalArgumentException e) {
        continue;
      }
      String printed =
          value instanceof ReportingCycle cycle
              ? cycle.label(Language.VIETNAMESE)
              : value.toString();
      assertThat(parser.apply(printed)).isEqualTo(value);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        PlanDomain.rawTexts(),
        Arbitraries.of(
                "tháng ",
                "quý ",
                "giữa ",
                "năm ",
                "trước ",
                "30 ngày kể từ ",
                "Số: ",
                "khi ",
                "định kỳ ")
            .flatMap(start -> PlanDomain.rawTexts().map(end -> start + end)));
  }
}
