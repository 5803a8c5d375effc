package vn.kehoach.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.Provision;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.DayBound;
import vn.kehoach.text.Language;

/** Explanations of changed deadlines and of moments; the texts stand in the folder explanations. */
class ChangedExplanationTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final WorkingCalendar REAL = VietnamCalendar.publicSector();
  private static final DayOffRule NEXT = DayOffRules.NEXT_WORKING_DAY;
  private static final Provision ARTICLE_30 =
      Provision.of(DocumentNumber.parse("25/2018/QH14"), "30");

  private static final ImmutableMap<String, Explanation> CASES =
      ImmutableMap.<String, Explanation>builder()
          .put("extended", denunciation().explanation())
          .put(
              "extended-from-raw-end",
              counted("2023-01-06", "30 ngày")
                  .extendedBy(Extension.by(TimeLimit.ofWorkingDays(5), ExtensionBase.RAW_END))
                  .explanation())
          .put(
              "extended-to",
              counted("2023-03-01", "30 ngày")
                  .extendedBy(Extension.to(day("2023-06-23")).withDocument("15/QĐ-UBND"))
                  .explanation())
          .put(
              "suspended",
              counted("2023-03-01", "5 ngày làm việc")
                  .suspendedBy(suspension("2023-03-03", "2023-03-07").withDocument("7/QĐ-UBND"))
                  .explanation())
          .put(
              "suspended-still",
              counted("2023-03-01", "30 ngày")
                  .suspendedBy(suspension("2023-02-01", "2023-02-15"))
                  .suspendedBy(Suspension.openFrom(day("2023-03-10"), day("2023-05-31")))
                  .explanation())
          .put(
              "exempted",
              Deadline.fixed(day("2023-04-28"), REAL, NEXT)
                  .exemptedBy(Exemption.of(TimeLimit.ofWorkingDays(2), "lũ lụt"))
                  .explanation())
          .put(
              "before",
              Deadline.bounded(DayBound.BEFORE, day("2023-06-26"), REAL, NEXT).explanation())
          .put("quarter", counted("2023-01-31", "1 quý").explanation())
          .put("hours", moment("2026-11-27T10:00", "24 giờ", DayOffRules.STAY).explanation())
          .put("hours-moved", moment("2026-11-27T10:00", "24 giờ", NEXT).explanation())
          .put("minutes", moment("2026-11-25T10:55:07", "30 phút", DayOffRules.STAY).explanation())
          .put("working-hours", moment("2026-11-23T18:20", "9 giờ làm việc", NEXT).explanation())
          .put(
              "working-hours-within-a-day",
              moment("2026-11-25T08:00", "2 giờ làm việc", NEXT).explanation())
          .buildOrThrow();

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Deadline counted(String event, String limit) {
    return Deadline.counted(day(event), TimeLimit.parse(limit), REAL, NEXT);
  }

  private static Suspension suspension(String first, String last) {
    return Suspension.of(DateRange.ofClosed(day(first), day(last)));
  }

  private static MomentDeadline moment(String start, String limit, DayOffRule rule) {
    return MomentDeadline.counted(
        LocalDateTime.parse(start), TimeLimit.parse(limit), REAL, OfficeHours.usual(), rule);
  }

  private static Deadline denunciation() {
    return counted("2023-03-01", "30 ngày")
        .withLimitSource(ARTICLE_30.withClause("1"))
        .extendedBy(
            Extension.by(TimeLimit.ofDays(30), ExtensionBase.SHIFTED_END)
                .withDocument("Quyết định 15/QĐ-UBND")
                .withProvision(ARTICLE_30.withClause("2")));
  }

  static Stream<String> cases() {
    return CASES.keySet().stream();
  }

  private static Explanation explanation(String name) {
    return Objects.requireNonNull(CASES.get(name));
  }

  private static String golden(String file) throws IOException {
    try (InputStream in =
        ChangedExplanationTest.class.getResourceAsStream("explanations/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theVietnameseTextIsWhatAClerkWouldWrite(String name) throws IOException {
    assertThat(explanation(name).toText(Language.VIETNAMESE) + "\n")
        .isEqualTo(golden(name + ".vi.txt"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theEnglishTextSaysTheSame(String name) throws IOException {
    assertThat(explanation(name).toText(Language.ENGLISH) + "\n")
        .isEqualTo(golden(name + ".en.txt"));
    assertThat(explanation(name).toText(Language.ENGLISH).lines())
        .hasSameSizeAs(explanation(name).toText(Language.VIETNAMESE).lines().toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anExplanationSurvivesJson(String name) throws JsonProcessingException {
    String json = MAPPER.writeValueAsString(explanation(name));

    assertThat(MAPPER.readValue(json, Explanation.class)).isEqualTo(explanation(name));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          extended              | 30(1) 30(2) 147(3) 148(1) 148(5) 148(6)
          extended-from-raw-end | 147(3) 148(1) 148(6)
          suspended             | 147(3) 148(1) 148(6)
          quarter               | 147(3) 148(3) 148(5) 148(6)
          hours                 | 147(1)
          hours-moved           | 147(1) 148(5) 148(6)
          working-hours         | 147(1)
          """)
  void theArticlesStandInTheOrderOfTheSteps(String name, String articles) {
    assertThat(explanation(name).provisions())
        .extracting(p -> p.article() + "(" + p.clause().orElseThrow() + ")")
        .containsExactly(articles.split(" ", -1));
  }

  @Test
  void originalRawAndFinalDaysAreAllKept() {
    Explanation explanation = explanation("extended");

    assertThat(explanation.original().map(Explanation::day)).contains(day("2023-03-31"));
    assertThat(explanation.rawDay()).isEqualTo(day("2023-04-30"));
    assertThat(explanation.day()).isEqualTo(day("2023-05-04"));
    assertThat(explanation.steps())
        .extracting(ChangeStep::ends)
        .containsExactly(DateRange.ofClosed(day("2023-03-31"), day("2023-04-30")));
  }
}
