package vn.kehoach.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.testing.CalendarDomain;
import vn.kehoach.testing.ChangeDraft;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

@Domain(CalendarDomain.class)
@PropertyDefaults(tries = 400)
class DeadlineChangesPropertiesTest {

  private static Deadline changed(Deadline deadline, LocalDate start, List<ChangeDraft> drafts) {
    Deadline result = deadline;
    for (ChangeDraft draft : drafts) {
      result = draft.applyTo(result, start);
    }
    return result;
  }

  private static Deadline suspended(Deadline deadline, LocalDate start, List<ChangeDraft> drafts) {
    Deadline result = deadline;
    for (ChangeDraft draft : drafts) {
      result = result.suspendedBy(draft.suspension(start));
    }
    return result;
  }

  private static Set<LocalDate> daysOf(LocalDate start, List<ChangeDraft> drafts) {
    Set<LocalDate> days = new TreeSet<>();
    for (ChangeDraft draft : drafts) {
      DateRange range = draft.suspension(start).days();
      range.firstDay().datesUntil(range.lastDay().plusDays(1)).forEach(days::add);
    }
    return days;
  }

  /** Walks day by day, and shares nothing with what it checks. */
  private static LocalDate walk(
      LocalDate start, TimeLimit limit, WorkingCalendar calendar, Set<LocalDate> suspended) {
    boolean working = limit.unit() == LimitUnit.WORKING_DAY;
    LocalDate end = Deadline.counted(start, limit, calendar, DayOffRules.STAY).rawDay();
    long left = working ? limit.amount() : ChronoUnit.DAYS.between(start, end);
    LocalDate day = start;
    while (left > 0) {
      day = day.plusDays(1);
      boolean counts = !suspended.contains(day) && (!working || calendar.isWorkingDay(day));
      left -= counts ? 1 : 0;
    }
    return day;
  }

  @Property
  void aLimitEndsWithTheLastOfItsDaysThatAreNotSuspended(
      @ForAll LocalDate event,
      @ForAll TimeLimit limit,
      @ForAll WorkingCalendar calendar,
      @ForAll List<ChangeDraft> drafts) {
    Deadline first = Deadline.counted(event, limit, calendar, DayOffRules.NEXT_WORKING_DAY);
    Deadline deadline = suspended(first, event, drafts);
    Set<LocalDate> days = daysOf(event, drafts);

    LocalDate expected = walk(event, limit, calendar, days);
    assertThat(deadline.rawDay()).isEqualTo(expected);
    while (!calendar.isWorkingDay(expected) || days.contains(expected)) {
      expected = expected.plusDays(1);
    }
    assertThat(deadline.day()).isEqualTo(expected);
  }

  @Property
  void aSuspensionNeverShortens(
      @ForAll LocalDate event,
      @ForAll TimeLimit limit,
      @ForAll WorkingCalendar calendar,
      @ForAll DayOffRules rule,
      @ForAll List<ChangeDraft> drafts,
      @ForAll ChangeDraft another) {
    Deadline before = changed(Deadline.counted(event, limit, calendar, rule), event, drafts);
    Deadline after = before.suspendedBy(another.suspension(event));

    assertThat(after.rawDay()).isAfterOrEqualTo(before.rawDay());
    assertThat(after.day()).isAfterOrEqualTo(before.day());
  }

  @Property
  void suspensionsAreTheDaysTheyHaveTogetherInWhateverOrder(
      @ForAll LocalDate event,
      @ForAll TimeLimit limit,
      @ForAll WorkingCalendar calendar,
      @ForAll DayOffRules rule,
      @ForAll List<ChangeDraft> drafts) {
    Deadline first = Deadline.counted(event, limit, calendar, rule);
    List<ChangeDraft> reversed = new ArrayList<>(drafts);
    Collections.reverse(reversed);
    Deadline dayByDay = first;
    for (LocalDate day : daysOf(event, drafts)) {
      dayByDay = dayByDay.suspendedBy(Suspension.of(DateRange.ofClosed(day, day)));
    }
    Deadline deadline = suspended(first, event, drafts);

    assertThat(suspended(first, event, reversed))
        .extracting(Deadline::rawDay, Deadline::day)
        .containsExactly(deadline.rawDay(), deadline.day());
    assertThat(dayByDay)
        .extracting(Deadline::rawDay, Deadline::day)
        .containsExactly(deadline.rawDay(), deadline.day());
    assertThat(suspended(deadline, event, drafts).day())
        .as("telling it twice changes nothing")
        .isEqualTo(deadline.day());
  }

