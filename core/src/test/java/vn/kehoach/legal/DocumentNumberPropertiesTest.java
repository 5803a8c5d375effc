package vn.kehoach.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
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

  @Property
  void itIsTheSameHoweverItIsTyped(@ForAll DocumentNumber number) {
    String typed = number.toString().toLowerCase(Locale.ROOT).replace('đ', 'd');
    assertThat(DocumentNumber.parse(typed).isSameAs(number)).isTrue();
    assertThat(DocumentNumber.parse("0" + number.withSerial("7")).isSameAs(number.withSerial("7")))
        .isTrue();
  }

  @Property
  void separatorsPutRightStayAsTheyAre(@ForAll DocumentNumber number) {
    DocumentNumber usual = number.withUsualSeparators();
    assertThat(usual.withUsualSeparators()).isEqualTo(usual);
    assertThat(usual.serial()).isEqualTo(number.serial());
    assertThat(usual.year()).isEqualTo(number.year());
    assertThat(DocumentNumber.parse(usual.toString())).isEqualTo(usual);
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
