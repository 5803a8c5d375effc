package vn.kehoach.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.party.PartyId;
import vn.kehoach.text.PlainText;

/**
 * A proposal to change a plan and what was decided of it.
 *
 * <p>Vietnamese term: <i>sửa đổi, bổ sung kế hoạch</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAmendment.class)
public abstract class Amendment implements WithAmendment {

  Amendment() {}

  /**
   * Returns the day of the proposal.
   *
   * @return the day
   */
  @Value.Parameter
  public abstract LocalDate proposedOn();

  /**
   * Returns the party that proposes.
   *
   * @return the id of a party of the same plan
   */
  @Value.Parameter
  public abstract PartyId proposedBy();

  /**
   * Returns what is to change and why.
   *
   * @return the text of the proposal
   */
  @Value.Parameter
  public abstract String proposal();

  /**
   * Returns the items concerned.
   *
   * @return numbers of items of the same plan, or none for the plan as a whole
   */
  public abstract ImmutableList<ItemNumber> items();

  /**
   * Returns what was decided.
   *
   * @return the decision, or empty while it is pending
   */
  public abstract Optional<AmendmentDecision> decision();

  /**
   * Obtains a proposal.
   *
   * @param proposedOn the day
   * @param proposedBy the party that proposes
   * @param proposal what is to change and why
   * @return the amendment, not decided yet
   */
  public static Amendment of(LocalDate proposedOn, PartyId proposedBy, String proposal) {
    return ImmutableAmendment.of(proposedOn, proposedBy, proposal);
  }

  @Value.Check
  void check() {
    PlainText.check("proposal of an amendment", proposal());
    decision()
        .ifPresent(
            d ->
                checkArgument(
                    !d.decidedOn().isBefore(proposedOn()),
                    "decision on an amendment must not be before its proposal %s: '%s'",
                    proposedOn(),
                    d.decidedOn()));
  }
}
