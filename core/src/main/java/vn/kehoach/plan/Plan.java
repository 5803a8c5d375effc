package vn.kehoach.plan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import vn.kehoach.internal.Messages;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;

/**
 * The plan of a commune for a year, as it was issued.
 *
 * <p>Vietnamese term: <i>kế hoạch</i>.
 *
 * <p>It repeats what the document says, doubts included, and judges nothing.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlan.class)
public abstract class Plan implements WithPlan {

  Plan() {}

  /**
   * Returns the short name the plan goes by.
   *
   * @return such as {@code nam-chinh-2023}
   */
  @Value.Parameter
  public abstract PlanId id();

  /**
   * Returns which revision this is; the plan as first issued is 1.
   *
   * @return 1 or more
   */
  @Value.Default
  public int revision() {
    return 1;
  }

  /**
   * Returns the head of the plan.
   *
   * @return issuer, number, date, title and year
   */
  @Value.Parameter
  public abstract PlanHeader header();

  /**
   * Returns the parties the plan names.
   *
   * @return the parties, each id once
   */
  public abstract ImmutableList<Party> parties();

  /**
   * Returns the sections.
   *
   * @return the sections in the order of the plan
   */
  public abstract ImmutableList<Section> sections();

  /**
   * Returns the figures the plan wants to move.
   *
   * @return the indicators, each name once
   */
  public abstract ImmutableList<Indicator> indicators();

  /**
   * Returns the exemplary models.
   *
   * @return the models, each name once
   */
  public abstract ImmutableList<ExemplaryModel> models();

  /**
   * Returns what was proposed and decided about the plan.
   *
   * @return the amendments
   */
  public abstract ImmutableList<Amendment> amendments();

  /**
   * Returns whom the plan is sent to.
   *
   * @return the recipients in the order of the plan
   */
  public abstract ImmutableList<Recipient> recipients();

  /**
   * Returns who signs.
   *
   * @return the signatory, or empty while nobody has
   */
  public abstract Optional<Signatory> signatory();

  /**
   * Obtains a plan.
   *
   * @param id the short name
   * @param header the head
   * @return the plan, without sections yet
   */
  public static Plan of(PlanId id, PlanHeader header) {
    return ImmutablePlan.of(id, header);
  }

  @Value.Check
  void check() {
    PlanChecks.check(this);
  }

  /**
   * Returns all items, those below others included.
   *
   * @return the items in the order of the plan
   */
  public ImmutableList<PlanItem> allItems() {
    return sections().stream()
        .flatMap(section -> section.items().stream())
        .flatMap(PlanItem::walk)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Finds an item.
   *
   * @param number its number
   * @return the item, or empty if the plan has none of that number
   */
  public Optional<PlanItem> findItem(ItemNumber number) {
    return allItems().stream().filter(item -> item.number().equals(number)).findFirst();
  }

  /**
   * Returns an item.
   *
   * @param number its number
   * @return the item
   * @throws NoSuchElementException if the plan has none of that number
   */
  public PlanItem item(ItemNumber number) {
    return findItem(number)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "item must be in plan "
                        + id()
                        + " ("
                        + allItems().size()
                        + " items): "
                        + Messages.quote(number.toString())));
  }

  /**
   * Finds a party.
   *
   * @param party its id
   * @return the party, or empty if the plan names none of that id
   */
  public Optional<Party> findParty(PartyId party) {
    return parties().stream().filter(p -> p.id().equals(party)).findFirst();
  }

  /**
   * Returns a party.
   *
   * @param party its id
   * @return the party
   * @throws NoSuchElementException if the plan names none of that id; the message lists those it
   *     names
   */
  public Party party(PartyId party) {
    return findParty(party)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "party must be one of "
                        + parties().stream()
                            .map(p -> p.id().toString())
                            .collect(Collectors.joining(", "))
                        + ": "
                        + Messages.quote(party.toString())));
  }
}
