package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.kehoach.plan.Plan;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.testing.PlanDomain;

@Domain(PlanDomain.class)
@Domain(DomainContext.Global.class)
class CsvDomainPropertiesTest {

  @Property(tries = 200)
  void everyPlanReadsBackEqual(@ForAll Plan plan) {
    assertThat(PlanCsv.parse(PlanCsv.write(plan)).orElseThrow()).isEqualTo(plan);
  }

  @Property(tries = 200)
  void everyLogReadsBackEqual(@ForAll ProgressLog log) {
    assertThat(ProgressCsv.parse(ProgressCsv.write(log)).orElseThrow()).isEqualTo(log);
  }

  @Property(tries = 100)
  void whatIsWrittenTwiceIsWrittenAlike(@ForAll Plan plan) {
    String once = PlanCsv.write(plan);
    assertThat(PlanCsv.write(PlanCsv.parse(once).orElseThrow())).isEqualTo(once);
  }

  @Property(tries = 200)
  void aPlanWithAPieceCutOutIsReadOrAProblem(@ForAll Plan plan, @ForAll Random random) {
    String csv = PlanCsv.write(plan);
    int from = random.nextInt(csv.length());
    int to = from + 1 + random.nextInt(Math.min(20, csv.length() - from));
    ReadResult<Plan> result = PlanCsv.parse(csv.substring(0, from) + csv.substring(to));
    assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
    assertThat(result.problems())
        .allSatisfy(problem -> assertThat(problem.rule()).contains(" must "));
  }
}
