package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.legal.LegalReference;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.Responsibility;
import vn.kehoach.party.Role;
import vn.kehoach.plan.DueRule;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.plan.Participation;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.ReportingDuty;

/** Reads the cells of a row that say what its item is, all but its number. */
final class ItemCells {

  private static final Pattern LINES = Pattern.compile("[\\r\\n]+");
  private static final Pattern BULLET = Pattern.compile("^[-+•*–] ");
  private static final EnumWords<Participation> PARTICIPATION =
      new EnumWords<>(
          "participation",
          Participation.class,
          """
          know = dân biết
          discuss = dân bàn
          do = dân làm
          inspect = dân kiểm tra
          supervise = dân giám sát
          benefit = dân thụ hưởng
          """);

  private final CsvColumns columns;
  private final PartyBook parties;
  private final int planYear;
  private final CsvProblems problems;

  ItemCells(CsvColumns columns, PartyBook parties, int planYear, CsvProblems problems) {
    this.columns = columns;
    this.parties = parties;
    this.planYear = planYear;
    this.problems = problems;
  }

  /** The item of a row, or empty if any of its cells is bad. */
  Optional<PlanItem> read(CsvRow row, ItemNumber number, Optional<String> label) {
    return problems.unlessBroken(
        columns.cell(row, PlanHeadings.REPORT_BY),
        () -> {
          columns.reportUnheaded(row);
          Optional<String> title =
              problems.require(columns.cell(row, PlanHeadings.TITLE), "title", text -> text);
          Optional<DueRule> due =
              problems.read(
                  columns.cell(row, PlanHeadings.DUE), text -> DueText.parse(text, planYear));
          ImmutableList<Responsibility> responsibilities = responsibilities(row);
          Optional<ReportingDuty> duty = reportingDuty(row);
          ImmutableSet<Participation> participation = participation(row);
          return PlanItem.of(number, title.orElseThrow(), due.orElseGet(DueRule::notStated))
              .withLabel(label)
              .withResponsibilities(responsibilities)
              .withReportingDuty(duty)
              .withReferences(references(row))
              .withParticipation(participation)
              .withNotes(Maps.transformValues(columns.others(row), Cell::text));
        });
  }

  private ImmutableList<Responsibility> responsibilities(CsvRow row) {
    ImmutableSet.Builder<Responsibility> found = ImmutableSet.builder();
    for (Role role : Role.values()) {
      for (Cell cell : columns.cells(row, role.column())) {
        problems
            .readList(cell, text -> parties.find(BULLET.matcher(text).replaceFirst("")))
            .forEach(party -> found.add(Responsibility.of(role, party)));
      }
    }
    return found.build().asList();
  }

  private Optional<ReportingDuty> reportingDuty(CsvRow row) {
    Optional<PartyId> reporter =
        problems.read(columns.cell(row, PlanHeadings.REPORT_BY), parties::find);
    Cell addressee = columns.cell(row, PlanHeadings.REPORT_TO);
    if (columns.cell(row, PlanHeadings.REPORT_BY).isEmpty() && !addressee.isEmpty()) {
      problems.add(addressee, "addressee of a report", "stand beside the party that reports");
    }
    return reporter.map(
        party -> ReportingDuty.of(party).withAddressee(problems.read(addressee, text -> text)));
  }

  private ImmutableSet<Participation> participation(CsvRow row) {
    return columns.cells(row, PlanHeadings.PARTICIPATION).stream()
        .flatMap(cell -> problems.readList(cell, PARTICIPATION::parse).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private ImmutableList<LegalReference> references(CsvRow row) {
    return columns.cells(row, PlanHeadings.REFERENCES).stream()
        .flatMap(cell -> cell.parts(LINES).stream())
        .map(ReferenceRows::parse)
        .collect(ImmutableList.toImmutableList());
  }
}
