package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.kehoach.plan.Plan;
import vn.kehoach.testing.PlanDomain;

@Domain(PlanDomain.class)
class PlanJsonPropertiesTest {

  @Property(tries = 200)
  void whatIsWrittenReadsBackEqual(@ForAll Plan plan) {
    assertThat(PlanJson.parse(PlanJson.write(plan)).orElseThrow()).isEqualTo(plan);
  }
}
