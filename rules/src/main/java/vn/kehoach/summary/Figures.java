package vn.kehoach.summary;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How many were carried over, new, closed and left, and in which way. They balance or do not exist.
 *
 * <p>Vietnamese term: <i>số liệu tổng hợp trong kỳ</i>.
 *
 * <p>opening + added = closed + closing. The official table is the 2×2 of {@link
 * #completedInTime()}, {@link #completedOverdue()}, {@link #openInTime()} and {@link
 * #openOverdue()}; what has no deadline stands beside it.
 *
 * <p>Source of the 2×2: report 1270/BC-TCTTTg of 2017-12-27; the other figures are ours.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFigures.class)
public abstract class Figures {

  Figures() {}

  /**
   * Returns how many were open before the period, <i>kỳ trước chuyển sang</i>.
   *
   * @return 0 or more
   */
  @Value.Parameter
  public abstract int opening();

  /**
   * Returns how many came up, or were opened again, in the period, <i>phát sinh trong kỳ</i>.
   *
   * @return 0 or more
   */
  @Value.Parameter
  public abstract int added();

  /**
   * Returns how many ended in each way; a way that none took is not listed.
   *
   * @return counts of 1 or more
   */
  @Value.Parameter
  public abstract ImmutableMap<Outcome, Integer> outcomes();

  /**
   * Returns for how long what is open and overdue has been so; an age that none has is not listed.
   *
   * @return counts of 1 or more that add up to {@link #openOverdue()}
   */
  @Value.Parameter
  public abstract ImmutableMap<OverdueAge, Integer> overdueAges();

  static Figures ofCounts(
      int opening,
      int added,
      Map<Outcome, Integer> outcomes,
      Map<OverdueAge, Integer> overdueAges) {
    return ImmutableFigures.of(opening, added, withoutZeros(outcomes), withoutZeros(overdueAges));
  }

  private static <K extends Enum<K>> ImmutableMap<K, Integer> withoutZeros(Map<K, Integer> counts) {
    return Maps.immutableEnumMap(Maps.filterValues(counts, count -> count != 0));
  }

  /**
   * Returns the figures of nothing.
   *
   * @return zero throughout
   */
  public static Figures empty() {
    return ofCounts(0, 0, ImmutableMap.of(), ImmutableMap.of());
  }

  @Value.Check
  void check() {
    checkArgument(
        opening() >= 0 && added() >= 0 && counts().allMatch(n -> n >= 0),
        "figures must not be negative: '%s'",
        this);
    checkArgument(
        counts().noneMatch(n -> n == 0),
        "figures must list no outcome and no age that counts 0: '%s'",
        this);
    checkArgument(
        opening() + added() == closed() + closing(),
        "figures must balance, opening %s + added %s = closed %s + closing %s",
        opening(),
        added(),
        closed(),
        closing());
    int aged = overdueAges().values().stream().mapToInt(Integer::intValue).sum();
    checkArgument(
        aged == openOverdue(),
        "ages of the overdue must add up to what is overdue %s: '%s'",
        openOverdue(),
        aged);
  }

  private Stream<Integer> counts() {
    return Stream.concat(outcomes().values().stream(), overdueAges().values().stream());
  }

  /**
   * Returns how many there were to handle in the period.
   *
   * @return carried over and new together
   */
  public int handled() {
    return opening() + added();
  }

  /**
   * Returns how many ended in a way.
   *
   * @param outcome the way
   * @return 0 or more
   */
  public int count(Outcome outcome) {
    return outcomes().getOrDefault(outcome, 0);
  }

  private int count(boolean closed) {
    return Arrays.stream(Outcome.values())
        .filter(o -> o.isClosed() == closed)
        .mapToInt(this::count)
        .sum();
  }

  /**
   * Returns how many were closed in the period.
   *
   * @return completed, discontinued and transferred
   */
  public int closed() {
    return count(true);
  }

  /**
   * Returns how many are open at the end of the period, <i>chuyển kỳ sau</i>.
   *
   * @return the opening of the next period
   */
  public int closing() {
    return count(false);
  }

  /**
   * Returns how many were completed before or on their due day, <i>hoàn thành trong hạn</i>.
   *
   * @return 0 or more
   */
  public int completedInTime() {
    return count(Outcome.COMPLETED_EARLY) + count(Outcome.COMPLETED_ON_TIME);
  }

  /**
   * Returns how many were completed after their due day, <i>hoàn thành quá hạn</i>.
   *
   * @return 0 or more
   */
  public int completedOverdue() {
    return count(Outcome.COMPLETED_LATE);
  }

  /**
   * Returns how many are open with their due day to come, <i>chưa hoàn thành, trong hạn</i>;
   * suspended work is not among them.
   *
   * @return 0 or more
   */
  public int openInTime() {
    return count(Outcome.OPEN_WITHIN_LIMIT) + count(Outcome.OPEN_NEARLY_DUE);
  }

  /**
   * Returns how many are open after their due day, <i>chưa hoàn thành, quá hạn</i>.
   *
   * @return 0 or more
   */
  public int openOverdue() {
    return count(Outcome.OPEN_OVERDUE);
  }

  /**
   * Returns the share of the completed that was in time.
   *
   * @return the rate, based on what was completed and had a deadline
   */
  public Rate onTimeRate() {
    return Rate.of(
        completedInTime(),
        completedInTime() + completedOverdue(),
        RateBasis.COMPLETED_WITH_DEADLINE);
  }

  /**
   * Returns the share completed in time of all that was completed or should have been.
   *
   * @return the rate; open work that is overdue lowers it, open work that is not does not count
   */
  public Rate fulfilmentRate() {
    return Rate.of(
        completedInTime(),
        completedInTime() + completedOverdue() + openOverdue(),
        RateBasis.COMPLETED_OR_OVERDUE);
  }

  /**
   * Returns the share closed of all that was handled.
   *
   * @return the rate, based on what was carried over or new
   */
  public Rate closingRate() {
    return Rate.of(closed(), handled(), RateBasis.HANDLED);
  }

  /**
   * Returns these and other figures together, as of two parts of a whole.
   *
   * @param other figures of another part
   * @return the sum
   * @throws ArithmeticException if a number grows beyond 2147483647
   */
  public Figures plus(Figures other) {
    return ofCounts(
        Math.addExact(opening(), other.opening()),
        Math.addExact(added(), other.added()),
        sum(outcomes(), other.outcomes()),
        sum(overdueAges(), other.overdueAges()));
  }

  private static <K extends Enum<K>> Map<K, Integer> sum(Map<K, Integer> a, Map<K, Integer> b) {
    Map<K, Integer> sums = new HashMap<>(a);
    b.forEach((key, count) -> sums.merge(key, count, Math::addExact));
    return sums;
  }
}
