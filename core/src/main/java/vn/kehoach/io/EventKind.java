package vn.kehoach.io;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.Discontinued;
import vn.kehoach.progress.Extended;
import vn.kehoach.progress.ProgressEvent;
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

/** The events of a log as its table names them, and the columns each has use for. */
enum EventKind {
  STARTED(Started.class),
  PROGRESSED(Progressed.class, LogHeadings.PERCENT),
  COMPLETED(Completed.class, LogHeadings.DOCUMENT),
  REPORT_SENT(ReportSent.class, LogHeadings.DOCUMENT),
  REPORT_WITHDRAWN(ReportWithdrawn.class, LogHeadings.REASON),
  EXTENDED(Extended.class, LogHeadings.NEW_DUE_ON, LogHeadings.DOCUMENT),
  SUSPENDED(Suspended.class, LogHeadings.UNTIL, LogHeadings.DOCUMENT, LogHeadings.REASON),
  RESUMED(Resumed.class),
  SUPPLEMENT_REQUESTED(SupplementRequested.class, LogHeadings.DOCUMENT, LogHeadings.REASON),
  SUPPLEMENT_RECEIVED(SupplementReceived.class),
  DISCONTINUED(Discontinued.class, LogHeadings.REASON),
  TRANSFERRED(Transferred.class, LogHeadings.RECEIVER),
  REOPENED(Reopened.class, LogHeadings.REASON),
  TRIGGERED(Triggered.class);

  private static final ImmutableSet<String> OF_SOME =
      ImmutableSet.of(
          LogHeadings.PERCENT,
          LogHeadings.NEW_DUE_ON,
          LogHeadings.UNTIL,
          LogHeadings.DOCUMENT,
          LogHeadings.RECEIVER,
          LogHeadings.REASON);

  private static final EnumWords<EventKind> WORDS =
      new EnumWords<>(
          "event",
          EventKind.class,
          """
          started = Bắt đầu | Đã bắt đầu | Triển khai
          progressed = Tiến độ | Đang thực hiện | Cập nhật tiến độ
          completed = Hoàn thành | Đã hoàn thành
          report_sent = Đã gửi báo cáo | Gửi báo cáo | Đã báo cáo
          report_withdrawn = Thu hồi báo cáo | Rút báo cáo | Đã thu hồi báo cáo
          extended = Gia hạn | Được gia hạn
          suspended = Tạm dừng
          resumed = Tiếp tục | Tiếp tục thực hiện
          supplement_requested = Yêu cầu bổ sung | Chờ bổ sung
          supplement_received = Đã bổ sung
          discontinued = Không tiếp tục thực hiện | Không tiếp tục | Dừng thực hiện
          transferred = Chuyển | Chuyển giao | Đã chuyển
          reopened = Mở lại
          triggered = Phát sinh
          """);

  private final Class<? extends ProgressEvent> type;
  private final ImmutableSet<String> columns;

  EventKind(Class<? extends ProgressEvent> type, String... columns) {
    this.type = type;
    this.columns = ImmutableSet.copyOf(columns);
  }

  static EventKind parse(String text) {
    return WORDS.parse(text);
  }

  static EventKind of(ProgressEvent event) {
    return Arrays.stream(values())
        .filter(kind -> kind.type.isInstance(event))
        .findFirst()
        .orElseThrow();
  }

  boolean uses(String column) {
    return columns.contains(column);
  }

  /** The columns that some events use, but not this one. */
  ImmutableSet<String> unused() {
    return OF_SOME.stream()
        .filter(column -> !columns.contains(column))
        .collect(ImmutableSet.toImmutableSet());
  }
}
