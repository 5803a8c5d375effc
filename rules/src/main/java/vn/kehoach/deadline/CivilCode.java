package vn.kehoach.deadline;

import java.time.LocalDate;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.Provision;

/** The articles of the Civil Code 91/2015/QH13 on time limits, in force from 2017-01-01. */
final class CivilCode {

  /** The first day the Code was in force; the Code of 2005 before it is alike in substance. */
  static final LocalDate IN_FORCE_FROM = LocalDate.of(2017, 1, 1);

  private static final DocumentNumber CODE = DocumentNumber.parse("91/2015/QH13");

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
    return document.equals(CODE);
  }
}
