package vn.kehoach.status;

import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;

/** Judges a matter as of a day by what has happened to it. */
final class Standings {

  private final Judgement judgement;
  private final LocalDate asOf;

  private Standings(Judgement judgement, LocalDate asOf) {
    this.judgement = judgement;
    this.asOf = asOf;
  }

  static Standing judge(
      Matter matter, Iterable<Happening> told, Judgement judgement, LocalDate asOf) {
    List<Happening> happenings =
        Streams.stream(told)
            .filter(happening -> !happening.happenedOn().isAfter(asOf))
            .sorted(Comparator.comparing(Happening::happenedOn))
            .toList();
    DueClock clock = new DueClock(matter, judgement);
    Course course = new Course(matter, clock);
    happenings.forEach(course::take);
    course.passTo(asOf);
    boolean stands = course.pause().filter(clock::standsDuring).isPresent();
    course.pause().ifPresent(pause -> clock.countOpen(pause, asOf));
    return new Standings(judgement, asOf)
        .standing(course, clock, stands, openedOn(matter, happenings));
  }

  /** Events of one day keep the order given; what happened before it opened opens it. */
  private static LocalDate openedOn(Matter matter, List<Happening> happenings) {
    return happenings.isEmpty() || matter.opensOn().isBefore(happenings.get(0).happenedOn())
        ? matter.opensOn()
        : happenings.get(0).happenedOn();
  }

  private Standing standing(Course course, DueClock clock, boolean stands, LocalDate openedOn) {
    Optional<Deadline> deadline = clock.deadline();
    ImmutableStanding.Builder standing = course.standing();
    return standing
        .asOf(asOf)
        .openedOn(openedOn)
        .position(
            deadline
                .map(d -> position(d, course.state(), course.closedOn(), stands))
                .orElse(DeadlinePosition.NO_DEADLINE))
        .originalDeadline(clock.original())
        .deadline(deadline)
        .suspendedDays(clock.pausedDays())
        .overdueBefore(clock.overdueBefore())
        .build();
  }

  private DeadlinePosition position(
      Deadline deadline, WorkState state, Optional<LocalDate> closedOn, boolean stands) {
    if (state == WorkState.COMPLETED) {
      return completed(deadline, closedOn.orElse(asOf));
    } else if (state.isClosed()) {
      return DeadlinePosition.NO_DEADLINE;
    } else if (deadline.isPast(asOf) && !stands) {
      return DeadlinePosition.OVERDUE;
    }
    return judgement.nearlyDue().filter(limit -> isNear(deadline, limit)).isPresent()
        ? DeadlinePosition.NEARLY_DUE
        : DeadlinePosition.WITHIN_LIMIT;
  }

  private static DeadlinePosition completed(Deadline deadline, LocalDate on) {
    if (deadline.isPast(on)) {
      return DeadlinePosition.COMPLETED_LATE;
    }
    return on.equals(deadline.day())
        ? DeadlinePosition.COMPLETED_ON_TIME
        : DeadlinePosition.COMPLETED_EARLY;
  }

  private boolean isNear(Deadline deadline, TimeLimit limit) {
    if (limit.unit() == LimitUnit.WORKING_DAY) {
      return judgement.calendar().workingDaysBetween(asOf, deadline.day()) <= limit.amount();
    }
    LocalDate horizon =
        Deadline.counted(asOf, limit, judgement.calendar(), DayOffRules.STAY).rawDay();
    return !deadline.day().isAfter(horizon);
  }
}
