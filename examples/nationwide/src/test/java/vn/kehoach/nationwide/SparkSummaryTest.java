package vn.kehoach.nationwide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.summary.Figures;
import vn.kehoach.summary.MergedSummary;

class SparkSummaryTest {

  private static JavaSparkContext spark = null;

  @BeforeAll
  static void start() {
    spark = new JavaSparkContext(Main.conf().setMaster("local[2]"));
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"T03/2026", "Q2/2026", "2026"})
  void sparkAndASingleMachineAgree(String name) {
    ReportingPeriod period = ReportingPeriod.parse(name);
    List<Commune> communes = Commune.first(200);

    MergedSummary bySpark = SparkSummary.of(spark, communes, period);

    assertThat(bySpark).isEqualTo(CountrySummary.onOneMachine(communes, period));
    assertThat(bySpark.summaries()).isEqualTo(200);
    assertThat(bySpark.figures()).hasSize(34);
  }

  @Test
  void theCountryIsTheSumOfItsProvinces() {
    MergedSummary country =
        SparkSummary.of(spark, Commune.first(100), ReportingPeriod.parse("Q1/2026"));

    assertThat(country.figures().values().stream().reduce(Figures.empty(), Figures::plus))
        .isEqualTo(country.total());
    assertThat(country.total().opening() + country.total().added())
        .isEqualTo(country.total().closed() + country.total().closing())
        .isPositive();
  }

  @Test
  void theOrderOfTheCommunesDoesNotMatter() {
    ReportingPeriod period = ReportingPeriod.parse("Q3/2026");
    List<Commune> shuffled = Commune.first(60).stream().collect(Collectors.toList());
    Collections.shuffle(shuffled, new Random(7));

    assertThat(SparkSummary.of(spark, shuffled, period))
        .isEqualTo(CountrySummary.onOneMachine(Commune.first(60), period));
  }

  @Test
  void aCommuneIsTheSameEachTimeItIsMadeUp() {
    Commune commune = new Commune(17);

    assertThat(CommuneYear.planOf(commune)).isEqualTo(CommuneYear.planOf(commune));
    assertThat(Commune.all()).hasSize(3_321);
    assertThat(Commune.all().stream().map(Commune::province).distinct()).hasSize(34);
  }
}
