package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** The headings of a log's table and the keys of the rows above it. */
final class LogHeadings {

  static final String ITEM = "item";
  static final String PERIOD = "period";
  static final String EVENT = "event";
  static final String HAPPENED_ON = "happened_on";
  static final String RECORDED_ON = "recorded_on";
  static final String PERCENT = "percent";
  static final String NEW_DUE_ON = "new_due_on";
  static final String UNTIL = "until";
  static final String DOCUMENT = "document";
  static final String RECEIVER = "receiver";
  static final String REASON = "reason";

  static final String REMARK = "remark";
  static final String PLAN = "plan";

  static final Aliases KEYS =
      Aliases.of(
          """
          remark = Ghi chú
          plan = Mã kế hoạch | Kế hoạch
          """);

  static final Headings ALL =
      new Headings(
          ImmutableList.of(
              ITEM,
              PERIOD,
              EVENT,
              HAPPENED_ON,
              RECORDED_ON,
              PERCENT,
              NEW_DUE_ON,
              UNTIL,
              DOCUMENT,
              RECEIVER,
              REASON),
          ImmutableSet.of(ITEM, EVENT),
          ImmutableSet.of(),
          Aliases.of(
              """
              item = Mục | Số mục | Nhiệm vụ | Mã nhiệm vụ
              period = Kỳ | Kỳ báo cáo
              event = Sự kiện | Diễn biến | Tình trạng
              happened_on = Ngày | Ngày xảy ra | Ngày thực hiện
              recorded_on = Ngày ghi nhận | Ngày ghi | Ngày cập nhật
              percent = Tiến độ | Tỷ lệ | Phần trăm | %
              new_due_on = Hạn mới | Gia hạn đến | Thời hạn mới
              until = Đến ngày | Tạm dừng đến
              document = Văn bản | Số văn bản | Số, ký hiệu
              receiver = Nơi nhận | Đơn vị nhận | Chuyển cho
              reason = Lý do
              """),
          false);

  private LogHeadings() {}
}
