package vn.kehoach.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.status.Happening;
import vn.kehoach.status.Judgement;
import vn.kehoach.status.Matter;
import vn.kehoach.status.Standing;

/**
 * A matter that is no occurrence of a plan: received on a day, due on a day or counted from its
 * acceptance.
 */
public record Dossier(
    LocalDate opensOn, DayOffRule rule, Optional<LocalDate> day, Optional<TimeLimit> limit)
    implements Matter {

  /** The calendar of 2010 to 2027, the usual policies, no threshold. */
  public static final Judgement USUAL = Judgement.of(VietnamCalendar.publicSector());

  /** Reads {@code -}, {@code 06-15} or {@code 10 ngày làm việc}; received on 1 January 2023. */
  public static Dossier due(String text) {
    LocalDate received = LocalDate.of(2023, 1, 1);
    DayOffRule rule = DayOffRules.NEXT_WORKING_DAY;
    if (text.equals("-")) {
      return new Dossier(received, rule, Optional.empty(), Optional.empty());
    }
    return text.contains("ngày")
        ? new Dossier(received, rule, Optional.empty(), Optional.of(TimeLimit.parse(text)))
        : new Dossier(received, rule, Optional.of(SmallPlan.day(text)), Optional.empty());
  }

  /** Reads what happened: {@code started 03-01; suspended 03-05 until 03-10}. */
  public static ImmutableList<Happening> happenings(String told) {
    return SmallPlan.events("II.1", told).stream()
        .map(Happening::from)
        .collect(ImmutableList.toImmutableList());
  }

  /** Judges it by what is told of it. */
  public Standing judge(Judgement judgement, String told, String asOf) {
    return Standing.judge(this, happenings(told), judgement, SmallPlan.day(asOf));
  }

  @Override
  public Optional<Deadline> writtenDeadline(WorkingCalendar calendar) {
    return day.map(written -> Deadline.fixed(written, calendar, rule));
  }

  @Override
  public Optional<Deadline> deadlineFrom(LocalDate eventDay, WorkingCalendar calendar) {
    return limit.map(length -> Deadline.counted(eventDay, length, calendar, rule));
  }

  @Override
  public boolean awaitsEvent() {
    return limit.isPresent();
  }
}
