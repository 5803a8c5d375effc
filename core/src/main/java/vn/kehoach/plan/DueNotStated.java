package vn.kehoach.plan;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * The plan states no day. This is never a date far away.
 *
 * <p>Vietnamese term: <i>không nêu thời hạn</i>.
 */
@Value.Immutable(singleton = true)
@JsonTypeName("notStated")
@JsonDeserialize(as = ImmutableDueNotStated.class)
public abstract non-sealed class DueNotStated implements DueRule {

  DueNotStated() {}

  static DueNotStated of() {
    return ImmutableDueNotStated.of();
  }

  /** Returns {@code không nêu}. */
  @Override
  public String toString() {
    return "không nêu";
  }
}
