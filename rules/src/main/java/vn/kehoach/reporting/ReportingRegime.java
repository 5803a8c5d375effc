package vn.kehoach.reporting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.legal.Provision;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.text.PlainText;

/**
 * Which days a report of a period covers, and by when each level sends it. Provinces and ministries
 * set their own; {@link ReportingRegimes} holds what comes with this library, {@link
 * ReportingRegimeCsv} reads others.
 *
 * <p>Vietnamese term: <i>chế độ báo cáo định kỳ</i>.
 *
 * <p>A regime answers for every period, also for one before it came into force or after it ended;
 * {@link ReportingRegimes#regime} picks the version that holds.
 */
@Value.Immutable
public abstract class ReportingRegime implements WithReportingRegime {

  ReportingRegime() {}

  /**
   * Returns the name of the regime, which its versions share.
   *
   * @return such as {@code DECREE_09_2019}
   */
  @Value.Parameter
  public abstract String name();

  /**
   * Returns what the regime is called in Vietnamese.
   *
   * @return such as {@code Chế độ báo cáo định kỳ theo Nghị định 09/2019/NĐ-CP}
   */
  @Value.Parameter
  public abstract String vietnameseName();

  /**
   * Returns what it says about each cycle.
   *
   * @return the rules, at most one a cycle; a cycle that is not there is not in the regime
   */
  @Value.Parameter
  public abstract ImmutableList<CycleRules> cycles();

  /**
   * Returns the day it came into force.
   *
   * @return the day, or empty if not known or not a matter of law
   */
  public abstract Optional<LocalDate> inForceFrom();

  /**
   * Returns the last day it was in force.
   *
   * @return the day, inclusive, or empty if it is in force
   */
  public abstract Optional<LocalDate> inForceTo();

  /**
   * Obtains a regime that is in force.
   *
   * @param name a name such as {@code DECREE_09_2019}
   * @param vietnameseName what it is called in Vietnamese
   * @param cycles what it says about each cycle, at least one
   * @return the regime
   * @throws IllegalArgumentException if there is no cycle, or one stands twice
   */
  public static ReportingRegime of(String name, String vietnameseName, List<CycleRules> cycles) {
    return ImmutableReportingRegime.of(name, vietnameseName, ImmutableList.copyOf(cycles));
  }

  @Value.Check
  void check() {
    PlainText.check("name of a regime", name());
    PlainText.check("Vietnamese name of a regime", vietnameseName());
    ImmutableList<ReportingCycle> all =
        cycles().stream().map(CycleRules::cycle).collect(ImmutableList.toImmutableList());
    checkArgument(!all.isEmpty(), "regime %s must have a cycle", name());
    checkArgument(
        all.stream().distinct().count() == all.size(),
        "cycle of regime %s must stand once: '%s'",
        name(),
        all);
    checkArgument(
        inForceTo().isEmpty()
            || inForceFrom().isEmpty()
            || !inForceTo().get().isBefore(inForceFrom().get()),
        "last day in force of regime %s must not be before its first day %s: '%s'",
        name(),
        inForceFrom().orElse(LocalDate.MIN),
        inForceTo().orElse(LocalDate.MAX));
  }

  /**
   * Tells whether the regime is in force on a day.
   *
   * @param day any day
   * @return true from its first to its last day; a bound that is not known does not bind
   */
  public boolean isInForceOn(LocalDate day) {
    return inForceFrom().filter(day::isBefore).isEmpty()
        && inForceTo().filter(day::isAfter).isEmpty();
  }

  /**
   * Finds what the regime says about a cycle.
   *
   * @param cycle the cycle
   * @return the rules, or empty if the cycle is not in the regime
   */
  public Optional<CycleRules> findRules(ReportingCycle cycle) {
    return cycles().stream().filter(rules -> rules.cycle() == cycle).findFirst();
  }

  /**
   * Finds the days whose figures go into the report of a period.
   *
   * @param period the period
   * @return the days, or empty if the cycle is not in the regime
   */
  public Optional<DateRange> findWindow(ReportingPeriod period) {
    return findRules(period.cycle()).map(rules -> rules.window().windowOf(period));
  }

