package vn.kehoach.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.text.Language;

class StatutoryLimitsTest {

  private static final StatutoryLimitId POSTING = StatutoryLimitId.parse("democracy.posting");
  private static final StatutoryLimitId BIRTH = StatutoryLimitId.parse("one-stop.birth");
  private static final LimitSource SOURCE =
      LimitSource.of(
          DocumentNumber.parse("123/QĐ-UBND"),
          "cổng dịch vụ công",
          LocalDate.of(2026, 11, 1),
          SourceCertainty.VERIFIED);

  private static StatutoryLimit limit(StatutoryLimitId id, int days, String from, String to) {
    return StatutoryLimit.of(
            id,
            "Đăng ký khai sinh",
            LimitMeasure.within(TimeLimit.ofDays(days)),
            SOURCE,
            LocalDate.parse(from))
        .withInForceTo(Optional.of(to).filter(text -> !text.isEmpty()).map(LocalDate::parse));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-12-31,  ",
    "2021-01-01, 5 ngày",
    "2022-06-30, 5 ngày",
    "2022-07-01, 3 ngày",
    "2099-01-01, 3 ngày"
  })
  void theVersionInForceOnTheStartDayHolds(LocalDate start, String expected) {
    StatutoryLimits limits =
        StatutoryLimits.of(
            ImmutableList.of(
                limit(BIRTH, 3, "2022-07-01", ""), limit(BIRTH, 5, "2021-01-01", "2022-06-30")));

    assertThat(limits.find(BIRTH, start).flatMap(found -> found.measure().length()))
        .isEqualTo(Optional.ofNullable(expected).map(TimeLimit::parse));
    assertThat(limits.versions(BIRTH).stream().map(StatutoryLimit::inForceFrom))
        .containsExactly(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 7, 1));
    assertThat(limits.ids()).containsExactly(BIRTH);
    assertThat(limits).hasToString("1 statutory limits");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-30, 2022-07-02, 2022-06-30",
    "2022-06-30, 2022-06-30, 2022-06-30",
    ",           2022-07-01, it has no end"
  })
  void versionsLeaveNoGapAndDoNotOverlap(String end, String next, String said) {
    String to = end == null ? "" : end;
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                StatutoryLimits.of(
                    ImmutableList.of(limit(BIRTH, 5, "2021-01-01", to), limit(BIRTH, 3, next, ""))))
        .withMessage(
            "version of one-stop.birth must begin the day after the one before ends (%s): '%s'",
            said, next);
  }

  @Test
  void theLimitsOfACallerStandBesideOursAndInTheirPlace() {
    StatutoryLimits more =
        StatutoryLimits.of(
            ImmutableList.of(
                limit(BIRTH, 1, "2025-07-01", ""), limit(POSTING, 45, "2024-01-01", "")));
    StatutoryLimits all = StatutoryLimits.standard().with(more);

    assertThat(all.ids()).hasSize(StatutoryLimits.standard().ids().size() + 1).contains(BIRTH);
    assertThat(all.versions(POSTING)).hasSize(1);
    assertThat(all.find(POSTING, LocalDate.of(2023, 12, 31))).isEmpty();
    assertThat(all.limit(POSTING, LocalDate.of(2024, 1, 1)).vietnamese())
        .isEqualTo("Đăng ký khai sinh");
  }

  @Test
  void aLimitThatIsNotThereIsNamedWithThoseThatAre() {
    StatutoryLimits standard = StatutoryLimits.standard();
    LocalDate day = LocalDate.of(2023, 1, 6);

    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> standard.limit(StatutoryLimitId.parse("report.due"), day))
        .withMessage("statutory limit must be one of report.cut-off-to-sending: 'report.due'");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> standard.limit(StatutoryLimitId.parse("khieu-nai"), day))
        .withMessage(
            "statutory limit must be one of complaint.…, denunciation.…, reception.…,"
                + " democracy.…, one-stop.…, report.…: 'khieu-nai'");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> standard.limit(POSTING, day))
        .withMessage(
            "start day of democracy.posting must lie in its time in force (2023-07-01 to now):"
                + " '2023-01-06'");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(
            () ->
                standard.limit(
                    StatutoryLimitId.parse("complaint.first.acceptance.working-days"),
                    LocalDate.of(2026, 7, 1)))
        .withMessage(
            "start day of complaint.first.acceptance.working-days must lie in its time in force"
                + " (2013-12-16 to 2026-06-30): '2026-07-01'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "a.", ".a", "a..b", "a--b", "A.b", "khiếu-nại", "a b", "a.b\n", "a_b"})
  void anIdIsShortAndPlain(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatutoryLimitId.parse(text))
        .withMessage(
            "statutory limit id must be small letters a-z and digits, joined by single full stops"
                + " and hyphens, at most 120, such as complaint.first.ordinary: '%s'",
            text);
  }

  @Test
  void anIdMayHave120Letters() {
    assertThat(StatutoryLimitId.parse("a".repeat(120)).toString()).hasSize(120);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatutoryLimitId.parse("a".repeat(121)))
        .withMessageContaining("(121 characters)");
    assertThat(StatutoryLimitId.parse("a.b")).isLessThan(StatutoryLimitId.parse("a.c"));
  }

  @Test
  void whatContradictsItselfIsRefused() {
    StatutoryLimit birth = limit(BIRTH, 1, "2025-07-01", "");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> birth.withInForceTo(LocalDate.of(2025, 6, 30)))
        .withMessage(
            "last day in force of one-stop.birth must not be before the first 2025-07-01:"
                + " '2025-06-30'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> birth.withSource(SOURCE.withConfirmedUntil(LocalDate.of(2025, 6, 30))))
        .withMessage(
            "day of confirmation of one-stop.birth must not be before the first 2025-07-01:"
                + " '2025-06-30'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                birth
                    .withExtension(LimitExtension.of(1, TimeLimit.ofDays(5)))
                    .withMeasure(LimitMeasure.atMostTimes(1)))
        .withMessage("extension of one-stop.birth must be of a LIMIT: 'MAXIMUM_COUNT'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SOURCE.withClause("2"))
        .withMessage("clause of a limit must stand in an article: '2'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SOURCE.withPoint("b"))
        .withMessage("clause of a limit must stand in an article: 'b'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LimitExtension.of(11, TimeLimit.ofDays(1)))
        .withMessage("times a limit is extended must be from 1 to 10: '11'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LimitExtension.of(0, TimeLimit.ofDays(1)))
        .withMessage("times a limit is extended must be from 1 to 10: '0'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LIMIT             |     |             | length of a measure must be given unless it is MAXIMUM_COUNT: 'LIMIT'
          MAXIMUM_COUNT     | 1   | 1 ngày      | length of a measure must be given unless it is MAXIMUM_COUNT: 'MAXIMUM_COUNT'
          LIMIT             | 1   | 1 ngày      | times of a measure must be given for MINIMUM_FREQUENCY and MAXIMUM_COUNT only: 'LIMIT'
          MINIMUM_FREQUENCY |     | 1 tuần      | times of a measure must be given for MINIMUM_FREQUENCY and MAXIMUM_COUNT only: 'MINIMUM_FREQUENCY'
          MINIMUM_FREQUENCY | 0   | 1 tuần      | times of a measure must be from 1 to 366: '0'
          MAXIMUM_COUNT     | 367 |             | times of a measure must be from 1 to 366: '367'
          LEAD_TIME         |     | 1 tháng     | lead time must be in days or working days: '1 tháng'
          """)
  void aMeasureHasWhatItsKindNeeds(LimitKind kind, Integer times, String length, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LimitMeasure.ofParts(
                    kind,
                    Optional.ofNullable(times),
                    Optional.ofNullable(length).map(TimeLimit::parse)))
        .withMessage(message);
  }

  @Test
  void measuresAndCertaintiesAreSaidInWords() {
    assertThat(LimitMeasure.within(TimeLimit.ofDays(1)).label(Language.ENGLISH))
        .isEqualTo("at most 1 day");
    assertThat(LimitMeasure.ahead(TimeLimit.ofWorkingDays(5)).label(Language.ENGLISH))
        .isEqualTo("at least 5 working days before");
    assertThat(LimitMeasure.atLeast(TimeLimit.ofDays(30)).label(Language.ENGLISH))
        .isEqualTo("at least 30 days");
    assertThat(LimitMeasure.atLeastTimes(2, TimeLimit.ofMonths(1)).label(Language.ENGLISH))
        .isEqualTo("at least 2 times in 1 month");
    assertThat(LimitMeasure.atMostTimes(1).label(Language.ENGLISH)).isEqualTo("at most 1 time");
    assertThat(SourceCertainty.OPEN.label(Language.VIETNAMESE))
        .isEqualTo("còn cách hiểu khác nhau");
    assertThat(SourceCertainty.OPEN.worst(SourceCertainty.VERIFIED))
        .isEqualTo(SourceCertainty.OPEN);
    assertThat(SourceCertainty.VERIFIED.worst(SourceCertainty.UNCONFIRMED))
        .isEqualTo(SourceCertainty.UNCONFIRMED);
  }

  @Test
  void whatHasNoEnglishNameKeepsTheVietnameseOne() {
    StatutoryLimit birth = limit(BIRTH, 1, "2025-07-01", "");

    assertThat(birth.name(Language.ENGLISH)).isEqualTo("Đăng ký khai sinh");
    assertThat(birth.withEnglish("Registering a birth").name(Language.ENGLISH))
        .isEqualTo("Registering a birth");
    assertThat(SOURCE.isConfirmedOn(LocalDate.MAX)).isTrue();
    assertThat(SOURCE.provision()).isEmpty();
    assertThat(SOURCE.label(Language.ENGLISH)).isEqualTo("123/QĐ-UBND");
    assertThat(SOURCE.withArticle("3").withPoint("b").label(Language.VIETNAMESE))
        .isEqualTo("điểm b Điều 3, 123/QĐ-UBND");
  }
}
