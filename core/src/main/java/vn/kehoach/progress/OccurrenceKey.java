package vn.kehoach.progress;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.ItemNumber;

/**
 * Which time of which item: item III.2 in Q2/2023, or an item that comes up once.
 *
 * <p>Vietnamese term: <i>lần phát sinh của nhiệm vụ</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableOccurrenceKey.class)
public abstract class OccurrenceKey {

  OccurrenceKey() {}

  /**
   * Returns the item.
   *
   * @return its number
   */
  @Value.Parameter
  public abstract ItemNumber item();

  /**
   * Returns the period of an item that recurs.
   *
   * @return the period, or empty for an item that comes up once
   */
  @Value.Parameter
  public abstract Optional<ReportingPeriod> period();

  /**
   * Obtains the key of an item that comes up once.
   *
   * @param item its number
   * @return the key
   */
  public static OccurrenceKey of(ItemNumber item) {
    return ImmutableOccurrenceKey.of(item, Optional.empty());
  }

  /**
   * Obtains the key of an item in a period.
   *
   * @param item its number
   * @param period the period
   * @return the key
   */
  public static OccurrenceKey of(ItemNumber item, ReportingPeriod period) {
    return ImmutableOccurrenceKey.of(item, Optional.of(period));
  }

  /** Returns item and period, such as {@code III.2 Q2/2023}. */
  @Override
  public String toString() {
    return item() + period().map(p -> " " + p).orElse("");
  }
}
