package vn.kehoach.calendar;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.kehoach.internal.Messages;

/** What a row of a notice says. */
enum NoticeKind {
  YEAR("năm"),
  HOLIDAY("nghỉ lễ"),
  COMPENSATION("nghỉ bù"),
  SWAP("nghỉ hoán đổi"),
  WORKING("làm bù");

  private static final String RULE =
      "be one of "
          + Messages.choices(NoticeKind.class)
          + " or "
          + Arrays.stream(values()).map(kind -> kind.vietnamese).collect(Collectors.joining(", "));

  private final String vietnamese;

  NoticeKind(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  static NoticeKind parse(String text) {
    for (NoticeKind kind : values()) {
      if (kind.name().equalsIgnoreCase(text) || kind.vietnamese.equalsIgnoreCase(text)) {
        return kind;
      }
    }
    throw Messages.broken("kind", RULE, text);
  }

  DayOffKind dayOffKind() {
    return switch (this) {
      case HOLIDAY -> DayOffKind.HOLIDAY;
      case COMPENSATION -> DayOffKind.COMPENSATION;
      case SWAP -> DayOffKind.SWAP;
      case YEAR, WORKING -> throw new IllegalStateException(this + " is no day off");
    };
  }
}
