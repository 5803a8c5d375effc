package vn.kehoach.status;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in which work stands still.
 *
 * @param by the suspension or the request that began it
 * @param from the first day not yet counted into the deadline
 * @param inTime whether it is known to have begun in time
 * @param until the last day, if it ends by itself
 */
record Pause(Happening by, LocalDate from, boolean inTime, Optional<LocalDate> until) {

  static Pause of(Happening by) {
    return new Pause(by, by.happenedOn(), false, by.day());
  }

  WorkState state() {
    return by.kind() == HappeningKind.SUSPENDED
        ? WorkState.SUSPENDED
        : WorkState.AWAITING_SUPPLEMENT;
  }

  SuspensionPolicy policy(ClockPolicy policy) {
    return by.kind() == HappeningKind.SUSPENDED ? policy.suspensions() : policy.supplementWaits();
  }

  /** What has begun in time goes on in time. */
  Pause countedUpTo(LocalDate day, boolean inTimeSoFar) {
    return new Pause(by, day, inTimeSoFar, until);
  }

  Pause endingAs(Happening other) {
    return new Pause(by, from, inTime, other.day());
  }
}
