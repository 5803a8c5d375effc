package vn.kehoach.caseload;

import org.immutables.value.Value;
import vn.kehoach.text.Language;

/**
 * A figure of an office that does not fit, and what it should be.
 *
 * <p>Vietnamese term: <i>chênh lệch số liệu</i>.
 */
@Value.Immutable
public abstract class CaseDiscrepancy {

  CaseDiscrepancy() {}

  /**
   * Returns which figure it is.
   *
   * @return the figure
   */
  @Value.Parameter
  public abstract CaseFigure figure();

  /**
   * Returns in which way it does not fit.
   *
   * @return the kind
   */
  @Value.Parameter
  public abstract DiscrepancyKind kind();

  /**
   * Returns what the office says.
   *
   * @return how many
   */
  @Value.Parameter
  public abstract int given();

  /**
   * Returns what follows from its other figures, or from the case files.
   *
   * @return how many
   */
  @Value.Parameter
  public abstract int expected();

  static CaseDiscrepancy of(CaseFigure figure, DiscrepancyKind kind, int given, int expected) {
    return ImmutableCaseDiscrepancy.of(figure, kind, given, expected);
  }

  /**
   * Returns the discrepancy in words, with both numbers.
   *
   * @param language the language of the words
   * @return such as {@code tổng số tiếp nhận: 12, không bằng tổng các thành phần: 13}
   */
  public String label(Language language) {
    return figure().label(language)
        + ": "
        + given()
        + ", "
        + kind().label(language)
        + ": "
        + expected();
  }
}
