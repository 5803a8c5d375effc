package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is nearer to the office goes first, in whatever order it was said. */
class CombinationTest {

  private static final WorkingCalendar BASE = VietnamCalendar.publicSector();
  private static final LocalDate NEW_YEAR = LocalDate.of(2028, 1, 3);
  private static final CalendarYear YEAR =
      CalendarYear.of(2028, Certainty.OFFICIAL, "1/TB-BNV")
          .withDaysOff(DayOff.of(LocalDate.of(2028, 3, 1), DayOffKind.HOLIDAY, "Lễ", "1/TB-BNV"));
  private static final CalendarNotice NOTICE = CalendarNotice.of(ImmutableList.of(YEAR));
  private static final DayOff CLOSING =
      DayOff.ofLocalClosing(LocalDate.of(2028, 3, 15), "Hội làng", "5/QĐ-UBND");
  private static final ImmutableSet<DayOfWeek> SUNDAY = ImmutableSet.of(DayOfWeek.SUNDAY);

  @Test
  void aNoticeTakesThePlaceOfTheProjection() {
    assertThat(BASE.isWorkingDay(NEW_YEAR)).isFalse();
    assertThat(BASE.withNotice(NOTICE).isWorkingDay(NEW_YEAR)).isTrue();
    assertThat(BASE.withNotice(NOTICE).isWorkingDay(LocalDate.of(2028, 3, 1))).isFalse();
    assertThat(BASE.withYear(YEAR)).isEqualTo(BASE.withNotice(NOTICE));
  }

  @Test
  void aLocalClosingOutlivesANoticeThatComesLater() {
    WorkingCalendar closedFirst = BASE.withDayOff(CLOSING).withNotice(NOTICE);

    assertThat(closedFirst.findDayOff(CLOSING.day())).contains(CLOSING);
    assertThat(closedFirst).isEqualTo(BASE.withNotice(NOTICE).withDayOff(CLOSING));
    assertThat(closedFirst.year(2028).daysOff()).contains(CLOSING).hasSize(2);
    assertThat(closedFirst.certaintyOf(2028)).isEqualTo(Certainty.OFFICIAL);
  }

  @Test
  void aDecisionOfTheOfficeGoesBeforeTheNotice() {
    LocalDate holiday = LocalDate.of(2028, 3, 1);
    MakeUpDay worked = MakeUpDay.of(holiday, LocalDate.of(2028, 3, 2), "5/QĐ-UBND");
    WorkingCalendar noticed = BASE.withNotice(NOTICE);

    assertThat(noticed.withMakeUpDay(worked).isWorkingDay(holiday)).isTrue();
    assertThat(noticed.withMakeUpDay(worked).year(2028).makeUpDays()).containsExactly(worked);
    assertThat(noticed.withOrdinaryDay(holiday).isWorkingDay(holiday)).isTrue();
    assertThat(noticed.withMakeUpDay(worked).withOrdinaryDay(holiday))
        .as("of two decisions about one day the later stands")
        .isEqualTo(noticed.withOrdinaryDay(holiday));
  }

  @Test
  void anOfficeMayWorkOnSaturdays() {
    WorkingCalendar oneStopShop = BASE.withWeeklyRest(SUNDAY);
    LocalDate saturday = LocalDate.of(2026, 3, 7);

    assertThat(oneStopShop.isWorkingDay(saturday)).isTrue();
    assertThat(oneStopShop.findDayOff(saturday)).isEmpty();
    assertThat(oneStopShop.isWorkingDay(saturday.plusDays(1))).isFalse();
    assertThat(oneStopShop.plusWorkingDays(LocalDate.of(2026, 3, 5), 2)).isEqualTo(saturday);
    assertThat(oneStopShop.isWorkingDay(LocalDate.of(2021, 5, 1)))
        .as("a holiday on a Saturday is one")
        .isFalse();
    assertThat(oneStopShop.isWorkingDay(LocalDate.of(2021, 5, 3)))
        .as("its compensation was announced and stands")
        .isFalse();
    assertThat(oneStopShop.isWorkingDay(LocalDate.of(2025, 4, 26))).isTrue();
    assertThat(oneStopShop.isWorkingDay(LocalDate.of(2029, 3, 3)))
        .as("in projected years too")
        .isTrue();
  }

  @Test
  void allLayersLieOverEachOtherInAnyOrder() {
    WorkingCalendar one =
        BASE.withNotice(NOTICE)
            .withDayOff(CLOSING)
            .withWeeklyRest(SUNDAY)
            .withUnknownYears(UnknownYears.WEEKLY_REST_ONLY);
    WorkingCalendar other =
        BASE.withUnknownYears(UnknownYears.WEEKLY_REST_ONLY)
            .withWeeklyRest(SUNDAY)
            .withDayOff(CLOSING)
            .withNotice(NOTICE);

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(BASE);
    assertThat(one.isWorkingDay(LocalDate.of(2028, 3, 4))).isTrue();
    assertThat(one.isWorkingDay(CLOSING.day())).isFalse();
  }
}
