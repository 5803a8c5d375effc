package vn.kehoach.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import vn.kehoach.internal.Messages;
import vn.kehoach.text.PlainText;

/**
 * The place of an item in its plan: the printed labels from the section down, such as {@code II.3}.
 *
 * <p>Vietnamese term: <i>số thứ tự mục</i>.
 *
 * <p>What the plan leaves without a label is counted within its parent: {@code III.2.*1} for the
 * first unlabelled passage, {@code -1} and {@code +1} for the first dash and the first plus.
 */
@Value.Immutable
public abstract class ItemNumber implements Comparable<ItemNumber> {

  /** The rule that a number obeys: {@value}. */
  public static final String RULE = "be labels joined by dots, such as II.3, III.2.a or III.2.*1";

  private static final int LONGEST = 80;
  private static final Pattern LABEL = Pattern.compile("[\\p{L}\\d]{1,20}|[-+*][1-9]\\d{0,3}");

  ItemNumber() {}

  /**
   * Returns the labels from the section down.
   *
   * @return at least one label
   */
  @Value.Parameter
  public abstract ImmutableList<String> labels();

  /**
   * Parses a number.
   *
   * @param text such as {@code II.3}; blanks and a closing dot are ignored
   * @return the number
   * @throws IllegalArgumentException if the text breaks {@link #RULE}
   */
  @JsonCreator
  public static ItemNumber parse(String text) {
    String bare = PlainText.clean(text).replace(" ", "").replaceFirst("[.):]$", "");
    ImmutableList<String> labels = ImmutableList.copyOf(bare.split("\\.", -1));
    if (!isNumber(labels)) {
      throw Messages.broken("item number", RULE, text);
    }
    return ImmutableItemNumber.of(labels);
  }

  private static boolean isNumber(ImmutableList<String> labels) {
    String joined = String.join(".", labels);
    return !labels.isEmpty()
        && joined.equals(PlainText.clean(joined))
        && labels.stream().allMatch(label -> LABEL.matcher(label).matches());
  }

  @Value.Check
  void check() {
    if (!isNumber(labels())) {
      throw Messages.broken("item number", RULE, toString());
    }
    if (toString().length() > LONGEST) {
      throw Messages.broken(
          "item number", "be at most " + LONGEST + " characters long", toString());
    }
  }

  /**
   * Returns the number of an item below this one.
   *
   * @param label the label of the item below, such as {@code 3}
   * @return such as {@code II.3} for {@code II}
   */
  public ItemNumber child(String label) {
    return ImmutableItemNumber.of(
        ImmutableList.<String>builder().addAll(labels()).add(label).build());
  }

  /**
   * Returns the number above this one.
   *
   * @return such as {@code II} for {@code II.3}, or empty for a section
   */
  public Optional<ItemNumber> parent() {
    return labels().size() == 1
        ? Optional.empty()
        : Optional.of(ImmutableItemNumber.of(labels().subList(0, labels().size() - 1)));
  }

  /** Orders by text, label by label; for the order of the plan, ask the plan. */
  @Override
  public int compareTo(ItemNumber other) {
    return toString().compareTo(other.toString());
  }

  /** Returns the labels joined by dots, such as {@code II.3}, which parses back. */
  @JsonValue
  @Override
  public String toString() {
    return String.join(".", labels());
  }
}
