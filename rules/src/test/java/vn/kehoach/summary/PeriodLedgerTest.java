package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.summary.PeriodSummaryTest.text;
import static vn.kehoach.testing.SmallPlan.ASSESSOR;
import static vn.kehoach.testing.SmallPlan.OFFICE;
import static vn.kehoach.testing.SmallPlan.RADIO;
import static vn.kehoach.testing.SmallPlan.day;
import static vn.kehoach.testing.SmallPlan.item;
import static vn.kehoach.testing.SmallPlan.log;

import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.Responsibility;
import vn.kehoach.party.Role;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.status.DeadlinePosition;
import vn.kehoach.status.Standing;
import vn.kehoach.status.WorkState;
import vn.kehoach.testing.Dossier;
import vn.kehoach.testing.SmallPlan;
import vn.kehoach.text.Language;

class PeriodLedgerTest {

  private static final SummarySpan APRIL =
      SummarySpan.of(DateRange.ofClosed(day("04-01"), day("04-30")), day("04-30"));

  private static SummaryEntry dossier(String key, String due, String told) {
    return SummaryEntry.judge(
        key, Dossier.due(due), Dossier.happenings(told), Dossier.USUAL, APRIL);
  }

  private static List<String> keys(Iterable<LedgerLine> lines) {
    return Streams.stream(lines).map(l -> l.entry().key()).toList();
  }

  @Test
  void whatIsNoOccurrenceIsCountedAlike() {
    PeriodLedger ledger =
        PeriodLedger.of(
            APRIL,
            List.of(
                dossier("HS-1", "04-10", "completed 04-10").withUnit(RADIO),
                dossier("HS-2", "04-10", "").withUnit(OFFICE),
                dossier("HS-3", "05-10", "incomplete 04-20").withUnit(RADIO),
                dossier("HS-4", "03-10", "completed 03-10"),
                dossier("HS-5", "-", "discontinued 04-02")));

    PeriodSummary summary = ledger.summary();

    assertThat(text(summary.total()))
        .isEqualTo(
            "4+0=2+2, 1 COMPLETED_ON_TIME, 1 DISCONTINUED, 1 OPEN_OVERDUE,"
                + " 1 OPEN_AWAITING_SUPPLEMENT");
    assertThat(summary.units())
        .extracting(UnitFigures::unit)
        .containsExactly(Optional.of(RADIO), Optional.of(OFFICE), Optional.empty());
    assertThat(ledger.withUnits(OFFICE).summary().units())
        .extracting(UnitFigures::unit)
        .containsExactly(Optional.of(OFFICE), Optional.of(RADIO), Optional.empty());
    assertThat(summary.sections())
        .extracting(SectionFigures::section)
        .containsOnly(Optional.empty());
    assertThat(keys(ledger.ofUnit(OFFICE).behind(FigureName.OPEN_OVERDUE))).containsExactly("HS-2");
    assertThat(keys(ledger.ofNobody().lines())).containsExactly("HS-5");
    assertThat(PeriodSummary.parse(summary.toJson()).orElseThrow()).isEqualTo(summary);
  }

  @Test
  void whatTwoCoordinateCountsUnderBothAndOnceInTotal() {
    Responsibility office = Responsibility.of(Role.COORDINATE, OFFICE);
    Responsibility radio = Responsibility.of(Role.COORDINATE, RADIO);
    Plan plan =
        SmallPlan.of(
            item("II.1", "2023-05-15").withResponsibilities(radio, office),
            item("II.2", "2023-05-15", OFFICE));
    PeriodLedger q2 =
        PeriodLedger.of(
            ASSESSOR.assess(plan, log("II.1", "completed 05-10"), day("12-31")),
            ReportingPeriod.ofQuarter(2023, 2));

    assertThat(q2.summary().roles())
        .extracting(r -> r.role() + " " + r.party() + " " + text(r.figures()))
        .containsExactly(
            "LEAD van-phong-thong-ke 1+0=0+1, 1 OPEN_OVERDUE",
            "COORDINATE van-phong-thong-ke 1+0=1+0, 1 COMPLETED_EARLY",
            "COORDINATE dai-phat-thanh-xa 1+0=1+0, 1 COMPLETED_EARLY");
    assertThat(q2.summary().total().handled()).isEqualTo(2);
    assertThat(q2.ofRole(radio).lines()).isEqualTo(q2.ofRole(office).lines()).hasSize(1);
    assertThat(q2.ofSection(ItemNumber.parse("II")).lines()).isEqualTo(q2.lines());
    assertThat(q2.lines().get(0).entry().title()).contains("Việc II.1");
  }

  @Test
  void aPartyThatIsNotInTheOrderComesLastAmongTheRoles() {
    Responsibility chair = Responsibility.of(Role.COORDINATE, PartyId.parse("chu-tich"));
    Responsibility office = Responsibility.of(Role.COORDINATE, OFFICE);
    PeriodLedger ledger =
        PeriodLedger.of(APRIL, List.of(dossier("1", "-", "").withResponsibilities(chair, office)))
            .withUnits(OFFICE);

    assertThat(ledger.summary().roles())
        .extracting(r -> r.party().toString())
        .containsExactly("van-phong-thong-ke", "chu-tich");
  }

