package vn.kehoach.summary;

import vn.kehoach.text.Language;

/**
 * Which two summaries are compared.
 *
 * <p>Vietnamese term: <i>kỳ so sánh</i>.
 */
public enum ComparisonKind {
  /** <i>So với kỳ trước</i>; of a year, the year before. */
  PREVIOUS_PERIOD("so với kỳ trước", "against the previous period"),
  /** <i>So với cùng kỳ năm trước</i>. */
  SAME_PERIOD_LAST_YEAR("so với cùng kỳ năm trước", "against the same period of last year"),
  /** Any other two periods of one cycle, or any two ranges of days. */
  OTHER("so với kỳ khác", "against another period");

  private final String vietnamese;
  private final String english;

  ComparisonKind(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  static ComparisonKind of(SummarySpan before, SummarySpan now) {
    return before
        .period()
        .flatMap(
            old ->
                now.period()
                    .map(
                        period -> {
                          if (old.equals(period.previous())) {
                            return PREVIOUS_PERIOD;
                          }
                          return old.year() == period.year() - 1
                                  && old.ordinal() == period.ordinal()
                              ? SAME_PERIOD_LAST_YEAR
                              : OTHER;
                        }))
        .orElse(OTHER);
  }

  /**
   * Returns the kind in words.
   *
   * @param language the language of the words
   * @return such as {@code so với cùng kỳ năm trước}
   */
  public String label(Language language) {
    return language.choose(vietnamese, english);
  }
}
