package vn.kehoach.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import vn.kehoach.calendar.CalendarYear;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.DueAfterEvent;
import vn.kehoach.plan.DueEachPeriod;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.Discontinued;
import vn.kehoach.progress.EventTime;
import vn.kehoach.progress.Extended;
import vn.kehoach.progress.OccurrenceKey;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.progress.Progressed;
import vn.kehoach.progress.Reopened;
import vn.kehoach.progress.ReportSent;
import vn.kehoach.progress.ReportWithdrawn;
import vn.kehoach.progress.Resumed;
import vn.kehoach.progress.Started;
import vn.kehoach.progress.SupplementReceived;
import vn.kehoach.progress.SupplementRequested;
import vn.kehoach.progress.Suspended;
import vn.kehoach.progress.Transferred;
import vn.kehoach.progress.Triggered;
import vn.kehoach.reporting.ReportingRegimes;
import vn.kehoach.status.CheckPolicy;
import vn.kehoach.status.ClockPolicy;
import vn.kehoach.status.DayOffPolicy;
import vn.kehoach.status.LateExtensionPolicy;
import vn.kehoach.status.PlanAssessor;
import vn.kehoach.status.SuspensionPolicy;

/**
 * Plans and logs for judging: mostly small plans of 2023 to whose few occurrences much happens, so
 * that events meet; else those of {@link PlanDomain}. Days, periods and assessors go with them.
 */
public final class BusyYear extends DomainContextBase {

  private static final DocumentNumber DECISION = DocumentNumber.parse("45/QĐ-UBND");

  /** Knows every year that a plan or a long suspension can lead to. */
  private static final WorkingCalendar CALENDAR =
      WorkingCalendar.of(
          "Vietnam, with years made up",
          ImmutableSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
          IntStream.rangeClosed(1900, 2199).mapToObj(BusyYear::year).toList());

  private static CalendarYear year(int year) {
    WorkingCalendar known = VietnamCalendar.publicSector();
    return known.years().contains(year)
        ? known.year(year)
        : CalendarYear.of(year, Certainty.PROJECTED, "không có dữ liệu");
  }

  @Provide
  Arbitrary<PlanAssessor> assessors() {
    return Combinators.combine(
            Arbitraries.of(DayOffRules.class).list().ofSize(3),
            Arbitraries.of(TimeLimit.ofDays(7), TimeLimit.ofWorkingDays(5), TimeLimit.ofMonths(1))
                .optional(),
            Arbitraries.of(ReportingCycle.QUARTER, ReportingCycle.MONTH, ReportingCycle.YEAR),
            Arbitraries.of(CheckPolicy.class),
            clockPolicies())
        .as(
            (rules, nearlyDue, checkCycle, checkPolicy, clockPolicy) ->
                PlanAssessor.of(CALENDAR, ReportingRegimes.DECREE_09_2019)
                    .withDayOffPolicy(DayOffPolicy.of(rules.get(0), rules.get(1), rules.get(2)))
                    .withNearlyDue(nearlyDue)
                    .withCheckCycle(checkCycle)
                    .withCheckPolicy(checkPolicy)
                    .withClockPolicy(clockPolicy));
  }

  private static Arbitrary<ClockPolicy> clockPolicies() {
    return Combinators.combine(
            Arbitraries.of(SuspensionPolicy.class),
            Arbitraries.of(SuspensionPolicy.class),
            Arbitraries.of(LateExtensionPolicy.class))
        .as(ClockPolicy::of);
  }

