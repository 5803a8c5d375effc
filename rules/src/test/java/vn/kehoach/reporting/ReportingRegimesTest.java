package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;

class ReportingRegimesTest {

  private static final WorkingCalendar CALENDAR = VietnamCalendar.publicSector();
  private static final ReportingRegime DECREE = ReportingRegimes.DECREE_09_2019;
  private static final String INSPECTORATE = "GOVERNMENT_INSPECTORATE";

  @ParameterizedTest(name = "Article 12({3}): {0} covers {1}, sent by {2}")
  @CsvSource(
      textBlock =
          """
          T01/2023, 2022-12-15..2023-01-14, 2023-01-25, 1
          T02/2023, 2023-01-15..2023-02-14, 2023-02-25, 1
          T03/2023, 2023-02-15..2023-03-14, 2023-03-25, 1
          T12/2023, 2023-11-15..2023-12-14, 2023-12-25, 1
          Q1/2023,  2022-12-15..2023-03-14, 2023-03-25, 2
          Q2/2023,  2023-03-15..2023-06-14, 2023-06-25, 2
          Q3/2023,  2023-06-15..2023-09-14, 2023-09-25, 2
          Q4/2023,  2023-09-15..2023-12-14, 2023-12-25, 2
          6T/2023,  2022-12-15..2023-06-14, 2023-06-25, 3
          6TC/2023, 2023-06-15..2023-12-14, 2023-12-25, 3
          9T/2023,  2022-12-15..2023-09-14, 2023-09-25, other texts
          2023,     2022-12-15..2023-12-14, 2023-12-25, 4
          T03/2024, 2024-02-15..2024-03-14, 2024-03-25, 1
          T01/1945, 1944-12-15..1945-01-14, 1945-01-25, 1
          2199,     2198-12-15..2199-12-14, 2199-12-25, 4
          """)
  void theWindowRunsFromTheFifteenthToTheFourteenth(
      ReportingPeriod period, String window, LocalDate sendBy, String clause) {
    assertThat(DECREE.windowOf(period)).as(clause).hasToString(window);
    for (GovernmentLevel level : List.of(GovernmentLevel.COMMUNE, GovernmentLevel.PROVINCE)) {
      assertThat(DECREE.rawSendBy(period, level, CALENDAR)).hasValue(sendBy);
    }
  }

  @ParameterizedTest(name = "{0}: {1} covers {2}, a commune sends by {3}")
  @CsvSource(
      textBlock =
          """
          KHANH_HOA_01_2023,       9T/2023,  2022-12-15..2023-09-14, 2023-09-18
          KHANH_HOA_01_2023,       T01/2023, 2022-12-15..2023-01-14, 2023-01-17
          KHANH_HOA_01_2023,       T01/2024, 2023-12-15..2024-01-14, 2024-01-16
          KHANH_HOA_01_2023,       T04/2025, 2025-03-15..2025-04-14, 2025-04-16
          FINANCE_STATISTICS,      T02/2024, 2024-02-01..2024-02-29,
          FINANCE_STATISTICS,      Q2/2023,  2023-04-01..2023-06-30,
          FINANCE_STATISTICS,      6TC/2023, 2023-07-01..2023-12-31,
          CALENDAR,                9T/2023,  2023-01-01..2023-09-30,
          CALENDAR,                2023,     2023-01-01..2023-12-31,
          GOVERNMENT_INSPECTORATE, Q1/2021,  2020-12-16..2021-03-15,
          GOVERNMENT_INSPECTORATE, Q2/2021,  2021-03-15..2021-06-14,
          GOVERNMENT_INSPECTORATE, 9T/2020,  2019-12-16..2020-09-15,
          GOVERNMENT_INSPECTORATE, 9T/2023,  2022-12-15..2023-09-14,
          GOVERNMENT_INSPECTORATE, 2024,     2023-12-15..2024-12-14,
          """)
  void otherRegimesCoverOtherDays(
      String name, ReportingPeriod period, String window, LocalDate sendBy) {
    ReportingRegime regime = ReportingRegimes.standard().regime(name, period);

    assertThat(regime.windowOf(period)).hasToString(window);
    assertThat(
            regime
                .sendBy(period, GovernmentLevel.COMMUNE, CALENDAR, DayOffRules.STAY)
                .map(d -> d.day())
                .orElse(null))
        .isEqualTo(sendBy);
  }

