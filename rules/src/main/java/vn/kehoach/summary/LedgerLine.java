package vn.kehoach.summary;

import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.period.DateRange;
import vn.kehoach.status.Standing;

/**
 * One thing handled in a period: where it came from and where it ended up.
 *
 * <p>Vietnamese term: <i>dòng trong sổ theo dõi</i>.
 */
@Value.Immutable
public abstract class LedgerLine {

  LedgerLine() {}

  /**
   * Returns what is counted.
   *
   * @return the entry
   */
  @Value.Parameter
  public abstract SummaryEntry entry();

  /**
   * Returns where it came from.
   *
   * @return carried over or new
   */
  @Value.Parameter
  public abstract LedgerStart start();

  /** Finds the line of an entry: none if it was not open at any time of these days. */
  static Optional<LedgerLine> find(SummaryEntry entry, DateRange days) {
    if (isOpen(entry.before())) {
      return Optional.of(ImmutableLedgerLine.of(entry, LedgerStart.CARRIED_OVER));
    }
    return isOpen(entry.after()) || passedThrough(entry.after(), days)
        ? Optional.of(ImmutableLedgerLine.of(entry, LedgerStart.NEW))
        : Optional.empty();
  }

  private static boolean isOpen(Standing standing) {
    return !standing.openedOn().isAfter(standing.asOf()) && !standing.state().isClosed();
  }

  /** Closed on both evenings, it came up, or was opened again, in between. */
  private static boolean passedThrough(Standing standing, DateRange days) {
    return Stream.concat(Stream.of(standing.openedOn()), standing.reopenedOn().stream())
        .anyMatch(days::contains);
  }

  /**
   * Returns where it ended up.
   *
   * @return the outcome on the day of the figures
   */
  public Outcome outcome() {
    return Outcome.of(entry().after());
  }

  /**
   * Returns for how long it has been overdue.
   *
   * @return the age, or empty if it is not open and overdue
   */
  public Optional<OverdueAge> overdueAge() {
    return outcome() == Outcome.OPEN_OVERDUE
        ? Optional.of(OverdueAge.of(entry().after().workingDaysOverdue()))
        : Optional.empty();
  }
}
