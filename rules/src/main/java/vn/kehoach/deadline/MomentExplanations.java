package vn.kehoach.deadline;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.period.DateRange;

/** Retraces a deadline in minutes or hours. */
final class MomentExplanations {

  private static final Duration AN_INSTANT = Duration.ofNanos(1);

  private MomentExplanations() {}

  static Explanation of(MomentDeadline deadline) {
    Sources sources = Sources.of(deadline);
    LocalDate rawDay = MomentDeadline.dayOf(deadline.rawMoment());
    LocalDate day = MomentDeadline.dayOf(deadline.moment());
    return Explanation.of(rawDay, day, deadline.rule().name(), deadline.certainty())
        .withLimit(deadline.limit())
        .withMoments(span(deadline))
        .withRawDayOff(
            Optional.of(rawDay)
                .filter(d -> !d.equals(day) || deadline.calendar().years().contains(d.getYear()))
                .flatMap(deadline.calendar()::findDayOff))
        .withSkipped(skipped(deadline, rawDay, day))
        .withProvisions(sources.provisions())
        .withCaveats(sources.caveats())
        .withNotices(Explanations.notices(deadline.years(), deadline.calendar()));
  }

  private static MomentSpan span(MomentDeadline deadline) {
    MomentSpan span =
        MomentSpan.of(
            deadline.startsAt(), deadline.startsAt(), deadline.rawMoment(), deadline.moment());
    if (!deadline.countsWorkingHours()) {
      return span;
    }
    LocalDateTime first =
        deadline
            .officeHours()
            .plus(deadline.startsAt(), AN_INSTANT, deadline.calendar())
            .minus(AN_INSTANT);
    return span.withFirstCounted(first).withOfficeHours(deadline.officeHours());
  }

  /** The days off on the way for working hours, else those the end moves over. */
  private static ImmutableList<DayOff> skipped(
      MomentDeadline deadline, LocalDate rawDay, LocalDate day) {
    LocalDate last = day.isAfter(rawDay) ? day.minusDays(1) : rawDay;
    LocalDate first = day.isBefore(rawDay) ? day.plusDays(1) : rawDay;
    if (deadline.countsWorkingHours()) {
      first = deadline.startsAt().toLocalDate();
    } else if (day.equals(rawDay)) {
      return ImmutableList.of();
    }
    return deadline.calendar().daysOffIn(DateRange.ofClosed(first, last));
  }
}
