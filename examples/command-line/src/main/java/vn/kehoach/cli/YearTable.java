package vn.kehoach.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.party.PartyId;
import vn.kehoach.party.Role;
import vn.kehoach.plan.PlanItem;
import vn.kehoach.status.Assessment;
import vn.kehoach.status.OccurrenceStatus;
import vn.kehoach.text.Language;

/** The year as one table: a row an occurrence, and a row for each item to which no day applies. */
final class YearTable {

  private YearTable() {}

  static TextTable of(Assessment assessment, Language language) {
    TextTable table =
        new TextTable(
            "item",
            "title",
            "lead",
            "due",
            "period",
            "original_day",
            "due_day",
            "state",
            "position",
            "closed_on",
            "percent");
    for (PlanItem item : assessment.plan().allItems()) {
      var statuses = assessment.statusOf(item.number());
      if (statuses.isEmpty()) {
        table.add(
            item.number(),
            item.title(),
            lead(assessment, item),
            item.due(),
            "",
            "",
            "",
            "",
            "",
            "",
            "");
      }
      for (OccurrenceStatus status : statuses) {
        table.add(
            item.number(),
            item.title(),
            lead(assessment, item),
            item.due(),
            text(status.occurrence().key().period()),
            day(status.originalDeadline()),
            day(status.deadline()),
            status.state().label(language),
            status.position().label(language),
            text(status.closedOn()),
            text(status.percent()));
      }
    }
    return table;
  }

  static String lead(Assessment assessment, PlanItem item) {
    ImmutableList<PartyId> leads = item.partiesAs(Role.LEAD);
    return (leads.isEmpty() ? item.lead().stream() : leads.stream())
        .map(id -> assessment.plan().party(id).name())
        .collect(Collectors.joining("; "));
  }

  private static String day(Optional<Deadline> deadline) {
    return deadline.map(Deadline::day).map(LocalDate::toString).orElse("");
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
