package vn.kehoach.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.legal.DocumentNumber;

/**
 * What was decided of a proposed amendment.
 *
 * <p>Vietnamese term: <i>quyết định sửa đổi, bổ sung</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAmendmentDecision.class)
public abstract class AmendmentDecision implements WithAmendmentDecision {

  AmendmentDecision() {}

  /**
   * Returns the day of the decision.
   *
   * @return the day
   */
  @Value.Parameter
  public abstract LocalDate decidedOn();

  /**
   * Returns whether the proposal was taken up.
   *
   * @return the outcome
   */
  @Value.Parameter
  public abstract AmendmentOutcome outcome();

  /**
   * Returns the document that decides.
   *
   * @return its number, or empty
   */
  public abstract Optional<DocumentNumber> document();

  /**
   * Returns the revision of the plan that carries the change.
   *
   * @return the number of the revision, from 2, or empty if nothing changes
   */
  public abstract Optional<Integer> revision();

  /**
   * Obtains a decision.
   *
   * @param decidedOn the day
   * @param outcome whether the proposal was taken up
   * @return the decision
   */
  public static AmendmentDecision of(LocalDate decidedOn, AmendmentOutcome outcome) {
    return ImmutableAmendmentDecision.of(decidedOn, outcome);
  }

  @Value.Check
  void check() {
    revision()
        .ifPresent(
            number -> {
              checkArgument(
                  number >= 2, "revision made by an amendment must be 2 or more: '%s'", number);
              checkArgument(
                  outcome() == AmendmentOutcome.ACCEPTED,
                  "rejected amendment must not make a revision: '%s'",
                  number);
            });
  }
}
