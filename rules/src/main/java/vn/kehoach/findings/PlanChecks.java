package vn.kehoach.findings;

import com.google.common.collect.ImmutableList;

/**
 * The checks that come with this library.
 *
 * <p>Vietnamese term: <i>các phép rà soát kế hoạch</i>.
 */
public final class PlanChecks {

  /** All of them, in the order in which their findings of one place stand. */
  public static final ImmutableList<PlanCheck> STANDARD =
      ImmutableList.of(
          new DueDays(),
          new Leads(),
          new RepeatedDuties(),
          new BodiesNamed(),
          new Misprints(),
          new Identification(),
          new BasesInForce(),
          new PostedDocuments());

  private PlanChecks() {}
}
