package vn.kehoach.reporting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import vn.kehoach.period.ReportingPeriod;

/**
 * Regimes by name and by when they are in force: those that come with this library, {@link
 * #standard()}, and those a caller adds.
 *
 * <p>Vietnamese term: <i>các chế độ báo cáo định kỳ</i>.
 *
 * <p>A regime that was changed has several versions under one name, never two in force together.
 */
public final class ReportingRegimes {

  private static final ReportingRegimes STANDARD = ReportingRegimeCsv.loadStandard();

  /**
   * From the 15th of the month before the period to the 14th of its last month; sent by the 25th of
   * its last month, which is the day for the bodies of Article 13, clause 1: ministries, government
   * agencies and provincial People's Committees.
   *
   * <p>The decree sets no day for a commune: that is done by the province or by a ministry's
   * circular, so pass their regime where it is known. Here the 25th is its {@linkplain
   * SendByForce#MEASURE measure}; {@link ReportingRegime#withoutMeasures()} leaves it without a
   * day. The decree has no nine-month report; the window here, 15 December to 14 September, is that
   * of other texts. Periods before the decree was in force are answered as if it had been. See
   * rules/INTERPRETATION.md#the-25th.
   *
   * <p>Source: Decree 09/2019/NĐ-CP, Articles 12 and 13, in force from 2019-03-12.
   */
  public static final ReportingRegime DECREE_09_2019 = STANDARD.newest("DECREE_09_2019");

  /**
   * The days of Decree 09/2019/NĐ-CP with nine months, sent two working days after the cut-off.
   *
   * <p>Source: Decision 01/2023/QĐ-UBND of Khánh Hòa, Article 4, known from one restatement, which
   * tells neither whom it binds nor from when.
   */
  public static final ReportingRegime KHANH_HOA_01_2023 = STANDARD.newest("KHANH_HOA_01_2023");

  /**
   * Statistics of finance: the days of the calendar; each form sets its own day for sending.
   *
   * <p>Source: Circular 02/2019/TT-BTC, Article 3, clause 4, in force from 2019-03-01.
   */
  public static final ReportingRegime FINANCE_STATISTICS = STANDARD.newest("FINANCE_STATISTICS");

  /**
   * The days of the calendar and no day for sending. Source: none; for those who have no regime.
   */
  public static final ReportingRegime CALENDAR = STANDARD.newest("CALENDAR");

  private final ImmutableList<ReportingRegime> regimes;

  private ReportingRegimes(ImmutableList<ReportingRegime> regimes) {
    this.regimes = regimes;
  }

  /**
   * Returns the regimes that come with this library.
   *
   * @return the regimes, those of the Government Inspectorate among them in three versions, {@code
   *     GOVERNMENT_INSPECTORATE}
   */
  public static ReportingRegimes standard() {
    return STANDARD;
  }

  /**
   * Obtains a set of regimes.
   *
   * @param regimes the regimes in any order
   * @return the set
   * @throws IllegalArgumentException if two versions of one name are in force together
   */
  public static ReportingRegimes of(List<ReportingRegime> regimes) {
    ReportingRegimes all = new ReportingRegimes(ImmutableList.copyOf(regimes));
    all.names().forEach(name -> checkApart(name, all.versions(name)));
    return all;
  }

  private static void checkApart(String name, ImmutableList<ReportingRegime> versions) {
    for (int i = 1; i < versions.size(); i++) {
      Optional<LocalDate> end = versions.get(i - 1).inForceTo();
      Optional<LocalDate> start = versions.get(i).inForceFrom();
      checkArgument(
          start.isPresent() && end.filter(start.get()::isAfter).isPresent(),
          "versions of regime %s must not be in force together: '%s and %s'",
          name,
          end.map(day -> "to " + day).orElse("without end"),
          start.map(day -> "from " + day).orElse("without beginning"));
    }
  }

  /**
   * Returns these regimes and more.
   *
   * @param more the regimes added
   * @return the larger set
   * @throws IllegalArgumentException if two versions of one name are in force together
   */
  public ReportingRegimes with(List<ReportingRegime> more) {
    return of(ImmutableList.<ReportingRegime>builder().addAll(regimes).addAll(more).build());
  }

  /**
   * Returns all regimes.
   *
   * @return the regimes in the order given, each version
   */
  public ImmutableList<ReportingRegime> regimes() {
    return regimes;
  }

  /**
   * Returns the names of the regimes.
   *
   * @return each name once, in the order given
   */
  public ImmutableSet<String> names() {
    return regimes.stream().map(ReportingRegime::name).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the versions of a regime.
   *
   * @param name a name
   * @return the versions from the oldest to the newest, none if there is no such regime
   */
  public ImmutableList<ReportingRegime> versions(String name) {
    return regimes.stream()
        .filter(regime -> regime.name().equals(name))
        .sorted(Comparator.comparing(regime -> regime.inForceFrom().orElse(LocalDate.MIN)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the regimes in force on a day.
   *
   * @param day any day
   * @return the regimes in the order given, at most one version of each
   */
  public ImmutableList<ReportingRegime> inForceOn(LocalDate day) {
    return regimes.stream()
        .filter(regime -> regime.isInForceOn(day))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Finds the version of a regime in force on a day.
   *
   * @param name a name
   * @param day any day
   * @return the version, or empty if there is none
   */
  public Optional<ReportingRegime> find(String name, LocalDate day) {
    return inForceOn(day).stream().filter(regime -> regime.name().equals(name)).findFirst();
  }

  /**
   * Returns the version of a regime that a period is reported under: the oldest that has not ended
   * by its own cut-off of the period. So an old version keeps the periods it could still cut off,
   * and a new one has all that come after. See rules/INTERPRETATION.md#changed-regimes.
   *
   * @param name a name
   * @param period a period of a cycle that the regime has
   * @return the version; the oldest one for a period before any was in force
   * @throws NoSuchElementException if there is no such regime, it had ended, or none of its
   *     versions has the cycle
   */
  public ReportingRegime regime(String name, ReportingPeriod period) {
    return versions(name).stream()
        .filter(
            version ->
                version
                    .findWindow(period)
                    .filter(w -> version.inForceTo().filter(w.lastDay()::isAfter).isEmpty())
                    .isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "regime for "
                        + period
                        + " must be one of "
                        + String.join(", ", names())
                        + ": '"
                        + name
                        + "'"));
  }

  private ReportingRegime newest(String name) {
    ImmutableList<ReportingRegime> versions = versions(name);
    return versions.get(versions.size() - 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReportingRegimes that && regimes.equals(that.regimes);
  }

  @Override
  public int hashCode() {
    return regimes.hashCode();
  }

  /** Returns the names, comma-separated. */
  @Override
  public String toString() {
    return String.join(", ", names());
  }
}
