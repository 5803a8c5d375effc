package vn.kehoach.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.kehoach.testing.PlanDomain;

@Domain(PlanDomain.class)
@Domain(DomainContext.Global.class)
class DocumentNumberPropertiesTest {

  @Property
  void whatIsPrintedParsesBack(@ForAll DocumentNumber number) {
    assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
  }

  @Property
  void takenApartItStaysTheSameNumber(
      @ForAll DocumentNumber number, @ForAll("gaps") String gap, @ForAll("leads") String lead) {
    String loose = number.toString().replace("/", gap + "/" + gap).replace("-", gap + "–");
    String decomposed = Normalizer.normalize(lead + loose + gap, Normalizer.Form.NFD);
    assertThat(DocumentNumber.parse(decomposed)).isEqualTo(number);
  }

  @Provide
  Arbitrary<String> gaps() {
    return Arbitraries.of("", " ", "\n ", "\u00A0", "\u200B", "  ");
  }

  @Provide
  Arbitrary<String> leads() {
    return Arbitraries.of("", "Số ", "số: ", "SỐ:", "Số:        ");
  }
}
