package vn.kehoach.deadline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.legal.Provision;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;

/** The articles a deadline rests on, by the Code in force on its last day, and their caveats. */
record Sources(ImmutableList<Provision> provisions, ImmutableList<Caveat> caveats) {

  private static final String NOT_COMPENSATED = "CultureDayRest.NOT_COMPENSATED";

  static Sources of(Deadline deadline) {
    boolean moved = !deadline.rawDay().equals(deadline.day());
    boolean byChoice = moved && !endsCounted(deadline) && !hasRuleOfItsOwn(deadline.rule());
    Stream<Provision> cited =
        Stream.of(
                deadline.limitSources().stream(),
                deadline.changes().stream().flatMap(change -> change.provision().stream()),
                deadline.limit().stream().flatMap(limit -> counting(deadline, limit)),
                deadline.rule().source().stream().filter(article -> moved && !byChoice),
                Stream.of(CivilCode.MIDNIGHT))
            .flatMap(articles -> articles);
    boolean inWorkingDays = limits(deadline).anyMatch(YearsReliedOn::isInWorkingDays);
    return of(cited, deadline.limitSources(), deadline.day(), byChoice, inWorkingDays)
        .withDoubt(
            deadline.calendar().daysInDoubtIn(YearsReliedOn.days(deadline)).stream()
                .filter(day -> deadline.eventDay().filter(day.day()::equals).isEmpty()));
  }

  static Sources of(MomentDeadline deadline) {
    LocalDate day = MomentDeadline.dayOf(deadline.moment());
    boolean moved = !MomentDeadline.dayOf(deadline.rawMoment()).equals(day);
    Stream<Provision> cited =
        Stream.of(
                deadline.limitSources().stream(),
                Stream.of(CivilCode.FROM_THE_MOMENT),
                deadline.rule().source().stream().filter(article -> moved),
                Stream.of(CivilCode.MIDNIGHT).filter(article -> moved))
            .flatMap(articles -> articles);
    return of(cited, deadline.limitSources(), day, false, deadline.countsWorkingHours())
        .withDoubt(deadline.calendar().daysInDoubtIn(YearsReliedOn.days(deadline)).stream());
  }

  private static Sources of(
      Stream<Provision> cited,
      List<Provision> limitSources,
      LocalDate day,
      boolean byChoice,
      boolean inWorkingDays) {
    ImmutableList<Provision> inForce =
        cited
            .flatMap(article -> CivilCode.inForce(article, day).stream())
            .distinct()
            .collect(toImmutableList());
    boolean byAnalogy =
        inForce.stream().anyMatch(CivilCode::isIn)
            && limitSources.stream().noneMatch(CivilCode::isIn);
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    addIf(byAnalogy, Caveat.BY_ANALOGY, caveats);
    addIf(!CivilCode.isRead(day), Caveat.CODE_OF_1995_NOT_READ, caveats);
    addIf(byChoice, Caveat.SET_DAY_MOVED_BY_CHOICE, caveats);
    addIf(inWorkingDays, Caveat.WORKING_DAY_NOT_DEFINED, caveats);
    return new Sources(inForce, caveats.build());
  }

  private Sources withDoubt(Stream<DayOff> inDoubt) {
    boolean open =
        inDoubt.flatMap(day -> day.assumption().stream()).anyMatch(NOT_COMPENSATED::equals);
    ImmutableList.Builder<Caveat> more = ImmutableList.<Caveat>builder().addAll(caveats);
    addIf(open, Caveat.CULTURE_DAY_NOT_COMPENSATED_HERE, more);
    return new Sources(provisions, more.build());
  }

  private static void addIf(boolean applies, Caveat caveat, ImmutableList.Builder<Caveat> caveats) {
    if (applies) {
      caveats.add(caveat);
    }
  }

  private static boolean hasRuleOfItsOwn(DayOffRule rule) {
    return rule.source().filter(article -> !CivilCode.isIn(article)).isPresent();
  }

  /** Tells whether the end comes of a count: of the limit, or of time added after a set day. */
  private static boolean endsCounted(Deadline deadline) {
    boolean counted = deadline.limit().isPresent();
    for (DeadlineChange change : deadline.changes()) {
      boolean setsDay = change instanceof Extension extension && extension.newDay().isPresent();
      counted = !setsDay && (counted || Explanations.added(change).isPresent());
    }
    return counted;
  }

  private static Stream<TimeLimit> limits(Deadline deadline) {
    return Stream.concat(
        deadline.limit().stream(),
        deadline.changes().stream().flatMap(change -> Explanations.added(change).stream()));
  }

  private static Stream<Provision> counting(Deadline deadline, TimeLimit limit) {
    LimitUnit unit = limit.unit();
    return unit == LimitUnit.YEAR && lacksTheDay(deadline)
        ? Stream.of(CivilCode.EVENT_DAY_NOT_COUNTED, CivilCode.YEARS, CivilCode.MONTHS)
        : Stream.of(CivilCode.EVENT_DAY_NOT_COUNTED, counting(unit));
  }

  /** The year in which the limit ends has no 29 February. */
  private static boolean lacksTheDay(Deadline deadline) {
    return deadline.origin().getDayOfMonth() != deadline.original().rawDay().getDayOfMonth();
  }

  private static Provision counting(LimitUnit unit) {
    return switch (unit) {
      case MINUTE, HOUR, WORKING_HOUR -> CivilCode.FROM_THE_MOMENT;
      case DAY, WORKING_DAY -> CivilCode.DAYS;
      case WEEK -> CivilCode.WEEKS;
      case MONTH, QUARTER, HALF_YEAR -> CivilCode.MONTHS;
      case YEAR -> CivilCode.YEARS;
    };
  }
}