  @Test
  void theLastDaysOfDecemberBelongToTheNextYear() {
    LocalDate newYearsEve = LocalDate.of(2023, 12, 31);

    assertThat(DECREE.windowOf(ReportingPeriod.ofYear(2023)).contains(newYearsEve)).isFalse();
    assertThat(DECREE.windowOf(ReportingPeriod.ofYear(2024)).contains(newYearsEve)).isTrue();
  }

  @Test
  void theRegimeNamesItsArticles() {
    assertThat(DECREE.name()).isEqualTo("DECREE_09_2019");
    assertThat(DECREE.windowSource().orElseThrow()).hasToString("Điều 12, 09/2019/NĐ-CP");
    assertThat(DECREE.sendBySource().orElseThrow()).hasToString("khoản 1 Điều 13, 09/2019/NĐ-CP");
    assertThat(DECREE.findRules(ReportingCycle.NINE_MONTHS).orElseThrow().windowBasis()).isEmpty();
    assertThat(ReportingRegimes.CALENDAR.windowSource()).isEmpty();
    assertThat(ReportingRegimes.CALENDAR.sendBySource()).isEmpty();
  }

  @Test
  void the25thBindsMinistriesAndProvincesAndMeasuresTheOthers() {
    ReportingPeriod quarter = ReportingPeriod.ofQuarter(2023, 2);

    assertThat(GovernmentLevel.values())
        .extracting(level -> DECREE.findTerm(quarter, level).orElseThrow().isBinding())
        .containsExactly(false, false, true, true);
    assertThat(DECREE.withoutMeasures().findTerm(quarter, GovernmentLevel.COMMUNE)).isEmpty();
    assertThat(DECREE.withoutMeasures().findTerm(quarter, GovernmentLevel.MINISTRY)).isPresent();
  }

  @Test
  void thereAreNoDistrictsFromJuly2025() {
    assertThat(DECREE.findTerm(ReportingPeriod.ofMonth(2025, 6), GovernmentLevel.DISTRICT))
        .isPresent();
    assertThat(DECREE.findTerm(ReportingPeriod.ofMonth(2025, 7), GovernmentLevel.DISTRICT))
        .isEmpty();
    assertThat(GovernmentLevel.DISTRICT.isThereOn(LocalDate.of(2025, 6, 30))).isTrue();
    assertThat(GovernmentLevel.DISTRICT.isThereOn(LocalDate.of(2025, 7, 1))).isFalse();
    assertThat(GovernmentLevel.COMMUNE.isThereOn(LocalDate.of(2025, 7, 1))).isTrue();
  }

  /** The decree has no report of nine months; whom the rules of Khánh Hòa bind was not seen. */
  @Test
  void whatIsNotKnownToBindIsOnlyAMeasure() {
    assertThat(ReportingRegimes.DECREE_09_2019.cycles())
        .allSatisfy(
            rules ->
                assertThat(rules.certainty().name())
                    .isEqualTo(
                        rules.cycle() == ReportingCycle.NINE_MONTHS
                            ? "SINGLE_SOURCE"
                            : "VERIFIED"));
    assertThat(
            ReportingRegimes.DECREE_09_2019
                .findRules(ReportingCycle.NINE_MONTHS)
                .orElseThrow()
                .terms())
        .hasSize(4)
        .allMatch(term -> term.force() == SendByForce.MEASURE);
    assertThat(ReportingRegimes.KHANH_HOA_01_2023.cycles())
        .flatExtracting(CycleRules::terms)
        .hasSize(10)
        .allMatch(term -> term.force() == SendByForce.MEASURE);
  }

