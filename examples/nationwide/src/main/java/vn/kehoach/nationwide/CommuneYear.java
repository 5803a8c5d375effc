package vn.kehoach.nationwide;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.PartyKind;
import vn.kehoach.party.Responsibility;
import vn.kehoach.party.Role;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.DueContinuously;
import vn.kehoach.plan.DueEachPeriod;
import vn.kehoach.plan.DueRule;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanHeader;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.ReportingDuty;
import vn.kehoach.plan.Section;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.Discontinued;
import vn.kehoach.progress.EventTime;
import vn.kehoach.progress.Extended;
import vn.kehoach.progress.OccurrenceKey;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.progress.ReportSent;
import vn.kehoach.progress.Started;

/** The plan of a commune for 2026 and what happened to it, made up from the commune's number. */
final class CommuneYear {

  static final int YEAR = 2026;

  private static final DocumentNumber DECISION = DocumentNumber.parse("45/QĐ-UBND");
  private static final ImmutableList<PartyId> UNITS =
      Stream.of("van-phong", "phong-kinh-te", "phong-van-hoa-xa-hoi", "trung-tam-hanh-chinh-cong")
          .map(PartyId::parse)
          .collect(ImmutableList.toImmutableList());
  private static final ImmutableList<String> DUES =
      ImmutableList.of(
          "2026-02-27",
          "trước 2026-04-30",
          "chậm nhất 2026-06-15",
          "2026-09-01",
          "Q1/2026",
          "Q2/2026",
          "Q3/2026",
          "6T/2026",
          "2026",
          "định kỳ tháng",
          "định kỳ quý",
          "thường xuyên",
          "không nêu");
  private static final int ITEMS = 24;

  private final Commune commune;
  private final SplittableRandom random;

  private CommuneYear(Commune commune) {
    this.commune = commune;
    this.random = new SplittableRandom(commune.ordinal());
  }

  static Plan planOf(Commune commune) {
    return new CommuneYear(commune).plan();
  }

  static ProgressLog logOf(Commune commune, Plan plan) {
    return new CommuneYear(commune).log(plan);
  }

  private Plan plan() {
    ImmutableList<PlanItem> items =
        IntStream.rangeClosed(1, ITEMS)
            .mapToObj(this::item)
            .collect(ImmutableList.toImmutableList());
    PlanItem report =
        PlanItem.of(
                ItemNumber.parse("III.1"),
                "Báo cáo định kỳ",
                DueRule.parse("định kỳ tháng, quý, 6 tháng, 9 tháng, năm", YEAR))
            .withReportingDuty(ReportingDuty.of(UNITS.get(0)));
    return Plan.of(
            PlanId.parse(commune.id()),
            PlanHeader.of("ỦY BAN NHÂN DÂN " + commune.id(), "Công tác năm " + YEAR, YEAR))
        .withParties(UNITS.stream().map(id -> Party.of(id, PartyKind.BODY, id.toString())).toList())
        .withSections(
            Section.of(ItemNumber.parse("II"), "NỘI DUNG").withItems(items),
            Section.of(ItemNumber.parse("III"), "TỔ CHỨC THỰC HIỆN").withItems(report));
  }

  private PlanItem item(int ordinal) {
    DueRule due = DueRule.parse(DUES.get(random.nextInt(DUES.size())), YEAR);
    return PlanItem.of(ItemNumber.parse("II." + ordinal), "Việc " + ordinal, due)
        .withResponsibilities(
            Responsibility.of(Role.LEAD, UNITS.get(random.nextInt(UNITS.size()))));
  }

  private ProgressLog log(Plan plan) {
    List<ProgressEvent> events = new ArrayList<>();
    for (PlanItem item : plan.allItems()) {
      keys(item).forEach(key -> events.addAll(story(item, key)));
    }
    events.sort(Comparator.comparing(ProgressEvent::recordedOn));
    return ProgressLog.empty(plan.id()).withEvents(events);
  }

  private static Stream<OccurrenceKey> keys(PlanItem item) {
    if (item.due() instanceof DueEachPeriod each) {
      return each.cycles().stream()
          .flatMap(cycle -> cycle.periodsOf(YEAR).stream())
          .map(period -> OccurrenceKey.of(item.number(), period));
    }
    if (item.due() instanceof DueContinuously) {
      return ReportingCycle.QUARTER.periodsOf(YEAR).stream()
          .map(period -> OccurrenceKey.of(item.number(), period));
    }
    return Stream.of(OccurrenceKey.of(item.number()));
  }

  /** One of five fates, around the day the occurrence might be due. */
  private List<ProgressEvent> story(PlanItem item, OccurrenceKey key) {
    LocalDate around =
        key.period()
            .map(ReportingPeriod::lastDay)
            .orElse(LocalDate.of(YEAR, 6, 1))
            .plusDays(random.nextInt(-40, 30));
    EventTime begun = EventTime.on(around.minusDays(random.nextInt(5, 25)));
    EventTime ended = EventTime.of(around, around.plusDays(random.nextInt(4)));
    return switch (random.nextInt(6)) {
      case 0 -> List.of();
      case 1 -> List.of(Started.of(key, begun));
      case 2 -> List.of(Discontinued.of(key, ended, "Không còn phù hợp"));
      case 3 ->
          List.of(Extended.of(key, begun, around.plusDays(30), DECISION), done(item, key, ended));
      default -> List.of(done(item, key, ended));
    };
  }

  private static ProgressEvent done(PlanItem item, OccurrenceKey key, EventTime time) {
    return item.reportingDuty().isPresent() ? ReportSent.of(key, time) : Completed.of(key, time);
  }
}
