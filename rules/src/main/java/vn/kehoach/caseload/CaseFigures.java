package vn.kehoach.caseload;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import org.immutables.value.Value;
import vn.kehoach.summary.Rate;
import vn.kehoach.summary.RateBasis;

/**
 * The figures of a table of case files, of all or of a group; they balance, or there are none.
 *
 * <p>Vietnamese term: <i>số liệu giải quyết hồ sơ</i>.
 */
@Value.Immutable
public abstract class CaseFigures {

  CaseFigures() {}

  /**
   * Returns what was counted.
   *
   * @return the figures that are no totals and count more than 0
   */
  @Value.Parameter
  abstract ImmutableMap<CaseFigure, Integer> counts();

  static CaseFigures ofCounts(Map<CaseFigure, Integer> counts) {
    return ImmutableCaseFigures.of(
        Maps.immutableEnumMap(Maps.filterValues(counts, count -> count != 0)));
  }

  static CaseFigures count(Iterable<CaseLine> lines) {
    EnumMap<CaseFigure, Integer> counts = new EnumMap<>(CaseFigure.class);
    for (CaseLine line : lines) {
      counts.merge(line.start(), 1, Integer::sum);
      counts.merge(line.outcome(), 1, Integer::sum);
    }
    return ofCounts(counts);
  }

  @Value.Check
  void check() {
    counts()
        .forEach(
            (figure, count) ->
                checkArgument(
                    count > 0 && !figure.isTotal(),
                    "figure of a case table must be counted, not a total: '%s %s'",
                    figure,
                    count));
    int gone = CaseFigure.KEPT_APART.stream().mapToInt(this::get).sum();
    checkArgument(
        received() == settled() + gone + pending(),
        "figures of a case table must balance, received %s = settled %s + kept apart %s + pending"
            + " %s",
        received(),
        settled(),
        gone,
        pending());
  }

  /**
   * Returns a figure.
   *
   * @param figure its name
   * @return how many case files, 0 or more
   */
  public int get(CaseFigure figure) {
    return figure.isTotal()
        ? figure.parts().stream().mapToInt(this::get).sum()
        : counts().getOrDefault(figure, 0);
  }

  /**
   * Returns how many there were: carried over and new.
   *
   * @return {@link CaseFigure#RECEIVED_TOTAL}
   */
  public int received() {
    return get(CaseFigure.RECEIVED_TOTAL);
  }

  /**
   * Returns how many were settled and had a deadline.
   *
   * @return {@link CaseFigure#SETTLED_TOTAL}
   */
  public int settled() {
    return get(CaseFigure.SETTLED_TOTAL);
  }

  /**
   * Returns how many are open, and so carried over into the next period.
   *
   * @return {@link CaseFigure#PENDING_TOTAL}
   */
  public int pending() {
    return get(CaseFigure.PENDING_TOTAL);
  }

  /**
   * Returns the share settled before or on the due day of what was settled and had a deadline.
   *
   * @return an exact fraction that names its denominator
   */
  public Rate onTimeRate() {
    return Rate.of(
        get(CaseFigure.BEFORE_DUE) + get(CaseFigure.ON_TIME),
        settled(),
        RateBasis.COMPLETED_WITH_DEADLINE);
  }

  /**
   * Returns the sums of these figures and others, of other case files.
   *
   * @param other the others
   * @return the sums
   */
  public CaseFigures plus(CaseFigures other) {
    EnumMap<CaseFigure, Integer> sums = new EnumMap<>(CaseFigure.class);
    sums.putAll(counts());
    other.counts().forEach((figure, count) -> sums.merge(figure, count, Integer::sum));
    return ofCounts(sums);
  }
}
