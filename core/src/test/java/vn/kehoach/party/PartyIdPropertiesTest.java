package vn.kehoach.party;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.kehoach.testing.PlanDomain;

@Domain(PlanDomain.class)
class PartyIdPropertiesTest {

  @Property
  void whatIsPrintedParsesBack(@ForAll PartyId id) {
    assertThat(PartyId.parse(id.toString())).isEqualTo(id);
  }

  @Property
  void theNameOfAnIdIsTheId(@ForAll PartyId id) {
    assertThat(PartyId.ofName(id.toString())).isEqualTo(id);
  }

  @Property
  void orderAgreesWithEquality(@ForAll PartyId one, @ForAll PartyId other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }
}
