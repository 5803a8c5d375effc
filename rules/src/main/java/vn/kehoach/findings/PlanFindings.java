package vn.kehoach.findings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.register.LegalRegister;

/**
 * What is wrong with a plan itself, such as a legal basis that has lapsed.
 *
 * <p>Vietnamese term: <i>kết quả rà soát kế hoạch</i>.
 *
 * <p>Findings stand in the order of the plan, then of the checks that made them, whatever the order
 * of the register. How the work goes is no matter of findings but of an assessment.
 */
public final class PlanFindings {

  private final PlanReview review;
  private final ImmutableList<PlanFinding> findings;

  private PlanFindings(PlanReview review, ImmutableList<PlanFinding> findings) {
    this.review = review;
    this.findings = findings;
  }

  /**
   * Finds what is wrong with a plan as of a day, and what will be by the end of its year.
   *
   * @param plan the plan
   * @param register the register that tells which documents are in force
   * @param asOf the day judged from
   * @return the findings of the standard checks
   */
  public static PlanFindings of(Plan plan, LegalRegister register, LocalDate asOf) {
    return of(PlanReview.of(plan, register, asOf), PlanChecks.STANDARD);
  }

  /**
   * Finds what is wrong with a plan over its whole year.
   *
   * @param plan the plan
   * @param register the register that tells which documents are in force
   * @return the findings of the standard checks
   */
  public static PlanFindings overYear(Plan plan, LegalRegister register) {
    return of(PlanReview.overYear(plan, register), PlanChecks.STANDARD);
  }

  /**
   * Finds what some checks find.
   *
   * @param review the plan, and what it is looked at with
   * @param checks the checks in their order
   * @return the findings
   */
  public static PlanFindings of(PlanReview review, List<? extends PlanCheck> checks) {
    Comparator<PlanFinding> order = inOrderOf(review.plan());
    return new PlanFindings(
        review,
        checks.stream()
            .flatMap(check -> check.findings(review))
            .sorted(order)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The plan as a whole first, then items and their references, then disclosures. */
  private static Comparator<PlanFinding> inOrderOf(Plan plan) {
    ImmutableList<PlanItem> items = plan.allItems();
    ImmutableMap<ItemNumber, Integer> positions =
        IntStream.range(0, items.size())
            .boxed()
            .collect(ImmutableMap.toImmutableMap(i -> items.get(i).number(), i -> i + 1));
    return Comparator.comparing(PlanFinding::place, rank(FindingPlace::disclosure))
        .thenComparing(PlanFinding::place, rank(p -> p.item().map(i -> position(positions, i))))
        .thenComparing(PlanFinding::place, rank(FindingPlace::reference));
  }

  private static Comparator<FindingPlace> rank(Function<FindingPlace, Optional<Integer>> position) {
    return Comparator.comparingInt(place -> position.apply(place).orElse(0));
  }

  private static int position(ImmutableMap<ItemNumber, Integer> positions, ItemNumber item) {
    return positions.getOrDefault(item, Integer.MAX_VALUE);
  }

  /**
   * Returns what was looked at.
   *
   * @return the review
   */
  public PlanReview review() {
    return review;
  }

  /**
   * Returns what was found.
   *
   * @return the findings in the order of the plan, none if all is well
   */
  public ImmutableList<PlanFinding> all() {
    return findings;
  }

  /**
   * Returns the findings of a kind.
   *
   * @param code the kind
   * @return the findings in the order of the plan
   */
  public ImmutableList<PlanFinding> of(FindingCode code) {
    return findings.stream()
        .filter(finding -> finding.code().equals(code))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the findings that matter so much or more.
   *
   * @param severity the least severity
   * @return the findings in the order of the plan
   */
  public ImmutableList<PlanFinding> atLeast(Severity severity) {
    return findings.stream()
        .filter(finding -> finding.severity().isAtLeast(severity))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlanFindings that
        && review.equals(that.review)
        && findings.equals(that.findings);
  }

  @Override
  public int hashCode() {
    return findings.hashCode();
  }

  /** Returns the findings in English, a line for each. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    findings.forEach(finding -> lines.append(finding).append('\n'));
    return lines.toString();
  }
}
