package vn.kehoach.summary;

import vn.kehoach.status.DeadlinePosition;
import vn.kehoach.status.Standing;
import vn.kehoach.text.Language;

/**
 * Where something handled in a period ends up: closed in one of six ways, or open in one of six.
 *
 * <p>Vietnamese term: <i>kết quả xử lý trong kỳ</i>.
 */
public enum Outcome {
  /** <i>Hoàn thành trước hạn</i>. */
  COMPLETED_EARLY(true, "hoàn thành trước hạn", "completed early"),
  /** <i>Hoàn thành đúng hạn</i>. */
  COMPLETED_ON_TIME(true, "hoàn thành đúng hạn", "completed on time"),
  /** <i>Hoàn thành quá hạn</i>. */
  COMPLETED_LATE(true, "hoàn thành quá hạn", "completed late"),
  /** <i>Hoàn thành, không có thời hạn</i>; it counts neither as on time nor as late. */
  COMPLETED_WITHOUT_DEADLINE(true, "hoàn thành, không có thời hạn", "completed, no deadline"),
  /** <i>Không tiếp tục thực hiện</i>. */
  DISCONTINUED(true, "không tiếp tục thực hiện", "discontinued"),
  /** <i>Chuyển cơ quan khác</i>. */
  TRANSFERRED(true, "đã chuyển cơ quan khác", "transferred"),
  /** <i>Chưa hoàn thành, trong hạn</i>. */
  OPEN_WITHIN_LIMIT(false, "chưa hoàn thành, trong hạn", "open, within limit"),
  /** <i>Chưa hoàn thành, sắp đến hạn</i>. */
  OPEN_NEARLY_DUE(false, "chưa hoàn thành, sắp đến hạn", "open, nearly due"),
  /** <i>Chưa hoàn thành, quá hạn</i>. */
  OPEN_OVERDUE(false, "chưa hoàn thành, quá hạn", "open, overdue"),
  /** <i>Chưa hoàn thành, không có thời hạn</i>. */
  OPEN_WITHOUT_DEADLINE(false, "chưa hoàn thành, không có thời hạn", "open, no deadline"),
  /** <i>Tạm dừng</i>; work suspended before its due day. */
  OPEN_SUSPENDED(false, "tạm dừng", "open, suspended"),
  /** <i>Chờ bổ sung</i>; what waits for a supplement since before its due day. */
  OPEN_AWAITING_SUPPLEMENT(false, "chờ bổ sung", "open, awaiting supplement");

  private final boolean closed;
  private final String vietnamese;
  private final String english;

  Outcome(boolean closed, String vietnamese, String english) {
    this.closed = closed;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the outcome a standing amounts to.
   *
   * @param standing how something stands on the last day
   * @return the outcome
   */
  public static Outcome of(Standing standing) {
    return switch (standing.state()) {
      case DISCONTINUED -> DISCONTINUED;
      case TRANSFERRED -> TRANSFERRED;
      case COMPLETED -> completed(standing.position());
      case SUSPENDED -> standing.isOverdue() ? OPEN_OVERDUE : OPEN_SUSPENDED;
      case AWAITING_SUPPLEMENT -> standing.isOverdue() ? OPEN_OVERDUE : OPEN_AWAITING_SUPPLEMENT;
      case NOT_STARTED, IN_PROGRESS -> open(standing.position());
    };
  }

  private static Outcome completed(DeadlinePosition position) {
    return switch (position) {
      case COMPLETED_EARLY -> COMPLETED_EARLY;
      case COMPLETED_ON_TIME -> COMPLETED_ON_TIME;
      case COMPLETED_LATE -> COMPLETED_LATE;
      case NO_DEADLINE -> COMPLETED_WITHOUT_DEADLINE;
      case WITHIN_LIMIT, NEARLY_DUE, OVERDUE -> throw contradiction(position);
    };
  }

  private static Outcome open(DeadlinePosition position) {
    return switch (position) {
      case WITHIN_LIMIT -> OPEN_WITHIN_LIMIT;
      case NEARLY_DUE -> OPEN_NEARLY_DUE;
      case OVERDUE -> OPEN_OVERDUE;
      case NO_DEADLINE -> OPEN_WITHOUT_DEADLINE;
      case COMPLETED_EARLY, COMPLETED_ON_TIME, COMPLETED_LATE -> throw contradiction(position);
    };
  }

  private static IllegalArgumentException contradiction(DeadlinePosition position) {
    return new IllegalArgumentException(
        "position of a standing must fit its state: '" + position + "'");
  }

  /**
   * Tells whether nothing is left to do.
   *
   * @return true for the first six
   */
  public boolean isClosed() {
    return closed;
  }

  /**
   * Returns the outcome in words, such as {@code chưa hoàn thành, quá hạn}.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
