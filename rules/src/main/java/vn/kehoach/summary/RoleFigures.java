package vn.kehoach.summary;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.Responsibility;
import vn.kehoach.party.Role;

/**
 * The figures of what a party has a part in, such as all it coordinates.
 *
 * <p>Vietnamese term: <i>số liệu theo vai trò</i>.
 *
 * <p>Roles do not add up to the total: what two parties coordinate counts under both, and what has
 * no such role counts under none. Each balances by itself.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRoleFigures.class)
public abstract class RoleFigures {

  RoleFigures() {}

  /**
   * Returns the part.
   *
   * @return the role
   */
  @Value.Parameter
  public abstract Role role();

  /**
   * Returns who has it.
   *
   * @return the party
   */
  @Value.Parameter
  public abstract PartyId party();

  /**
   * Returns the figures of what it has this part in.
   *
   * @return the figures
   */
  @Value.Parameter
  public abstract Figures figures();

  static RoleFigures of(Responsibility responsibility, Figures figures) {
    return ImmutableRoleFigures.of(responsibility.role(), responsibility.party(), figures);
  }
}