  @Test
  void aRegimeSaysUntilWhenItWasConfirmed() {
    assertThat(ReportingRegimes.DECREE_09_2019.cycles())
        .allMatch(rules -> rules.remark().orElseThrow().endsWith("Confirmed to 2025-07-07."));
    assertThat(ReportingRegimes.standard().regimes())
        .filteredOn(r -> r.name().equals("GOVERNMENT_INSPECTORATE") && r.inForceTo().isEmpty())
        .hasSize(1)
        .flatExtracting(ReportingRegime::cycles)
        .allMatch(rules -> rules.remark().orElseThrow().endsWith("Confirmed to 2025-06-30."));
  }

  @Test
  void everyShippedFactSaysWhereItWasReadAndWhen() {
    assertThat(ReportingRegimes.standard().regimes())
        .flatExtracting(ReportingRegime::cycles)
        .hasSize(5 + 5 + 4 + 3 * 4 + 5)
        .allMatch(rules -> rules.source().isPresent() && rules.checkedOn().isPresent());
    assertThat(ReportingRegimes.standard().regimes())
        .extracting(r -> r.name() + " " + r.certainty())
        .containsExactly(
            "DECREE_09_2019 SINGLE_SOURCE",
            "KHANH_HOA_01_2023 SINGLE_SOURCE",
            "FINANCE_STATISTICS VERIFIED",
            "GOVERNMENT_INSPECTORATE SINGLE_SOURCE",
            "GOVERNMENT_INSPECTORATE VERIFIED",
            "GOVERNMENT_INSPECTORATE SINGLE_SOURCE",
            "CALENDAR NO_SOURCE");
  }

