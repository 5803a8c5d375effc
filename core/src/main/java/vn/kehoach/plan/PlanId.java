package vn.kehoach.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.immutables.value.Value;
import vn.kehoach.internal.ShortName;
import vn.kehoach.text.PlainText;

/**
 * The short name a plan goes by in files and logs, such as {@code nam-chinh-2023}.
 *
 * <p>Vietnamese term: <i>mã kế hoạch</i>.
 *
 * <p>A plan needs one because its number may still be blank, and a number alone names no document.
 */
@Value.Immutable
public abstract class PlanId implements Comparable<PlanId> {

  PlanId() {}

  /**
   * Returns the id as text.
   *
   * @return such as {@code nam-chinh-2023}
   */
  @Value.Parameter
  abstract String text();

  /**
   * Parses an id.
   *
   * @param text the text
   * @return the id
   * @throws IllegalArgumentException if the text is not small letters, digits and single hyphens,
   *     or too long
   */
  @JsonCreator
  public static PlanId parse(String text) {
    return ImmutablePlanId.of(text);
  }

  /**
   * Returns the id made of a name: letters without marks, joined by hyphens.
   *
   * @param name such as {@code Nam Chính 2023}
   * @return such as {@code nam-chinh-2023}
   * @throws IllegalArgumentException if the name has no letter or digit
   */
  public static PlanId ofName(String name) {
    return ImmutablePlanId.of(ShortName.of("plan id", name, PlainText.fold(name)));
  }

  @Value.Check
  void check() {
    ShortName.check("plan id", text());
  }

  @Override
  public int compareTo(PlanId other) {
    return text().compareTo(other.text());
  }

  /** Returns the id as text, which parses back. */
  @JsonValue
  @Override
  public String toString() {
    return text();
  }
}
