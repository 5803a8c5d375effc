package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.Role;
import vn.kehoach.plan.Participation;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.plan.ReportingDuty;
import vn.kehoach.plan.Section;

/** Writes a plan's table: its headings, then a row for each section and item. */
final class PlanCsvTable {

  private final ImmutableSet<String> notes;

  private PlanCsvTable(ImmutableSet<String> notes) {
    this.notes = notes;
  }

  static Stream<ImmutableList<String>> rows(Plan plan) {
    PlanCsvTable table =
        new PlanCsvTable(
            plan.allItems().stream()
                .flatMap(item -> item.notes().keySet().stream())
                .collect(ImmutableSet.toImmutableSet()));
    return Stream.concat(
        Stream.of(table.headings()), plan.sections().stream().flatMap(table::section));
  }

  private ImmutableList<String> headings() {
    return ImmutableList.<String>builder()
        .addAll(PlanHeadings.ALL.ours())
        .addAll(notes.stream().map(PlanHeadings.ALL::write).iterator())
        .build();
  }

  private Stream<ImmutableList<String>> section(Section section) {
    int others = PlanHeadings.ALL.ours().size() + notes.size() - 3;
    ImmutableList<String> row =
        ImmutableList.<String>builder()
            .add(section.number().toString(), section.label().orElse(""), section.title())
            .addAll(Collections.nCopies(others, ""))
            .build();
    return Stream.concat(
        Stream.of(row), section.items().stream().flatMap(PlanItem::walk).map(this::item));
  }

  private ImmutableList<String> item(PlanItem item) {
    ImmutableList.Builder<String> row =
        ImmutableList.<String>builder()
            .add(item.number().toString(), item.label().orElse(""))
            .add(item.title(), item.due().toString());
    for (Role role : Role.values()) {
      row.add(
          item.partiesAs(role).stream().map(PartyId::toString).collect(Collectors.joining("; ")));
    }
    row.add(
        item.participation().stream().map(Participation::name).collect(Collectors.joining("; ")));
    row.add(item.reportingDuty().map(duty -> duty.reporter().toString()).orElse(""));
    row.add(item.reportingDuty().flatMap(ReportingDuty::addressee).orElse(""));
    notes.forEach(heading -> row.add(item.notes().getOrDefault(heading, "")));
    return row.build();
  }
}
