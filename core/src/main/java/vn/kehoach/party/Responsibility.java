package vn.kehoach.party;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * A party and the role it takes about an item, such as Đài Phát thanh xã as lead.
 *
 * <p>Vietnamese term: <i>phân công trách nhiệm</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableResponsibility.class)
public abstract class Responsibility {

  Responsibility() {}

  /**
   * Returns the role taken.
   *
   * @return the role
   */
  @Value.Parameter
  public abstract Role role();

  /**
   * Returns the party that takes it.
   *
   * @return the id of a party of the same plan
   */
  @Value.Parameter
  public abstract PartyId party();

  /**
   * Obtains a responsibility.
   *
   * @param role the role
   * @param party the party that takes it
   * @return the responsibility
   */
  public static Responsibility of(Role role, PartyId party) {
    return ImmutableResponsibility.of(role, party);
  }
}
