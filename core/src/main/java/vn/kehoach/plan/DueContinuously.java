package vn.kehoach.plan;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * To be done all the time; it is checked once in each reporting period.
 *
 * <p>Vietnamese term: <i>thường xuyên</i>.
 */
@Value.Immutable(singleton = true)
@JsonTypeName("continuously")
@JsonDeserialize(as = ImmutableDueContinuously.class)
public abstract non-sealed class DueContinuously implements DueRule {

  DueContinuously() {}

  static DueContinuously of() {
    return ImmutableDueContinuously.of();
  }

  /** Returns {@code thường xuyên}. */
  @Override
  public String toString() {
    return "thường xuyên";
  }
}
