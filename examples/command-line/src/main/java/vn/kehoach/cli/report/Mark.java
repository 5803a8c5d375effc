package vn.kehoach.cli.report;

import vn.kehoach.status.OccurrenceStatus;
import vn.kehoach.status.WorkState;

/** How something with a due day is drawn: each kind has a pattern of its own, not only a colour. */
enum Mark {
  /** Completed no later than its day. */
  IN_TIME("in-time", "hoàn thành trong hạn", "completed in time"),
  /** Completed later. */
  LATE("done-late", "hoàn thành quá hạn", "completed late"),
  /** Open, and its day is over. */
  OVERDUE("overdue", "chưa hoàn thành, quá hạn", "open, overdue"),
  /** Open, and its day is to come. */
  OPEN("open", "chưa đến hạn", "not due yet"),
  /** Discontinued or transferred. */
  OTHER("other", "không tiếp tục hoặc đã chuyển", "discontinued or transferred");

  private final String style;
  private final String vietnamese;
  private final String english;

  Mark(String style, String vietnamese, String english) {
    this.style = style;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  static Mark of(OccurrenceStatus status) {
    if (status.state() == WorkState.DISCONTINUED || status.state() == WorkState.TRANSFERRED) {
      return OTHER;
    }
    return switch (status.position()) {
      case COMPLETED_EARLY, COMPLETED_ON_TIME -> IN_TIME;
      case COMPLETED_LATE -> LATE;
      case OVERDUE -> OVERDUE;
      case WITHIN_LIMIT, NEARLY_DUE, NO_DEADLINE -> OPEN;
    };
  }

  /** The class of its shapes in the style sheet. */
  String style() {
    return style;
  }

  String label(PeriodReport report) {
    return report.say(vietnamese, english);
  }

  /** A sample for a legend; the words beside it say the same. */
  Html sample() {
    return Html.of("svg")
        .with("class", "sample")
        .with("viewBox", "0 0 12 12")
        .with("width", 12)
        .with("height", 12)
        .with("aria-hidden", "true")
        .add(shape(1, 1, 10, 10));
  }

  /** A box of this kind. */
  Html shape(double x, double y, double width, double height) {
    Html box =
        Html.of("rect")
            .with("class", style)
            .with("x", Svg.number(x))
            .with("y", Svg.number(y))
            .with("width", Svg.number(width))
            .with("height", Svg.number(height));
    if (this != OVERDUE || height < 8) {
      return box;
    }
    return Html.of("g")
        .add(
            box,
            Html.of("text", "!")
                .with("class", "cry")
                .with("x", Svg.number(x + width / 2))
                .with("y", Svg.number(y + height / 2 + 3.2)));
  }
}
