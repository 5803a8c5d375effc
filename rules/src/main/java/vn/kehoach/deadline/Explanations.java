package vn.kehoach.deadline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.legal.Provision;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.LimitUnit;

/** Retraces a deadline. */
final class Explanations {

  private Explanations() {}

  static Explanation of(Deadline deadline) {
    return Explanation.of(
            deadline.rawDay(), deadline.day(), deadline.rule().name(), deadline.certainty())
        .withEventDay(deadline.eventDay())
        .withLimit(deadline.limit())
        .withFirstDayCounted(deadline.eventDay().map(event -> firstDayCounted(deadline, event)))
        .withRawDayOff(rawDayOff(deadline))
        .withSkipped(skipped(deadline))
        .withProvisions(provisions(deadline))
        .withNotices(notices(deadline));
  }

  private static LocalDate firstDayCounted(Deadline deadline, LocalDate event) {
    return deadline.countsWorkingDays()
        ? deadline.calendar().plusWorkingDays(event, 1)
        : event.plusDays(1);
  }

  private static Optional<DayOff> rawDayOff(Deadline deadline) {
    return Optional.of(deadline.rawDay())
        .filter(day -> deadline.calendar().years().contains(day.getYear()))
        .flatMap(deadline.calendar()::findDayOff);
  }

  private static ImmutableList<DayOff> skipped(Deadline deadline) {
    LocalDate rawDay = deadline.rawDay();
    LocalDate day = deadline.day();
    LocalDate first = day.isBefore(rawDay) ? day.plusDays(1) : rawDay;
    if (deadline.countsWorkingDays()) {
      first = deadline.eventDay().orElse(rawDay).plusDays(1);
    } else if (day.equals(rawDay)) {
      return ImmutableList.of();
    }
    LocalDate last = day.isAfter(rawDay) ? day.minusDays(1) : rawDay;
    return deadline.calendar().daysOffIn(DateRange.ofClosed(first, last));
  }

  private static ImmutableList<Provision> provisions(Deadline deadline) {
    ImmutableList.Builder<Provision> provisions = ImmutableList.builder();
    deadline
        .limit()
        .ifPresent(
            limit -> provisions.add(CivilCode.EVENT_DAY_NOT_COUNTED, counting(limit.unit())));
    if (!deadline.rawDay().equals(deadline.day())) {
      deadline.rule().source().ifPresent(provisions::add);
    }
    return provisions.add(CivilCode.MIDNIGHT).build();
  }

  private static Provision counting(LimitUnit unit) {
    return switch (unit) {
      case DAY, WORKING_DAY -> CivilCode.DAYS;
      case WEEK -> CivilCode.WEEKS;
      case MONTH -> CivilCode.MONTHS;
      case YEAR -> CivilCode.YEARS;
    };
  }

  private static ImmutableList<String> notices(Deadline deadline) {
    return deadline
        .yearsReliedOn()
        .filter(deadline.calendar().years()::contains)
        .mapToObj(year -> year + ": " + deadline.calendar().year(year).notices())
        .collect(ImmutableList.toImmutableList());
  }
}
