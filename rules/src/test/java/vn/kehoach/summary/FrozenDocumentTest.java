package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.summary.FrozenSummaryTest.LOG;
import static vn.kehoach.summary.FrozenSummaryTest.PLAN;
import static vn.kehoach.summary.FrozenSummaryTest.Q1;
import static vn.kehoach.summary.FrozenSummaryTest.sent;
import static vn.kehoach.testing.SmallPlan.ASSESSOR;
import static vn.kehoach.testing.SmallPlan.day;
import static vn.kehoach.testing.SmallPlan.key;
import static vn.kehoach.testing.SmallPlan.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.io.ReadProblem;
import vn.kehoach.period.DateRange;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanId;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.EventTime;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.text.Language;

/** The document of a frozen summary: its form, and what is refused. */
class FrozenDocumentTest {

  @Test
  void whatKnowsNoDayOrAnotherPlanIsRefused() {
    Plan other = Plan.of(PlanId.parse("khac"), PLAN.header());
    ProgressLog otherLog = ProgressLog.empty(other.id());
    FrozenSummary otherSent =
        FrozenSummary.of(ASSESSOR.assess(other, otherLog, day("12-31"), day("03-25")), Q1);

    assertThatThrownBy(() -> FrozenSummary.of(ASSESSOR.assess(PLAN, LOG, day("12-31")), Q1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("assessment to freeze must be as known on a day: 'Q1/2023'");
    assertThatThrownBy(() -> sent().verify(other, otherLog, ASSESSOR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("plan to verify must be nam-chinh-2023: 'khac'");
    assertThatThrownBy(() -> sent().compareWith(otherSent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("plan to compare must be nam-chinh-2023: 'khac'");
  }

  @Test
  void theDocumentIsAsItWas() throws IOException {
    String golden;
    try (InputStream in = FrozenSummaryTest.class.getResourceAsStream("frozen-q1-2023.json")) {
      golden =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    assertThat(sent().toJson()).isEqualTo(golden);
    assertThat(FrozenSummary.parse(golden).orElseThrow()).isEqualTo(sent());
    assertThat(FrozenSummary.parse(golden).orElseThrow().verify(PLAN, LOG, ASSESSOR).isSame())
        .isTrue();
  }

  @Test
  void aFigureThatWasAlteredIsFoundOut() {
    String json = sent().toJson();
    String altered = json.replace("COMPLETED_LATE", "COMPLETED_EARLY");

    assertThat(altered).isNotEqualTo(json);
    assertThat(FrozenSummary.parse(altered).problems())
        .extracting(ReadProblem::rule)
        .singleElement()
        .asString()
        .matches(
            "fingerprint of a frozen summary must be that of its content [0-9a-f]{64}: '"
                + sent().fingerprint()
                + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "{}",
        "{\"plan\":\"p\",\"plan\":\"q\"}",
        "\u0000\uFFFD",
        "{\"fingerprint\":\"0\"}",
        "{\"plan\":{\"a\":{\"b\":{}}}}",
      })
  void whatIsNoDocumentIsAProblem(String json) {
    assertThat(FrozenSummary.parse(json).problems()).hasSize(1);
    assertThat(FrozenSummary.parse(json).partial()).isEmpty();
  }

  @Test
  void aTruncatedDocumentIsAProblemWhereverItEnds() {
    String json = sent().toJson();
    for (int end = 0; end < json.length(); end += 37) {
      assertThat(FrozenSummary.parse(json.substring(0, end)).problems()).hasSize(1);
    }
    assertThat(FrozenSummary.parse("[".repeat(100_000)).problems()).hasSize(1);
  }

  @Test
  void theVersionOfTheLibraryIsThatOfTheBuild() throws IOException {
    assertThat(Files.readString(Path.of("../pom.xml")))
        .contains("<version>" + FrozenInputs.LIBRARY + "</version>");
  }

  @Test
  void otherDaysAreNamed() {
    FrozenSummary march =
        FrozenSummary.of(
            ASSESSOR.assess(PLAN, LOG, day("12-31"), day("03-25")),
            DateRange.ofClosed(day("03-01"), day("03-31")));

    assertThat(sent().compareWith(march).label(Language.ENGLISH))
        .startsWith("span changed – Q1/2023: 2022-12-15..2023-03-14 → 2023-03-01..2023-03-31\n");
    assertThat(march.verify(PLAN, LOG, ASSESSOR).isSame()).isTrue();
  }

  @Test
  void anEventRecordedOnTheSameDayWithAnotherDayIsOneRewritten() {
    ProgressLog log =
        LOG.withEvents(
            LOG.events().get(0),
            Completed.of(key("II.2"), EventTime.of(day("02-20"), day("02-28"))));

    assertThat(sent().verify(PLAN, log, ASSESSOR).label(Language.ENGLISH))
        .isEqualTo("event changed – II.2: completed on 2023-02-20, recorded on 2023-02-20");
    assertThat(sent().summary().knownOn()).contains(day("03-25"));
  }
}
