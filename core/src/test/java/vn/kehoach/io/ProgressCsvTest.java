package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.PlanId;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.Discontinued;
import vn.kehoach.progress.EventTime;
import vn.kehoach.progress.Extended;
import vn.kehoach.progress.OccurrenceKey;
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

class ProgressCsvTest {

  private static final String HEADINGS =
      "item,period,event,happened_on,recorded_on,percent,new_due_on,until,document,receiver,reason\n";
  private static final String GOLDEN =
      "remark,'=nhật ký\nplan,nam-chinh-2023\n"
          + HEADINGS
          + """
          II.3,,STARTED,2023-03-01,2023-03-02,,,,,,
          '-1.2,Q2/2023,PROGRESSED,2023-03-01,2023-03-02,50,,,,,
          II.3,,COMPLETED,2023-03-01,2023-03-02,,,,15/QĐ-UBND,,
          II.3,,COMPLETED,2023-03-01,2023-03-02,,,,,,
          II.3,,REPORT_SENT,2023-03-01,2023-03-02,,,,12/BC-UBND,,
          II.3,,REPORT_WITHDRAWN,2023-03-01,2023-03-02,,,,,,sai số liệu
          II.3,,EXTENDED,2023-03-01,2023-03-02,,2023-09-30,,15/QĐ-UBND,,
          II.3,,SUSPENDED,2023-03-01,2023-03-02,,,2023-04-01,15/QĐ-UBND,,"mưa, bão"
          II.3,,SUSPENDED,2023-03-01,2023-03-02,,,,,,bão
          II.3,,RESUMED,2023-03-01,2023-03-02,,,,,,
          II.3,,SUPPLEMENT_REQUESTED,2023-03-01,2023-03-02,,,,15/QĐ-UBND,,thiếu chữ ký
          II.3,,SUPPLEMENT_RECEIVED,2023-03-01,2023-03-02,,,,,,
          II.3,,DISCONTINUED,2023-03-01,2023-03-02,,,,,,trùng
          II.3,,TRANSFERRED,2023-03-01,2023-03-02,,,,,UBND huyện,
          II.3,,REOPENED,2023-03-01,2023-03-02,,,,,,thiếu
          II.3,,TRIGGERED,2023-03-01,2023-03-02,,,,,,
          """;
  private static final EventTime TIME =
      EventTime.of(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 2));
  private static final OccurrenceKey ONCE = OccurrenceKey.of(ItemNumber.parse("II.3"));
  private static final DocumentNumber DECISION = DocumentNumber.parse("15/QĐ-UBND");

  @TempDir Path folder;

  private static ProgressLog full() {
    OccurrenceKey quarter =
        OccurrenceKey.of(ItemNumber.parse("-1.2"), ReportingPeriod.ofQuarter(2023, 2));
    return ProgressLog.empty(PlanId.parse("nam-chinh-2023"))
        .withRemark("=nhật ký")
        .plus(Started.of(ONCE, TIME))
        .plus(Progressed.of(quarter, TIME, 50))
        .plus(Completed.of(ONCE, TIME).withDocument(DECISION))
        .plus(Completed.of(ONCE, TIME))
        .plus(ReportSent.of(ONCE, TIME).withDocument(DocumentNumber.parse("12/BC-UBND")))
        .plus(ReportWithdrawn.of(ONCE, TIME, "sai số liệu"))
        .plus(Extended.of(ONCE, TIME, LocalDate.of(2023, 9, 30), DECISION))
        .plus(
            Suspended.of(ONCE, TIME, "mưa, bão")
                .withUntil(LocalDate.of(2023, 4, 1))
                .withDocument(DECISION))
        .plus(Suspended.of(ONCE, TIME, "bão"))
        .plus(Resumed.of(ONCE, TIME))
        .plus(SupplementRequested.of(ONCE, TIME, "thiếu chữ ký").withDocument(DECISION))
        .plus(SupplementReceived.of(ONCE, TIME))
        .plus(Discontinued.of(ONCE, TIME, "trùng"))
        .plus(Transferred.of(ONCE, TIME, "UBND huyện"))
        .plus(Reopened.of(ONCE, TIME, "thiếu"))
        .plus(Triggered.of(ONCE, TIME));
  }

  private static List<String> problems(String text) {
    return ProgressCsv.parse(text).problems().stream().map(ReadProblem::toString).toList();
  }

  @Test
  void aFullLogIsWrittenInOneForm() {
    assertThat(ProgressCsv.write(full())).isEqualTo(GOLDEN);
  }

  @Test
  void aFullLogReadsBackEqual() {
    assertThat(ProgressCsv.parse(GOLDEN).orElseThrow()).isEqualTo(full());
  }

  @Test
  void anEmptyLogReadsBackEqual() {
    ProgressLog log = ProgressLog.empty(PlanId.parse("p"));
    assertThat(ProgressCsv.write(log)).isEqualTo("plan,p\n" + HEADINGS);
    assertThat(ProgressCsv.parse(ProgressCsv.write(log)).orElseThrow()).isEqualTo(log);
  }

  @Test
  void filesAreWrittenForPeopleAndForExcel() throws IOException {
    Path file = folder.resolve("a.csv");
    ProgressCsv.write(full(), file);
    assertThat(Files.readString(file)).isEqualTo(GOLDEN);
    ProgressCsv.writeForExcel(full(), file);
    assertThat(Files.readString(file)).isEqualTo("\uFEFF" + GOLDEN);
    assertThat(ProgressCsv.read(file).orElseThrow()).isEqualTo(full());
  }

  @ParameterizedTest
  @CsvSource({
    "bắt đầu,STARTED",
    "BẮT ĐẦU,STARTED",
    "resumed,RESUMED",
    "tiếp tục,RESUMED",
    "đã bổ sung,SUPPLEMENT_RECEIVED",
    "hoàn thành,COMPLETED",
    "đã gửi báo cáo,REPORT_SENT",
    "phát sinh,TRIGGERED"
  })
  void eventsAreReadInWords(String words, EventKind kind) {
    ProgressLog log =
        ProgressCsv.parse(
                "NHẬT KÝ THỰC HIỆN;;;\nMã kế hoạch;p;;\n\nMục;Sự kiện;Ngày;Ngày ghi nhận\nII.3;"
                    + words
                    + ";1/3/2023;2/3/2023\n")
            .orElseThrow();
    assertThat(log.remark()).contains("NHẬT KÝ THỰC HIỆN");
    assertThat(EventKind.of(log.events().get(0))).isEqualTo(kind);
    assertThat(log.events().get(0).time()).isEqualTo(TIME);
  }

  @ParameterizedTest
  @CsvSource({
    "tiến độ,50 %,,,",
    "gia hạn,,15/QĐ-UBND,,30/9/2023",
    "tạm dừng,,,bão,",
    "chuyển,,,,",
    "mở lại,,,x,",
    "không tiếp tục thực hiện,,,x,"
  })
  void eventsWithTheirOwnColumnsAreReadInWords(
      String words, String percent, String document, String reason, String newDue) {
    String row =
        String.join(
            ",",
            "II.3",
            words,
            "1/3/2023",
            "2/3/2023",
            text(percent),
            text(document),
            text(reason),
            text(newDue),
            words.equals("chuyển") ? "UBND huyện" : "");
    assertThat(
            ProgressCsv.parse(
                    "plan,p\nMục,Diễn biến,Ngày,Ngày ghi,Tỷ lệ,Văn bản,Lý do,Hạn mới,Nơi nhận\n"
                        + row)
                .orElseThrow()
                .events())
        .hasSize(1);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  @Test
  void whatAnEventHasNoUseForIsAProblem() {
    assertThat(
            problems(
                "plan,p\n" + HEADINGS + "I.1,,COMPLETED,2023-01-01,2023-01-01,50,x,,,UBND,r\n"))
        .containsExactly(
            "percent must be empty for the event COMPLETED: '50' (CSV row 3, column percent)",
            "new_due_on must be empty for the event COMPLETED: 'x' (CSV row 3, column new_due_on)",
            "receiver must be empty for the event COMPLETED: 'UBND' (CSV row 3, column receiver)",
            "reason must be empty for the event COMPLETED: 'r' (CSV row 3, column reason)");
  }

  @Test
  void whatAnEventNeedsIsAProblemWhereItIsMissing() {
    assertThat(
            problems(
                "plan,p\n"
                    + HEADINGS
                    + """
                    ,,STARTED,,,,,,,,
                    I.1,,PROGRESSED,2023-01-01,2023-01-01,101
                    I.1,,EXTENDED,2023-01-01,2023-01-01
                    I.1,,SUSPENDED,2023-01-01,2023-01-01,,,2022-01-01,,,bão
                    I.1,Q5,ENDED,2023-01-01,2022-01-01,,,,,,,x
                    I.1,,TRANSFERRED,2023-01-01,2023-01-01
                    I.1,,STARTED,2023-01-01,2023-01-01
                    """))
        .containsExactly(
            "item must not be empty: '' (CSV row 3, column item)",
            "happened_on must not be empty: '' (CSV row 3, column happened_on)",
            "recorded_on must not be empty: '' (CSV row 3, column recorded_on)",
            "percent must be a whole number from 0 to 100: '101' (CSV row 4, column percent)",
            "new_due_on must not be empty: '' (CSV row 5, column new_due_on)",
            "document must not be empty: '' (CSV row 5, column document)",
            "last day of a suspension must not be before its first day 2023-01-01: '2022-01-01'"
                + " (CSV row 6, column until)",
            "cell must stand under a heading: 'x' (CSV row 7, column L)",
            "reporting period must be a month, quarter, half-year, nine months or year, such as"
                + " T06/2023, Q2/2023, 6T/2023, 6TC/2023, 9T/2023, 2023: 'Q5' (CSV row 7, column"
                + " period)",
            "day of recording must not be before the day it happened 2023-01-01: '2022-01-01' (CSV"
                + " row 7, column recorded_on)",
            "event must be one of STARTED, PROGRESSED, COMPLETED, REPORT_SENT, REPORT_WITHDRAWN,"
                + " EXTENDED, SUSPENDED, RESUMED, SUPPLEMENT_REQUESTED, SUPPLEMENT_RECEIVED,"
                + " DISCONTINUED, TRANSFERRED, REOPENED, TRIGGERED: 'ENDED' (CSV row 7, column"
                + " event)",
            "receiver must not be empty: '' (CSV row 8, column receiver)");
  }

  @Test
  void aWithdrawalIsReadInWordsWithItsReason() {
    assertThat(
            ProgressCsv.parse(
                    "plan,p\n" + HEADINGS + "I.1,,Thu hồi báo cáo,2023-03-01,2023-03-02,,,,,,sai\n")
                .orElseThrow()
                .events())
        .containsExactly(
            ReportWithdrawn.of(OccurrenceKey.of(ItemNumber.parse("I.1")), TIME, "sai"));
  }

  @Test
  void goodRowsOfABadLogAreKept() {
    ReadResult<ProgressLog> read =
        ProgressCsv.parse(
            "plan,p\n" + HEADINGS + "I.1,,x,,\nI.1,,STARTED,2023-03-01,2023-03-02\n\n");
    assertThat(read.partial().orElseThrow().events())
        .containsExactly(Started.of(OccurrenceKey.of(ItemNumber.parse("I.1")), TIME));
  }

  @Test
  void aLogNamesItsPlanOnce() {
    assertThat(problems(HEADINGS))
        .containsExactly(
            "plan of a log must stand in a row above the table, such as plan,<id>: '' (CSV)");
    assertThat(problems("plan,P,x\nplan,q\nremark,\n" + HEADINGS))
        .containsExactly(
            "cell must not stand behind the last value of row plan: 'x' (CSV row 1, column C)",
            "plan id must be small letters a-z, digits and single hyphens, at most 60, such as"
                + " tram-y-te: 'P' (CSV row 1, column B)",
            "plan must be said once above the table: 'q' (CSV row 2, column B)",
            "remark must not be empty: '' (CSV row 3, column B)");
  }

  @Test
  void whatALogHasNoPlaceForIsAProblem() {
    assertThat(
            problems(
                "plan,p\nremark,x\nĐộc lập - Tự do - Hạnh phúc\nNHẬT KÝ\nitem,event,happened_on,recorded_on,Kinh phí\n"))
        .containsExactly(
            "text above the table must stand in the row remark: 'NHẬT KÝ' (CSV row 4, column A)",
            "heading must be one of item,period,event,happened_on,recorded_on,percent,new_due_on,"
                + "until,document,receiver,reason: 'Kinh phí' (CSV row 5, column E)");
  }

  @Test
  void aTextWithoutTableIsAProblem() {
    assertThat(problems("plan,p\nx"))
        .containsExactly(
            "table must have a heading row with item and event, such as "
                + HEADINGS.strip()
                + ": 'plan,p' (CSV)");
  }
}
