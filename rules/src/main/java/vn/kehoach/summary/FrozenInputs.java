package vn.kehoach.summary;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a frozen summary was counted from, as fingerprints: the plan and each item of it, each event
 * known, the years of the calendar, the regime and the policies.
 *
 * <p>Vietnamese term: <i>căn cứ số liệu đã chốt</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFrozenInputs.class)
public abstract class FrozenInputs {

  /** The version of this library: {@value}. */
  public static final String LIBRARY = "0.1.0";

  FrozenInputs() {}

  /**
   * Returns the version of the library that counted.
   *
   * @return such as {@code 0.1.0}
   */
  public abstract String library();

  /**
   * Returns the name of the calendar.
   *
   * @return such as {@code Vietnam, public sector}
   */
  public abstract String calendar();

  /**
   * Returns the years of the calendar that the figures rely on.
   *
   * @return the years in order
   */
  public abstract ImmutableList<FrozenYear> years();

  /**
   * Returns the name of the reporting regime.
   *
   * @return such as {@code DECREE_09_2019}
   */
  public abstract String regime();

  /**
   * Returns from when this version of the regime is in force.
   *
   * @return the day, or empty if it has none
   */
  public abstract Optional<LocalDate> regimeInForceFrom();

  /**
   * Returns the SHA-256 of the regime.
   *
   * @return 64 hexadecimal digits
   */
  public abstract String regimeSha256();

  /**
   * Returns the policies by name.
   *
   * @return such as {@code checkCycle} and {@code QUARTER}
   */
  public abstract ImmutableMap<String, String> policies();

  /**
   * Returns the SHA-256 of the plan without its items.
   *
   * @return 64 hexadecimal digits
   */
  public abstract String planSha256();

  /**
   * Returns the SHA-256 of each item, without the items below it, by number.
   *
   * @return the items in the order of the plan
   */
  public abstract ImmutableMap<String, String> items();

  /**
   * Returns the events that were known and had happened.
   *
   * @return the events in order of time
   */
  public abstract ImmutableList<FrozenEvent> events();
}
