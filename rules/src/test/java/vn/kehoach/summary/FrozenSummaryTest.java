package vn.kehoach.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.testing.SmallPlan.ASSESSOR;
import static vn.kehoach.testing.SmallPlan.OFFICE;
import static vn.kehoach.testing.SmallPlan.RADIO;
import static vn.kehoach.testing.SmallPlan.day;
import static vn.kehoach.testing.SmallPlan.events;
import static vn.kehoach.testing.SmallPlan.item;
import static vn.kehoach.testing.SmallPlan.key;
import static vn.kehoach.testing.SmallPlan.log;
import static vn.kehoach.testing.SmallPlan.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.DayOfWeek;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.Section;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.EventTime;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.reporting.ReportingRegime;
import vn.kehoach.reporting.ReportingRegimes;
import vn.kehoach.status.PlanAssessor;
import vn.kehoach.testing.SmallPlan;
import vn.kehoach.text.Language;

/** What a frozen summary says when it is counted again. */
class FrozenSummaryTest {

  static final ReportingPeriod Q1 = ReportingPeriod.ofQuarter(2023, 1);

  static final Plan PLAN =
      SmallPlan.issuedOn(
          "2023-01-10",
          SmallPlan.of(
              item("II.1", "2023-03-10", OFFICE),
              item("II.2", "2023-02-10", OFFICE),
              report("II.3", "định kỳ quý", RADIO)));

  static final ProgressLog LOG =
      log("II.1", "")
          .withEvents(
              Stream.of(
                      events("II.2", "started 01-20; completed 02-20"),
                      events("II.3 Q1/2023", "sent 03-24"))
                  .flatMap(ImmutableList::stream)
                  .toList());

  /** Done in time, but recorded only after the report had been sent. */
  private static final ProgressEvent LATE =
      Completed.of(key("II.1"), EventTime.of(day("03-09"), day("04-05")));

  private static FrozenSummary freeze(Plan plan, ProgressLog log, String knownOn) {
    return FrozenSummary.of(ASSESSOR.assess(plan, log, day("12-31"), day(knownOn)), Q1);
  }

  static FrozenSummary sent() {
    return freeze(PLAN, LOG, "03-25");
  }

  private static String changed(Plan plan, ProgressLog log, PlanAssessor assessor) {
    return sent().verify(plan, log, assessor).label(Language.ENGLISH);
  }

  @Test
  void aLateRecordedEventChangesNothingThatWasSent() {
    Verification verification = sent().verify(PLAN, LOG.plus(LATE), ASSESSOR);

    assertThat(verification.isSame()).isTrue();
    assertThat(verification.label(Language.ENGLISH)).isEqualTo("the same");
    assertThat(verification.label(Language.VIETNAMESE)).isEqualTo("không thay đổi");
  }

  @Test
  void whatIsNotFrozenDiffersAndSaysByWhichEvent() {
    FrozenSummary later = freeze(PLAN, LOG.plus(LATE), "04-30");

    assertThat(sent().compareWith(later).label(Language.VIETNAMESE).lines())
        .containsExactly(
            "ngày chốt ghi nhận đã thay đổi: 2023-03-25 → 2023-04-30",
            "diễn biến được thêm – II.1: hoàn thành ngày 09/03/2023, ghi nhận ngày 05/04/2023",
            "số liệu đã thay đổi – đã kết thúc trong kỳ: 1 → 2",
            "số liệu đã thay đổi – chuyển kỳ sau: 2 → 1",
            "số liệu đã thay đổi – hoàn thành trước hạn: 0 → 1",
            "số liệu đã thay đổi – chưa hoàn thành, quá hạn: 1 → 0",
            "số liệu đã thay đổi – quá hạn đến 5 ngày làm việc: 1 → 0");
  }

