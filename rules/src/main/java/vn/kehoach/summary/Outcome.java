package vn.kehoach.summary;

import vn.kehoach.status.OccurrenceStatus;
import vn.kehoach.status.WorkState;
import vn.kehoach.text.Language;

/**
 * Where something handled in a period ends up: closed in one of six ways, or open in one of five.
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
  OPEN_SUSPENDED(false, "tạm dừng", "open, suspended");

  private final boolean closed;
  private final String vietnamese;
  private final String english;

  Outcome(boolean closed, String vietnamese, String english) {
    this.closed = closed;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the outcome a status amounts to.
   *
   * @param status how an occurrence stands on the last day
   * @return the outcome
   */
  public static Outcome of(OccurrenceStatus status) {
    return switch (status.state()) {
      case DISCONTINUED -> DISCONTINUED;
      case TRANSFERRED -> TRANSFERRED;
      case NOT_STARTED, IN_PROGRESS, SUSPENDED, AWAITING_SUPPLEMENT, COMPLETED ->
          byPosition(status);
    };
  }

  private static Outcome byPosition(OccurrenceStatus status) {
    boolean suspended = status.state().isPaused();
    return switch (status.position()) {
      case COMPLETED_EARLY -> COMPLETED_EARLY;
      case COMPLETED_ON_TIME -> COMPLETED_ON_TIME;
      case COMPLETED_LATE -> COMPLETED_LATE;
      case OVERDUE -> OPEN_OVERDUE;
      case WITHIN_LIMIT -> suspended ? OPEN_SUSPENDED : OPEN_WITHIN_LIMIT;
      case NEARLY_DUE -> suspended ? OPEN_SUSPENDED : OPEN_NEARLY_DUE;
      case NO_DEADLINE -> {
        if (status.state() == WorkState.COMPLETED) {
          yield COMPLETED_WITHOUT_DEADLINE;
        }
        yield suspended ? OPEN_SUSPENDED : OPEN_WITHOUT_DEADLINE;
      }
    };
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
