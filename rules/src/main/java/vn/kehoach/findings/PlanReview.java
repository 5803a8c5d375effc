package vn.kehoach.findings;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.period.PartialDate;
import vn.kehoach.plan.Plan;
import vn.kehoach.register.LegalRegister;

/**
 * What checks look at: a plan, a register of documents, the documents posted, and the day they are
 * judged from.
 *
 * <p>Vietnamese term: <i>đợt rà soát kế hoạch</i>.
 */
@Value.Immutable
public abstract class PlanReview implements WithPlanReview {

  PlanReview() {}

  /**
   * Returns the plan.
   *
   * @return the plan
   */
  @Value.Parameter
  public abstract Plan plan();

  /**
   * Returns the register that tells which documents are in force.
   *
   * @return the register
   */
  @Value.Parameter
  public abstract LegalRegister register();

  /**
   * Returns the day judged from.
   *
   * @return the day
   */
  @Value.Parameter
  public abstract LocalDate asOf();

  /**
   * Returns what is posted for the people to read.
   *
   * @return the disclosures in the order of their list, perhaps none
   */
  public abstract ImmutableList<Disclosure> disclosures();

  /**
   * Obtains a review.
   *
   * @param plan the plan
   * @param register the register that tells which documents are in force
   * @param asOf the day judged from
   * @return the review, nothing being posted
   */
  public static PlanReview of(Plan plan, LegalRegister register, LocalDate asOf) {
    return ImmutablePlanReview.of(plan, register, asOf);
  }

  /**
   * Obtains a review of the plan's whole year: it is judged from the first day of the year, or from
   * the day of issue if that is later, on to the last.
   *
   * @param plan the plan
   * @param register the register that tells which documents are in force
   * @return the review, nothing being posted
   */
  public static PlanReview overYear(Plan plan, LegalRegister register) {
    LocalDate newYear = LocalDate.of(plan.header().year(), 1, 1);
    LocalDate asOf =
        plan.header()
            .issuedOn()
            .map(PartialDate::earliest)
            .filter(day -> day.isAfter(newYear) && day.getYear() == newYear.getYear())
            .orElse(newYear);
    return of(plan, register, asOf);
  }

  /**
   * Returns how far ahead the review looks.
   *
   * @return the last day of the plan's year, or the day judged from if that is later
   */
  public LocalDate horizon() {
    LocalDate yearEnd = LocalDate.of(plan().header().year(), 12, 31);
    return yearEnd.isAfter(asOf()) ? yearEnd : asOf();
  }

  /** The documents the plan cites, in its order. */
  Stream<CitedDocument> cited() {
    return plan().allItems().stream()
        .flatMap(
            item ->
                IntStream.range(0, item.references().size())
                    .mapToObj(
                        i ->
                            new CitedDocument(
                                FindingPlace.ofReference(item.number(), i + 1),
                                item.references().get(i),
                                register())));
  }
}
