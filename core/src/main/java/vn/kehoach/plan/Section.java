package vn.kehoach.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.text.PlainText;

/**
 * A part of a plan, such as "II. NỘI DUNG THỰC HIỆN".
 *
 * <p>Vietnamese term: <i>mục, phần</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSection.class)
public abstract class Section implements WithSection {

  Section() {}

  /**
   * Returns the number of the section, one label long.
   *
   * @return such as {@code II}
   */
  @Value.Parameter
  public abstract ItemNumber number();

  /**
   * Returns the label as printed.
   *
   * @return such as {@code II.}, or empty for a part without label
   */
  public abstract Optional<String> label();

  /**
   * Returns the heading.
   *
   * @return such as {@code NỘI DUNG THỰC HIỆN}
   */
  @Value.Parameter
  public abstract String title();

  /**
   * Returns the items of the section.
   *
   * @return the items in the order of the plan
   */
  public abstract ImmutableList<PlanItem> items();

  /**
   * Obtains a section.
   *
   * @param number its number, one label long
   * @param title its heading
   * @return the section, without items yet
   */
  public static Section of(ItemNumber number, String title) {
    return ImmutableSection.of(number, title);
  }

  @Value.Check
  void check() {
    PlainText.check("title of section " + number(), title());
    label().ifPresent(text -> PlainText.check("label of section " + number(), text));
    checkArgument(
        number().parent().isEmpty(),
        "number of a section must be one label, such as II: '%s'",
        number());
    for (PlanItem item : items()) {
      checkArgument(
          item.number().parent().equals(Optional.of(number())),
          "item of section %s must have a number below it: '%s'",
          number(),
          item.number());
    }
  }
}
