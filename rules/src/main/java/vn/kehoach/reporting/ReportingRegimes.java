package vn.kehoach.reporting;

import java.time.LocalDate;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.Provision;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;

/**
 * The reporting regimes that come with this library.
 *
 * <p>Vietnamese term: <i>các chế độ báo cáo định kỳ</i>.
 */
public enum ReportingRegimes implements ReportingRegime {
  /**
   * From the 15th of the month before the period to the 14th of its last month; sent by the 25th of
   * its last month, which is the day for the bodies of Article 13, clause 1: ministries, government
   * agencies and provincial People's Committees.
   *
   * <p>The decree has no nine-month report; its window here, 15 December to 14 September, is
   * provincial practice. It sets no day for a commune: that is done by the province or by a
   * ministry's circular, so pass their regime where it is known. Periods before the decree was in
   * force are answered as if it had been. See rules/INTERPRETATION.md#the-25th.
   *
   * <p>Source: Decree 09/2019/NĐ-CP, Articles 12 and 13, in force from 2019-03-12.
   */
  DECREE_09_2019 {
    @Override
    public DateRange windowOf(ReportingPeriod period) {
      return DateRange.ofClosed(
          period.firstDay().minusMonths(1).withDayOfMonth(15), period.lastMonth().atDay(14));
    }

    @Override
    public LocalDate sendBy(ReportingPeriod period) {
      return period.lastMonth().atDay(25);
    }

    @Override
    public Provision windowSource() {
      return Provision.of(DECREE, "12");
    }

    @Override
    public Provision sendBySource() {
      return Provision.of(DECREE, "13").withClause("1");
    }
  };

  private static final DocumentNumber DECREE = DocumentNumber.parse("09/2019/NĐ-CP");
}