  /**
   * Returns the days whose figures go into the report of a period.
   *
   * @param period the period
   * @return the days, the last being the cut-off (<i>ngày chốt số liệu</i>)
   * @throws NoSuchElementException if the cycle is not in the regime
   */
  public DateRange windowOf(ReportingPeriod period) {
    return findWindow(period)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "cycle must be one of "
                        + cycles().stream().map(CycleRules::cycle).toList()
                        + " in regime "
                        + name()
                        + ": '"
                        + period.cycle()
                        + "'"));
  }

  /**
   * Finds by when a level sends the report of a period.
   *
   * @param period the period
   * @param level who sends
   * @return the term, or empty if the regime sets no day for the level, or there is no such level
   *     on the day of the cut-off
   */
  public Optional<SendByTerm> findTerm(ReportingPeriod period, GovernmentLevel level) {
    return findWindow(period)
        .filter(window -> level.isThereOn(window.lastDay()))
        .flatMap(window -> findRules(period.cycle()))
        .flatMap(rules -> rules.findTerm(level));
  }

  /**
   * Finds by when a level sends the report of a period.
   *
   * @param period the period
   * @param level who sends
   * @param calendar the calendar of the body that sends
   * @param rule how a last day off is read
   * @return the deadline, which may be a measure only, see {@link #findTerm} and {@link
   *     #withoutMeasures()}; or empty if the regime sets no day
   * @throws IllegalArgumentException if the calendar does not know a year needed
   */
  public Optional<Deadline> sendBy(
      ReportingPeriod period, GovernmentLevel level, WorkingCalendar calendar, DayOffRule rule) {
    return findTerm(period, level)
        .flatMap(term -> term.rule().deadline(period, windowOf(period), calendar, rule));
  }

  /**
   * Finds the last day for sending as written or counted, before any day-off rule.
   *
   * @param period the period
   * @param level who sends
   * @param calendar the calendar of the body that sends; not asked for a fixed day
   * @return the day, which may be a measure only; or empty if the regime sets none
   * @throws IllegalArgumentException if the calendar does not know a year needed
   */
  public Optional<LocalDate> rawSendBy(
      ReportingPeriod period, GovernmentLevel level, WorkingCalendar calendar) {
    return findTerm(period, level)
        .flatMap(term -> term.rule().rawDay(period, windowOf(period), calendar));
  }

  /**
   * Returns the regime without the days that do not bind.
   *
   * @return the regime taken strictly: a level it sets no day for has none
   */
  public ReportingRegime withoutMeasures() {
    return withCycles(
        cycles().stream()
            .map(
                rules ->
                    rules.withTerms(rules.terms().stream().filter(SendByTerm::isBinding).toList()))
            .toList());
  }

  /**
   * Returns the article on the windows, that of the first cycle that names one.
   *
   * @return the provision, or empty if none is known
   */
  public Optional<Provision> windowSource() {
    return cycles().stream().flatMap(rules -> rules.windowBasis().stream()).findFirst();
  }

  /**
   * Returns the article on sending, that of the first term that names one.
   *
   * @return the provision, or empty if none is known
   */
  public Optional<Provision> sendBySource() {
    return cycles().stream()
        .flatMap(rules -> rules.terms().stream())
        .flatMap(term -> term.basis().stream())
        .findFirst();
  }

  /**
   * Returns the periods of a year that leave a level less than the one working day between cut-off
   * and sending that Decree 09/2019/NĐ-CP, Article 8, clause 5, point b, asks for. Days are taken
   * as written, before any day-off rule.
   *
   * @param year the year
   * @param level who sends
   * @param calendar the calendar of the body that sends
   * @return the periods, in the order of the cycles
   * @throws IllegalArgumentException if the calendar does not know a year needed
   */
  public ImmutableList<ReportingPeriod> periodsTooTight(
      int year, GovernmentLevel level, WorkingCalendar calendar) {
    return cycles().stream()
        .flatMap(rules -> rules.cycle().periodsOf(year).stream())
        .filter(
            period ->
                rawSendBy(period, level, calendar)
                    .filter(day -> calendar.workingDaysBetween(windowOf(period).lastDay(), day) < 1)
                    .isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns how well the regime is known.
   *
   * @return the certainty of the cycle known least
   */
  public SourceCertainty certainty() {
    return cycles().stream()
        .map(CycleRules::certainty)
        .reduce(SourceCertainty.VERIFIED, SourceCertainty::worst);
  }
}
