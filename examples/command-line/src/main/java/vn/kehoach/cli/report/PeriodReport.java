package vn.kehoach.cli.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.party.Party;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.status.Assessment;
import vn.kehoach.status.OccurrenceStatus;
import vn.kehoach.status.Standing;
import vn.kehoach.summary.PeriodLedger;
import vn.kehoach.summary.PeriodSummary;
import vn.kehoach.summary.RoleFigures;
import vn.kehoach.summary.SectionFigures;
import vn.kehoach.summary.SummaryComparison;
import vn.kehoach.summary.SummarySpan;
import vn.kehoach.summary.UnitFigures;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/** A plan's period as it is shown: its ledger, its figures and what they are compared with. */
public final class PeriodReport {

  private final Assessment today;
  private final Assessment assessment;
  private final PeriodLedger ledger;
  private final PeriodSummary summary;
  private final ImmutableList<SummaryComparison> comparisons;
  private final Language language;

  private PeriodReport(
      Assessment assessment,
      PeriodLedger ledger,
      Iterable<PeriodSummary> earlier,
      Language language) {
    this.ledger = ledger;
    this.today = assessment;
    this.assessment = assessment.on(ledger.span().asOf());
    this.summary = ledger.summary();
    this.comparisons =
        ImmutableList.copyOf(earlier).stream()
            .map(before -> SummaryComparison.of(before, summary))
            .collect(ImmutableList.toImmutableList());
    this.language = language;
  }

  /**
   * Obtains the report of a period, compared with the previous one of the plan's year, if there is
   * one, and with earlier summaries.
   *
   * @param assessment the assessment of the plan on any day from the first of the period's window
   * @param period the period
   * @param earlier summaries of earlier periods, such as the same one last year
   * @param language the language of the words
   * @return the report
   * @throws IllegalArgumentException if the window begins after the assessment's day, or a summary
   *     is not of an earlier period of the same cycle
   */
  public static PeriodReport of(
      Assessment assessment,
      ReportingPeriod period,
      Iterable<PeriodSummary> earlier,
      Language language) {
    ReportingPeriod previous = period.previous();
    ImmutableList.Builder<PeriodSummary> compared = ImmutableList.builder();
    if (previous.year() == assessment.plan().header().year()) {
      compared.add(PeriodSummary.of(assessment, previous));
    }
    return new PeriodReport(
        assessment,
        PeriodLedger.of(assessment, period),
        compared.addAll(earlier).build(),
        language);
  }

  /**
   * Returns how everything stands on the day of the figures.
   *
   * @return the assessment
   */
  public Assessment assessment() {
    return assessment;
  }

  /**
   * Returns how everything stands on the day judged from, which may be later.
   *
   * @return the assessment
   */
  public Assessment today() {
    return today;
  }

  /**
   * Returns the plan.
   *
   * @return the plan
   */
  public Plan plan() {
    return assessment.plan();
  }

  /**
   * Returns the figures.
   *
   * @return the summary
   */
  public PeriodSummary summary() {
    return summary;
  }

  /**
   * Returns the days of the figures.
   *
   * @return period, window and days
   */
  public SummarySpan span() {
    return ledger.span();
  }

  /**
   * Returns what the figures are held against.
   *
   * @return the comparisons, none if there is nothing earlier
   */
  public ImmutableList<SummaryComparison> comparisons() {
    return comparisons;
  }

  /**
   * Returns everything together.
   *
   * @return the total
   */
  public Part total() {
    return new Part("all", say("Toàn kế hoạch", "The whole plan"), summary.total(), ledger);
  }

  /**
   * Returns the parts of the units.
   *
   * @return in the order of the plan's parties, last what is given to nobody
   */
  public ImmutableList<Part> units() {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    int n = 0;
    for (UnitFigures unit : summary.units()) {
      PeriodLedger own = unit.unit().map(ledger::ofUnit).orElseGet(ledger::ofNobody);
      parts.add(new Part("u" + ++n, unitName(unit.unit()), unit.figures(), own));
    }
    return parts.build();
  }

  /**
   * Returns the parts of the sections of the plan.
   *
   * @return in the order of the plan
   */
  public ImmutableList<Part> sections() {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    int n = 0;
    for (SectionFigures section : summary.sections()) {
      PeriodLedger own =
          section.section().map(ledger::ofSection).orElse(ledger.withLines(ImmutableList.of()));
      parts.add(new Part("s" + ++n, sectionName(section.section()), section.figures(), own));
    }
    return parts.build();
  }

  /**
   * Returns the parts of the roles, which do not add up to the total.
   *
   * @return by role, then in the order of the plan's parties
   */
  public ImmutableList<RoleFigures> roles() {
    return summary.roles();
  }

  /**
   * Returns the name of a unit.
   *
   * @param unit its id, or empty for nobody
   * @return its name in the plan
   */
  public String unitName(Optional<PartyId> unit) {
    return unit.map(id -> plan().findParty(id).map(Party::name).orElse(id.toString()))
        .orElse(say("(chưa phân công)", "(given to nobody)"));
  }

  private String sectionName(Optional<ItemNumber> number) {
    return plan().sections().stream()
        .filter(section -> number.filter(section.number()::equals).isPresent())
        .map(section -> section.number() + ". " + section.title())
        .findFirst()
        .orElse(say("(ngoài các phần)", "(in no section)"));
  }

  /**
   * Returns what the summary is of, in words.
   *
   * @return such as {@code quý II năm 2023}
   */
  public String periodName() {
    return span().period().map(p -> p.label(language)).orElse(span().label(language));
  }

  /**
   * Returns the language.
   *
   * @return the language of the words
   */
  public Language language() {
    return language;
  }

  String say(String vietnamese, String english) {
    return language.choose(vietnamese, english);
  }

  /**
   * Returns a day in figures.
   *
   * @param day the day
   * @return such as {@code 15/06/2023}
   */
  public String date(LocalDate day) {
    return DayWords.date(day, language);
  }

  /**
   * Returns for how long something has been overdue.
   *
   * @param standing how it stands
   * @return such as {@code 30 ngày (22 ngày làm việc)}
   */
  public String overdueFor(Standing standing) {
    return overdueFor(standing, language);
  }

  /**
   * Returns for how long something has been overdue.
   *
   * @param standing how it stands
   * @param language the language of the words
   * @return such as {@code 30 ngày (22 ngày làm việc)}
   */
  public static String overdueFor(Standing standing, Language language) {
    return standing.daysOverdue()
        + language.choose(" ngày (", " days (")
        + standing.workingDaysOverdue()
        + language.choose(" ngày làm việc)", " working days)");
  }

  String due(Optional<Deadline> deadline) {
    return deadline.map(d -> date(d.day())).orElse(say("không nêu", "none stated"));
  }

  /** State and position in words; what the position says already is not said twice. */
  String standing(OccurrenceStatus status) {
    if (!status.hasOpened()) {
      return say("chưa bắt đầu", "not begun");
    }
    String state = status.state().label(language);
    String position = status.position().label(language);
    return position.startsWith(state) ? position : state + ", " + position;
  }
}
