package vn.kehoach.testing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.PartyKind;
import vn.kehoach.party.Responsibility;
import vn.kehoach.party.Role;
import vn.kehoach.period.PartialDate;
import vn.kehoach.period.ReportingPeriod;
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
import vn.kehoach.status.PlanAssessor;

/** Plans of 2023 of one section, and logs told in a few words, for tables. */
public final class SmallPlan {

  /** Thống kê. */
  public static final PartyId OFFICE = PartyId.parse("van-phong-thong-ke");

  /** Đài. */
  public static final PartyId RADIO = PartyId.parse("dai-phat-thanh-xa");

  /** The assessor with the usual policies. */
  public static final PlanAssessor ASSESSOR =
      PlanAssessor.of(VietnamCalendar.publicSector(), ReportingRegimes.DECREE_09_2019);

  private static final PlanId ID = PlanId.parse("nam-chinh-2023");
  private static final DocumentNumber DECISION = DocumentNumber.parse("45/QĐ-UBND");

  private SmallPlan() {}

  /** Returns the plan of 2023 of these items, no day of issue given. */
  public static Plan of(PlanItem... items) {
    return of(2023, items);
  }

  /** Returns the plan of a year of these items, no day of issue given. */
  public static Plan of(int year, PlanItem... items) {
    return Plan.of(ID, PlanHeader.of("ỦY BAN NHÂN DÂN XÃ NAM CHÍNH", "Thực hiện dân chủ", year))
        .withParties(
            Party.of(OFFICE, PartyKind.POST, "Công chức Văn phòng – Thống kê"),
            Party.of(RADIO, PartyKind.BODY, "Đài Phát thanh xã"))
        .withSections(
            Section.of(ItemNumber.parse("II"), "NỘI DUNG THỰC HIỆN")
                .withItems(ImmutableList.copyOf(items)));
  }

  /** Returns the plan with a date of issue. */
  public static Plan issuedOn(String date, Plan plan) {
    return plan.withHeader(plan.header().withIssuedOn(PartialDate.parse(date)));
  }

  /** Returns an item that nobody leads; the due rule is in its text form. */
  public static PlanItem item(String number, String due) {
    ItemNumber parsed = ItemNumber.parse(number);
    return PlanItem.of(parsed, "Việc " + parsed, DueRule.parse(due, 2023));
  }

  /** Returns an item that a party leads. */
  public static PlanItem item(String number, String due, PartyId lead) {
    return item(number, due).withResponsibilities(Responsibility.of(Role.LEAD, lead));
  }

  /** Returns a duty to report. */
  public static PlanItem report(String number, String due, PartyId reporter) {
    return item(number, due).withReportingDuty(ReportingDuty.of(reporter));
  }

  /** Reads a key such as {@code II.1} or {@code II.1 Q2/2023}. */
  public static OccurrenceKey key(String text) {
    List<String> words = Splitter.on(' ').splitToList(text);
    ItemNumber item = ItemNumber.parse(words.get(0));
    return words.size() == 1
        ? OccurrenceKey.of(item)
        : OccurrenceKey.of(item, ReportingPeriod.parse(words.get(1)));
  }

  /** Reads a day such as {@code 06-15}, of 2023, or {@code 2024-01-05}. */
  public static LocalDate day(String text) {
    return LocalDate.parse(text.length() == 5 ? "2023-" + text : text);
  }

  /** Returns a log of one occurrence: {@code started 03-01; suspended 03-05 until 03-10}. */
  public static ProgressLog log(String key, String told) {
    return ProgressLog.empty(ID).withEvents(events(key, told));
  }

  /** Reads what happened to an occurrence, recorded on the day it happened. */
  public static ImmutableList<ProgressEvent> events(String key, String told) {
    return Splitter.on(';')
        .trimResults()
        .omitEmptyStrings()
        .splitToStream(told)
        .map(event -> event(key(key), Splitter.on(' ').splitToList(event)))
        .collect(ImmutableList.toImmutableList());
  }

  private static ProgressEvent event(OccurrenceKey key, List<String> words) {
    EventTime time = EventTime.on(day(words.get(1)));
    return switch (words.get(0)) {
      case "started" -> Started.of(key, time);
      case "progressed" -> Progressed.of(key, time, Integer.parseInt(words.get(2)));
      case "completed" -> Completed.of(key, time);
      case "sent" -> ReportSent.of(key, time);
      case "withdrawn" -> ReportWithdrawn.of(key, time, "Sai số liệu");
      case "extended" -> Extended.of(key, time, day(words.get(3)), DECISION);
      case "suspended" ->
          words.size() == 2
              ? Suspended.of(key, time, "Chờ hướng dẫn")
              : Suspended.of(key, time, "Chờ hướng dẫn").withUntil(day(words.get(3)));
      case "resumed" -> Resumed.of(key, time);
      case "incomplete" -> SupplementRequested.of(key, time, "Thiếu chữ ký");
      case "supplied" -> SupplementReceived.of(key, time);
      case "discontinued" -> Discontinued.of(key, time, "Luật chưa thông qua");
      case "transferred" -> Transferred.of(key, time, "UBND huyện");
      case "reopened" -> Reopened.of(key, time, "Thiếu hồ sơ");
      case "triggered" -> Triggered.of(key, time);
      default -> throw new IllegalArgumentException("event must be known: '" + words + "'");
    };
  }
}
