package vn.kehoach.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.DayBound;

/** Changes and written days that are refused, and what is said. */
class DeadlineRefusalsTest {

  private static final WorkingCalendar REAL = VietnamCalendar.publicSector();

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Extension by(String limit, ExtensionBase base) {
    return Extension.by(TimeLimit.parse(limit), base);
  }

  private static Suspension suspension(String days) {
    String[] ends = days.split("\\.\\.", -1);
    return Suspension.of(DateRange.ofClosed(day(ends[0]), day(ends[1])));
  }

  @Test
  void whatIsInHoursOrOutOfAllYearsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> by("24 giờ", ExtensionBase.RAW_END))
        .withMessage(
            "limit of an extension must end with a day, hours being counted by MomentDeadline: '24"
                + " giờ'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Exemption.of(TimeLimit.ofWorkingHours(4), "mất điện"))
        .withMessage(
            "time added by an exemption must end with a day, hours being counted by MomentDeadline:"
                + " '4 giờ làm việc'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Exemption.of(TimeLimit.ofDays(4), " "))
        .withMessageStartingWith("reason of an exemption must be plain text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extension.to(LocalDate.MAX))
        .withMessage("new day of an extension must lie in the years 1 to 9999: '+999999999-12-31'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Suspension.of(DateRange.ofClosed(LocalDate.MIN, day("2023-01-01"))))
        .withMessage(
            "first day of a suspension must lie in the years 1 to 9999: '-999999999-01-01'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Suspension.of(DateRange.ofClosed(day("2023-01-01"), LocalDate.MAX)))
        .withMessage(
            "last day of a suspension must lie in the years 1 to 9999: '+999999999-12-31'");
    Deadline stays =
        Deadline.counted(day("2023-01-01"), TimeLimit.ofDays(5), REAL, DayOffRules.STAY);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                stays.suspendedBy(
                    Suspension.of(DateRange.ofClosed(day("0001-01-01"), day("9999-12-31")))))
        .withMessage(
            "end of a deadline with its changes must lie in the years 1 to 9999: '+10000-01-05'");
  }

  @Test
  void aChangeIsOneThingOrTheOther() {
    Extension by = by("5 ngày", ExtensionBase.RAW_END);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> by.withNewDay(day("2023-06-30")))
        .withMessage("extension must have a limit and its base, or a new day");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> by.withBase(Optional.empty()))
        .withMessage("extension must have a limit and its base, or a new day");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> suspension("2023-03-10..2023-03-19").withLastsStillOn(day("2023-03-18")))
        .withMessage(
            "suspension that lasts must last to the day looked from: '2023-03-10..2023-03-19'");
    assertThat(by.withDocument("15/QĐ-UBND").document()).contains("15/QĐ-UBND");
  }

  @ParameterizedTest
  @EnumSource
  void aDayWrittenOutsideTheYearsOfPlansIsRefused(DayBound bound) {
    for (LocalDate day : new LocalDate[] {LocalDate.MIN, LocalDate.of(0, 12, 31), LocalDate.MAX}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Deadline.bounded(bound, day, REAL, DayOffRules.STAY))
          .withMessage("written day must lie in the years 1 to 9999: '" + day + "'");
    }
  }
}