  @Test
  void aCycleThatIsNotInTheRegimeIsRefused() {
    ReportingPeriod nineMonths = ReportingPeriod.ofNineMonths(2023);

    assertThat(ReportingRegimes.FINANCE_STATISTICS.findWindow(nineMonths)).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> ReportingRegimes.FINANCE_STATISTICS.windowOf(nineMonths))
        .withMessage(
            "cycle must be one of [MONTH, QUARTER, HALF_YEAR, YEAR] in regime FINANCE_STATISTICS:"
                + " 'NINE_MONTHS'");
  }

  @Test
  void aDayHasTheVersionInForceOnIt() {
    ReportingRegimes all = ReportingRegimes.standard();

    assertThat(List.of("2013-06-01", "2021-05-09", "2021-05-10", "2024-03-04", "2024-03-05"))
        .extracting(
            day ->
                all.find(INSPECTORATE, LocalDate.parse(day))
                    .flatMap(ReportingRegime::windowSource)
                    .orElseThrow()
                    .document()
                    .toString())
        .containsExactly(
            "03/2013/TT-TTCP",
            "03/2013/TT-TTCP",
            "02/2021/TT-TTCP",
            "02/2021/TT-TTCP",
            "01/2024/TT-TTCP");
    assertThat(all.inForceOn(LocalDate.of(2019, 3, 11)))
        .extracting(ReportingRegime::name)
        .containsExactly(
            "KHANH_HOA_01_2023", "FINANCE_STATISTICS", "GOVERNMENT_INSPECTORATE", "CALENDAR");
    assertThat(all.find("DECREE_09_2019", LocalDate.of(2019, 3, 11))).isEmpty();
    assertThat(all.find("DECREE_09_2019", LocalDate.of(2019, 3, 12))).hasValue(DECREE);
    assertThat(all.find("HUYEN", LocalDate.of(2019, 3, 12))).isEmpty();
    assertThat(all.versions(INSPECTORATE)).hasSize(3);
    assertThat(all)
        .hasToString(
            "DECREE_09_2019, KHANH_HOA_01_2023, FINANCE_STATISTICS, GOVERNMENT_INSPECTORATE,"
                + " CALENDAR");
  }

  private static ReportingRegime version(String from, String to, String first, String last) {
    ReportingRegime regime =
        ReportingRegime.of(
            "TINH",
            "Chế độ của tỉnh",
            List.of(
                CycleRules.of(
                    ReportingCycle.QUARTER,
                    WindowRule.of(DayInMonth.parse(first), DayInMonth.parse(last)))));
    if (!from.isEmpty()) {
      regime = regime.withInForceFrom(LocalDate.parse(from));
    }
    return to.isEmpty() ? regime : regime.withInForceTo(LocalDate.parse(to));
  }

  /** The old version keeps what it could still cut off; even where the new one cuts off earlier. */
  @ParameterizedTest(name = "ended on {0}: {1} covers {2}")
  @CsvSource(
      textBlock =
          """
          2023-12-31, Q4/2023, 2023-09-16..2023-12-15
          2023-12-31, Q1/2024, 2023-12-15..2024-03-14
          2023-12-15, Q4/2023, 2023-09-16..2023-12-15
          2023-12-14, Q4/2023, 2023-09-15..2023-12-14
          2023-12-14, Q3/2023, 2023-06-16..2023-09-15
          """)
  void aPeriodIsReportedUnderTheVersionThatCouldCutItOff(
      LocalDate end, ReportingPeriod period, String window) {
    ReportingRegimes regimes =
        ReportingRegimes.of(
            List.of(
                version(end.plusDays(1).toString(), "", "15 tháng trước", "14"),
                version("", end.toString(), "16 tháng trước", "15")));

    assertThat(regimes.regime("TINH", period).windowOf(period)).hasToString(window);
  }

  @Test
  void aRegimeThatEndedOrIsNotThereIsRefused() {
    ReportingRegimes regimes =
        ReportingRegimes.of(List.of(version("2020-01-01", "2023-06-30", "1", "cuối tháng")));
    ReportingPeriod quarter = ReportingPeriod.ofQuarter(2023, 3);

    assertThat(regimes.regime("TINH", quarter.previous()).isInForceOn(LocalDate.of(2023, 7, 1)))
        .isFalse();
    for (String name : List.of("TINH", "HUYEN")) {
      assertThatExceptionOfType(NoSuchElementException.class)
          .isThrownBy(() -> regimes.regime(name, quarter))
          .withMessage("regime for Q3/2023 must be one of TINH: '" + name + "'");
    }
  }

  @Test
  void twoVersionsAreNeverInForceTogether() {
    ReportingRegime standing = version("2020-01-01", "", "1", "cuối tháng");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ReportingRegimes.of(List.of(standing))
                    .with(List.of(version("2023-01-01", "", "1", "cuối tháng"))))
        .withMessage(
            "versions of regime TINH must not be in force together: 'without end and from"
                + " 2023-01-01'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ReportingRegimes.of(
                    List.of(standing, version("", "2020-01-01", "1", "cuối tháng"))))
        .withMessage(
            "versions of regime TINH must not be in force together: 'to 2020-01-01 and from"
                + " 2020-01-01'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ReportingRegimes.of(
                    List.of(
                        version("", "2019-01-01", "1", "cuối tháng"),
                        version("", "2018-01-01", "1", "cuối tháng"))))
        .withMessage(
            "versions of regime TINH must not be in force together: 'to 2019-01-01 and without"
                + " beginning'");
    ReportingRegimes two =
        ReportingRegimes.standard()
            .with(List.of(standing, version("", "2019-12-31", "1", "cuối tháng")));
    assertThat(two.versions("TINH")).hasSize(2);
    assertThat(two).isNotEqualTo(ReportingRegimes.standard());
    assertThat(two.hashCode()).isEqualTo(ReportingRegimes.of(two.regimes()).hashCode());
  }
}
