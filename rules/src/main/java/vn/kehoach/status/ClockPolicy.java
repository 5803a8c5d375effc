package vn.kehoach.status;

import org.immutables.value.Value;

/**
 * What moves a due day where the law is silent.
 *
 * <p>Vietnamese term: <i>cách tính thời hạn khi tạm dừng, chờ bổ sung, gia hạn</i>.
 *
 * <p>See rules/INTERPRETATION.md#suspension, #supplement and #late-extension.
 */
@Value.Immutable
public abstract class ClockPolicy implements WithClockPolicy {

  /** Days of standing still are added to the limit; a late extension counts from its grant. */
  public static final ClockPolicy USUAL =
      of(
          SuspensionPolicy.MOVES_DUE_DAY,
          SuspensionPolicy.MOVES_DUE_DAY,
          LateExtensionPolicy.COUNTS_FROM_GRANT);

  ClockPolicy() {}

  /**
   * Returns what a suspension does.
   *
   * @return the policy
   */
  @Value.Parameter
  public abstract SuspensionPolicy suspensions();

  /**
   * Returns what a wait for a supplement does.
   *
   * @return the policy
   */
  @Value.Parameter
  public abstract SuspensionPolicy supplementWaits();

  /**
   * Returns what an extension does that is granted when the due day is over.
   *
   * @return the policy
   */
  @Value.Parameter
  public abstract LateExtensionPolicy lateExtensions();

  /**
   * Obtains a policy.
   *
   * @param suspensions what a suspension does
   * @param supplementWaits what a wait for a supplement does
   * @param lateExtensions what an extension granted too late does
   * @return the policy
   */
  public static ClockPolicy of(
      SuspensionPolicy suspensions,
      SuspensionPolicy supplementWaits,
      LateExtensionPolicy lateExtensions) {
    return ImmutableClockPolicy.of(suspensions, supplementWaits, lateExtensions);
  }
}
