package vn.kehoach.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.calendar.CalendarYear;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.calendar.DayOffKind;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.Provision;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.testing.AnnouncedYears;
import vn.kehoach.text.Language;

/** The texts stand in the folder explanations, one file a case and language. */
class ExplanationTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final WorkingCalendar REAL = AnnouncedYears.calendar();
  private static final WorkingCalendar WITH_2028 =
      REAL.withYear(
          CalendarYear.of(2028, Certainty.PROJECTED, "tính theo luật và lịch âm")
              .withDaysOff(
                  DayOff.of(
                      LocalDate.of(2028, 1, 3),
                      DayOffKind.COMPENSATION,
                      "Nghỉ bù Tết Dương lịch 1/1 (thứ Bảy)",
                      "Bộ luật Lao động 45/2019/QH14 Điều 111 khoản 3")));

  /** A caller's own rule: the file goes out two working days ahead. */
  private static final DayOffRule TWO_DAYS_AHEAD =
      new DayOffRule() {
        @Override
        public String name() {
          return "TWO_DAYS_AHEAD";
        }

        @Override
        public LocalDate adjust(LocalDate rawDay, WorkingCalendar calendar) {
          return calendar.minusWorkingDays(rawDay, 2);
        }

        @Override
        public Optional<Provision> source() {
          return Optional.of(Provision.of(DocumentNumber.parse("33/2023/QĐ-UBND"), "5"));
        }
      };

  private static final ImmutableMap<String, Deadline> CASES =
      ImmutableMap.<String, Deadline>builder()
          .put("example-1", counted("2023-01-06", "30 ngày", DayOffRules.NEXT_WORKING_DAY))
          .put("example-2", counted("2023-01-17", "5 ngày làm việc", DayOffRules.NEXT_WORKING_DAY))
          .put("example-3", counted("2025-04-24", "3 ngày làm việc", DayOffRules.NEXT_WORKING_DAY))
          .put("example-4", counted("2026-08-27", "3 ngày làm việc", DayOffRules.NEXT_WORKING_DAY))
          .put("example-5", counted("2026-11-19", "5 ngày làm việc", DayOffRules.NEXT_WORKING_DAY))
          .put("month", counted("2023-12-31", "2 tháng", DayOffRules.NEXT_WORKING_DAY))
          .put("backward", counted("2022-12-23", "30 ngày", DayOffRules.PREVIOUS_WORKING_DAY))
          .put("no-day-off", counted("2023-06-05", "3 ngày làm việc", DayOffRules.NEXT_WORKING_DAY))
          .put("sunday-next", fixed("2023-06-25", DayOffRules.NEXT_WORKING_DAY))
          .put("sunday-previous", fixed("2023-06-25", DayOffRules.PREVIOUS_WORKING_DAY))
          .put("sunday-stay", fixed("2023-06-25", DayOffRules.STAY))
          .put("holiday-stay", fixed("2023-09-04", DayOffRules.STAY))
          .put("projected", counted("2027-12-18", "2 tuần", DayOffRules.NEXT_WORKING_DAY))
          .put("assumed", assumed("2028-01-20", "5 ngày làm việc"))
          .put("assumed-end", assumed("2029-09-01", "2 ngày"))
          .put("unknown", counted("2028-06-01", "1 năm", DayOffRules.STAY))
          .put("own-rule", counted("2023-06-05", "5 ngày làm việc", TWO_DAYS_AHEAD))
          .buildOrThrow();

  private static Deadline counted(String event, String limit, DayOffRule rule) {
    return Deadline.counted(LocalDate.parse(event), TimeLimit.parse(limit), WITH_2028, rule);
  }

  /** By our own projection, with one more day off that the office itself expects. */
  private static Deadline assumed(String event, String limit) {
    return Deadline.counted(
        LocalDate.parse(event),
        TimeLimit.parse(limit),
        VietnamCalendar.publicSector()
            .withDayOff(
                DayOff.ofLocalClosing(
                        LocalDate.of(2028, 1, 31), "Chuyển trụ sở", "15/TB-UBND dự thảo")
                    .withAssumption("dự thảo được ký")),
        DayOffRules.NEXT_WORKING_DAY);
  }

  private static Deadline fixed(String written, DayOffRule rule) {
    return Deadline.fixed(LocalDate.parse(written), WITH_2028, rule);
  }

  static Stream<String> cases() {
    return CASES.keySet().stream();
  }

  private static Explanation explanation(String name) {
    return Objects.requireNonNull(CASES.get(name)).explanation();
  }

  private static String golden(String file) throws IOException {
    try (InputStream in = ExplanationTest.class.getResourceAsStream("explanations/" + file)) {
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
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          example-1       | 2023-02-05
          example-2       | 2023-01-20 2023-01-21 2023-01-22 2023-01-23 2023-01-24 2023-01-25 2023-01-26 2023-01-28 2023-01-29
          example-3       | 2025-04-27
          example-4       | 2026-08-29 2026-08-30 2026-08-31 2026-09-01 2026-09-02
          example-5       | 2026-11-21 2026-11-22 2026-11-24
          month           | ''
          backward        | 2023-01-20 2023-01-21 2023-01-22
          no-day-off      | ''
          sunday-next     | 2023-06-25
          sunday-previous | 2023-06-24 2023-06-25
          sunday-stay     | ''
          projected       | 2028-01-01 2028-01-02 2028-01-03
          unknown         | ''
          own-rule        | 2023-06-10 2023-06-11
          """)
  void theDaysSkippedAreNamedOneByOne(String name, String days) {
    assertThat(explanation(name).skipped())
        .extracting(off -> off.day().toString())
        .isEqualTo(Stream.of(days.split(" ", -1)).filter(d -> !d.isEmpty()).toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          example-1       | 147(3) 148(1) 148(5) 148(6)
          example-2       | 147(3) 148(1) 148(6)
          month           | 147(3) 148(3) 148(6)
          projected       | 147(3) 148(2) 148(5) 148(6)
          unknown         | 147(3) 148(4) 148(6)
          backward        | 147(3) 148(1) 148(6)
          sunday-next     | 148(6)
          sunday-previous | 148(6)
          sunday-stay     | 148(6)
          """)
  void theArticlesOfTheCivilCodeStandInTheOrderOfTheSteps(String name, String articles) {
    assertThat(explanation(name).provisions())
        .allMatch(p -> p.document().toString().equals("91/2015/QH13"))
        .extracting(p -> p.article() + "(" + p.clause().orElseThrow() + ")")
        .containsExactly(articles.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({"example-1, OFFICIAL", "projected, PROJECTED", "unknown, UNKNOWN"})
  void theCertaintyIsThatOfTheCalendarYears(String name, Certainty certainty) {
    assertThat(explanation(name).certainty()).isEqualTo(certainty);
  }

  @Test
  void theFirstDayCountedIsTheFirstWorkedForWorkingDaysOnly() {
    assertThat(explanation("example-1").firstDayCounted()).contains(LocalDate.of(2023, 1, 7));
    assertThat(explanation("example-4").firstDayCounted()).contains(LocalDate.of(2026, 8, 28));
    assertThat(counted("2023-01-19", "5 ngày làm việc", DayOffRules.STAY).explanation())
        .extracting(e -> e.firstDayCounted().orElseThrow())
        .isEqualTo(LocalDate.of(2023, 1, 27));
    assertThat(explanation("sunday-next").firstDayCounted()).isEmpty();
    assertThat(explanation("sunday-next").eventDay()).isEmpty();
    assertThat(explanation("sunday-next").limit()).isEmpty();
    assertThat(explanation("sunday-next").rule()).isEqualTo("NEXT_WORKING_DAY");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anExplanationSurvivesJson(String name) throws JsonProcessingException {
    String json = MAPPER.writeValueAsString(explanation(name));

    assertThat(MAPPER.readValue(json, Explanation.class)).isEqualTo(explanation(name));
  }

  /** The Code 91/2015/QH13 is in force from 2017-01-01, that of 2005 from 2006-01-01. */
  @ParameterizedTest(name = "{0} + {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2005-11-29 | 31 ngày | Trước ngày 01/01/2006 áp dụng Bộ luật Dân sự năm 1995, chưa đối chiếu.
          2005-11-30 | 32 ngày | Căn cứ: Điều 152, Điều 153, các khoản 5 và 6 Điều 153 Bộ luật Dân sự số 33/2005/QH11.
          2016-11-29 | 31 ngày | Căn cứ: Điều 152, Điều 153, khoản 6 Điều 153 Bộ luật Dân sự số 33/2005/QH11.
          2016-12-01 | 30 ngày | Căn cứ: khoản 3 Điều 147, các khoản 1, 5 và 6 Điều 148 Bộ luật Dân sự số 91/2015/QH13.
          """)
  void theCodeCitedIsTheOneInForceOnTheLastDay(LocalDate event, String limit, String line) {
    Explanation explanation = ofThePublicSector(event, limit);

    assertThat(explanation.toText(Language.VIETNAMESE).lines()).contains(line);
  }

  @Test
  void beforeTheCodesThatWereReadNoneIsCited() {
    Explanation explanation = ofThePublicSector(LocalDate.of(2005, 11, 30), "30 ngày");

    assertThat(explanation.provisions()).isEmpty();
    assertThat(explanation.caveats()).containsExactly(Caveat.CODE_OF_1995_NOT_READ);
    assertThat(explanation.toText(Language.ENGLISH))
        .contains("Before 2006-01-01 the Civil Code of 1995 was in force, which was not read.")
        .doesNotContain("Source:");
  }

  private static Explanation ofThePublicSector(LocalDate event, String limit) {
    return Deadline.counted(
            event,
            TimeLimit.parse(limit),
            VietnamCalendar.publicSector(),
            DayOffRules.NEXT_WORKING_DAY)
        .explanation();
  }

  /** The clause on years does not speak of a year without 29 February; that on months does. */
  @Test
  void aYearFromTheLastOfFebruaryIsCountedByTheClauseOnMonthsToo() {
    assertThat(ofThePublicSector(LocalDate.of(2024, 2, 29), "1 năm").toText(Language.VIETNAMESE))
        .contains(
            "Căn cứ: khoản 3 Điều 147, các khoản 4, 3 (tương tự) và 6 Điều 148 Bộ luật Dân sự số"
                + " 91/2015/QH13.");
    assertThat(ofThePublicSector(LocalDate.of(2024, 2, 29), "1 năm").toText(Language.ENGLISH))
        .contains(
            "Source: Article 147(3), Article 148(4), (3) (by analogy) and (6) of the Civil Code"
                + " 91/2015/QH13.");
    assertThat(ofThePublicSector(LocalDate.of(2024, 2, 28), "1 năm").toText(Language.VIETNAMESE))
        .doesNotContain("tương tự)");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          example-1       | BY_ANALOGY
          example-2       | BY_ANALOGY WORKING_DAY_NOT_DEFINED
          sunday-next     | BY_ANALOGY SET_DAY_MOVED_BY_CHOICE
          sunday-previous | BY_ANALOGY SET_DAY_MOVED_BY_CHOICE
          sunday-stay     | BY_ANALOGY
          """)
  void whatTheArticlesDoNotSettleIsSaid(String name, String caveats) {
    assertThat(explanation(name).caveats().stream().map(Caveat::name))
        .containsExactly(caveats.split(" ", -1));
  }

  @Test
  void aLimitOfTheCodeItselfIsNotCountedByAnalogy() {
    Deadline deadline =
        counted("2023-06-05", "3 ngày", DayOffRules.STAY).withLimitSource(CivilCode.DAYS);

    assertThat(deadline.explanation().caveats()).isEmpty();
  }

  /**
   * A day that is set does not move by Article 148(5), but time added to it ends by the article.
   */
  @Test
  void timeAddedToASetDayIsCounted() {
    Deadline set = fixed("2023-06-23", DayOffRules.NEXT_WORKING_DAY);
    TimeLimit twoDays = TimeLimit.parse("2 ngày");
    Deadline extended = set.extendedBy(Extension.by(twoDays, ExtensionBase.RAW_END));
    Deadline setAnew = extended.extendedBy(Extension.to(LocalDate.of(2023, 7, 1)));

    assertThat(extended.explanation().provisions())
        .containsExactly(CivilCode.LAST_DAY_OFF, CivilCode.MIDNIGHT);
    assertThat(setAnew.explanation().provisions()).containsExactly(CivilCode.MIDNIGHT);
    assertThat(setAnew.explanation().caveats()).contains(Caveat.SET_DAY_MOVED_BY_CHOICE);
  }

  /** Saturday 2029-11-24: whether Monday the 26th is off for it, no text says. */
  @ParameterizedTest(name = "{0} + {1}: {2}")
  @CsvSource({
    "2029-11-23, 3 ngày,          true",
    "2029-11-23, 2 ngày,          true",
    "2029-11-22, 2 ngày làm việc, true",
    "2029-11-21, 2 ngày làm việc, false",
    "2029-11-23, 4 ngày,          false",
    "2029-11-26, 1 ngày làm việc, false",
    "2028-11-24, 3 ngày,          false"
  })
  void anEndThatRestsOnTheMondayAfterVietnamCultureDaySaysSo(
      LocalDate event, String limit, boolean open) {
    Explanation explanation = ofThePublicSector(event, limit);

    assertThat(explanation.caveats().contains(Caveat.CULTURE_DAY_NOT_COMPENSATED_HERE))
        .isEqualTo(open);
    assertThat(
            explanation
                .toText(Language.VIETNAMESE)
                .contains(
                    "Chưa rõ có nghỉ bù ngày 24/11 hay không (Nghị quyết 28/2026/QH16 không quy"
                        + " định); ở đây tính là không nghỉ bù."))
        .isEqualTo(open);
  }
}
