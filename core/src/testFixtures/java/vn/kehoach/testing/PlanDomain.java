package vn.kehoach.testing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.legal.Provision;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.Responsibility;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.PartialDate;
import vn.kehoach.period.ReportingCycle;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.Amendment;
import vn.kehoach.plan.DueRule;
import vn.kehoach.plan.ExemplaryModel;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanHeader;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.ReportingDuty;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.Signatory;
import vn.kehoach.progress.EventTime;
import vn.kehoach.progress.OccurrenceKey;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ProgressLog;

/**
 * Arbitrary values of the domain, used by {@code @Domain(PlanDomain.class)}.
 *
 * <p>They are realistic: Vietnamese with its marks, numbers left blank, dates known to the month,
 * leap days and the days around Tết. A plan is whole: its items refer to its parties, and every
 * number stands once.
 */
public class PlanDomain extends DomainContextBase {

  @Provide
  Arbitrary<DocumentNumber> documentNumbers() {
    return LegalArbitraries.numbers();
  }

  @Provide
  Arbitrary<LegalReference> legalReferences() {
    return LegalArbitraries.references();
  }

  @Provide
  Arbitrary<Provision> provisions() {
    return LegalArbitraries.provisions();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return PeriodArbitraries.days();
  }

  @Provide
  Arbitrary<PartialDate> partialDates() {
    return PeriodArbitraries.partialDates();
  }

  @Provide
  Arbitrary<ReportingCycle> reportingCycles() {
    return PeriodArbitraries.cycles();
  }

  @Provide
  Arbitrary<ReportingPeriod> reportingPeriods() {
    return PeriodArbitraries.periods();
  }

  @Provide
  Arbitrary<DateRange> dateRanges() {
    return PeriodArbitraries.ranges();
  }

  @Provide
  Arbitrary<TimeLimit> timeLimits() {
    return PeriodArbitraries.limits();
  }

  @Provide
  Arbitrary<PartyId> partyIds() {
    return PartyArbitraries.ids();
  }

  @Provide
  Arbitrary<Party> parties() {
    return PartyArbitraries.parties();
  }

  @Provide
  Arbitrary<PlanId> planIds() {
    return PlanArbitraries.ids();
  }

  @Provide
  Arbitrary<DueRule> dueRules() {
    return ItemArbitraries.dueRules();
  }

  @Provide
  Arbitrary<ItemNumber> itemNumbers() {
    return ItemArbitraries.numbers();
  }

  @Provide
  Arbitrary<PlanItem> planItems() {
    return ItemArbitraries.items();
  }

  @Provide
  Arbitrary<Section> sections() {
    return ItemArbitraries.oneSection();
  }

  @Provide
  Arbitrary<Indicator> indicators() {
    return PlanArbitraries.indicators();
  }

  @Provide
  Arbitrary<ExemplaryModel> exemplaryModels() {
    return Combinators.combine(PlanArbitraries.models(), PartyArbitraries.ids())
        .as((part, party) -> part.of(List.of(party), List.of()));
  }

  @Provide
  Arbitrary<Amendment> amendments() {
    return Combinators.combine(
            PlanArbitraries.amendments(),
            PartyArbitraries.ids(),
            ItemArbitraries.numbers().list().ofMaxSize(3))
        .as((part, party, items) -> part.of(List.of(party), items));
  }

  @Provide
  Arbitrary<Recipient> recipients() {
    return PlanArbitraries.recipients();
  }

  @Provide
  Arbitrary<Signatory> signatories() {
    return PlanArbitraries.signatories();
  }

  @Provide
  Arbitrary<PlanHeader> planHeaders() {
    return PlanArbitraries.headers();
  }

  @Provide
  Arbitrary<Plan> plans() {
    return PlanArbitraries.plans();
  }

  @Provide
  Arbitrary<EventTime> eventTimes() {
    return ProgressArbitraries.times();
  }

  @Provide
  Arbitrary<CaseFile> caseFiles() {
    return CaseFileArbitraries.files();
  }

  @Provide
  Arbitrary<CaseFiles> caseFileLists() {
    return CaseFileArbitraries.books();
  }

  @Provide
  Arbitrary<OccurrenceKey> occurrenceKeys() {
    return ProgressArbitraries.occurrences();
  }

  @Provide
  Arbitrary<ProgressEvent> progressEvents() {
    return ProgressArbitraries.events();
  }

  @Provide
  Arbitrary<TrackedPlan> trackedPlans() {
    return ProgressArbitraries.trackedPlans();
  }

  @Provide
  Arbitrary<ProgressLog> progressLogs() {
    return trackedPlans().map(TrackedPlan::log);
  }

  /** Responsibilities of one item, in the order of the roles. */
  @Provide
  Arbitrary<ImmutableList<Responsibility>> responsibilities() {
    return Combinators.combine(
            PartyArbitraries.roles(),
            PartyArbitraries.ids().list().uniqueElements().ofMinSize(1).ofMaxSize(4))
        .as(PartyArbitraries::responsibilities);
  }

  @Provide
  Arbitrary<ReportingDuty> reportingDuties() {
    return Combinators.combine(PartyArbitraries.ids(), TextArbitraries.phrases().optional())
        .as((reporter, addressee) -> ReportingDuty.of(reporter).withAddressee(addressee));
  }

  /** Figures as indicators have them. */
  @Provide
  Arbitrary<BigDecimal> figures() {
    return PlanArbitraries.figures();
  }

  /**
   * Returns logs of what may have happened to a plan, in the order it was recorded.
   *
   * @param plan the plan
   * @return logs about occurrences the plan has
   */
  public static Arbitrary<ProgressLog> logsOf(Plan plan) {
    return ProgressArbitraries.logsOf(plan);
  }

  /**
   * Returns the times each item of a plan comes up in its year.
   *
   * @param plan the plan
   * @return the keys in the order of the plan
   */
  public static ImmutableList<OccurrenceKey> occurrencesOf(Plan plan) {
    return ProgressArbitraries.occurrencesOf(plan);
  }

  /**
   * Returns plain text as plans have it: with marks, and with starts that a spreadsheet takes for a
   * formula.
   *
   * @return texts that {@code PlainText.check} takes
   */
  public static Arbitrary<String> plainTexts() {
    return TextArbitraries.phrases();
  }

  /**
   * Returns text as it comes out of files and keyboards: anything.
   *
   * @return texts, the empty one among them
   */
  public static Arbitrary<String> rawTexts() {
    return TextArbitraries.raw();
  }
}
