package vn.kehoach.findings;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.text.Language;

/**
 * Where in a plan something is wrong, such as the second document cited by item II.1.
 *
 * <p>Vietnamese term: <i>vị trí phát hiện</i>.
 */
@Value.Immutable
public abstract class FindingPlace implements WithFindingPlace {

  FindingPlace() {}

  /**
   * Returns the item.
   *
   * @return such as {@code II.1}, or empty if the place is the plan as a whole or a disclosure
   */
  @Value.Parameter
  public abstract Optional<ItemNumber> item();

  /**
   * Returns which of the documents the item cites.
   *
   * @return 1 for the first, or empty if the place is the item as a whole
   */
  @Value.Parameter
  public abstract Optional<Integer> reference();

  /**
   * Returns which of the disclosures.
   *
   * @return 1 for the first, or empty if the place is in the plan
   */
  @Value.Parameter
  public abstract Optional<Integer> disclosure();

  /**
   * Obtains the plan as a whole.
   *
   * @return the place
   */
  public static FindingPlace ofPlan() {
    return ImmutableFindingPlace.of(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Obtains an item.
   *
   * @param item its number
   * @return the place
   */
  public static FindingPlace ofItem(ItemNumber item) {
    return ImmutableFindingPlace.of(Optional.of(item), Optional.empty(), Optional.empty());
  }

  /**
   * Obtains a document that an item cites.
   *
   * @param item the number of the item
   * @param reference which of its documents, 1 for the first
   * @return the place
   * @throws IllegalArgumentException if the count does not begin at 1
   */
  public static FindingPlace ofReference(ItemNumber item, int reference) {
    return ImmutableFindingPlace.of(Optional.of(item), Optional.of(reference), Optional.empty());
  }

  /**
   * Obtains a disclosure.
   *
   * @param disclosure which one, 1 for the first
   * @return the place
   * @throws IllegalArgumentException if the count does not begin at 1
   */
  public static FindingPlace ofDisclosure(int disclosure) {
    return ImmutableFindingPlace.of(Optional.empty(), Optional.empty(), Optional.of(disclosure));
  }

  @Value.Check
  void check() {
    int count = reference().or(this::disclosure).orElse(1);
    checkArgument(count >= 1, "place of a finding must be counted from 1: '%s'", count);
    checkArgument(
        (reference().isEmpty() || item().isPresent())
            && (disclosure().isEmpty() || item().isEmpty()),
        "place of a finding must be the plan, an item, a reference of an item or a disclosure: '%s'",
        this);
  }

  /**
   * Returns the place in words.
   *
   * @param language the language of the words
   * @return such as {@code mục II.1, văn bản viện dẫn thứ 2}
   */
  public String label(Language language) {
    if (disclosure().isPresent()) {
      return language.choose("văn bản niêm yết thứ ", "disclosure ") + disclosure().get();
    }
    if (item().isEmpty()) {
      return language.choose("toàn kế hoạch", "plan");
    }
    return language.choose("mục ", "item ")
        + item().get()
        + reference()
            .map(count -> language.choose(", văn bản viện dẫn thứ ", ", reference ") + count)
            .orElse("");
  }

  /** Returns the place in English, such as {@code item II.1, reference 2}. */
  @Override
  public String toString() {
    return label(Language.ENGLISH);
  }
}
