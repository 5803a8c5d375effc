package vn.kehoach.progress;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.plan.PlanId;
import vn.kehoach.text.PlainText;

/**
 * What happened to a plan, in the order it was recorded.
 *
 * <p>Vietnamese term: <i>nhật ký theo dõi thực hiện kế hoạch</i>.
 *
 * <p>Two events of one day count in the order of the log.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableProgressLog.class)
public abstract class ProgressLog implements WithProgressLog {

  ProgressLog() {}

  /**
   * Returns the plan the log is about.
   *
   * @return the id of the plan
   */
  @Value.Parameter
  public abstract PlanId plan();

  /**
   * Returns a remark on the log as a whole, such as where it comes from.
   *
   * @return the remark, or empty
   */
  public abstract Optional<String> remark();

  /**
   * Returns the events.
   *
   * @return the events in the order of the log
   */
  public abstract ImmutableList<ProgressEvent> events();

  /**
   * Obtains a log in which nothing has happened.
   *
   * @param plan the id of the plan
   * @return the empty log
   */
  public static ProgressLog empty(PlanId plan) {
    return ImmutableProgressLog.of(plan);
  }

  @Value.Check
  void check() {
    remark().ifPresent(text -> PlainText.check("remark on a progress log", text));
  }

  /**
   * Returns this log with an event at its end.
   *
   * @param event the event
   * @return the longer log
   */
  public ProgressLog plus(ProgressEvent event) {
    return withEvents(ImmutableList.<ProgressEvent>builder().addAll(events()).add(event).build());
  }

  /**
   * Returns what was known on a day: the events recorded up to it.
   *
   * @param knownOn the day, inclusive
   * @return the shorter log
   */
  public ProgressLog asKnownOn(LocalDate knownOn) {
    return withEvents(
        events().stream()
            .filter(e -> !e.recordedOn().isAfter(knownOn))
            .collect(ImmutableList.toImmutableList()));
  }
}
