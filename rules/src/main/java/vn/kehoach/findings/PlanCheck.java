package vn.kehoach.findings;

import java.util.stream.Stream;

/**
 * Looks for one kind of fault in a plan; the usual ones are {@link PlanChecks#STANDARD}, others
 * bring their own.
 *
 * <p>Vietnamese term: <i>phép rà soát kế hoạch</i>.
 */
public interface PlanCheck {

  /**
   * Returns what the check is called.
   *
   * @return such as {@code leads}
   */
  String name();

  /**
   * Returns what it finds.
   *
   * @param review the plan, and what it is looked at with
   * @return the findings in any order, perhaps none
   */
  Stream<PlanFinding> findings(PlanReview review);
}