  @Test
  void anEntryJudgedOnOtherDaysIsRefused() {
    Standing may = Dossier.due("-").judge(Dossier.USUAL, "", "05-31");
    Standing march = Dossier.due("-").judge(Dossier.USUAL, "", "03-31");

    assertThatThrownBy(() -> PeriodLedger.of(APRIL, List.of(SummaryEntry.of("1", march, may))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "entry 1 must be judged on 2023-03-31 and 2023-04-30: '2023-03-31 and 2023-05-31'");
    assertThatThrownBy(
            () ->
                PeriodLedger.of(
                    APRIL,
                    List.of(
                        SummaryEntry.of(
                            "1",
                            Dossier.due("-").judge(Dossier.USUAL, "", "03-30"),
                            Dossier.due("-").judge(Dossier.USUAL, "", "04-30")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "entry 1 must be judged on 2023-03-31 and 2023-04-30: '2023-03-30 and 2023-04-30'");
    assertThatThrownBy(() -> SummaryEntry.of("1", may, march))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("entry 1 must be judged on a day and a later one 2023-03-31: '2023-05-31'");
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    List<SummaryEntry> twice = List.of(dossier("1", "-", ""), dossier("1", "04-10", ""));

    assertThatThrownBy(() -> PeriodLedger.of(APRIL, twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("key of an entry must stand once in ledger 2023-04-01..2023-04-30: '1'");
  }

  @Test
  void aStandingOfWhichStateAndPositionDoNotFitHasNoOutcome() {
    Standing open = Dossier.due("04-10").judge(Dossier.USUAL, "", "04-30");

    assertThatThrownBy(() -> Outcome.of(open.withState(WorkState.COMPLETED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("position of a standing must fit its state: 'OVERDUE'");
    assertThatThrownBy(() -> Outcome.of(open.withPosition(DeadlinePosition.COMPLETED_LATE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("position of a standing must fit its state: 'COMPLETED_LATE'");
  }

  @ParameterizedTest
  @CsvSource({
    "0, UP_TO_5_DAYS", "1, UP_TO_5_DAYS", "5, UP_TO_5_DAYS", "6, DAYS_6_TO_10",
    "10, DAYS_6_TO_10", "11, DAYS_11_TO_30", "30, DAYS_11_TO_30", "31, OVER_30_DAYS",
    "100000, OVER_30_DAYS",
  })
  void theAgeOfTheOverdueIsABand(int workingDays, OverdueAge age) {
    assertThat(OverdueAge.of(workingDays)).isEqualTo(age);
  }

  @Test
  void whatFellDueOnFridayIsOverdueOnSaturdayAndInTheFirstBand() {
    SummarySpan span = SummarySpan.of(DateRange.ofClosed(day("04-01"), day("04-30")), day("04-15"));
    PeriodLedger ledger =
        PeriodLedger.of(
            span,
            List.of(SummaryEntry.judge("1", Dossier.due("04-14"), List.of(), Dossier.USUAL, span)));

    assertThat(keys(ledger.behind(FigureName.OVERDUE_UP_TO_5_DAYS))).containsExactly("1");
    assertThat(ledger.lines().get(0).entry().after().workingDaysOverdue()).isZero();
  }

  @Test
  void everyNumberHasANameInBothLanguages() {
    assertThat(labels(Language.VIETNAMESE))
        .startsWith(
            "kỳ trước chuyển sang; phát sinh trong kỳ; đã kết thúc trong kỳ; chuyển kỳ sau;"
                + " hoàn thành trước hạn; ")
        .endsWith(
            "; tạm dừng; chờ bổ sung; quá hạn đến 5 ngày làm việc; quá hạn từ 6 đến 10 ngày làm"
                + " việc; quá hạn từ 11 đến 30 ngày làm việc; quá hạn trên 30 ngày làm việc");
    assertThat(labels(Language.ENGLISH))
        .startsWith("carried over; new; closed; carried forward; completed early; ")
        .endsWith(
            "; open, suspended; open, awaiting supplement; overdue for up to 5 working days;"
                + " overdue for 6 to 10 working days; overdue for 11 to 30 working days; overdue"
                + " for more than 30 working days");
    for (Outcome outcome : Outcome.values()) {
      assertThat(FigureName.of(outcome).name()).isEqualTo(outcome.name());
    }
    assertThat(Arrays.stream(OverdueAge.values()).map(FigureName::of))
        .containsExactly(
            FigureName.OVERDUE_UP_TO_5_DAYS,
            FigureName.OVERDUE_6_TO_10_DAYS,
            FigureName.OVERDUE_11_TO_30_DAYS,
            FigureName.OVERDUE_OVER_30_DAYS);
  }

  private static String labels(Language language) {
    return Arrays.stream(FigureName.values())
        .map(name -> name.label(language))
        .collect(Collectors.joining("; "));
  }
}
