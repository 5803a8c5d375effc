package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.testing.SmallPlan.ASSESSOR;
import static vn.kehoach.testing.SmallPlan.OFFICE;
import static vn.kehoach.testing.SmallPlan.RADIO;
import static vn.kehoach.testing.SmallPlan.day;
import static vn.kehoach.testing.SmallPlan.events;
import static vn.kehoach.testing.SmallPlan.item;
import static vn.kehoach.testing.SmallPlan.log;
import static vn.kehoach.testing.SmallPlan.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.Plan;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.testing.SmallPlan;
import vn.kehoach.text.Language;

/**
 * A year of a small plan, counted by hand. The windows of 2023 are 12-15 (2022) to 03-14, 03-15 to
 * 06-14, 06-15 to 09-14 and 09-15 to 12-14.
 */
class PeriodSummaryTest {

  static final Plan PLAN =
      SmallPlan.issuedOn(
          "2023-01-10",
          SmallPlan.of(
              item("II.1", "2023-02-28", OFFICE),
              item("II.2", "2023-03-10", OFFICE),
              item("II.3", "Q2/2023", RADIO),
              item("II.4", "chậm nhất 2023-05-15", RADIO),
              item("II.5", "không nêu", OFFICE),
              item("II.6", "2023-09-08"),
              item("II.7", "thường xuyên", OFFICE),
              report("II.8", "định kỳ quý", RADIO),
              item("II.9", "không áp dụng", OFFICE)));

  static final ProgressLog LOG =
      log("II.1", "")
          .withEvents(
              Stream.of(
                      events("II.1", "completed 02-20"),
                      // late, and in the next period
                      events("II.2", "completed 03-20"),
                      events("II.3", "started 04-01; completed 06-30"),
                      events("II.4", "completed 05-15; reopened 07-03; completed 07-20"),
                      events("II.5", "discontinued 08-01"),
                      // 31 days suspended: 09-08 becomes 10-09, a Monday
                      events("II.6", "suspended 09-01; resumed 10-02; completed 10-10"),
                      events("II.7 Q1/2023", "completed 03-14"),
                      events("II.7 Q2/2023", "completed 06-10"),
                      events("II.7 Q3/2023", "completed 09-20"),
                      // 03-25 is a Saturday: sent on the Monday after
                      events("II.8 Q1/2023", "sent 03-27"),
                      events("II.8 Q2/2023", "sent 06-20"))
                  .flatMap(ImmutableList::stream)
                  .collect(ImmutableList.toImmutableList()));

  static PeriodSummary summary(String period, String asOf) {
    return PeriodSummary.of(ASSESSOR.assess(PLAN, LOG, day(asOf)), ReportingPeriod.parse(period));
  }

  /** Figures as text: opening + added = closed + closing, and each way that anything took. */
  static String text(Figures figures) {
    return figures.opening()
        + "+"
        + figures.added()
        + "="
        + figures.closed()
        + "+"
        + figures.closing()
        + figures.outcomes().entrySet().stream()
            .map(entry -> ", " + entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining());
  }

