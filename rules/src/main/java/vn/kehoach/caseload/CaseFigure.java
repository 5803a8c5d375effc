package vn.kehoach.caseload;

import com.google.common.collect.ImmutableSet;
import vn.kehoach.text.Language;

/**
 * A figure of the table in which an office reports its case files.
 *
 * <p>Vietnamese term: <i>chỉ tiêu thống kê hồ sơ</i>.
 *
 * <p>{@link #RECEIVED_TOTAL} = {@link #SETTLED_TOTAL} + {@link #SETTLED_WITHOUT_DEADLINE} + {@link
 * #WITHDRAWN} + {@link #REFUSED} + {@link #TRANSFERRED} + {@link #PENDING_TOTAL}, and {@link
 * #CARRIED_OVER} is the {@link #PENDING_TOTAL} of the period before. See
 * rules/INTERPRETATION.md#case-table.
 */
public enum CaseFigure {
  /** <i>Kỳ trước chuyển qua</i>: open the evening before the period. */
  CARRIED_OVER("kỳ trước chuyển qua", "carried over"),
  /** <i>Tiếp nhận mới trực tuyến</i>. */
  ONLINE("tiếp nhận trực tuyến", "received online"),
  /** <i>Tiếp nhận mới trực tiếp</i>. */
  DIRECT("tiếp nhận trực tiếp", "received directly"),
  /** <i>Tiếp nhận mới qua dịch vụ bưu chính</i>. */
  POSTAL("tiếp nhận qua bưu chính", "received by post"),
  /** <i>Tiếp nhận mới, không ghi hình thức</i>. */
  CHANNEL_NOT_STATED("tiếp nhận không ghi hình thức", "received, channel not stated"),
  /** <i>Trực tiếp, dịch vụ bưu chính</i>: the sum of both. */
  DIRECT_OR_POSTAL("tiếp nhận trực tiếp, qua bưu chính", "received directly or by post"),
  /** <i>Tổng số tiếp nhận</i>: carried over and new. */
  RECEIVED_TOTAL("tổng số tiếp nhận", "received in total"),
  /** <i>Giải quyết trước hạn</i>: on a day before the due day. */
  BEFORE_DUE("giải quyết trước hạn", "settled before due"),
  /** <i>Giải quyết đúng hạn</i>: on the due day. */
  ON_TIME("giải quyết đúng hạn", "settled on the due day"),
  /** <i>Giải quyết quá hạn</i>: after the due day. */
  LATE("giải quyết quá hạn", "settled late"),
  /** <i>Tổng số đã giải quyết</i>: before due, on the due day and late. */
  SETTLED_TOTAL("tổng số đã giải quyết", "settled in total"),
  /** <i>Đã giải quyết, không có thời hạn</i>; neither on time nor late. */
  SETTLED_WITHOUT_DEADLINE("đã giải quyết, không có thời hạn", "settled, no deadline"),
  /** <i>Xin rút</i>. */
  WITHDRAWN("xin rút", "withdrawn"),
  /** <i>Trả lại</i>. */
  REFUSED("trả lại", "refused"),
  /** <i>Chuyển cơ quan khác</i>. */
  TRANSFERRED("chuyển cơ quan khác", "transferred"),
  /** <i>Đang giải quyết trong hạn</i>. */
  WITHIN("đang giải quyết trong hạn", "pending within limit"),
  /** <i>Đang giải quyết quá hạn</i>. */
  OVERDUE("đang giải quyết quá hạn", "pending overdue"),
  /** <i>Đang giải quyết, không có thời hạn</i>. */
  PENDING_WITHOUT_DEADLINE("đang giải quyết, không có thời hạn", "pending, no deadline"),
  /** <i>Chờ bổ sung</i>, since before the due day. */
  AWAITING_SUPPLEMENT("chờ bổ sung", "awaiting supplement"),
  /** <i>Tạm dừng</i>, since before the due day. */
  SUSPENDED("tạm dừng", "suspended"),
  /** <i>Tổng số đang giải quyết</i>: all that is open, so also what stands still. */
  PENDING_TOTAL("tổng số đang giải quyết", "pending in total");

  /** The totals, each the sum of its parts. */
  static final ImmutableSet<CaseFigure> TOTALS =
      ImmutableSet.of(DIRECT_OR_POSTAL, RECEIVED_TOTAL, SETTLED_TOTAL, PENDING_TOTAL);

  /** What ended in another way than the form foresees, and is kept apart. */
  static final ImmutableSet<CaseFigure> KEPT_APART =
      ImmutableSet.of(SETTLED_WITHOUT_DEADLINE, WITHDRAWN, REFUSED, TRANSFERRED);

  private final String vietnamese;
  private final String english;

  CaseFigure(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the figures that add up to this one.
   *
   * @return the parts of a total, each counting other case files; none for other figures
   */
  public ImmutableSet<CaseFigure> parts() {
    return switch (this) {
      case DIRECT_OR_POSTAL -> ImmutableSet.of(DIRECT, POSTAL);
      case RECEIVED_TOTAL ->
          ImmutableSet.of(CARRIED_OVER, ONLINE, DIRECT, POSTAL, CHANNEL_NOT_STATED);
      case SETTLED_TOTAL -> ImmutableSet.of(BEFORE_DUE, ON_TIME, LATE);
      case PENDING_TOTAL ->
          ImmutableSet.of(
              WITHIN, OVERDUE, PENDING_WITHOUT_DEADLINE, AWAITING_SUPPLEMENT, SUSPENDED);
      default -> ImmutableSet.of();
    };
  }

  /**
   * Tells whether this figure is a sum of others.
   *
   * @return true if it has parts
   */
  public boolean isTotal() {
    return TOTALS.contains(this);
  }

  /** Tells whether it says how case files came into the period. */
  boolean isStart() {
    return RECEIVED_TOTAL.parts().contains(this);
  }

  /**
   * Returns the figure in words.
   *
   * @param language the language of the words
   * @return such as {@code giải quyết đúng hạn}
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
