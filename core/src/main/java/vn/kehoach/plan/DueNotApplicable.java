package vn.kehoach.plan;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * Nothing is to be done by a day: the item states an aim or a principle.
 *
 * <p>Vietnamese term: <i>không áp dụng thời hạn</i>.
 */
@Value.Immutable(singleton = true)
@JsonTypeName("notApplicable")
@JsonDeserialize(as = ImmutableDueNotApplicable.class)
public abstract non-sealed class DueNotApplicable implements DueRule {

  DueNotApplicable() {}

  static DueNotApplicable of() {
    return ImmutableDueNotApplicable.of();
  }

  /** Returns {@code không áp dụng}. */
  @Override
  public String toString() {
    return "không áp dụng";
  }
}
