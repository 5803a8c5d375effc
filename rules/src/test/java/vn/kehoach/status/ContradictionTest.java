package vn.kehoach.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.testing.Dossier.USUAL;
import static vn.kehoach.testing.SmallPlan.ASSESSOR;
import static vn.kehoach.testing.SmallPlan.day;
import static vn.kehoach.testing.SmallPlan.item;
import static vn.kehoach.testing.SmallPlan.key;
import static vn.kehoach.testing.SmallPlan.log;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.testing.Dossier;
import vn.kehoach.testing.SmallPlan;
import vn.kehoach.text.Language;

/** What is told that does not fit: named, with what it contradicts, and never a crash. */
class ContradictionTest {

  private static String kinds(Standing standing) {
    return standing.contradictions().stream()
        .map(c -> c.kind() + " " + c.odd().happenedOn())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // told                                           | state        | what does not fit
        "completed 06-01; completed 06-20                 | COMPLETED    | COMPLETED_TWICE 2023-06-20",
        "completed 06-01; sent 06-20                      | COMPLETED    | COMPLETED_TWICE 2023-06-20",
        "sent 06-01; sent 06-20                           | COMPLETED    | ''",
        "sent 06-01; withdrawn 06-02                      | IN_PROGRESS  | ''",
        "withdrawn 06-02                                  | NOT_STARTED  | REOPENED_WHILE_OPEN 2023-06-02",
        "completed 2022-12-31                             | COMPLETED    | COMPLETED_BEFORE_OPENING 2022-12-31",
        "completed 01-01                                  | COMPLETED    | ''",
        "completed 06-01; started 06-02                   | COMPLETED    | AFTER_CLOSING 2023-06-02",
        "completed 06-01; progressed 06-02 50             | COMPLETED    | AFTER_CLOSING 2023-06-02",
        "completed 06-01; suspended 06-02                 | COMPLETED    | AFTER_CLOSING 2023-06-02",
        "completed 06-01; discontinued 06-02              | COMPLETED    | AFTER_CLOSING 2023-06-02",
        "transferred 06-01; completed 06-02               | TRANSFERRED  | AFTER_CLOSING 2023-06-02",
        "transferred 06-01; extended 06-02 to 07-01       | TRANSFERRED  | AFTER_CLOSING 2023-06-02",
        "discontinued 06-01; triggered 06-02              | DISCONTINUED | AFTER_CLOSING 2023-06-02",
        "reopened 06-01                                   | NOT_STARTED  | REOPENED_WHILE_OPEN 2023-06-01",
        "started 06-01; reopened 06-02                    | IN_PROGRESS  | REOPENED_WHILE_OPEN 2023-06-02",
        "started 06-01; started 06-02                     | IN_PROGRESS  | STARTED_TWICE 2023-06-02",
        "progressed 06-01 10; started 06-02               | IN_PROGRESS  | STARTED_TWICE 2023-06-02",
        "started 06-01; progressed 06-02 10               | IN_PROGRESS  | ''",
        "completed 06-01; reopened 06-02; started 06-03   | IN_PROGRESS  | ''",
        "suspended 06-01; suspended 06-02                 | SUSPENDED    | PAUSED_TWICE 2023-06-02",
        "suspended 06-01; suspended 06-02 until 07-02     | SUSPENDED    | ''",
        "incomplete 06-01; incomplete 06-02               | AWAITING_SUPPLEMENT | PAUSED_TWICE 2023-06-02",
        "incomplete 06-01; suspended 06-02                | SUSPENDED    | ''",
        "resumed 06-01                                    | NOT_STARTED  | RESUMED_WITHOUT_SUSPENSION 2023-06-01",
        "suspended 06-01; resumed 06-02; resumed 06-03    | IN_PROGRESS  | RESUMED_WITHOUT_SUSPENSION 2023-06-03",
        "supplied 06-01                                   | NOT_STARTED  | SUPPLEMENT_NOT_REQUESTED 2023-06-01",
        "suspended 06-01; supplied 06-02                  | SUSPENDED    | SUPPLEMENT_NOT_REQUESTED 2023-06-02",
        "extended 06-01 to 06-10                          | NOT_STARTED  | EXTENDED_TO_EARLIER_DAY 2023-06-01",
        "extended 06-01 to 06-15                          | NOT_STARTED  | EXTENDED_TO_EARLIER_DAY 2023-06-01",
        "extended 06-01 to 06-16                          | NOT_STARTED  | ''",
        "extended 06-01 to 07-10; extended 06-05 to 07-01 | NOT_STARTED  | EXTENDED_TO_EARLIER_DAY 2023-06-05",
        "triggered 06-01                                  | NOT_STARTED  | TRIGGERED_WITHOUT_USE 2023-06-01",
        // two of one day count in the order told
        "completed 06-01; reopened 06-01                  | IN_PROGRESS  | ''",
        "reopened 06-01; completed 06-01                  | COMPLETED    | REOPENED_WHILE_OPEN 2023-06-01",
        "discontinued 06-01; completed 06-01              | DISCONTINUED | AFTER_CLOSING 2023-06-01",
        "completed 06-01; discontinued 06-01              | COMPLETED    | AFTER_CLOSING 2023-06-01",
        // several in one course
        "resumed 06-01; reopened 06-02; completed 06-03; completed 06-04 "
            + "                                           | COMPLETED    | RESUMED_WITHOUT_SUSPENSION 2023-06-01; "
            + "REOPENED_WHILE_OPEN 2023-06-02; COMPLETED_TWICE 2023-06-04",
      })
  void whatDoesNotFitIsNamedAndTheRestIsJudged(String told, WorkState state, String expected) {
    Standing standing = Dossier.due("06-15").judge(USUAL, told, "06-30");

    assertThat(kinds(standing)).isEqualTo(expected);
    assertThat(standing.state()).isEqualTo(state);
  }

  @Test
  void anEventToldTwiceIsNamedAndTheLastCounts() {
    Standing standing =
        Dossier.due("30 ngày").judge(USUAL, "triggered 05-16; triggered 06-01", "06-30");

    assertThat(kinds(standing)).isEqualTo("TRIGGERED_TWICE 2023-06-01");
    assertThat(standing.originalDeadline()).hasToString("Optional[2023-07-03]");
  }

  @Test
  void anExtensionToAnEarlierDayLeavesTheLaterOne() {
    Standing standing = Dossier.due("06-15").judge(USUAL, "extended 06-01 to 06-10", "06-12");

    assertThat(standing.deadline()).hasToString("Optional[2023-06-15]");
    assertThat(standing.extensions()).hasSize(1);
  }

  @Test
  void aContradictionIsWordedInBothLanguages() {
    ImmutableList<Contradiction> found =
        Dossier.due("06-15")
            .judge(USUAL, "completed 06-01; extended 06-09 to 07-14", "06-30")
            .contradictions();

    assertThat(found.get(0).label(Language.VIETNAMESE))
        .isEqualTo(
            "diễn biến sau khi đã kết thúc: gia hạn ngày 09/06/2023 đến ngày 14/07/2023"
                + " (45/QĐ-UBND); trước đó: hoàn thành ngày 01/06/2023");
    assertThat(found.get(0).label(Language.ENGLISH))
        .isEqualTo(
            "happened after it was closed: extended on 2023-06-09 to 2023-07-14 (45/QĐ-UBND);"
                + " before: completed on 2023-06-01");
    assertThat(found.get(0).happenings()).hasSize(2);
    assertThat(
            Dossier.due("06-15")
                .judge(USUAL, "completed 06-01; progressed 06-02 50", "06-30")
                .contradictions()
                .get(0)
                .odd()
                .label(Language.VIETNAMESE))
        .isEqualTo("cập nhật tiến độ ngày 02/06/2023 50 %");
  }

  @Test
  void everyKindHasWordsOfItsOwnInBothLanguages() {
    for (Language language : Language.values()) {
      assertThat(Arrays.stream(ContradictionKind.values()).map(k -> k.label(language)))
          .doesNotHaveDuplicates()
          .allMatch(words -> !words.isBlank());
      assertThat(Arrays.stream(HappeningKind.values()).map(k -> k.label(language)))
          .doesNotHaveDuplicates()
          .allMatch(words -> !words.isBlank());
    }
  }

  @Test
  void anAssessmentListsWhatDoesNotFitByOccurrence() {
    Assessment assessment =
        ASSESSOR.assess(
            SmallPlan.of(item("II.1", "2023-06-15"), item("II.2", "2023-06-15")),
            log("II.2", "reopened 06-01"),
            day("06-15"));

    assertThat(assessment.contradictions().keySet()).containsExactly(key("II.2"));
    assertThat(assessment.on(day("05-31")).contradictions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-06-15,            triggered 06-01, TRIGGERED_WITHOUT_USE 2023-06-01",
    "30 ngày kể từ thụ lý,  triggered 06-01, ''",
    "khi có hướng dẫn,      triggered 06-01, ''",
    "không nêu,             triggered 06-01, TRIGGERED_WITHOUT_USE 2023-06-01",
    "định kỳ theo yêu cầu,  triggered 06-01, ''",
    "định kỳ theo yêu cầu,  triggered 06-01; triggered 06-05, TRIGGERED_TWICE 2023-06-05",
  })
  void anEventIsOfUseToWhatWaitsForOne(String due, String told, String expected) {
    Assessment assessment =
        ASSESSOR.assess(SmallPlan.of(item("II.1", due)), log("II.1", told), day("06-15"));

    assertThat(kinds(assessment.statuses().get(0).standing())).isEqualTo(expected);
  }

  @Test
  void anExtensionMustSetADay() {
    assertThatThrownBy(() -> Happening.of(HappeningKind.EXTENDED, day("06-01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("extension must set a day: '2023-06-01'");
  }

  @Test
  void aDocumentMustBePlainText() {
    assertThatThrownBy(
            () -> Happening.of(HappeningKind.SUSPENDED, day("06-01")).withDocument("15/QĐ\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("document of a happening must be plain text");
  }
}
