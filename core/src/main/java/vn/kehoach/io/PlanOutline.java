package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.internal.Messages;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.Section;

/**
 * The sections and items read so far, and the numbers they took. A row that fails keeps its number,
 * so that the rows behind it are numbered as if it had been read.
 */
final class PlanOutline {

  private final Map<ItemNumber, Section> sections = new LinkedHashMap<>();
  private final Set<ItemNumber> items = new HashSet<>();
  private final Map<ItemNumber, List<PlanItem>> below = new HashMap<>();
  private final Set<ItemNumber> taken = new HashSet<>();
  private final Map<String, Integer> unlabelled = new HashMap<>();

  boolean isTaken(ItemNumber number) {
    return taken.contains(number);
  }

  boolean hasSection(ItemNumber number) {
    return sections.containsKey(number);
  }

  /**
   * Takes a number.
   *
   * @throws IllegalArgumentException if it is taken, too long, or stands below nothing
   */
  ItemNumber take(ItemNumber number) {
    ItemNumber.parse(number.toString());
    if (number.parent().filter(p -> !items.contains(p) && !hasSection(p)).isPresent()) {
      throw Messages.broken(
          "item number", "stand below a section or item read before it", number.toString());
    }
    if (!taken.add(number)) {
      throw Messages.broken("item number", "stand once in its plan", number.toString());
    }
    return number;
  }

  /** The next number of its kind below a parent, such as II.*1, that is not taken. */
  ItemNumber nextBelow(ItemNumber parent, String mark) {
    ItemNumber number = parent.child(mark + count(parent + "." + mark));
    return isTaken(number) ? nextBelow(parent, mark) : number;
  }

  /** The next number of a section without label, such as *1, that is not taken. */
  ItemNumber nextSection() {
    ItemNumber number = ItemNumber.parse("*" + count("*"));
    return isTaken(number) ? nextSection() : number;
  }

  private int count(String kind) {
    return unlabelled.merge(kind, 1, Integer::sum);
  }

  void add(Section section) {
    sections.put(section.number(), section);
  }

  void add(PlanItem item) {
    items.add(item.number());
    item.number()
        .parent()
        .ifPresent(p -> below.computeIfAbsent(p, n -> new ArrayList<>()).add(item));
  }

  /**
   * The number of an item that was read.
   *
   * @throws IllegalArgumentException if the text is no such number
   */
  ItemNumber itemNumber(String text) {
    ItemNumber number = ItemNumber.parse(text);
    if (!items.contains(number)) {
      throw Messages.broken("item", "be in the table below", text);
    }
    return number;
  }

  ImmutableList<Section> sections(ImmutableListMultimap<ItemNumber, LegalReference> references) {
    return sections.values().stream()
        .map(section -> section.withItems(itemsBelow(section.number(), references)))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<PlanItem> itemsBelow(
      ItemNumber parent, ImmutableListMultimap<ItemNumber, LegalReference> references) {
    ImmutableList.Builder<PlanItem> found = ImmutableList.builder();
    for (PlanItem item : below.getOrDefault(parent, List.of())) {
      found.add(complete(item, references));
    }
    return found.build();
  }

  /** Adds to an item what stands elsewhere; most have nothing, and checking a value takes time. */
  private PlanItem complete(
      PlanItem item, ImmutableListMultimap<ItemNumber, LegalReference> references) {
    PlanItem cited = item;
    if (references.containsKey(item.number())) {
      cited =
          item.withReferences(Iterables.concat(references.get(item.number()), item.references()));
    }
    return below.containsKey(item.number())
        ? cited.withItems(itemsBelow(item.number(), references))
        : cited;
  }
}
