package vn.kehoach.caseload;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.CaseFileId;
import vn.kehoach.casefile.CaseKind;
import vn.kehoach.party.PartyId;

/**
 * What a case file counts as in a table: how it came into the period and how it stands at its end.
 *
 * <p>Vietnamese term: <i>dòng thống kê hồ sơ</i>.
 */
@Value.Immutable
public abstract class CaseLine {

  static final Comparator<CaseLine> BY_ID = Comparator.comparing(CaseLine::caseFile);

  CaseLine() {}

  /**
   * Returns the case file.
   *
   * @return its code
   */
  @Value.Parameter
  public abstract CaseFileId caseFile();

  /**
   * Returns what sort of case file it is.
   *
   * @return the kind
   */
  @Value.Parameter
  public abstract CaseKind kind();

  /**
   * Returns who settles it.
   *
   * @return the unit
   */
  @Value.Parameter
  public abstract PartyId unit();

  /**
   * Returns the procedure.
   *
   * @return the procedure or subject, or empty
   */
  @Value.Parameter
  public abstract Optional<String> procedure();

  /**
   * Returns how it came into the period.
   *
   * @return carried over, or new by a channel
   */
  @Value.Parameter
  public abstract CaseFigure start();

  /**
   * Returns how it stands at the end of the period.
   *
   * @return a figure that is no total
   */
  @Value.Parameter
  public abstract CaseFigure outcome();

  static CaseLine of(CaseFile file, CaseFigure start, CaseFigure outcome) {
    return ImmutableCaseLine.of(
        file.id(), file.kind(), file.unit(), file.procedure(), start, outcome);
  }

  @Value.Check
  void check() {
    checkArgument(
        start().isStart(),
        "start of case file %s must be carried over or a channel: '%s'",
        caseFile(),
        start());
    checkArgument(
        !outcome().isStart() && !outcome().isTotal(),
        "outcome of case file %s must be neither a start nor a total: '%s'",
        caseFile(),
        outcome());
  }

  /** Tells whether it is counted in a figure. */
  boolean isIn(CaseFigure figure) {
    return figure == start()
        || figure == outcome()
        || figure.parts().contains(start())
        || figure.parts().contains(outcome());
  }
}
