package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.plan.Amendment;
import vn.kehoach.plan.ExemplaryModel;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanHeader;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.Signatory;

/** Reads a plan from the rows of a text. */
final class PlanCsvReader {

  /** Stands in for a year that is not known, so that all days can be read; a leap year. */
  private static final int ANY_YEAR = 2024;

  private final TextSource source;
  private final CsvTable table;
  private final CsvProblems problems;
  private final HeadRows rows;
  private final HeadFields fields;

  private PlanCsvReader(TextSource source, CsvTable table, CsvProblems problems) {
    this.source = source;
    this.table = table;
    this.problems = problems;
    this.rows = HeadRows.of(table.above(), PlanKeys.ALL);
    this.fields = HeadFields.of(rows, problems);
    PlanKeys.SINGLE.forEach(key -> rows.reportSurplus(key, 1, problems));
    rows.reportSurplus(PlanKeys.PLAN, 2, problems);
  }

  static ReadResult<Plan> read(TextSource source) {
    return read(source, Optional.empty());
  }

  static ReadResult<Plan> read(TextSource source, PlanHeader header) {
    return read(source, Optional.of(header));
  }

  private static ReadResult<Plan> read(TextSource source, Optional<PlanHeader> given) {
    CsvProblems problems = new CsvProblems(source.name());
    Optional<Plan> plan =
        CsvTable.find(source.text(), PlanHeadings.ALL, problems)
            .flatMap(table -> new PlanCsvReader(source, table, problems).plan(given));
    return plan.map(p -> ReadResult.of(p, problems.inOrder()))
        .orElseGet(() -> ReadResult.unreadable(problems.inOrder()));
  }

  private Optional<Plan> plan(Optional<PlanHeader> given) {
    Optional<PlanHeader> header = new HeaderFields(fields, problems).read(given);
    Optional<PlanId> id = id();
    int revision = revision();
    PartyBook parties = PartyBook.of(rows, problems);
    PlanOutline outline = outline(header, parties);
    ImmutableListMultimap<ItemNumber, LegalReference> references =
        ReferenceRows.read(rows, outline, problems);
    ImmutableList<Indicator> indicators = IndicatorRows.read(rows, problems);
    ImmutableList<ExemplaryModel> models = ModelRows.read(rows, parties, problems);
    ImmutableList<Amendment> amendments = AmendmentRows.read(rows, parties, outline, problems);
    ImmutableList<Recipient> recipients = SigningRows.recipients(rows, problems);
    Optional<Signatory> signatory = SigningRows.signatory(rows, problems);
    // Sections come late: each change of a plan checks all that is in it
    return id.flatMap(i -> header.map(h -> Plan.of(i, h)))
        .map(p -> p.withRevision(revision).withParties(parties.parties()))
        .map(p -> p.withIndicators(indicators).withModels(models))
        .map(p -> p.withRecipients(recipients).withSignatory(signatory))
        .map(p -> p.withSections(outline.sections(references)).withAmendments(amendments));
  }

  private PlanOutline outline(Optional<PlanHeader> header, PartyBook parties) {
    PlanOutline outline = new PlanOutline();
    CsvColumns columns = CsvColumns.of(table.header(), PlanHeadings.ALL, problems);
    int year = header.map(PlanHeader::year).orElse(ANY_YEAR);
    ItemCells cells = new ItemCells(columns, parties, year, problems);
    OutlineRows reader =
        columns.has(PlanHeadings.LABEL)
            ? new PrintedOutlineRows(columns, cells, outline, problems)
            : new OfficeOutlineRows(
                columns, cells, outline, problems, header.map(PlanHeader::title).orElse("-"));
    table.body().stream().filter(row -> row.filled().findAny().isPresent()).forEach(reader::take);
    return outline;
  }

  private int revision() {
    return rows.of(PlanKeys.PLAN).stream()
        .findFirst()
        .flatMap(row -> problems.read(row.cell(2), AmendmentRows::parseRevision))
        .orElse(1);
  }

  private Optional<PlanId> id() {
    return fields.find(PlanKeys.PLAN, PlanId::parse).or(this::idOfSource);
  }

  private Optional<PlanId> idOfSource() {
    try {
      return Optional.of(PlanId.ofName(source.name().replaceFirst("\\.[^.]*$", "")));
    } catch (IllegalArgumentException e) {
      problems.addToFile(
          source.name(),
          "id of a plan",
          "stand in a row plan,<id>, where the name of the file makes none");
      return Optional.empty();
    }
  }
}
