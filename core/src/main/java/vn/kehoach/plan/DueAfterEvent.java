package vn.kehoach.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.text.PlainText;

/**
 * Due within a time limit counted from an event, such as 30 days from acceptance.
 *
 * <p>Vietnamese term: <i>trong thời hạn … kể từ ngày …</i>.
 */
@Value.Immutable
@JsonTypeName("afterEvent")
@JsonDeserialize(as = ImmutableDueAfterEvent.class)
public abstract non-sealed class DueAfterEvent implements DueRule {

  DueAfterEvent() {}

  /**
   * Returns the time limit as written.
   *
   * @return the limit, in days or longer units
   */
  @Value.Parameter
  public abstract TimeLimit limit();

  /**
   * Returns the event that starts the count.
   *
   * @return such as {@code thụ lý}
   */
  @Value.Parameter
  public abstract String event();

  static DueAfterEvent of(TimeLimit limit, String event) {
    return ImmutableDueAfterEvent.of(limit, event);
  }

  @Value.Check
  void check() {
    checkArgument(
        limit().unit().isOfDays(),
        "time limit of a due rule must end with a day, plans being judged by the day: '%s'",
        limit());
    PlainText.check("event of a due rule", event());
  }

  /** Returns the limit and the event, such as {@code 30 ngày kể từ thụ lý}. */
  @Override
  public String toString() {
    return limit() + " kể từ " + event();
  }
}
