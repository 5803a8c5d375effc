package vn.kehoach.cli.report;

import com.google.common.collect.ImmutableList;
import vn.kehoach.summary.FigureName;
import vn.kehoach.summary.Figures;
import vn.kehoach.summary.LedgerLine;
import vn.kehoach.summary.PeriodLedger;

/**
 * A part of what was handled, such as that of one unit.
 *
 * @param id its name within a page, such as {@code u1}
 * @param label its name for people
 * @param figures its figures
 * @param ledger the lines they come from
 */
public record Part(String id, String label, Figures figures, PeriodLedger ledger) {

  /**
   * Reads a number.
   *
   * @param name the name of the number
   * @return 0 or more
   */
  public int count(FigureName name) {
    return name.of(figures);
  }

  /**
   * Returns the lines behind a number.
   *
   * @param name the name of the number
   * @return as many lines as the number says
   */
  public ImmutableList<LedgerLine> behind(FigureName name) {
    return ledger.behind(name);
  }
}
