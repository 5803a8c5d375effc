package vn.kehoach.caseload;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.casefile.CaseKind;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.status.DeadlinePosition;
import vn.kehoach.status.Happening;
import vn.kehoach.status.HappeningKind;
import vn.kehoach.status.Judgement;
import vn.kehoach.status.Standing;
import vn.kehoach.statute.StatutoryDeadline;

/** Finds the duty to apologise from how a dossier stands to the day first owed. */
final class ApologyDuties {

  private ApologyDuties() {}

  static Optional<ApologyDuty> find(
      CaseMatter matter, ImmutableList<Happening> happenings, Judgement judgement, LocalDate asOf) {
    if (matter.file().kind() != CaseKind.ONE_STOP) {
      return Optional.empty();
    }
    Optional<LocalDate> sentOn =
        happenings.stream()
            .filter(ApologyDuties::isExtension)
            .map(Happening::happenedOn)
            .filter(day -> !day.isAfter(asOf))
            .min(LocalDate::compareTo);
    Standing first =
        Standing.judge(
            matter,
            happenings.stream().filter(happening -> !isExtension(happening)).toList(),
            judgement,
            sentOn.orElse(asOf));
    return first
        .deadline()
        .map(Deadline::day)
        .flatMap(due -> letter(matter.assessor(), due))
        .map(letter -> ImmutableApologyDuty.of(letter, sentOn, state(letter, sentOn, first)));
  }

  private static boolean isExtension(Happening happening) {
    return happening.kind() == HappeningKind.EXTENDED;
  }

  private static Optional<StatutoryDeadline> letter(CaseAssessor assessor, LocalDate dossierDueOn) {
    return assessor
        .limits()
        .find(ApologyDuty.LIMIT, dossierDueOn)
        .map(
            limit ->
                limit.deadline(
                    dossierDueOn, assessor.calendar(), DayOffRules.PREVIOUS_WORKING_DAY));
  }

  private static ApologyState state(
      StatutoryDeadline letter, Optional<LocalDate> sentOn, Standing first) {
    LocalDate lastDay = letter.day();
    if (sentOn.isPresent()) {
      return sentOn.get().isAfter(lastDay) ? ApologyState.SENT_LATE : ApologyState.SENT;
    } else if (first.isOverdue() || first.position() == DeadlinePosition.COMPLETED_LATE) {
      return ApologyState.MISSING;
    } else if (first.state().isClosed()) {
      return ApologyState.NOT_NEEDED;
    }
    return first.asOf().isAfter(lastDay) ? ApologyState.LAST_DAY_OVER : ApologyState.NOT_YET;
  }
}
