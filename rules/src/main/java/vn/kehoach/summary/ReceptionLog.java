package vn.kehoach.summary;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.DateRange;

/**
 * The days on which somebody received citizens.
 *
 * <p>Vietnamese term: <i>sổ tiếp công dân (các ngày tiếp)</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReceptionLog.class)
public abstract class ReceptionLog {

  ReceptionLog() {}

  /**
   * Returns who received.
   *
   * @return such as the chair of the People's Committee
   */
  @Value.Parameter
  public abstract PartyId host();

  /**
   * Returns the days.
   *
   * @return each day once, however often citizens were received on it
   */
  @Value.Parameter
  public abstract ImmutableSet<LocalDate> days();

  /**
   * Obtains a log.
   *
   * @param host who received
   * @param days the days, in any order
   * @return the log
   */
  public static ReceptionLog of(PartyId host, List<LocalDate> days) {
    return ImmutableReceptionLog.of(host, ImmutableSet.copyOf(days));
  }

  int heldIn(DateRange range) {
    return (int) days().stream().filter(range::contains).count();
  }
}
