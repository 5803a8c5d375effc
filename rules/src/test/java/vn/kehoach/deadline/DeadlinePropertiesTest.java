package vn.kehoach.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.testing.CalendarDomain;
import vn.kehoach.text.Language;

@Domain(CalendarDomain.class)
@PropertyDefaults(tries = 300)
class DeadlinePropertiesTest {

  private static Deadline counted(
      LocalDate event, TimeLimit limit, WorkingCalendar calendar, DayOffRule rule) {
    return Deadline.counted(event, limit, calendar, rule);
  }

  @Property
  void theForwardRuleNeverEndsALimitEarlierAndTheBackwardRuleNeverLater(
      @ForAll LocalDate event, @ForAll TimeLimit limit, @ForAll WorkingCalendar calendar) {
    Deadline next = counted(event, limit, calendar, DayOffRules.NEXT_WORKING_DAY);
    Deadline previous = counted(event, limit, calendar, DayOffRules.PREVIOUS_WORKING_DAY);
    Deadline stay = counted(event, limit, calendar, DayOffRules.STAY);

    assertThat(next.day()).isAfterOrEqualTo(next.rawDay());
    assertThat(previous.day()).isBeforeOrEqualTo(previous.rawDay());
    assertThat(stay.day()).isEqualTo(stay.rawDay()).isEqualTo(next.rawDay());
    assertThat(calendar.isWorkingDay(next.day())).isTrue();
    assertThat(calendar.isWorkingDay(previous.day())).isTrue();
  }

  @Property
  void aLimitInWorkingDaysNeverMoves(
      @ForAll LocalDate event,
      @ForAll int n,
      @ForAll WorkingCalendar calendar,
      @ForAll DayOffRules rule) {
    Deadline deadline = counted(event, TimeLimit.ofWorkingDays(n + 1), calendar, rule);

    assertThat(deadline.day()).isEqualTo(deadline.rawDay());
    assertThat(calendar.workingDaysBetween(event, deadline.day())).isEqualTo(n + 1);
  }

  @Property
  void daysEndAsManyDaysLaterWhateverTheCalendar(
      @ForAll LocalDate event,
      @ForAll int n,
      @ForAll WorkingCalendar calendar,
      @ForAll DayOffRules rule) {
    LocalDate rawDay = counted(event, TimeLimit.ofDays(n + 1), calendar, rule).rawDay();

    assertThat(rawDay.toEpochDay() - event.toEpochDay()).isEqualTo(n + 1);
  }

  @Property
  void weeksEndOnTheSameDayOfTheWeek(
      @ForAll LocalDate event, @ForAll int n, @ForAll WorkingCalendar calendar) {
    LocalDate rawDay =
        counted(event, TimeLimit.ofWeeks(n % 26 + 1), calendar, DayOffRules.STAY).rawDay();

    assertThat(rawDay.getDayOfWeek()).isEqualTo(event.getDayOfWeek());
    assertThat(DateRange.ofClosed(event.plusDays(1), rawDay).lengthInDays())
        .isEqualTo((n % 26 + 1) * 7L);
  }

  @Property
  void monthsEndOnTheSameDayOrOnTheLastOfTheMonth(
      @ForAll LocalDate event, @ForAll int n, @ForAll WorkingCalendar calendar) {
    int months = n % 12 + 1;
    LocalDate rawDay =
        counted(event, TimeLimit.ofMonths(months), calendar, DayOffRules.STAY).rawDay();

    assertThat(rawDay.getYear() * 12 + rawDay.getMonthValue())
        .isEqualTo(event.getYear() * 12 + event.getMonthValue() + months);
    assertThat(rawDay.getDayOfMonth())
        .isEqualTo(Math.min(event.getDayOfMonth(), rawDay.lengthOfMonth()));
  }

  @Property
  void twelveMonthsAreAYear(@ForAll LocalDate event, @ForAll WorkingCalendar calendar) {
    assertThat(counted(event, TimeLimit.ofMonths(12), calendar, DayOffRules.STAY).rawDay())
        .isEqualTo(counted(event, TimeLimit.ofYears(1), calendar, DayOffRules.STAY).rawDay());
  }

  @Property
  void aLaterEventNeverEndsEarlier(
      @ForAll LocalDate one,
      @ForAll LocalDate other,
      @ForAll TimeLimit limit,
      @ForAll WorkingCalendar calendar,
      @ForAll DayOffRules rule) {
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;

    assertThat(counted(earlier, limit, calendar, rule).day())
        .isBeforeOrEqualTo(counted(later, limit, calendar, rule).day());
  }

