package vn.kehoach.deadline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.DayBound;

/** Retraces a deadline. */
final class Explanations {

  private Explanations() {}

  static Explanation of(Deadline deadline) {
    Sources sources = Sources.of(deadline);
    Explanation ended =
        Explanation.of(
                deadline.rawDay(), deadline.day(), deadline.rule().name(), deadline.certainty())
            .withEventDay(deadline.eventDay())
            .withLimit(deadline.limit())
            .withWrittenBefore(
                Optional.of(deadline.origin()).filter(d -> deadline.bound() == DayBound.BEFORE))
            .withRawDayOff(rawDayOff(deadline))
            .withProvisions(sources.provisions())
            .withCaveats(sources.caveats())
            .withNotices(notices(deadline));
    return deadline.changes().isEmpty()
        ? ended
            .withFirstDayCounted(deadline.eventDay().map(event -> firstDayCounted(deadline, event)))
            .withSkipped(skipped(deadline, countsWorkingDays(deadline)))
        : ended
            .withSkipped(skipped(deadline, false))
            .withOriginal(of(deadline.original()))
            .withSteps(steps(deadline));
  }

  private static boolean countsWorkingDays(Deadline deadline) {
    return deadline.limit().filter(YearsReliedOn::isInWorkingDays).isPresent();
  }

  private static LocalDate firstDayCounted(Deadline deadline, LocalDate event) {
    return countsWorkingDays(deadline)
        ? deadline.calendar().plusWorkingDays(event, 1)
        : event.plusDays(1);
  }

  private static Optional<DayOff> rawDayOff(Deadline deadline) {
    return Optional.of(deadline.rawDay())
        .filter(
            day ->
                !day.equals(deadline.day()) || deadline.calendar().years().contains(day.getYear()))
        .flatMap(deadline.calendar()::findDayOff);
  }

  private static ImmutableList<DayOff> skipped(Deadline deadline, boolean onTheWay) {
    LocalDate rawDay = deadline.rawDay();
    LocalDate day = deadline.day();
    LocalDate first = day.isBefore(rawDay) ? day.plusDays(1) : rawDay;
    if (onTheWay) {
      first = deadline.origin().plusDays(1);
    } else if (day.equals(rawDay)) {
      return ImmutableList.of();
    }
    LocalDate last = day.isAfter(rawDay) ? day.minusDays(1) : rawDay;
    return deadline.calendar().daysOffIn(DateRange.ofClosed(first, last));
  }

  private static ImmutableList<ChangeStep> steps(Deadline deadline) {
    ImmutableList.Builder<ChangeStep> steps = ImmutableList.builder();
    Deadline before = deadline.original();
    for (int i = 0; i < deadline.changes().size(); i++) {
      Deadline after = deadline.withAll(deadline.changes().subList(0, i + 1));
      steps.add(step(deadline.changes().get(i), before, after));
      before = after;
    }
    return steps.build();
  }

  private static ChangeStep step(DeadlineChange change, Deadline before, Deadline after) {
    boolean fromShifted =
        change instanceof Extension extension
            && extension.base().filter(ExtensionBase.SHIFTED_END::equals).isPresent();
    LocalDate from = fromShifted ? before.day() : before.rawDay();
    ChangeStep step =
        ChangeStep.of(change, DateRange.ofClosed(before.rawDay(), after.rawDay()), from);
    boolean inWorkingDays = added(change).filter(YearsReliedOn::isInWorkingDays).isPresent();
    return inWorkingDays && from.isBefore(after.rawDay())
        ? step.withSkipped(
            after.calendar().daysOffIn(DateRange.ofClosed(from.plusDays(1), after.rawDay())))
        : step;
  }

  static Optional<TimeLimit> added(DeadlineChange change) {
    if (change instanceof Extension extension) {
      return extension.limit();
    }
    return change instanceof Exemption exemption
        ? Optional.of(exemption.added())
        : Optional.empty();
  }

  private static ImmutableList<String> notices(Deadline deadline) {
    return notices(deadline.years(), deadline.calendar());
  }

  static ImmutableList<String> notices(ImmutableList<Integer> years, WorkingCalendar calendar) {
    return years.stream()
        .filter(calendar.years()::contains)
        .map(year -> year + ": " + calendar.year(year).notices())
        .collect(ImmutableList.toImmutableList());
  }
}
