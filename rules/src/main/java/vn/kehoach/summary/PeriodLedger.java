package vn.kehoach.summary;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.Responsibility;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.status.Assessment;

/**
 * Everything that was handled in a period, line by line. The figures of a summary are counted from
 * these lines and from nothing else, so there is a list behind every number.
 *
 * <p>Vietnamese term: <i>sổ theo dõi trong kỳ</i>.
 *
 * <p>{@code ledger.ofUnit(unit).behind(FigureName.OPEN_OVERDUE)} is what this unit has open and
 * overdue.
 */
@Value.Immutable
public abstract class PeriodLedger implements WithPeriodLedger {

  PeriodLedger() {}

  /**
   * Returns what the ledger is about.
   *
   * @return the days
   */
  @Value.Parameter
  public abstract SummarySpan span();

  /**
   * Returns what was handled.
   *
   * @return the lines, in the order of the plan or as given
   */
  @Value.Parameter
  public abstract ImmutableList<LedgerLine> lines();

  /**
   * Returns the order in which units are shown; others follow as they come up.
   *
   * @return units, of a plan its parties; may name some that have no line
   */
  public abstract ImmutableList<PartyId> units();

  /**
   * Obtains the ledger of anything that can be counted.
   *
   * @param span the days
   * @param entries what to count, judged on the evening before the window and on the day of the
   *     figures; what was not open between is left out
   * @return the ledger
   * @throws IllegalArgumentException if an entry is judged on other days, or a key stands twice
   */
  public static PeriodLedger of(SummarySpan span, List<SummaryEntry> entries) {
    DateRange days = span.days();
    return ImmutablePeriodLedger.of(
        span,
        entries.stream()
            .map(entry -> LedgerLine.find(entry, days))
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Obtains the ledger of a plan in a reporting period.
   *
   * @param assessment the assessment of the plan, as of the last day of the period's window or
   *     later; while the window runs, as of an earlier day of it
   * @param period the period
   * @return the ledger
   * @throws IllegalArgumentException if the period's window begins after the assessment's day
   * @throws java.util.NoSuchElementException if the regime has no such cycle
   */
  public static PeriodLedger of(Assessment assessment, ReportingPeriod period) {
    return PlanCount.of(assessment, period).ledger();
  }

  /**
   * Obtains the ledger of a plan between any two days.
   *
   * @param assessment the assessment of the plan, as of the last day or later; while the days run,
   *     as of an earlier one of them
   * @param window the days
   * @return the ledger
   * @throws IllegalArgumentException if the window begins after the assessment's day
   */
  public static PeriodLedger of(Assessment assessment, DateRange window) {
    return PlanCount.of(assessment, window).ledger();
  }

  @Value.Check
  void check() {
    Set<String> keys = new HashSet<>();
    LocalDate dayBefore = span().dayBefore();
    LocalDate asOf = span().asOf();
    String name = span().name();
    for (LedgerLine line : lines()) {
      SummaryEntry entry = line.entry();
      checkArgument(
          entry.before().asOf().equals(dayBefore) && entry.after().asOf().equals(asOf),
          "entry %s must be judged on %s and %s: '%s and %s'",
          entry.key(),
          dayBefore,
          asOf,
          entry.before().asOf(),
          entry.after().asOf());
      checkArgument(
          keys.add(entry.key()),
          "key of an entry must stand once in ledger %s: '%s'",
          name,
          entry.key());
    }
  }

  /**
   * Returns the figures of these lines.
   *
   * @return the summary
   */
  public PeriodSummary summary() {
    return Summaries.of(this);
  }

  /**
   * Returns the lines behind a number.
   *
   * @param name the name of the number
   * @return as many lines as the number says
   */
  public ImmutableList<LedgerLine> behind(FigureName name) {
    return lines().stream().filter(name::counts).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the part of a unit.
   *
   * @param unit the unit
   * @return its lines
   */
  public PeriodLedger ofUnit(PartyId unit) {
    return where(entry -> entry.unit().filter(unit::equals).isPresent());
  }

  /**
   * Returns the part of nobody.
   *
   * @return the lines without a unit
   */
  public PeriodLedger ofNobody() {
    return where(entry -> entry.unit().isEmpty());
  }

  /**
   * Returns the part of a section.
   *
   * @param section the section
   * @return its lines
   */
  public PeriodLedger ofSection(ItemNumber section) {
    return where(entry -> entry.section().filter(section::equals).isPresent());
  }

  /**
   * Returns what a party has a part in.
   *
   * @param responsibility the party and its part
   * @return the lines, which may be those of other parties as well
   */
  public PeriodLedger ofRole(Responsibility responsibility) {
    return where(entry -> entry.responsibilities().contains(responsibility));
  }

  private PeriodLedger where(Predicate<SummaryEntry> kept) {
    Stream<LedgerLine> lines = lines().stream().filter(line -> kept.test(line.entry()));
    return withLines(lines.collect(ImmutableList.toImmutableList()));
  }
}
