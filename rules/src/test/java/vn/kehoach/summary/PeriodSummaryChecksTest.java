package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.summary.PeriodSummaryTest.LOG;
import static vn.kehoach.summary.PeriodSummaryTest.PLAN;
import static vn.kehoach.summary.PeriodSummaryTest.summary;
import static vn.kehoach.testing.SmallPlan.ASSESSOR;
import static vn.kehoach.testing.SmallPlan.OFFICE;
import static vn.kehoach.testing.SmallPlan.day;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import vn.kehoach.party.Role;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.text.Language;

/** What a summary refuses, and how it is made of any two days and read back. */
class PeriodSummaryChecksTest {

  @Test
  void aPeriodThatHasNotBegunIsRefused() {
    assertThatThrownBy(() -> summary("Q2/2023", "03-14"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("summary of Q2/2023 must be taken on or after 2023-03-15: '2023-03-14'");
    assertThat(summary("Q2/2023", "03-15").total().opening()).isEqualTo(6);
  }

  @Test
  void partsThatDoNotAddUpAreRefused() {
    PeriodSummary q1 = summary("Q1/2023", "12-31");
    String nothing = ": 'Figures{opening=0, added=0, outcomes={}, overdueAges={}}'";

    assertThatThrownBy(
            () ->
                ImmutablePeriodSummary.of(
                    q1.span(), ImmutableList.of(), q1.sections(), q1.roles(), q1.total()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("units of summary Q1/2023 must add up to its total " + q1.total() + nothing);
    assertThatThrownBy(
            () ->
                ImmutablePeriodSummary.of(
                    q1.span(), q1.units(), ImmutableList.of(), q1.roles(), q1.total()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sections of summary Q1/2023 must add up to its total " + q1.total() + nothing);
  }

  @Test
  void aRoleInMoreThanThereIsIsRefused() {
    PeriodSummary q1 = summary("Q1/2023", "12-31");
    Figures twice = q1.total().plus(q1.total());

    assertThatThrownBy(
            () ->
                ImmutablePeriodSummary.of(
                    q1.span(),
                    q1.units(),
                    q1.sections(),
                    ImmutableList.of(ImmutableRoleFigures.of(Role.LEAD, OFFICE, twice)),
                    q1.total()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "what van-phong-thong-ke has a part in (LEAD) must not be more than the total of"
                + " summary Q1/2023 8: '16'");
  }

  @Test
  void aDayOutsideItsWindowIsRefused() {
    SummarySpan q1 = summary("Q1/2023", "12-31").span();

    assertThatThrownBy(() -> q1.withAsOf(day("03-15")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "day of summary Q1/2023 must lie in its window 2022-12-15..2023-03-14: '2023-03-15'");
  }

  @Test
  void anyTwoDaysAreCountedAsAPeriodIs() {
    DateRange days = DateRange.ofClosed(day("2022-12-15"), day("03-14"));
    PeriodSummary q1 = summary("Q1/2023", "12-31");

    PeriodSummary same = PeriodSummary.of(ASSESSOR.assess(PLAN, LOG, day("12-31")), days);

    assertThat(same.period()).isEmpty();
    assertThat(same.units()).isEqualTo(q1.units());
    assertThat(same.sections()).isEqualTo(q1.sections());
    assertThat(same.roles()).isEqualTo(q1.roles());
    assertThatThrownBy(() -> PeriodSummary.of(ASSESSOR.assess(PLAN, LOG, day("2022-12-14")), days))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "summary of 2022-12-15..2023-03-14 must be taken on or after 2022-12-15: '2022-12-14'");
  }

  @Test
  void aSpanIsWordedInBothLanguages() {
    SummarySpan q1 = summary("Q1/2023", "12-31").span();

    assertThat(q1.label(Language.VIETNAMESE))
        .isEqualTo(
            ReportingPeriod.ofQuarter(2023, 1).label(Language.VIETNAMESE)
                + " (15/12/2022 – 14/03/2023)");
    assertThat(SummarySpan.of(q1.window(), q1.asOf()).label(Language.ENGLISH))
        .isEqualTo("2022-12-15 – 2023-03-14");
  }

  @Test
  void aSummaryReadsBackFromJson() throws JsonProcessingException {
    ObjectMapper mapper =
        JsonMapper.builder()
            .addModules(new GuavaModule(), new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    PeriodSummary q4 = summary("Q4/2023", "12-31");

    String json = mapper.writeValueAsString(q4);

    assertThat(json)
        .startsWith(
            "{\"span\":{\"period\":\"Q4/2023\",\"window\":{\"firstDay\":\"2023-09-15\","
                + "\"lastDay\":\"2023-12-14\"},\"asOf\":\"2023-12-14\",\"knownOn\":null},"
                + "\"units\":[{\"unit\":\"van-phong-thong-ke\",\"figures\":{\"opening\":1,"
                + "\"added\":1,\"outcomes\":{\"COMPLETED_LATE\":1,\"OPEN_WITHIN_LIMIT\":1},"
                + "\"overdueAges\":{}}}");
    assertThat(mapper.readValue(json, PeriodSummary.class)).isEqualTo(q4);
    assertThat(PeriodSummary.parse(q4.toJson()).orElseThrow()).isEqualTo(q4);
    assertThat(mapper.readValue(mapper.writeValueAsString(q4.total().onTimeRate()), Rate.class))
        .isEqualTo(q4.total().onTimeRate());
  }
}
