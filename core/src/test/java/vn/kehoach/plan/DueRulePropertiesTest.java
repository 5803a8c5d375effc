package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.testing.PlanDomain;

@Domain(PlanDomain.class)
@Domain(DomainContext.Global.class)
class DueRulePropertiesTest {

  @Property
  void whatIsPrintedParsesBackInAPlanOfAnyYear(
      @ForAll DueRule rule, @ForAll @IntRange(min = 1946, max = 2198) int anyYear) {
    assertThat(DueRule.parse(rule.toString(), anyYear)).isEqualTo(rule);
  }

  @Property
  void decomposedTextReadsTheSame(@ForAll DueRule rule) {
    String decomposed = Normalizer.normalize(rule.toString(), Normalizer.Form.NFD);
    assertThat(DueRule.parse(decomposed, 2023)).isEqualTo(rule);
  }

  @Property(tries = 50)
  void anEventMayBeOfAnyLength(
      @ForAll TimeLimit limit, @ForAll @IntRange(min = 1, max = 5_000) int words) {
    Assume.that(limit.unit().isOfDays());
    DueRule rule = DueRule.after(limit, "ngày ký" + " và ban hành".repeat(words));
    assertThat(DueRule.parse(rule.toString(), 2023)).isEqualTo(rule);
  }

  @Property
  void aDayWithoutYearIsOfTheYearOfThePlan(@ForAll LocalDate day) {
    String written = day.getDayOfMonth() + "/" + day.getMonthValue();
    assertThat(DueRule.parse("trước ngày " + written, day.getYear()))
        .isEqualTo(DueRule.before(day));
    assertThat(DueRule.parse(written, day.getYear())).isEqualTo(DueRule.on(day));
  }
}
