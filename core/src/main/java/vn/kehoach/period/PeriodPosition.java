package vn.kehoach.period;

import java.time.LocalDate;
import vn.kehoach.text.Language;

/**
 * Where in a period a day stands, such as its middle.
 *
 * <p>Vietnamese term: <i>đầu, giữa, cuối</i>.
 */
public enum PeriodPosition {
  /** The first day, <i>đầu</i>. */
  BEGINNING("đầu", "beginning"),
  /** The 15th of a month, 30 June of a year, <i>giữa</i>. */
  MIDDLE("giữa", "middle"),
  /** The last day, <i>cuối</i>. */
  END("cuối", "end");

  private static final int MIDDLE_OF_A_MONTH = 15;

  private final String vietnamese;
  private final String english;

  PeriodPosition(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Returns the position in words, such as {@code giữa}.
   *
   * @param language the language of the word
   * @return the word
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }

  /** Returns the day of a month, quarter or year. */
  LocalDate dayIn(ReportingPeriod period) {
    return switch (this) {
      case BEGINNING -> period.firstDay();
      case MIDDLE -> middle(period);
      case END -> period.lastDay();
    };
  }

  private static LocalDate middle(ReportingPeriod period) {
    if (period.cycle() == ReportingCycle.YEAR) {
      return LocalDate.of(period.year(), 6, 30);
    }
    int monthsBefore = period.cycle() == ReportingCycle.QUARTER ? 1 : 0;
    return period.firstDay().plusMonths(monthsBefore).withDayOfMonth(MIDDLE_OF_A_MONTH);
  }
}
