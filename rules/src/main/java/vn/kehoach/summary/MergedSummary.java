package vn.kehoach.summary;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import vn.kehoach.io.CanonicalJson;
import vn.kehoach.io.ReadResult;
import vn.kehoach.party.PartyId;

/**
 * Summaries of many communes for the same days, each under a key: kept apart, or summed where they
 * share a key.
 *
 * <p>Vietnamese term: <i>tổng hợp chung của nhiều xã</i>.
 *
 * <p>Merging is associative and commutative, and {@link #empty()} changes nothing, so any cluster
 * may merge in any order. Between machines it travels as JSON. A summary merged twice counts twice.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMergedSummary.class)
public abstract class MergedSummary {

  MergedSummary() {}

  /**
   * Returns what all the summaries are about.
   *
   * @return period, window and days; empty if nothing was merged
   */
  @Value.Parameter
  public abstract Optional<SummarySpan> span();

  /**
   * Returns how many summaries were merged.
   *
   * @return 0 or more
   */
  @Value.Parameter
  public abstract int summaries();

  /**
   * Returns the figures by key.
   *
   * @return the figures in the order of the keys; a key without work is kept
   */
  @Value.Parameter
  public abstract ImmutableMap<String, Figures> figures();

  /**
   * Returns what merging begins with.
   *
   * @return no summary at all
   */
  public static MergedSummary empty() {
    return ImmutableMergedSummary.of(Optional.empty(), 0, ImmutableMap.of());
  }

  /**
   * Obtains the total of a summary under a key.
   *
   * @param key what the total is kept under, such as the code of the commune
   * @param summary the summary
   * @return one summary under one key
   */
  public static MergedSummary of(String key, PeriodSummary summary) {
    return ImmutableMergedSummary.of(
        Optional.of(summary.span()), 1, ImmutableMap.of(key, summary.total()));
  }

  /**
   * Obtains the units of a summary, each under its own key.
   *
   * @param key what comes first in the keys, such as the code of the commune
   * @param summary the summary
   * @return one summary under keys such as {@code 12345/van-phong-thong-ke}, of what nobody has
   *     {@code 12345/}
   */
  public static MergedSummary ofUnits(String key, PeriodSummary summary) {
    ImmutableSortedMap.Builder<String, Figures> units = ImmutableSortedMap.naturalOrder();
    summary
        .units()
        .forEach(
            u -> units.put(key + "/" + u.unit().map(PartyId::toString).orElse(""), u.figures()));
    return ImmutableMergedSummary.of(
        Optional.of(summary.span()), 1, ImmutableMap.copyOf(units.buildOrThrow()));
  }

  /**
   * Merges many summaries at once, which is faster than one after the other.
   *
   * @param parts summaries of the same period, window and days
   * @return all of them, as merged in any order
   * @throws IllegalArgumentException if they are about different days; the message names which
   */
  public static MergedSummary ofAll(Iterable<MergedSummary> parts) {
    Optional<SummarySpan> span = Optional.empty();
    int summaries = 0;
    Map<String, Figures> sums = new TreeMap<>();
    for (MergedSummary part : parts) {
      if (span.isPresent() && part.span().isPresent()) {
        checkSame(span.get(), part.span().get());
      }
      span = span.or(part::span);
      summaries = Math.addExact(summaries, part.summaries());
      part.figures().forEach((key, figures) -> sums.merge(key, figures, Figures::plus));
    }
    return ImmutableMergedSummary.of(span, summaries, ImmutableMap.copyOf(sums));
  }

  /**
   * Reads merged summaries back from JSON.
   *
   * @param json what {@link #toJson()} wrote
   * @return the summaries, or the problem that keeps them from being read
   */
  public static ReadResult<MergedSummary> parse(String json) {
    return CanonicalJson.parse(json, MergedSummary.class);
  }

  @Value.Check
  void check() {
    checkArgument(
        summaries() > 0 == span().isPresent() && (summaries() > 0 || figures().isEmpty()),
        "merged summaries without a span must be none: '%s'",
        summaries());
  }

  /**
   * Merges these and other summaries.
   *
   * @param other summaries of the same period, window and days
   * @return all of them; figures under the same key are summed
   * @throws IllegalArgumentException if they are about other days; the message names which differ
   */
  public MergedSummary merge(MergedSummary other) {
    return ofAll(ImmutableList.of(this, other));
  }

  private static void checkSame(SummarySpan mine, SummarySpan other) {
    checkSame("period", text(mine.period()), text(other.period()));
    checkSame("window", mine.window(), other.window());
    checkSame("day", mine.asOf(), other.asOf());
    checkSame("day known on", text(mine.knownOn()), text(other.knownOn()));
  }

  private static String text(Optional<?> given) {
    return given.map(Object::toString).orElse("none");
  }

  private static void checkSame(String thing, Object mine, Object other) {
    checkArgument(
        mine.equals(other), "%s of summaries to merge must be %s: '%s'", thing, mine, other);
  }

  /**
   * Sums the figures by another key, such as the province of a commune.
   *
   * @param group returns the new key of a key
   * @return the same summaries under the new keys
   */
  public MergedSummary groupedBy(UnaryOperator<String> group) {
    Map<String, Figures> sums = new TreeMap<>();
    figures().forEach((key, figures) -> sums.merge(group.apply(key), figures, Figures::plus));
    return ImmutableMergedSummary.of(span(), summaries(), ImmutableMap.copyOf(sums));
  }

  /**
   * Returns the figures of all keys together.
   *
   * @return the total
   */
  public Figures total() {
    return figures().values().stream().reduce(Figures.empty(), Figures::plus);
  }

  /**
   * Returns the summaries as canonical JSON.
   *
   * @return JSON in one line, the same for equal summaries
   */
  public String toJson() {
    return CanonicalJson.of(this);
  }
}