  @Property
  void aSuspensionBeforeTheCountOrAfterTheEndHasNoEffect(
      @ForAll LocalDate event,
      @ForAll TimeLimit limit,
      @ForAll WorkingCalendar calendar,
      @ForAll DayOffRules rule,
      @ForAll ChangeDraft draft) {
    Deadline first = Deadline.counted(event, limit, calendar, rule);
    LocalDate last = first.day().isAfter(first.rawDay()) ? first.day() : first.rawDay();
    DateRange before = DateRange.ofClosed(event.minusDays(draft.length()), event);
    DateRange after = DateRange.ofClosed(last.plusDays(1), last.plusDays(draft.length()));

    for (DateRange range : List.of(before, after)) {
      Deadline deadline = first.suspendedBy(Suspension.of(range));
      assertThat(deadline.rawDay()).isEqualTo(first.rawDay());
      assertThat(deadline.day()).isEqualTo(first.day());
    }
  }

  @Property
  void everyChangeEndsLaterOrOnTheSameDayAndTheFirstEndStays(
      @ForAll LocalDate event,
      @ForAll TimeLimit limit,
      @ForAll WorkingCalendar calendar,
      @ForAll DayOffRules rule,
      @ForAll List<ChangeDraft> drafts) {
    Deadline first = Deadline.counted(event, limit, calendar, rule);
    Deadline before = first;
    for (ChangeDraft draft : drafts) {
      Deadline after = draft.applyTo(before, event);
      assertThat(after.rawDay()).isAfterOrEqualTo(before.rawDay());
      assertThat(after.day()).isAfterOrEqualTo(before.day());
      assertThat(after.original()).isEqualTo(first);
      assertThat(after.certainty())
          .isGreaterThanOrEqualTo(calendar.certaintyOf(after.day().getYear()));
      before = after;
    }
    assertThat(before.changes()).hasSameSizeAs(drafts);
  }

  @Property
  void lengthsInDaysAddUpInAnyOrder(
      @ForAll LocalDate event,
      @ForAll TimeLimit limit,
      @ForAll WorkingCalendar calendar,
      @ForAll DayOffRules rule,
      @ForAll int one,
      @ForAll int other) {
    Deadline first = Deadline.counted(event, limit, calendar, rule);
    Extension oneDay = Extension.by(TimeLimit.ofDays(one + 1), ExtensionBase.RAW_END);
    Extension another = Extension.by(TimeLimit.ofDays(other + 1), ExtensionBase.RAW_END);
    LocalDate end = first.rawDay().plusDays(one + other + 2L);

    assertThat(first.extendedBy(oneDay).extendedBy(another).rawDay()).isEqualTo(end);
    assertThat(first.extendedBy(another).extendedBy(oneDay).rawDay()).isEqualTo(end);
    assertThat(first.exemptedBy(Exemption.of(TimeLimit.ofDays(one + 1), "lũ")).extendedBy(another))
        .extracting(Deadline::rawDay)
        .isEqualTo(end);
  }

  @Property
  void theTwoBasesDifferOnlyWhereTheEndMoved(
      @ForAll LocalDate event,
      @ForAll TimeLimit limit,
      @ForAll WorkingCalendar calendar,
      @ForAll DayOffRules rule,
      @ForAll ChangeDraft draft) {
    Deadline first = Deadline.counted(event, limit, calendar, rule);
    LocalDate raw = first.extendedBy(Extension.by(draft.limit(), ExtensionBase.RAW_END)).rawDay();
    LocalDate shifted =
        first.extendedBy(Extension.by(draft.limit(), ExtensionBase.SHIFTED_END)).rawDay();

    if (rule == DayOffRules.NEXT_WORKING_DAY) {
      assertThat(shifted).isAfterOrEqualTo(raw);
    }
    Assume.that(first.day().equals(first.rawDay()));
    assertThat(shifted).isEqualTo(raw);
  }

  @Property
  void theStepsOfAnExplanationLeadFromTheFirstEndToTheLast(
      @ForAll LocalDate event,
      @ForAll TimeLimit limit,
      @ForAll WorkingCalendar calendar,
      @ForAll DayOffRules rule,
      @ForAll List<ChangeDraft> drafts) {
    Deadline first = Deadline.counted(event, limit, calendar, rule);
    Deadline deadline = changed(first, event, drafts);
    Explanation explanation = deadline.explanation();

    LocalDate end = first.rawDay();
    for (ChangeStep step : explanation.steps()) {
      assertThat(step.ends().firstDay()).isEqualTo(end);
      end = step.ends().lastDay();
    }
    assertThat(end).isEqualTo(deadline.rawDay());
    assertThat(explanation.original())
        .isEqualTo(drafts.isEmpty() ? Optional.empty() : Optional.of(first.explanation()));
    assertThat(explanation.toText(Language.VIETNAMESE))
        .doesNotContain("{")
        .contains(DayWords.of(deadline.day(), Language.VIETNAMESE));
  }
}
