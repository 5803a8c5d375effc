package vn.kehoach.statute;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.text.Language;

/** The limits that come with the library; the days expected were worked out by another program. */
class StandardLimitsTest {

  private static final StatutoryLimits STANDARD = StatutoryLimits.standard();

  @ParameterizedTest(name = "{1}: {0} from {2}, extended {3} times")
  @CsvFileSource(resources = "limits.csv", numLinesToSkip = 1)
  void aLimitEndsOnTheDayItsArticleSays(
      String id, String article, LocalDate start, int extensions, LocalDate expected) {
    StatutoryLimit limit = STANDARD.limit(StatutoryLimitId.parse(id), start);
    StatutoryDeadline deadline =
        limit
            .deadline(
                start,
                VietnamCalendar.publicSector(),
                limit.measure().kind() == LimitKind.LEAD_TIME
                    ? DayOffRules.PREVIOUS_WORKING_DAY
                    : DayOffRules.NEXT_WORKING_DAY)
            .extended(extensions);

    assertThat(limit.source().label(Language.VIETNAMESE)).isEqualTo(article);
    assertThat(deadline.day()).isEqualTo(expected);
    assertThat(deadline.extensions()).isEqualTo(extensions);
    assertThat(deadline).hasToString(expected.toString());
  }

  @Test
  void everyLimitThatIsCountedStandsInTheTable() throws IOException {
    try (InputStream in = StandardLimitsTest.class.getResourceAsStream("limits.csv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(table.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
          .contains(
              STANDARD.all().stream()
                  .filter(limit -> limit.measure().kind().isCounted())
                  .map(limit -> limit.id().toString())
                  .toArray(String[]::new));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reception.commune-chair      | điểm d khoản 2 Điều 15, 42/2013/QH13 | ít nhất 1 lần trong 1 tuần
          reception.agency-head        | khoản 2 Điều 18, 42/2013/QH13        | ít nhất 1 lần trong 1 tháng
          reception.party-head         | khoản 1 Điều 4, 11-QĐi/TW            | ít nhất 2 lần trong 1 tháng
          democracy.posting-list       | khoản 2 Điều 13, 10/2022/QH15        | ít nhất 1 lần trong 1 quý
          democracy.dialogue           | khoản 1 Điều 32, 10/2022/QH15        | ít nhất 1 lần trong 1 năm
          democracy.village-conference | khoản 1 Điều 33, 10/2022/QH15        | ít nhất 1 lần trong 1 năm
          one-stop.rescheduling        | 61/2018/NĐ-CP                        | không quá 1 lần
          """)
  void aDutyThatIsNotCountedKeepsItsMeasure(String id, String article, String measure) {
    StatutoryLimit limit = STANDARD.limit(StatutoryLimitId.parse(id), LocalDate.of(2023, 7, 3));

    assertThat(limit.source().label(Language.VIETNAMESE)).isEqualTo(article);
    assertThat(limit.measure()).hasToString(measure);
    assertThat(limit.measure().kind().isCounted()).isFalse();
  }

  static Stream<StatutoryLimit> limits() {
    return STANDARD.all().stream();
  }

  @ParameterizedTest
  @MethodSource("limits")
  void everyRowSaysWhereItWasReadAndUntilWhenItIsConfirmed(StatutoryLimit limit) {
    LimitSource source = limit.source();

    assertThat(source.readIn()).doesNotContainIgnoringCase("memory");
    assertThat(source.certainty()).isNotEqualTo(SourceCertainty.UNCONFIRMED);
    assertThat(source.checkedOn()).isAfterOrEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(source.confirmedUntil())
        .hasValueSatisfying(day -> assertThat(day).isBefore("2026-11-26"));
    assertThat(limit.english()).isPresent();
    assertThat(limit.startEvent().isPresent()).isEqualTo(limit.measure().kind().isCounted());
    assertThat(source.article().isPresent() || limit.remark().isPresent()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("limits")
  void whatIsVerifiedWasReadInTwoPlacesAndWhatIsOpenSaysWhy(StatutoryLimit limit) {
    LimitSource source = limit.source();
    int places = Splitter.on("; ").splitToList(source.readIn()).size();

    switch (source.certainty()) {
      case VERIFIED -> assertThat(places).isGreaterThan(1);
      case SINGLE_SOURCE -> assertThat(places).isEqualTo(1);
      default -> assertThat(limit.remark()).isPresent();
    }
  }

  @Test
  void aComplexComplaintHasALongerLimitAndNoExtension() {
    assertThat(
            STANDARD.all().stream()
                .filter(limit -> limit.extension().isPresent())
                .map(limit -> limit.id() + " " + limit.extension().orElseThrow().times()))
        .containsExactly(
            "denunciation.settlement.complex 1", "denunciation.settlement.especially-complex 2");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-30, 10 ngày, OPEN",
    "2026-07-01, 7 ngày làm việc, SINGLE_SOURCE",
    "2026-07-24, 7 ngày làm việc, UNCONFIRMED"
  })
  void theAcceptanceOfComplaintsIsThatOfTheDayTheyAreReceived(
      LocalDate received, String length, SourceCertainty certainty) {
    StatutoryLimit limit =
        STANDARD.limit(StatutoryLimitId.parse("complaint.first.acceptance"), received);

    assertThat(limit.measure().length()).hasToString("Optional[" + length + "]");
    assertThat(limit.source().certaintyOn(received)).isEqualTo(certainty);
  }

  @Test
  void theOtherReadingOfTheUnitIsALimitOfItsOwn() {
    LocalDate received = LocalDate.of(2019, 1, 30);
    assertThat(
            Stream.of("complaint.first.acceptance", "complaint.first.acceptance.working-days")
                .map(id -> STANDARD.limit(StatutoryLimitId.parse(id), received))
                .map(limit -> limit.measure() + " " + limit.source().certainty()))
        .containsExactly("không quá 10 ngày OPEN", "không quá 10 ngày làm việc OPEN");
  }

  /** A prompt to whoever keeps the data: the laws were amended from 2026-07-01. */
  @Test
  void whatTheLawOf2025MayHaveChangedIsNotConfirmedAfterIt() {
    assertThat(
            STANDARD.all().stream()
                .filter(
                    limit ->
                        limit
                            .source()
                            .document()
                            .toString()
                            .matches("02/2011/QH13|25/2018/QH14|42/2013/QH13"))
                .map(limit -> limit.source().certaintyOn(LocalDate.of(2026, 7, 1))))
        .hasSizeGreaterThan(30)
        .containsOnly(SourceCertainty.UNCONFIRMED);
  }
}
