package vn.kehoach.statute;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.internal.Messages;

/**
 * Limits set by statutes, each in its versions over time.
 *
 * <p>Vietnamese term: <i>bảng thời hạn theo luật định</i>.
 *
 * <p>The versions of a limit follow each other without gap or overlap. Limits of single
 * administrative procedures are not among the standard ones: they are data of the office, read with
 * {@link StatutoryLimitsCsv} and added with {@link #with}.
 */
@Value.Immutable
public abstract class StatutoryLimits {

  static final Comparator<StatutoryLimit> OLDEST_FIRST =
      Comparator.comparing(StatutoryLimit::inForceFrom);

  StatutoryLimits() {}

  /**
   * Returns all versions of all limits.
   *
   * @return the limits in the order given
   */
  @Value.Parameter
  public abstract ImmutableList<StatutoryLimit> all();

  /**
   * Returns the limits that come with this library: complaints, denunciations, citizen reception,
   * grassroots democracy, the one-stop shop, periodic reports.
   *
   * @return the limits; what could not be found in the text of a law is not among them
   */
  public static StatutoryLimits standard() {
    return Holder.STANDARD;
  }

  /**
   * Obtains limits.
   *
   * @param all all versions of all limits
   * @return the limits
   * @throws IllegalArgumentException if versions of a limit overlap or leave a gap
   */
  public static StatutoryLimits of(List<StatutoryLimit> all) {
    return ImmutableStatutoryLimits.of(ImmutableList.copyOf(all));
  }

  @Value.Check
  void check() {
    Map<StatutoryLimitId, StatutoryLimit> last = new HashMap<>();
    for (StatutoryLimit version : ImmutableList.sortedCopyOf(OLDEST_FIRST, all())) {
      StatutoryLimit before = last.put(version.id(), version);
      if (before != null && !follows(before, version)) {
        throw Messages.broken(
            "version of " + version.id(), rule(before), version.inForceFrom().toString());
      }
    }
  }

  /** Tells whether a version begins on the day after another ends. */
  static boolean follows(StatutoryLimit before, StatutoryLimit version) {
    return before
        .inForceTo()
        .filter(end -> end.plusDays(1).equals(version.inForceFrom()))
        .isPresent();
  }

  /** The rule that the version after another obeys. */
  static String rule(StatutoryLimit before) {
    return "begin the day after the one before ends ("
        + before.inForceTo().map(LocalDate::toString).orElse("it has no end")
        + ")";
  }

  /**
   * Returns these limits and more. Where both have an id, only the versions added count, so that
   * nobody's periods are mixed.
   *
   * @param more limits of the caller
   * @return the limits
   */
  public StatutoryLimits with(StatutoryLimits more) {
    ImmutableSet<StatutoryLimitId> replaced = more.ids();
    return of(
        Stream.concat(
                all().stream().filter(limit -> !replaced.contains(limit.id())), more.all().stream())
            .toList());
  }

  /**
   * Returns the ids of the limits.
   *
   * @return each id once, in the order of the limits
   */
  public ImmutableSet<StatutoryLimitId> ids() {
    return all().stream().map(StatutoryLimit::id).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the versions of a limit.
   *
   * @param id the id
   * @return the versions from the oldest on, none if there is no such limit
   */
  public ImmutableList<StatutoryLimit> versions(StatutoryLimitId id) {
    return all().stream()
        .filter(limit -> limit.id().equals(id))
        .sorted(OLDEST_FIRST)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Finds the version of a limit that holds for a start day.
   *
   * @param id the id
   * @param onDay the day the limit starts
   * @return the version, or empty if there is no such limit or it is not in force then
   */
  public Optional<StatutoryLimit> find(StatutoryLimitId id, LocalDate onDay) {
    return all().stream()
        .filter(limit -> limit.id().equals(id) && limit.isInForceOn(onDay))
        .findFirst();
  }

  /**
   * Returns the version of a limit that holds for a start day.
   *
   * @param id the id
   * @param onDay the day the limit starts
   * @return the version
   * @throws NoSuchElementException if there is no such limit, or it is not in force then
   */
  public StatutoryLimit limit(StatutoryLimitId id, LocalDate onDay) {
    return find(id, onDay).orElseThrow(() -> missing(id, onDay));
  }

  private NoSuchElementException missing(StatutoryLimitId id, LocalDate onDay) {
    ImmutableList<StatutoryLimit> versions = versions(id);
    if (versions.isEmpty()) {
      return new NoSuchElementException(
          "statutory limit must be one of " + alike(id) + ": " + Messages.quote(id.toString()));
    }
    Optional<LocalDate> end = versions.get(versions.size() - 1).inForceTo();
    return new NoSuchElementException(
        "start day of "
            + id
            + " must lie in its time in force ("
            + versions.get(0).inForceFrom()
            + " to "
            + end.map(LocalDate::toString).orElse("now")
            + "): '"
            + onDay
            + "'");
  }

  /** The ids of the same matter, or else the matters there are. */
  private String alike(StatutoryLimitId id) {
    ImmutableList<String> same =
        ids().stream()
            .filter(known -> known.matter().equals(id.matter()))
            .map(StatutoryLimitId::toString)
            .collect(ImmutableList.toImmutableList());
    return String.join(
        ", ",
        same.isEmpty()
            ? ids().stream().map(known -> known.matter() + ".…").distinct().toList()
            : same);
  }

  /** Returns how many limits there are, such as {@code 48 statutory limits}. */
  @Override
  public String toString() {
    return ids().size() + " statutory limits";
  }

  /** Loads the data once, when they are first asked for. */
  private static final class Holder {
    static final StatutoryLimits STANDARD = StatutoryLimitRows.load();
  }
}
