package vn.kehoach.reporting;

import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.legal.Provision;

/**
 * By when the bodies of one level send, whether that binds them, and which article says so.
 *
 * <p>Vietnamese term: <i>thời hạn gửi báo cáo của từng cấp</i>.
 */
@Value.Immutable
public abstract class SendByTerm implements WithSendByTerm {

  SendByTerm() {}

  /**
   * Returns who sends.
   *
   * @return the level
   */
  @Value.Parameter
  public abstract GovernmentLevel level();

  /**
   * Returns by when it sends.
   *
   * @return the rule
   */
  @Value.Parameter
  public abstract SendByRule rule();

  /**
   * Returns whether that binds it.
   *
   * @return binding, or only a measure
   */
  @Value.Parameter
  public abstract SendByForce force();

  /**
   * Returns the article that sets the day.
   *
   * @return the provision, or empty if none is known
   */
  public abstract Optional<Provision> basis();

  /**
   * Obtains a term that binds.
   *
   * @param level who sends
   * @param rule by when it sends
   * @return the term
   */
  public static SendByTerm of(GovernmentLevel level, SendByRule rule) {
    return of(level, rule, SendByForce.BINDING);
  }

  /**
   * Obtains a term.
   *
   * @param level who sends
   * @param rule by when it sends
   * @param force whether that binds it
   * @return the term
   */
  public static SendByTerm of(GovernmentLevel level, SendByRule rule, SendByForce force) {
    return ImmutableSendByTerm.of(level, rule, force);
  }

  /**
   * Tells whether the day binds the level.
   *
   * @return false for a day only measured by
   */
  public boolean isBinding() {
    return force() == SendByForce.BINDING;
  }
}