  @Property
  void aLocalClosingNeverMakesADeadlineEarlier(
      @ForAll LocalDate event,
      @ForAll TimeLimit limit,
      @ForAll WorkingCalendar calendar,
      @ForAll DayOff closing) {
    DayOffRule rule = DayOffRules.NEXT_WORKING_DAY;
    WorkingCalendar closed = calendar.withDayOff(closing);

    assertThat(counted(event, limit, closed, rule).day())
        .isAfterOrEqualTo(counted(event, limit, calendar, rule).day());
    assertThat(Deadline.fixed(event, closed, rule).day())
        .isAfterOrEqualTo(Deadline.fixed(event, calendar, rule).day());
  }

  @Property
  void whatIsOverdueStaysOverdue(
      @ForAll LocalDate written,
      @ForAll LocalDate asOf,
      @ForAll WorkingCalendar calendar,
      @ForAll DayOffRules rule) {
    Deadline deadline = Deadline.fixed(written, calendar, rule);

    assertThat(deadline.isPast(deadline.day())).isFalse();
    assertThat(deadline.isPast(deadline.day().plusDays(1))).isTrue();
    if (deadline.isPast(asOf)) {
      assertThat(deadline.isPast(asOf.plusDays(1))).isTrue();
    }
  }

  @Property
  void anExplanationOfWorkingDaysAccountsForEveryDay(
      @ForAll LocalDate event, @ForAll int n, @ForAll WorkingCalendar calendar) {
    TimeLimit limit = TimeLimit.ofWorkingDays(n + 1);
    Explanation explanation =
        counted(event, limit, calendar, DayOffRules.NEXT_WORKING_DAY).explanation();
    DateRange after = DateRange.ofClosed(event.plusDays(1), explanation.rawDay());

    assertThat(limit.amount() + explanation.skipped().size()).isEqualTo(after.lengthInDays());
    assertThat(explanation.skipped())
        .extracting(DayOff::day)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(after::contains);
    assertThat(explanation.firstDayCounted())
        .hasValueSatisfying(
            first -> {
              assertThat(calendar.isWorkingDay(first)).isTrue();
              assertThat(event.plusDays(1).datesUntil(first)).noneMatch(calendar::isWorkingDay);
            });
  }

  @Property
  void anExplanationSkipsExactlyTheDaysTheEndMovesOver(
      @ForAll LocalDate event,
      @ForAll TimeLimit limit,
      @ForAll WorkingCalendar calendar,
      @ForAll DayOffRules rule) {
    Deadline deadline = counted(event, limit, calendar, rule);
    Explanation explanation = deadline.explanation();

    if (limit.unit() != LimitUnit.WORKING_DAY) {
      long moved = Math.abs(deadline.day().toEpochDay() - deadline.rawDay().toEpochDay());
      assertThat(explanation.skipped()).hasSize((int) moved);
    }
    assertThat(explanation.skipped()).extracting(DayOff::day).doesNotContain(deadline.day());
    assertThat(explanation.rawDayOff()).isEqualTo(calendar.findDayOff(deadline.rawDay()));
  }

  @Property
  void anExplanationRepeatsTheDeadlineInBothLanguages(
      @ForAll LocalDate event,
      @ForAll TimeLimit limit,
      @ForAll WorkingCalendar calendar,
      @ForAll DayOffRules rule) {
    Deadline deadline = counted(event, limit, calendar, rule);
    Explanation explanation = deadline.explanation();

    assertThat(explanation.day()).isEqualTo(deadline.day());
    assertThat(explanation.rawDay()).isEqualTo(deadline.rawDay());
    assertThat(explanation.certainty())
        .isEqualTo(deadline.certainty())
        .isNotEqualTo(Certainty.UNKNOWN);
    assertThat(explanation.toText(Language.ENGLISH))
        .contains(limit.label(Language.ENGLISH), "Due by the end of ", deadline.toString());
    assertThat(explanation.toText(Language.VIETNAMESE).lines())
        .hasSameSizeAs(explanation.toText(Language.ENGLISH).lines().toList())
        .anyMatch(line -> line.startsWith("Căn cứ: ") && line.endsWith("91/2015/QH13."));
  }
}
