package vn.kehoach.deadline;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.Provision;

/**
 * The articles of the Civil Code 91/2015/QH13 on time limits, in force from 2017-01-01, and those
 * of the Code 33/2005/QH11 in their place, in force from 2006-01-01 to 2016-12-31.
 */
final class CivilCode {

  private static final LocalDate IN_FORCE_FROM = LocalDate.of(2017, 1, 1);
  private static final DocumentNumber CODE = DocumentNumber.parse("91/2015/QH13");

  private static final LocalDate FORMER_IN_FORCE_FROM = LocalDate.of(2006, 1, 1);
  private static final DocumentNumber FORMER_CODE = DocumentNumber.parse("33/2005/QH11");
  private static final ImmutableMap<String, String> FORMER_ARTICLES =
      ImmutableMap.of("147", "152", "148", "153");

  /** Minutes and hours run from the stated moment. */
  static final Provision FROM_THE_MOMENT = Provision.of(CODE, "147").withClause("1");

  /** The day of the event that starts a count is not counted. */
  static final Provision EVENT_DAY_NOT_COUNTED = Provision.of(CODE, "147").withClause("3");

  /** Days end with the last day. */
  static final Provision DAYS = Provision.of(CODE, "148").withClause("1");

  /** Weeks end on the same day of the week. */
  static final Provision WEEKS = Provision.of(CODE, "148").withClause("2");

  /** Months end on the same day of the month, or on its last day. */
  static final Provision MONTHS = Provision.of(CODE, "148").withClause("3");

  /** Years end on the same day of the same month. */
  static final Provision YEARS = Provision.of(CODE, "148").withClause("4");

  /** A last day off moves to the next working day. */
  static final Provision LAST_DAY_OFF = Provision.of(CODE, "148").withClause("5");

  /** The last day ends at 24:00. */
  static final Provision MIDNIGHT = Provision.of(CODE, "148").withClause("6");

  private CivilCode() {}

  static boolean isIn(DocumentNumber document) {
    return document.equals(CODE) || document.equals(FORMER_CODE);
  }

  static boolean isIn(Provision provision) {
    return isIn(provision.document());
  }

  /** Tells whether one of the two Codes was in force; that of 1995 before them was not read. */
  static boolean isRead(LocalDate day) {
    return !day.isBefore(FORMER_IN_FORCE_FROM);
  }

  /** Returns the article in force on a day in place of one of 2015, or none before 2006. */
  static Optional<Provision> inForce(Provision article, LocalDate day) {
    if (!article.document().equals(CODE) || !day.isBefore(IN_FORCE_FROM)) {
      return Optional.of(article);
    }
    return Optional.of(former(article)).filter(provision -> isRead(day));
  }

  /** Only the last two clauses of Article 153 of the Code of 2005 were seen by their numbers. */
  private static Provision former(Provision article) {
    String number = Objects.requireNonNull(FORMER_ARTICLES.get(article.article()));
    boolean seen = article.equals(LAST_DAY_OFF) || article.equals(MIDNIGHT);
    return Provision.of(FORMER_CODE, number).withClause(article.clause().filter(c -> seen));
  }
}