  private static String text(PeriodSummary summary, Optional<PartyId> unit) {
    return summary.units().stream()
        .filter(u -> u.unit().equals(unit))
        .map(u -> text(u.figures()))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q1/2023 | 0+4=2+2, 1 COMPLETED_EARLY, 1 COMPLETED_ON_TIME, 1 OPEN_OVERDUE,"
            + " 1 OPEN_WITHOUT_DEADLINE"
            + " | 0+3=0+3, 3 OPEN_WITHIN_LIMIT"
            + " | 0+1=0+1, 1 OPEN_WITHIN_LIMIT",
        "Q2/2023 | 2+1=2+1, 1 COMPLETED_EARLY, 1 COMPLETED_LATE, 1 OPEN_WITHOUT_DEADLINE"
            + " | 3+1=2+2, 2 COMPLETED_ON_TIME, 2 OPEN_WITHIN_LIMIT"
            + " | 1+0=0+1, 1 OPEN_WITHIN_LIMIT",
        "Q3/2023 | 1+1=1+1, 1 DISCONTINUED, 1 OPEN_WITHIN_LIMIT"
            + " | 2+2=3+1, 1 COMPLETED_EARLY, 1 COMPLETED_ON_TIME, 1 COMPLETED_LATE,"
            + " 1 OPEN_WITHIN_LIMIT"
            + " | 1+0=0+1, 1 OPEN_SUSPENDED",
        "Q4/2023 | 1+1=1+1, 1 COMPLETED_LATE, 1 OPEN_WITHIN_LIMIT"
            + " | 1+1=0+2, 1 OPEN_WITHIN_LIMIT, 1 OPEN_OVERDUE"
            + " | 1+0=1+0, 1 COMPLETED_LATE",
        // what was completed, reopened and completed again counts once in the year
        "2023 | 0+7=6+1, 2 COMPLETED_EARLY, 1 COMPLETED_ON_TIME, 2 COMPLETED_LATE, 1 DISCONTINUED,"
            + " 1 OPEN_WITHIN_LIMIT"
            + " | 0+6=4+2, 1 COMPLETED_EARLY, 2 COMPLETED_ON_TIME, 1 COMPLETED_LATE,"
            + " 1 OPEN_WITHIN_LIMIT, 1 OPEN_OVERDUE"
            + " | 0+1=1+0, 1 COMPLETED_LATE",
      })
  void theUnitsOfAPeriodAreCounted(String period, String office, String radio, String nobody) {
    PeriodSummary summary = summary(period, "12-31");

    assertThat(text(summary, Optional.of(OFFICE))).isEqualTo(office);
    assertThat(text(summary, Optional.of(RADIO))).isEqualTo(radio);
    assertThat(text(summary, Optional.empty())).isEqualTo(nobody);
    assertThat(summary.units())
        .extracting(UnitFigures::unit)
        .containsExactly(Optional.of(OFFICE), Optional.of(RADIO), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    // in total, and the official table: completed in time, late; open in time, overdue
    "Q1/2023, 0, 8, 2, 6, 2, 0, 4, 1",
    "Q2/2023, 6, 2, 4, 4, 3, 1, 3, 0",
    "Q3/2023, 4, 3, 4, 3, 2, 1, 2, 0",
    "Q4/2023, 3, 2, 2, 3, 0, 2, 2, 1",
    "2023,    0, 14, 11, 3, 6, 4, 2, 1",
    "6T/2023, 0, 10, 6, 4, 5, 1, 3, 0",
    "9T/2023, 0, 12, 9, 3, 6, 2, 2, 0",
    "T03/2023, 8, 0, 2, 6, 2, 0, 4, 1",
  })
  void thePeriodAsAWholeIsCounted(
      String period,
      int opening,
      int added,
      int closed,
      int closing,
      int completedInTime,
      int completedOverdue,
      int openInTime,
      int openOverdue) {
    Figures total = summary(period, "12-31").total();

    assertThat(total.opening()).isEqualTo(opening);
    assertThat(total.added()).isEqualTo(added);
    assertThat(total.closed()).isEqualTo(closed);
    assertThat(total.closing()).isEqualTo(closing);
    assertThat(total.completedInTime()).isEqualTo(completedInTime);
    assertThat(total.completedOverdue()).isEqualTo(completedOverdue);
    assertThat(total.openInTime()).isEqualTo(openInTime);
    assertThat(total.openOverdue()).isEqualTo(openOverdue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q1/2023 | 2/2 (100,0 %) số đã hoàn thành có thời hạn"
            + " | 2/3 (66,7 %) số đã hoàn thành có thời hạn và số quá hạn chưa hoàn thành"
            + " | 2/8 (25,0 %) tổng số phải thực hiện trong kỳ",
        "Q4/2023 | 0/2 (0,0 %) số đã hoàn thành có thời hạn"
            + " | 0/3 (0,0 %) số đã hoàn thành có thời hạn và số quá hạn chưa hoàn thành"
            + " | 2/5 (40,0 %) tổng số phải thực hiện trong kỳ",
        // before the plan was issued there is nothing to take a share of
        "Q4/2022 | 0/0 số đã hoàn thành có thời hạn"
            + " | 0/0 số đã hoàn thành có thời hạn và số quá hạn chưa hoàn thành"
            + " | 0/0 tổng số phải thực hiện trong kỳ",
      })
  void aRateNamesItsDenominator(String period, String onTime, String fulfilment, String closing) {
    Figures total = summary(period, "12-31").total();

    assertThat(total.onTimeRate().label(Language.VIETNAMESE)).isEqualTo(onTime);
    assertThat(total.fulfilmentRate().label(Language.VIETNAMESE)).isEqualTo(fulfilment);
    assertThat(total.closingRate().label(Language.VIETNAMESE)).isEqualTo(closing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // as of    | total | final
        "2022-12-20 | 0+2=0+2, 2 OPEN_WITHIN_LIMIT | false",
        "2023-01-10 | 0+8=0+8, 7 OPEN_WITHIN_LIMIT, 1 OPEN_WITHOUT_DEADLINE | false",
        "2023-02-20 | 0+8=1+7, 1 COMPLETED_EARLY, 6 OPEN_WITHIN_LIMIT,"
            + " 1 OPEN_WITHOUT_DEADLINE | false",
        "2023-03-13 | 0+8=1+7, 1 COMPLETED_EARLY, 5 OPEN_WITHIN_LIMIT, 1 OPEN_OVERDUE,"
            + " 1 OPEN_WITHOUT_DEADLINE | false",
        "2023-03-14 | 0+8=2+6, 1 COMPLETED_EARLY, 1 COMPLETED_ON_TIME, 4 OPEN_WITHIN_LIMIT,"
            + " 1 OPEN_OVERDUE, 1 OPEN_WITHOUT_DEADLINE | true",
        "2023-12-31 | 0+8=2+6, 1 COMPLETED_EARLY, 1 COMPLETED_ON_TIME, 4 OPEN_WITHIN_LIMIT,"
            + " 1 OPEN_OVERDUE, 1 OPEN_WITHOUT_DEADLINE | true",
      })
  void aRunningPeriodIsCountedUpToTheDay(String asOf, String total, boolean isFinal) {
    PeriodSummary summary = summary("Q1/2023", asOf);

    assertThat(text(summary.total())).isEqualTo(total);
    assertThat(summary.isFinal()).isEqualTo(isFinal);
    assertThat(summary.asOf()).isEqualTo(isFinal ? day("03-14") : day(asOf));
    assertThat(summary.window().toString()).isEqualTo("2022-12-15..2023-03-14");
    assertThat(summary.period()).contains(ReportingPeriod.ofQuarter(2023, 1));
  }
}
