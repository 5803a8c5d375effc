package vn.kehoach.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.internal.Messages;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.Responsibility;
import vn.kehoach.party.Role;
import vn.kehoach.text.PlainText;

/**
 * One thing a plan sets out to do, such as II.4 "Nhân rộng mô hình Dân vận khéo".
 *
 * <p>Vietnamese term: <i>nội dung, nhiệm vụ</i>.
 *
 * <p>An item may have items below it. Each has its own due rule; an item that only groups others is
 * {@link DueRule#notApplicable()}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlanItem.class)
public abstract class PlanItem implements WithPlanItem {

  PlanItem() {}

  /**
   * Returns the place of the item in the plan.
   *
   * @return such as {@code II.4}
   */
  @Value.Parameter
  public abstract ItemNumber number();

  /**
   * Returns the label as printed.
   *
   * @return such as {@code 4.}, or empty for a passage without label
   */
  public abstract Optional<String> label();

  /**
   * Returns what is to be done.
   *
   * @return the title, on one line
   */
  @Value.Parameter
  public abstract String title();

  /**
   * Returns when the item is due.
   *
   * @return one of the nine kinds
   */
  @Value.Parameter
  public abstract DueRule due();

  /**
   * Returns who does what about the item.
   *
   * @return the responsibilities in the order of the roles, then of the plan; perhaps none
   */
  public abstract ImmutableList<Responsibility> responsibilities();

  /**
   * Returns who reports to whom, if the item is a duty to report.
   *
   * @return the duty, or empty
   */
  public abstract Optional<ReportingDuty> reportingDuty();

  /**
   * Returns the documents the item cites, each mention once.
   *
   * @return the references in the order of the text
   */
  public abstract ImmutableList<LegalReference> references();

  /**
   * Returns what the people do about the item.
   *
   * @return the tags, perhaps none
   */
  public abstract ImmutableSet<Participation> participation();

  /**
   * Returns what else the source says of the item, such as the money under {@code Kinh phí}.
   *
   * @return the texts by their heading, perhaps none
   */
  public abstract ImmutableMap<String, String> notes();

  /**
   * Returns the items below this one.
   *
   * @return the items in the order of the plan, perhaps none
   */
  public abstract ImmutableList<PlanItem> items();

  /**
   * Obtains an item.
   *
   * @param number the place in the plan
   * @param title what is to be done
   * @param due when
   * @return the item, with nobody responsible yet
   */
  public static PlanItem of(ItemNumber number, String title, DueRule due) {
    return ImmutablePlanItem.of(number, title, due);
  }

  @Value.Check
  void check() {
    PlainText.check("title of item " + number(), title());
    label().ifPresent(text -> PlainText.check("label of item " + number(), text));
    checkArgument(
        reportingDuty().isEmpty() || due() instanceof DueEachPeriod,
        "item %s with a reporting duty must have a recurring due rule: '%s'",
        number(),
        due());
    checkArgument(
        ImmutableSet.copyOf(responsibilities()).size() == responsibilities().size(),
        "item %s must give a role to a party once: '%s'",
        number(),
        responsibilities());
    checkArgument(
        Comparators.isInOrder(responsibilities(), Comparator.comparing(Responsibility::role)),
        "responsibilities of item %s must stand in the order %s: '%s'",
        number(),
        Messages.choices(Role.class),
        responsibilities());
    notes()
        .forEach(
            (heading, text) -> {
              PlainText.check("heading of a note on item " + number(), heading);
              PlainText.check("note on item " + number(), text);
            });
    for (PlanItem item : items()) {
      checkArgument(
          item.number().parent().equals(Optional.of(number())),
          "item below %s must have a number below it: '%s'",
          number(),
          item.number());
    }
  }

  /**
   * Returns the parties that take a role.
   *
   * @param role the role
   * @return the ids in the order of the plan, perhaps none
   */
  public ImmutableList<PartyId> partiesAs(Role role) {
    return responsibilities().stream()
        .filter(r -> r.role() == role)
        .map(Responsibility::party)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the party that answers for the item: the first lead, else the first to report, else the
   * first to implement.
   *
   * @return the id, or empty if the plan names nobody
   */
  public Optional<PartyId> lead() {
    return Stream.of(
            partiesAs(Role.LEAD).stream(),
            reportingDuty().map(ReportingDuty::reporter).stream(),
            partiesAs(Role.IMPLEMENT).stream())
        .flatMap(parties -> parties)
        .findFirst();
  }

  /**
   * Returns this item and all below it.
   *
   * @return the items in the order of the plan
   */
  public Stream<PlanItem> walk() {
    return Stream.concat(Stream.of(this), items().stream().flatMap(PlanItem::walk));
  }
}