  @Test
  void anEventThatIsGoneOrRewrittenIsNamed() {
    ProgressEvent rewritten = Completed.of(key("II.2"), EventTime.of(day("02-09"), day("02-20")));

    assertThat(changed(PLAN, LOG.withEvents(LOG.events().subList(1, 3)), ASSESSOR))
        .isEqualTo("event removed – II.2: started on 2023-01-20, recorded on 2023-01-20");
    assertThat(changed(PLAN, LOG.withEvents(LOG.events().get(0), rewritten), ASSESSOR).lines())
        .containsExactly(
            "event changed – II.2: completed on 2023-02-20, recorded on 2023-02-20",
            "figure changed – completed early: 0 → 1",
            "figure changed – completed late: 1 → 0");
  }

  @ParameterizedTest
  @CsvSource({
    "II.1, completed 02-20",
    "II.2, discontinued 02-20",
    "II.2, completed 02-21",
  })
  void anotherEventInItsPlaceIsOneGoneAndOneNew(String key, String told) {
    ProgressLog other = LOG.withEvents(LOG.events().get(0), events(key, told).get(0));

    assertThat(sent().verify(PLAN, other, ASSESSOR).differences().subList(0, 2))
        .extracting(FrozenDifference::kind)
        .containsExactly(DifferenceKind.EVENT_REMOVED, DifferenceKind.EVENT_ADDED);
  }

  @Test
  void whatHadNotHappenedByThenIsNoInput() {
    assertThat(sent().inputs().events()).extracting(FrozenEvent::occurrence).containsOnly("II.2");
    assertThat(changed(PLAN, LOG.withEvents(LOG.events().subList(0, 2)), ASSESSOR))
        .isEqualTo("the same");
  }

  @Test
  void theFirstEventThatStandsElsewhereIsNamed() {
    ImmutableList<ProgressEvent> told =
        events("II.2", "started 02-01; completed 02-02; reopened 02-02");
    FrozenSummary frozen = freeze(PLAN, LOG.withEvents(told), "03-25");
    ProgressLog swapped = LOG.withEvents(told.get(0), told.get(2), told.get(1));

    assertThat(frozen.verify(PLAN, swapped, ASSESSOR).label(Language.ENGLISH))
        .startsWith("events reordered – II.2: completed on 2023-02-02, recorded on 2023-02-02");
  }

  @Test
  void theOrderOfALogCountsOnOneDayOnly() {
    ProgressLog sameDay =
        LOG.withEvents(events("II.2", "started 02-01; completed 02-01; reopened 02-01"));
    FrozenSummary frozen = freeze(PLAN, sameDay, "03-25");
    ProgressLog swapped = sameDay.withEvents(Lists.reverse(sameDay.events()));

    assertThat(frozen.verify(PLAN, swapped, ASSESSOR).label(Language.ENGLISH).lines())
        .startsWith("events reordered – II.2: started on 2023-02-01, recorded on 2023-02-01");
    assertThat(changed(PLAN, LOG.withEvents(Lists.reverse(LOG.events())), ASSESSOR))
        .isEqualTo("the same");
  }

  @Test
  void anItemThatIsNewGoneOrRewrittenIsNamed() {
    Section section = PLAN.sections().get(0);
    PlanItem first = section.items().get(0);

    assertThat(changed(with(section.items().subList(1, 3)), LOG, ASSESSOR))
        .startsWith("item removed – II.1\nfigure changed – new: 3 → 2\n");
    assertThat(
            changed(
                with(
                    ImmutableList.<PlanItem>builder()
                        .addAll(section.items())
                        .add(item("II.4", "không áp dụng"))
                        .build()),
                LOG,
                ASSESSOR))
        .isEqualTo("item added – II.4");
    assertThat(
            changed(
                with(
                    ImmutableList.of(
                        first.withTitle("Việc khác"),
                        section.items().get(1),
                        section.items().get(2))),
                LOG,
                ASSESSOR))
        .isEqualTo("item changed – II.1");
    assertThat(
            changed(PLAN.withHeader(PLAN.header().withYear(2023).withTitle("Khác")), LOG, ASSESSOR))
        .isEqualTo("plan changed, items apart");
  }

  private static Plan with(ImmutableList<PlanItem> items) {
    return PLAN.withSections(PLAN.sections().get(0).withItems(items));
  }

