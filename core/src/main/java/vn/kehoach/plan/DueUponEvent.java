package vn.kehoach.plan;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import vn.kehoach.text.PlainText;

/**
 * Bound to an event whose day is not yet known, such as the passing of a law.
 *
 * <p>Vietnamese term: <i>khi có, tùy thuộc thời điểm</i>.
 */
@Value.Immutable
@JsonTypeName("uponEvent")
@JsonDeserialize(as = ImmutableDueUponEvent.class)
public abstract non-sealed class DueUponEvent implements DueRule {

  DueUponEvent() {}

  /**
   * Returns the event awaited.
   *
   * @return such as {@code Luật sửa đổi được thông qua}
   */
  @Value.Parameter
  public abstract String event();

  static DueUponEvent of(String event) {
    return ImmutableDueUponEvent.of(event);
  }

  @Value.Check
  void check() {
    PlainText.check("event of a due rule", event());
  }

  /** Returns the event, such as {@code khi Luật sửa đổi được thông qua}. */
  @Override
  public String toString() {
    return "khi " + event();
  }
}
