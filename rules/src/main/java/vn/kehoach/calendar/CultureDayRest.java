package vn.kehoach.calendar;

/**
 * Whether 24 November is compensated where it falls on a weekly rest day, first in 2029.
 *
 * <p>Vietnamese term: <i>nghỉ bù Ngày Văn hóa Việt Nam</i>.
 *
 * <p>Source: none that settles it. Resolution 28/2026/QH16, Article 2, gives the day; Labour Code
 * 45/2019/QH14, Article 111, clause 3, compensates the days of Article 112, clause 1. See
 * rules/INTERPRETATION.md#24-november.
 */
public enum CultureDayRest {
  /** It is not: the day is not in the list of Article 112, clause 1. */
  NOT_COMPENSATED,
  /** It is, on the next working day, as if it stood in that list. */
  COMPENSATED
}
