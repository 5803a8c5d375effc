package vn.kehoach.summary;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.party.PartyId;

/**
 * The figures of one unit.
 *
 * <p>Vietnamese term: <i>số liệu theo đơn vị</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableUnitFigures.class)
public abstract class UnitFigures {

  UnitFigures() {}

  /**
   * Returns the unit that answers for the work.
   *
   * @return its id, or empty for what the plan gives to nobody
   */
  @Value.Parameter
  public abstract Optional<PartyId> unit();

  /**
   * Returns its figures.
   *
   * @return the figures
   */
  @Value.Parameter
  public abstract Figures figures();
}