  /** Days on which the plan of 2023 may be looked at. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, between(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 8, 1))),
        Tuple.of(1, between(LocalDate.of(2022, 11, 20), LocalDate.of(2024, 3, 1))));
  }

  private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Periods of 2023 and its neighbours. */
  @Provide
  Arbitrary<ReportingPeriod> periods() {
    List<ReportingCycle> cycles =
        Stream.of(ReportingCycle.values()).filter(c -> c != ReportingCycle.ON_REQUEST).toList();
    return Combinators.combine(
            Arbitraries.of(cycles),
            Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(2023)), Tuple.of(1, Arbitraries.of(2022, 2024))),
            Arbitraries.integers().between(0, 11))
        .as((cycle, year, n) -> ReportingPeriod.of(cycle, year, 1 + n % cycle.periodsPerYear()));
  }

  @Provide
  Arbitrary<TrackedPlan> trackedPlans() {
    return Arbitraries.frequencyOf(
            Tuple.of(
                4, Combinators.combine(plans(), drafts().list().ofMaxSize(14)).as(BusyYear::track)),
            Tuple.of(1, new PlanDomain().trackedPlans().filter(t -> staysInCalendar(t.plan()))))
        .withoutEdgeCases();
  }

  /** Limits of centuries, and pauses of years at the end of one, lead beyond any calendar. */
  private static boolean staysInCalendar(Plan plan) {
    return plan.header().year() <= 2150 && hasShortLimits(plan);
  }

  private static boolean hasShortLimits(Plan plan) {
    return plan.allItems().stream()
        .map(PlanItem::due)
        .noneMatch(
            due ->
                due instanceof DueAfterEvent after
                    && after.limit().amount() > 60
                    && after.limit().unit() != LimitUnit.DAY);
  }

  private static Arbitrary<Plan> plans() {
    return Combinators.combine(
            items().list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of("2023-01-18", "2023-02", "2022-12-30").optional())
        .as(
            (items, issuedOn) -> {
              Plan plan =
                  SmallPlan.of(
                      IntStream.range(0, items.size())
                          .mapToObj(i -> items.get(i).at("II." + (i + 1)))
                          .toArray(PlanItem[]::new));
              return issuedOn.map(date -> SmallPlan.issuedOn(date, plan)).orElse(plan);
            });
  }

  /** An item before it has a number. */
  @FunctionalInterface
  private interface ItemDraft {
    PlanItem at(String number);
  }

  private static Arbitrary<ItemDraft> items() {
    Arbitrary<String> due =
        Arbitraries.of(
            "2023-03-10",
            "2023-04-29",
            "2023-06-17",
            "Q2/2023",
            "trước 2023-06-15",
            "chậm nhất 2023-05-15",
            "20 ngày kể từ thụ lý",
            "10 ngày làm việc kể từ thụ lý",
            "1 tháng kể từ thụ lý",
            "định kỳ tháng",
            "định kỳ quý, theo yêu cầu",
            "định kỳ 6 tháng, năm",
            "thường xuyên",
            "khi có hướng dẫn",
            "không nêu",
            "không áp dụng");
    return Combinators.combine(due, Arbitraries.integers().between(0, 3))
        .as(
            (text, unit) ->
                switch (unit) {
                  case 0 -> number -> SmallPlan.item(number, text);
                  case 1 -> number -> SmallPlan.item(number, text, SmallPlan.OFFICE);
                  case 2 -> number -> SmallPlan.item(number, text, SmallPlan.RADIO);
                  default ->
                      text.startsWith("định kỳ")
                          ? number -> SmallPlan.report(number, text, SmallPlan.RADIO)
                          : number -> SmallPlan.item(number, text, SmallPlan.RADIO);
                });
  }

  /** An event that knows its occurrence by its place among the first of the plan. */
  private record Draft(int occurrence, LocalDate day, int kind, int length, int delay) {

    ProgressEvent of(List<OccurrenceKey> keys) {
      OccurrenceKey key = keys.get(occurrence % keys.size());
      EventTime time = EventTime.of(day, day.plusDays(delay));
      LocalDate later = day.plusDays(length);
      return switch (kind) {
        case 0 -> Started.of(key, time);
        case 1 -> Progressed.of(key, time, length);
        case 2, 3 -> Completed.of(key, time);
        case 4 -> ReportSent.of(key, time);
        case 5 -> Extended.of(key, time, later, DECISION);
        case 6 -> Suspended.of(key, time, "Chờ hướng dẫn");
        case 7 -> Suspended.of(key, time, "Chờ hướng dẫn").withUntil(later);
        case 8 -> Resumed.of(key, time);
        case 9 -> Discontinued.of(key, time, "Luật chưa thông qua");
        case 10 -> Transferred.of(key, time, "UBND huyện");
        case 11 -> ReportWithdrawn.of(key, time, "Sai số liệu");
        case 12, 13 -> Reopened.of(key, time, "Thiếu hồ sơ");
        case 14 -> SupplementRequested.of(key, time, "Thiếu chữ ký");
        case 15 -> SupplementReceived.of(key, time);
        default -> Triggered.of(key, time);
      };
    }
  }

  private static Arbitrary<Draft> drafts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            new BusyYear().days(),
            Arbitraries.integers().between(0, 17),
            Arbitraries.integers().between(0, 60),
            Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 40))))
        .as(Draft::new);
  }

  private static TrackedPlan track(Plan plan, List<Draft> drafts) {
    List<OccurrenceKey> keys =
        Stream.concat(
                PlanDomain.occurrencesOf(plan).stream(),
                plan.allItems().stream()
                    .filter(item -> item.due() instanceof DueEachPeriod)
                    .map(item -> OccurrenceKey.of(item.number())))
            .toList();
    ImmutableList<ProgressEvent> events =
        drafts.stream()
            .map(draft -> draft.of(keys))
            .sorted(Comparator.comparing(ProgressEvent::recordedOn))
            .collect(ImmutableList.toImmutableList());
    return new TrackedPlan(plan, ProgressLog.empty(plan.id()).withEvents(events));
  }
}
