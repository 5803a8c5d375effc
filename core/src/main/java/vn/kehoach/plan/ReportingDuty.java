package vn.kehoach.plan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.party.PartyId;
import vn.kehoach.text.PlainText;

/**
 * Who reports to whom. How often is said by the item's due rule; a reporting regime tells the
 * windows and the days.
 *
 * <p>Vietnamese term: <i>chế độ báo cáo</i>.
 *
 * <p>Source: Decree 09/2019/NĐ-CP, Articles 4 and 8, in force from 2019-03-12.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReportingDuty.class)
public abstract class ReportingDuty implements WithReportingDuty {

  ReportingDuty() {}

  /**
   * Returns the party that reports.
   *
   * @return the id of a party of the same plan
   */
  @Value.Parameter
  public abstract PartyId reporter();

  /**
   * Returns whom the report goes to, as written.
   *
   * @return such as {@code cấp có thẩm quyền}, or empty
   */
  public abstract Optional<String> addressee();

  /**
   * Obtains a duty to report.
   *
   * @param reporter the party that reports
   * @return the duty, its addressee not said
   */
  public static ReportingDuty of(PartyId reporter) {
    return ImmutableReportingDuty.of(reporter);
  }

  @Value.Check
  void check() {
    addressee().ifPresent(text -> PlainText.check("addressee of a report", text));
  }
}
