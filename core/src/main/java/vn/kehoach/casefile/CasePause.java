package vn.kehoach.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.progress.EventTime;

/**
 * A time in which the office did not work on a case file: it waited for a supplement, or was
 * suspended.
 *
 * <p>Vietnamese term: <i>thời gian chờ bổ sung, tạm dừng</i>.
 */
@Value.Immutable
public abstract class CasePause implements WithCasePause {

  CasePause() {}

  /**
   * Returns when it began.
   *
   * @return the day the supplement was asked for or the work was suspended, the first not counted
   */
  @Value.Parameter
  public abstract EventTime begun();

  /**
   * Returns when work went on.
   *
   * @return the day the supplement came or the work was resumed, or empty while it lasts
   */
  public abstract Optional<EventTime> ended();

  /**
   * Obtains a pause that lasts.
   *
   * @param begun when it began
   * @return the pause
   */
  public static CasePause of(EventTime begun) {
    return ImmutableCasePause.builder().begun(begun).build();
  }

  @Value.Check
  void check() {
    ended()
        .ifPresent(
            end ->
                checkArgument(
                    !end.happenedOn().isBefore(begun().happenedOn()),
                    "end of a pause must not be before its beginning %s: '%s'",
                    begun().happenedOn(),
                    end.happenedOn()));
  }
}
