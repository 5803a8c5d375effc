package vn.kehoach.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.io.PlanJson;
import vn.kehoach.io.ProgressCsv;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.DueRule;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanHeader;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.Section;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.Discontinued;
import vn.kehoach.progress.EventTime;
import vn.kehoach.progress.OccurrenceKey;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.reporting.ReportingRegimes;
import vn.kehoach.status.Assessment;
import vn.kehoach.status.PlanAssessor;
import vn.kehoach.text.Language;

/** Reports to show in tests. */
final class Reports {

  static final String HOSTILE = "<script>alert(1)</script> & \"quotes\" 'x' ]]> --> </style>";

  static final String HOSTILE_LINE = HOSTILE + " ; BEGIN:VEVENT , \\n END:VCALENDAR 😀";

  private Reports() {}

  private static String resource(String name) {
    try (var in = PeriodPage.class.getResourceAsStream("/vn/kehoach/cli/" + name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Plan bundledPlan() {
    return PlanJson.parse(resource("nam-chinh-2023.json")).orElseThrow();
  }

  static ProgressLog bundledLog() {
    return ProgressCsv.parse(resource("nam-chinh-2023-log.csv")).orElseThrow();
  }

  static Assessment assess(Plan plan, ProgressLog log, String asOf) {
    return PlanAssessor.of(VietnamCalendar.publicSector(), ReportingRegimes.DECREE_09_2019)
        .withNearlyDue(TimeLimit.ofWorkingDays(5))
        .assess(plan, log, LocalDate.parse(asOf));
  }

  static PeriodReport of(Plan plan, ProgressLog log, String period, String asOf) {
    return PeriodReport.of(
        assess(plan, log, asOf), ReportingPeriod.parse(period), List.of(), Language.VIETNAMESE);
  }

  static PeriodReport bundled(String period, String asOf) {
    return of(bundledPlan(), bundledLog(), period, asOf);
  }

  static PeriodReport bundled(String period, String asOf, Language language) {
    return PeriodReport.of(
        assess(bundledPlan(), bundledLog(), asOf),
        ReportingPeriod.parse(period),
        List.of(),
        language);
  }

  static Plan plan(String issuingBody, String title, PlanItem... items) {
    Plan plan =
        Plan.of(PlanId.parse("test-2023"), PlanHeader.of(issuingBody, "Kế hoạch " + title, 2023));
    return items.length == 0
        ? plan
        : plan.withSections(Section.of(ItemNumber.parse("I"), "Phần " + title).withItems(items));
  }

  static PlanItem item(int number, String title, String due) {
    return PlanItem.of(ItemNumber.parse("I." + number), title, DueRule.on(LocalDate.parse(due)));
  }

  static PeriodReport hostile() {
    Plan plan = plan("UBND " + HOSTILE, HOSTILE, item(1, HOSTILE, "2023-03-01"));
    return of(plan, ProgressLog.empty(plan.id()), "Q2/2023", "2023-06-14");
  }

  static PeriodReport hostileDueIn(String period) {
    Plan plan = plan("UBND xã Thử", "thử", item(1, HOSTILE_LINE, "2023-06-01"));
    return of(plan, ProgressLog.empty(plan.id()), period, "2023-06-14");
  }

  /** One item discontinued, one completed, one open. */
  static PeriodReport droppedAndDone() {
    Plan plan =
        plan(
            "UBND xã Thử",
            "thử",
            item(1, "bỏ", "2023-05-04"),
            item(2, "xong", "2023-05-05"),
            item(3, "còn", "2023-05-08"));
    EventTime time = EventTime.on(LocalDate.of(2023, 4, 20));
    ProgressLog log =
        ProgressLog.empty(plan.id())
            .withEvents(
                Discontinued.of(OccurrenceKey.of(ItemNumber.parse("I.1")), time, "thôi"),
                Completed.of(OccurrenceKey.of(ItemNumber.parse("I.2")), time));
    return of(plan, log, "Q2/2023", "2023-04-30");
  }

  static PeriodReport empty() {
    Plan plan = plan("UBND xã Thử", "trống");
    return of(plan, ProgressLog.empty(plan.id()), "Q2/2023", "2023-06-14");
  }

  /** Half of the items are done, all fall due in one of the months. */
  static PeriodReport large(int items) {
    Plan plan =
        plan(
            "UBND xã Thử",
            "lớn",
            IntStream.rangeClosed(1, items)
                .mapToObj(
                    i ->
                        item(
                            i,
                            "Nhiệm vụ số " + i,
                            LocalDate.of(2023, 1 + i % 12, 1 + i % 28).toString()))
                .toArray(PlanItem[]::new));
    ImmutableList<ProgressEvent> done =
        IntStream.rangeClosed(1, items / 2)
            .mapToObj(
                i ->
                    Completed.of(
                        OccurrenceKey.of(ItemNumber.parse("I." + i)),
                        EventTime.on(LocalDate.of(2023, 2, 1 + i % 28))))
            .collect(ImmutableList.toImmutableList());
    return of(plan, ProgressLog.empty(plan.id()).withEvents(done), "2023", "2023-09-30");
  }
}
