package vn.kehoach.summary;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.io.CanonicalJson;
import vn.kehoach.io.ReadResult;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.status.Assessment;

/**
 * The figures of a reporting period or of any two days, by unit, by section, by role and in total.
 *
 * <p>Vietnamese term: <i>tổng hợp kết quả thực hiện trong kỳ báo cáo</i>.
 *
 * <p>What is counted counts in one unit and in one section, so units and sections add up to the
 * total, and roles do not; the closing of one period is the opening of the next. Figures are those
 * of the last day of the window, or of the assessment's day if the window is not over. Which items
 * a number is about, the {@link PeriodLedger} tells.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePeriodSummary.class)
public abstract class PeriodSummary {

  PeriodSummary() {}

  /**
   * Returns what the figures are about.
   *
   * @return period, window and days
   */
  @Value.Parameter
  public abstract SummarySpan span();

  /**
   * Returns the figures of each unit.
   *
   * @return the units in the order of the plan's parties, last what the plan gives to nobody; units
   *     without work are left out
   */
  @Value.Parameter
  public abstract ImmutableList<UnitFigures> units();

  /**
   * Returns the figures of each section.
   *
   * @return the sections in the order of the plan; those without work are left out
   */
  @Value.Parameter
  public abstract ImmutableList<SectionFigures> sections();

  /**
   * Returns the figures of what each party has a part in. They do not add up to the total.
   *
   * @return by role, then in the order of the plan's parties; those without work are left out
   */
  @Value.Parameter
  public abstract ImmutableList<RoleFigures> roles();

  /**
   * Returns the figures of everything together.
   *
   * @return the total
   */
  @Value.Parameter
  public abstract Figures total();

  /**
   * Obtains the summary of a period.
   *
   * @param assessment the assessment of the plan, as of the last day of the period's window or
   *     later
   * @param period the period
   * @return the summary
   * @throws IllegalArgumentException if the period's window begins after the assessment's day
   */
  public static PeriodSummary of(Assessment assessment, ReportingPeriod period) {
    return PeriodLedger.of(assessment, period).summary();
  }

  /**
   * Obtains the summary of any two days.
   *
   * @param assessment the assessment of the plan, as of the last day or later
   * @param window the days
   * @return the summary
   * @throws IllegalArgumentException if the window begins after the assessment's day
   */
  public static PeriodSummary of(Assessment assessment, DateRange window) {
    return PeriodLedger.of(assessment, window).summary();
  }

  /**
   * Reads a summary back from JSON.
   *
   * @param json what {@link #toJson()} wrote
   * @return the summary, or the problem that keeps it from being read; figures that do not balance
   *     are one
   */
  public static ReadResult<PeriodSummary> parse(String json) {
    return CanonicalJson.parse(json, PeriodSummary.class);
  }

  @Value.Check
  void check() {
    checkSum("units", units().stream().map(UnitFigures::figures));
    checkSum("sections", sections().stream().map(SectionFigures::figures));
    for (RoleFigures role : roles()) {
      checkArgument(
          role.figures().handled() <= total().handled(),
          "what %s has a part in (%s) must not be more than the total of summary %s %s: '%s'",
          role.party(),
          role.role(),
          span().name(),
          total().handled(),
          role.figures().handled());
    }
  }

  private void checkSum(String parts, Stream<Figures> figures) {
    Figures sum = figures.reduce(Figures.empty(), Figures::plus);
    checkArgument(
        sum.equals(total()),
        "%s of summary %s must add up to its total %s: '%s'",
        parts,
        span().name(),
        total(),
        sum);
  }

  /**
   * Returns the period.
   *
   * @return such as Q2/2023, or empty for any two days
   */
  public Optional<ReportingPeriod> period() {
    return span().period();
  }

  /**
   * Returns the days covered.
   *
   * @return the window
   */
  public DateRange window() {
    return span().window();
  }

  /**
   * Returns the day the figures are of.
   *
   * @return the last day of the window, or an earlier day while it runs
   */
  public LocalDate asOf() {
    return span().asOf();
  }

  /**
   * Returns the day up to which events had been recorded.
   *
   * @return the day, or empty if all of the log counts
   */
  public Optional<LocalDate> knownOn() {
    return span().knownOn();
  }

  /**
   * Tells whether the window was over when the figures were taken.
   *
   * @return true if they are of its last day
   */
  @JsonIgnore
  public boolean isFinal() {
    return span().isFinal();
  }

  /**
   * Returns the summary as canonical JSON.
   *
   * @return JSON in one line
   */
  public String toJson() {
    return CanonicalJson.of(this);
  }
}
