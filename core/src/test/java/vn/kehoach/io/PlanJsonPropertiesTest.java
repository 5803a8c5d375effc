package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.kehoach.plan.Plan;
import vn.kehoach.testing.PlanDomain;

@Domain(PlanDomain.class)
@Domain(DomainContext.Global.class)
class PlanJsonPropertiesTest {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(PlanJson.schema());

  @Property(tries = 200)
  void whatIsWrittenReadsBackEqual(@ForAll Plan plan) {
    assertThat(PlanJson.parse(PlanJson.write(plan)).orElseThrow()).isEqualTo(plan);
  }

  @Property(tries = 100)
  void whatIsWrittenObeysTheSchema(@ForAll Plan plan) {
    assertThat(SCHEMA.validate(PlanJson.write(plan), InputFormat.JSON)).isEmpty();
  }

  @Property(tries = 100)
  void whatIsWrittenTwiceIsWrittenAlike(@ForAll Plan plan) {
    String once = PlanJson.write(plan);
    assertThat(PlanJson.write(PlanJson.parse(once).orElseThrow())).isEqualTo(once);
  }

  @Property(tries = 200)
  void aPlanWithAPieceCutOutIsReadOrAProblem(@ForAll Plan plan, @ForAll Random random) {
    String json = PlanJson.write(plan);
    int from = random.nextInt(json.length());
    int to = from + 1 + random.nextInt(Math.min(20, json.length() - from));
    ReadResult<Plan> result = PlanJson.parse(json.substring(0, from) + json.substring(to));
    assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
    assertThat(result.problems())
        .allSatisfy(problem -> assertThat(problem.rule()).contains(" must "));
  }

  @Property(tries = 500)
  void noTextAtAllMakesTheReaderThrow(@ForAll String text) {
    assertThat(PlanJson.parse(text).problems()).hasSize(1);
    assertThat(PlanJson.parse("{\"format\":\"kehoach-plan-1\"," + text).problems()).hasSize(1);
  }
}
