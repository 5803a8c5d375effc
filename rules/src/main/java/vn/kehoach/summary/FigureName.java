package vn.kehoach.summary;

import java.util.Arrays;
import java.util.Optional;
import vn.kehoach.text.Language;

/**
 * The name of a number in a summary: it is read from figures, and the lines behind it are found by
 * it.
 *
 * <p>Vietnamese term: <i>chỉ tiêu thống kê</i>.
 */
public enum FigureName {
  /** <i>Kỳ trước chuyển sang</i>. */
  OPENING,
  /** <i>Phát sinh trong kỳ</i>. */
  ADDED,
  /** <i>Đã kết thúc trong kỳ</i>. */
  CLOSED,
  /** <i>Chuyển kỳ sau</i>. */
  CLOSING,
  /** As the outcome. */
  COMPLETED_EARLY,
  /** As the outcome. */
  COMPLETED_ON_TIME,
  /** As the outcome. */
  COMPLETED_LATE,
  /** As the outcome. */
  COMPLETED_WITHOUT_DEADLINE,
  /** As the outcome. */
  DISCONTINUED,
  /** As the outcome. */
  TRANSFERRED,
  /** As the outcome. */
  OPEN_WITHIN_LIMIT,
  /** As the outcome. */
  OPEN_NEARLY_DUE,
  /** As the outcome. */
  OPEN_OVERDUE,
  /** As the outcome. */
  OPEN_WITHOUT_DEADLINE,
  /** As the outcome. */
  OPEN_SUSPENDED,
  /** As the outcome. */
  OPEN_AWAITING_SUPPLEMENT,
  /** As the age. */
  OVERDUE_UP_TO_5_DAYS,
  /** As the age. */
  OVERDUE_6_TO_10_DAYS,
  /** As the age. */
  OVERDUE_11_TO_30_DAYS,
  /** As the age. */
  OVERDUE_OVER_30_DAYS;

  /**
   * Returns the name of the number of an outcome.
   *
   * @param outcome the outcome
   * @return its name
   */
  public static FigureName of(Outcome outcome) {
    return valueOf(outcome.name());
  }

  /**
   * Returns the name of the number of an age.
   *
   * @param age the age
   * @return its name
   */
  public static FigureName of(OverdueAge age) {
    return switch (age) {
      case UP_TO_5_DAYS -> OVERDUE_UP_TO_5_DAYS;
      case DAYS_6_TO_10 -> OVERDUE_6_TO_10_DAYS;
      case DAYS_11_TO_30 -> OVERDUE_11_TO_30_DAYS;
      case OVER_30_DAYS -> OVERDUE_OVER_30_DAYS;
    };
  }

  private Optional<OverdueAge> age() {
    return Arrays.stream(OverdueAge.values()).filter(age -> of(age) == this).findFirst();
  }

  private Outcome outcome() {
    return Outcome.valueOf(name());
  }

  /**
   * Reads the number.
   *
   * @param figures the figures
   * @return 0 or more
   */
  public int of(Figures figures) {
    return switch (this) {
      case OPENING -> figures.opening();
      case ADDED -> figures.added();
      case CLOSED -> figures.closed();
      case CLOSING -> figures.closing();
      default ->
          age()
              .map(age -> figures.overdueAges().getOrDefault(age, 0))
              .orElseGet(() -> figures.count(outcome()));
    };
  }

  /** Tells whether a line counts under this name. */
  boolean counts(LedgerLine line) {
    return switch (this) {
      case OPENING -> line.start() == LedgerStart.CARRIED_OVER;
      case ADDED -> line.start() == LedgerStart.NEW;
      case CLOSED -> line.outcome().isClosed();
      case CLOSING -> !line.outcome().isClosed();
      default ->
          age()
              .map(a -> line.overdueAge().filter(a::equals).isPresent())
              .orElseGet(() -> line.outcome() == outcome());
    };
  }

  /**
   * Returns the name in words, such as {@code kỳ trước chuyển sang}.
   *
   * @param language the language of the words
   * @return the words
   */
  public String label(Language language) {
    return switch (this) {
      case OPENING -> language.choose("kỳ trước chuyển sang", "carried over");
      case ADDED -> language.choose("phát sinh trong kỳ", "new");
      case CLOSED -> language.choose("đã kết thúc trong kỳ", "closed");
      case CLOSING -> language.choose("chuyển kỳ sau", "carried forward");
      default -> age().map(age -> age.label(language)).orElseGet(() -> outcome().label(language));
    };
  }
}
