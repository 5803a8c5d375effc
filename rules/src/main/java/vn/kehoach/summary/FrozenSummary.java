package vn.kehoach.summary;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.immutables.value.Value;
import vn.kehoach.io.CanonicalJson;
import vn.kehoach.io.ReadResult;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanId;
import vn.kehoach.progress.ProgressLog;
import vn.kehoach.status.Assessment;
import vn.kehoach.status.PlanAssessor;

/**
 * A summary as it was sent: the figures, the day they are of, the day they were known on, the
 * fingerprints of all they were counted from, and the fingerprint of all this.
 *
 * <p>Vietnamese term: <i>số liệu báo cáo đã chốt</i>.
 *
 * <p>Events recorded later never change it. A document of which a figure was altered does not match
 * its fingerprint and cannot be read.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFrozenSummary.class)
public abstract class FrozenSummary {

  FrozenSummary() {}

  /**
   * Returns the plan.
   *
   * @return its id
   */
  @Value.Parameter
  public abstract PlanId plan();

  /**
   * Returns the figures.
   *
   * @return the summary, as known on a day
   */
  @Value.Parameter
  public abstract PeriodSummary summary();

  /**
   * Returns what the figures were counted from.
   *
   * @return the fingerprints
   */
  @Value.Parameter
  public abstract FrozenInputs inputs();

  /**
   * Returns the SHA-256 of plan, figures and inputs together.
   *
   * @return 64 hexadecimal digits, of the canonical JSON
   */
  @Value.Parameter
  public abstract String fingerprint();

  /**
   * Freezes the summary of a period.
   *
   * @param assessment the assessment of the plan as known on a day, as of the last day of the
   *     period's window or later
   * @param period the period
   * @return the summary with all fingerprints
   * @throws IllegalArgumentException if the assessment knows all of the log whenever recorded, or
   *     the period's window begins after its day
   */
  public static FrozenSummary of(Assessment assessment, ReportingPeriod period) {
    return of(PlanCount.of(assessment, period));
  }

  /**
   * Freezes the summary of any two days.
   *
   * @param assessment the assessment of the plan as known on a day, as of the last day or later
   * @param window the days
   * @return the summary with all fingerprints
   * @throws IllegalArgumentException if the assessment knows all of the log whenever recorded, or
   *     the window begins after its day
   */
  public static FrozenSummary of(Assessment assessment, DateRange window) {
    return of(PlanCount.of(assessment, window));
  }

  private static FrozenSummary of(PlanCount count) {
    checkArgument(
        count.span().knownOn().isPresent(),
        "assessment to freeze must be as known on a day: '%s'",
        count.span().name());
    PlanId plan = count.assessment().plan().id();
    return of(plan, count.ledger().summary(), Freezing.inputs(count));
  }

  static FrozenSummary of(PlanId plan, PeriodSummary summary, FrozenInputs inputs) {
    return ImmutableFrozenSummary.of(plan, summary, inputs, fingerprint(plan, summary, inputs));
  }

  private static String fingerprint(PlanId plan, PeriodSummary summary, FrozenInputs inputs) {
    return CanonicalJson.sha256(
        ImmutableMap.of("plan", plan, "summary", summary, "inputs", inputs));
  }

  /**
   * Reads a frozen summary back from JSON.
   *
   * @param json what {@link #toJson()} wrote
   * @return the summary, or the problem that keeps it from being read; that it was altered is one
   */
  public static ReadResult<FrozenSummary> parse(String json) {
    return CanonicalJson.parse(json, FrozenSummary.class);
  }

  @Value.Check
  void check() {
    String computed = fingerprint(plan(), summary(), inputs());
    checkArgument(
        computed.equals(fingerprint()),
        "fingerprint of a frozen summary must be that of its content %s: '%s'",
        computed,
        fingerprint());
  }

  /**
   * Counts again for the same days, and says what has changed.
   *
   * @param plan the plan as it is now
   * @param log the log as it is now; what was recorded after the frozen day does not count
   * @param assessor the calendar, the regime and the policies as they are now
   * @return nothing if the figures and all they were counted from are the same
   * @throws IllegalArgumentException if the plan has another id, or the calendar lacks a year
   */
  public Verification verify(Plan plan, ProgressLog log, PlanAssessor assessor) {
    checkArgument(plan.id().equals(plan()), "plan to verify must be %s: '%s'", plan(), plan.id());
    SummarySpan span = summary().span();
    LocalDate knownOn = span.knownOn().orElseThrow();
    Assessment again = assessor.assess(plan, log, span.asOf(), knownOn);
    return compareWith(of(PlanCount.of(again, span)));
  }

  /**
   * Says what has changed between this and another frozen summary, such as the same period as known
   * on a later day.
   *
   * @param later the other one, of the same plan
   * @return the differences, each event that came in between among them
   * @throws IllegalArgumentException if the plans differ
   */
  public Verification compareWith(FrozenSummary later) {
    checkArgument(
        later.plan().equals(plan()), "plan to compare must be %s: '%s'", plan(), later.plan());
    return ImmutableVerification.of(Differences.between(this, later));
  }

  /**
   * Returns the document as canonical JSON.
   *
   * @return JSON in one line
   */
  public String toJson() {
    return CanonicalJson.of(this);
  }
}