  @Test
  void workThatIsHandedToAnotherUnitChangesTheBreakdown() {
    Section section = PLAN.sections().get(0);
    Plan handed =
        with(
            ImmutableList.of(
                item("II.1", "2023-03-10", RADIO), section.items().get(1), section.items().get(2)));

    assertThat(changed(handed, LOG, ASSESSOR)).isEqualTo("item changed – II.1\nbreakdown changed");
  }

  @Test
  void anotherCalendarIsNamed() {
    PlanAssessor closed =
        ASSESSOR.withCalendar(
            VietnamCalendar.publicSector()
                .withDayOff(
                    DayOff.ofLocalClosing(day("03-09"), "Mất điện", "Thông báo 1/TB-UBND")));

    assertThat(changed(PLAN, LOG, closed)).isEqualTo("calendar changed – 2023");

    WorkingCalendar known = VietnamCalendar.publicSector();
    PlanAssessor renamed =
        ASSESSOR.withCalendar(
            WorkingCalendar.of(
                "Lịch khác",
                ImmutableSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                known.years().stream().map(known::year).toList()));
    assertThat(changed(PLAN, LOG, renamed))
        .isEqualTo("calendar changed: Vietnam, public sector → Lịch khác");
  }

  @Test
  void anotherPolicyIsNamed() {
    assertThat(changed(PLAN, LOG, ASSESSOR.withNearlyDue(TimeLimit.ofWorkingDays(20))).lines())
        .containsExactly(
            "policy changed – nearlyDue: NONE → 20 ngày làm việc",
            "figure changed – open, within limit: 1 → 0",
            "figure changed – open, nearly due: 0 → 1");
    assertThat(changed(PLAN, LOG, ASSESSOR.withCheckCycle(ReportingCycle.MONTH)))
        .isEqualTo("policy changed – checkCycle: QUARTER → MONTH");
  }

  @Test
  void anotherRegimeIsNamed() {
    ReportingRegime decree = ReportingRegimes.DECREE_09_2019;

    assertThat(changed(PLAN, LOG, ASSESSOR.withRegime(decree.withVietnameseName("Tên khác"))))
        .isEqualTo("reporting regime changed – DECREE_09_2019");
    assertThat(changed(PLAN, LOG, ASSESSOR.withRegime(ReportingRegimes.CALENDAR)))
        .startsWith("reporting regime changed: DECREE_09_2019 → CALENDAR\n");
  }

  @Test
  void anotherVersionOfTheLibraryIsToldOnlyIfItCountsOtherwise() {
    FrozenSummary sent = sent();
    FrozenInputs old =
        ImmutableFrozenInputs.builder()
            .library("0.0.9")
            .calendar(sent.inputs().calendar())
            .years(sent.inputs().years())
            .regime(sent.inputs().regime())
            .regimeInForceFrom(sent.inputs().regimeInForceFrom())
            .regimeSha256(sent.inputs().regimeSha256())
            .policies(sent.inputs().policies())
            .planSha256(sent.inputs().planSha256())
            .items(sent.inputs().items())
            .events(sent.inputs().events())
            .build();
    PeriodSummary other = freeze(PLAN, LOG.plus(LATE), "04-30").summary();

    assertThat(
            FrozenSummary.of(sent.plan(), sent.summary(), old).verify(PLAN, LOG, ASSESSOR).isSame())
        .isTrue();
    assertThat(
            FrozenSummary.of(
                    sent.plan(),
                    other.span().equals(sent.summary().span()) ? other : with(other, sent),
                    old)
                .verify(PLAN, LOG, ASSESSOR)
                .label(Language.ENGLISH))
        .startsWith("library changed: 0.0.9 → " + FrozenInputs.LIBRARY + "\nfigure changed");
  }

  private static PeriodSummary with(PeriodSummary figures, FrozenSummary span) {
    return ImmutablePeriodSummary.of(
        span.summary().span(),
        figures.units(),
        figures.sections(),
        figures.roles(),
        figures.total());
  }
}
