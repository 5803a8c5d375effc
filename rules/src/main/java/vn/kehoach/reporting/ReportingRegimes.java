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
   * The general regime of state administration: from the 15th of the month before the period to the
   * 14th of its last month, sent by the 25th of its last month.
   *
   * <p>The decree has no nine-month report; its window here, 15 December to 14 September, is
   * provincial practice. Its 25th binds ministries and provinces; a commune's own day is set by its
   * province and comes before, so pass the province's regime where it is known. See
   * rules/INTERPRETATION.md#reporting.
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
