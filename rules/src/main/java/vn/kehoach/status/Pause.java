package vn.kehoach.status;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in which work stands still.
 *
 * @param by the suspension or the request that began it
 * @param from the first day not yet counted into the deadline
 * @param until the last day, if it ends by itself
 */
record Pause(Happening by, LocalDate from, Optional<LocalDate> until) {

  static Pause of(Happening by) {
    return new Pause(by, by.happenedOn(), by.day());
  }

  WorkState state() {
    return by.kind() == HappeningKind.SUSPENDED
        ? WorkState.SUSPENDED
        : WorkState.AWAITING_SUPPLEMENT;
  }

  SuspensionPolicy policy(ClockPolicy policy) {
    return by.kind() == HappeningKind.SUSPENDED ? policy.suspensions() : policy.supplementWaits();
  }

  Pause from(LocalDate day) {
    return new Pause(by, day, until);
  }

  Pause endingAs(Happening other) {
    return new Pause(by, from, other.day());
  }
}
