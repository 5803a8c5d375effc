package vn.kehoach.summary;

import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.party.PartyId;

/**
 * The figures of one unit, before and now.
 *
 * <p>Vietnamese term: <i>tăng, giảm theo đơn vị</i>.
 */
@Value.Immutable
public abstract class UnitChange {

  UnitChange() {}

  /**
   * Returns the unit.
   *
   * @return its id, or empty for what is given to nobody
   */
  @Value.Parameter
  public abstract Optional<PartyId> unit();

  /**
   * Returns its figures before and now.
   *
   * @return the change, from or to nothing if the unit had no work in one of the periods
   */
  @Value.Parameter
  public abstract FiguresChange change();
}
