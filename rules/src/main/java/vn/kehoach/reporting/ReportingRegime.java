package vn.kehoach.reporting;

import java.time.LocalDate;
import vn.kehoach.legal.Provision;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;

/**
 * Which days a report of a period covers, and by when it is sent. Provinces set their own; {@link
 * ReportingRegimes} holds what comes with this library.
 *
 * <p>Vietnamese term: <i>chế độ báo cáo định kỳ</i>.
 */
public interface ReportingRegime {

  /**
   * Returns the name of the regime.
   *
   * @return such as {@code DECREE_09_2019}
   */
  String name();

  /**
   * Returns the days whose figures go into the report of a period.
   *
   * @param period the period
   * @return the days, the last being the cut-off (<i>ngày chốt số liệu</i>)
   */
  DateRange windowOf(ReportingPeriod period);

  /**
   * Returns the last day for sending the report of a period, as the regime writes it, before any
   * day-off rule.
   *
   * @param period the period
   * @return the day, inclusive
   */
  LocalDate sendBy(ReportingPeriod period);

  /**
   * Returns the article on the windows.
   *
   * @return the provision
   */
  Provision windowSource();

  /**
   * Returns the article on sending.
   *
   * @return the provision
   */
  Provision sendBySource();
}
