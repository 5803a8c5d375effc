package vn.kehoach.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.calendar.VietnamCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.Provision;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.plan.DayBound;

class DeadlineChangesTest {

  private static final WorkingCalendar REAL = VietnamCalendar.publicSector();
  private static final DayOffRule NEXT = DayOffRules.NEXT_WORKING_DAY;

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Deadline counted(String event, String limit) {
    return Deadline.counted(day(event), TimeLimit.parse(limit), REAL, NEXT);
  }

  private static Extension by(String limit, ExtensionBase base) {
    return Extension.by(TimeLimit.parse(limit), base);
  }

  private static Suspension suspension(String days) {
    String[] ends = days.split("\\.\\.", -1);
    return Suspension.of(DateRange.ofClosed(day(ends[0]), day(ends[1])));
  }

  private static Deadline suspended(Deadline deadline, String ranges) {
    Deadline result = deadline;
    for (String range : ranges.split(" ", -1)) {
      result = result.suspendedBy(suspension(range));
    }
    return result;
  }

  /** Denunciations Law 25/2018/QH14, Article 30: 30 days, extended by 30. */
  @Test
  void anExtensionStartsWhenTheFirstLimitEnds() {
    Deadline first = counted("2023-03-01", "30 ngày");
    Deadline extended = first.extendedBy(by("30 ngày", ExtensionBase.RAW_END));

    assertThat(extended.original()).isEqualTo(first).hasToString("2023-03-31");
    assertThat(extended.eventDay()).contains(day("2023-03-01"));
    assertThat(extended.limit()).contains(TimeLimit.ofDays(30));
    assertThat(extended.rawDay()).isEqualTo(day("2023-04-30"));
    assertThat(extended).hasToString("2023-05-04");
    assertThat(extended.changes()).containsExactly(by("30 ngày", ExtensionBase.RAW_END));
    assertThat(first.changes()).as("nothing is overwritten").isEmpty();
  }

  /** 2023-02-05 is a Sunday. */
  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource({
    "RAW_END,     30 ngày,         2023-03-07, 2023-03-07",
    "SHIFTED_END, 30 ngày,         2023-03-08, 2023-03-08",
    "RAW_END,     1 tháng,         2023-03-05, 2023-03-06",
    "SHIFTED_END, 1 tháng,         2023-03-06, 2023-03-06",
    "RAW_END,     5 ngày làm việc, 2023-02-10, 2023-02-10",
    "SHIFTED_END, 5 ngày làm việc, 2023-02-13, 2023-02-13"
  })
  void theBaseSaysFromWhichEndALengthIsCounted(
      ExtensionBase base, String limit, LocalDate rawDay, LocalDate dueDay) {
    Deadline first = counted("2023-01-06", "30 ngày");
    Deadline extended = first.extendedBy(by(limit, base));

    assertThat(first.rawDay()).isEqualTo(day("2023-02-05"));
    assertThat(first.day()).isEqualTo(day("2023-02-06"));
    assertThat(extended.rawDay()).isEqualTo(rawDay);
    assertThat(extended.day()).isEqualTo(dueDay);
  }

  @Test
  void extensionsMayBeRepeated() {
    Deadline twice =
        counted("2023-03-01", "30 ngày")
            .extendedBy(by("30 ngày", ExtensionBase.SHIFTED_END))
            .extendedBy(by("30 ngày", ExtensionBase.SHIFTED_END));

    assertThat(twice.rawDay()).as("30 days after 4 May").isEqualTo(day("2023-06-03"));
    assertThat(twice).hasToString("2023-06-05");
    assertThat(twice.changes()).hasSize(2);
    assertThat(twice.original()).hasToString("2023-03-31");
  }

  @Test
  void monthsOfAnExtensionAreAddedAtOnceToTheEndSoFar() {
    Deadline extended =
        Deadline.counted(day("2023-12-31"), TimeLimit.ofMonths(2), REAL, DayOffRules.STAY)
            .extendedBy(by("1 tháng", ExtensionBase.RAW_END));

    assertThat(extended.rawDay()).as("29 February and a month").isEqualTo(day("2024-03-29"));
  }

  @Test
  void aDocumentMayExtendToADay() {
    Deadline extended =
        counted("2023-03-01", "30 ngày").extendedBy(Extension.to(day("2023-06-25")));

    assertThat(extended.rawDay()).isEqualTo(day("2023-06-25"));
    assertThat(extended).hasToString("2023-06-26");
    assertThat(extended.original()).hasToString("2023-03-31");
  }

  @Test
  void anExtensionNeverEndsEarlier() {
    Deadline first = counted("2023-03-01", "30 ngày");

    assertThat(first.extendedBy(Extension.to(day("2023-03-31"))).day()).isEqualTo(first.day());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> first.extendedBy(Extension.to(day("2023-03-30"))))
        .withMessage("extension must not end before the day 2023-03-31 it extends: '2023-03-30'");
    // Sunday 2023-06-25 went back to Friday; one day after Friday is not after Sunday
    Deadline back =
        Deadline.fixed(day("2023-06-25"), REAL, DayOffRules.PREVIOUS_WORKING_DAY)
            .extendedBy(by("1 ngày", ExtensionBase.SHIFTED_END));
    assertThat(back.rawDay()).isEqualTo(day("2023-06-25"));
  }

  @ParameterizedTest(name = "{0} + {1} without {2} ends {3}, due {4}")
  @CsvSource(
      textBlock =
          """
          2023-03-01, 30 ngày, 2023-03-10..2023-03-19,                         2023-04-10, 2023-04-10, ten days inside
          2023-03-01, 30 ngày, 2023-03-10..2023-03-14 2023-03-13..2023-03-19, 2023-04-10, 2023-04-10, overlapping
          2023-03-01, 30 ngày, 2023-03-10..2023-03-14 2023-03-15..2023-03-19, 2023-04-10, 2023-04-10, touching
          2023-03-01, 30 ngày, 2023-03-15..2023-03-19 2023-03-10..2023-03-14, 2023-04-10, 2023-04-10, told in another order
          2023-03-01, 30 ngày, 2023-03-10..2023-03-19 2023-03-12..2023-03-13, 2023-04-10, 2023-04-10, one within the other
          2023-03-01, 30 ngày, 2023-02-01..2023-03-05,                         2023-04-04, 2023-04-04, begun before the count: 2 to 5 March
          2023-03-01, 30 ngày, 2023-02-01..2023-02-28,                         2023-03-31, 2023-03-31, over before the count
          2023-03-01, 30 ngày, 2023-03-01..2023-03-01,                         2023-03-31, 2023-03-31, the day of the event is not counted anyway
          2023-03-01, 30 ngày, 2023-03-31..2023-03-31,                         2023-04-01, 2023-04-03, the last day
          2023-03-01, 30 ngày, 2023-04-01..2023-04-30,                         2023-03-31, 2023-03-31, after the end
          2023-03-01, 30 ngày, 2023-03-10..2023-03-19 2023-04-05..2023-04-06, 2023-04-12, 2023-04-12, the second within the first one's time
          2023-01-06, 30 ngày, 2023-02-06..2023-02-07,                         2023-02-05, 2023-02-08, on the day a Sunday moved to
          2023-03-01, 5 ngày làm việc, 2023-03-03..2023-03-07,                 2023-03-13, 2023-03-13, three working days not counted
          2023-03-01, 5 ngày làm việc, 2023-03-04..2023-03-05,                 2023-03-08, 2023-03-08, a weekend is off anyway
          2023-03-01, 5 ngày làm việc, 2023-02-20..2023-03-02,                 2023-03-09, 2023-03-09, begun before the count: 2 March
          2023-03-01, 5 ngày làm việc, 2023-03-09..2023-03-19,                 2023-03-08, 2023-03-08, after the end
          2023-01-31, 1 tháng, 2023-02-10..2023-02-12,                         2023-03-03, 2023-03-03, a month of 28 days and three more
          2023-01-31, 1 quý,   2023-02-10..2023-02-12,                         2023-05-03, 2023-05-04, the quarter ends on 30 April
          """)
  void aSuspensionStopsTheClock(
      String event, String limit, String ranges, LocalDate rawDay, LocalDate dueDay, String why) {
    Deadline deadline = suspended(counted(event, limit), ranges);

    assertThat(deadline.rawDay()).as(why).isEqualTo(rawDay);
    assertThat(deadline.day()).as(why).isEqualTo(dueDay);
    assertThat(deadline.original()).isEqualTo(counted(event, limit));
  }

  @Test
  void aWrittenDayMovesByTheSuspendedDaysUpToIt() {
    Deadline written = Deadline.fixed(day("2023-06-25"), REAL, NEXT);

    assertThat(suspended(written, "2023-06-01..2023-06-10").rawDay()).isEqualTo(day("2023-07-05"));
    assertThat(suspended(written, "2023-06-26..2023-06-30")).hasToString("2023-07-03");
    assertThat(suspended(written, "2023-06-27..2023-06-30")).hasToString("2023-06-26");
  }

  @Test
  void aSuspensionInTheTimeOfAnExtensionCountsToo() {
    Deadline extended =
        counted("2023-03-01", "30 ngày").extendedBy(by("30 ngày", ExtensionBase.RAW_END));

    assertThat(suspended(extended, "2023-04-05..2023-04-14").rawDay()).isEqualTo(day("2023-05-10"));
    assertThat(suspended(extended, "2023-03-25..2023-04-14").rawDay()).isEqualTo(day("2023-05-21"));
  }

  @Test
  void aDayThatADocumentSetMovesByLaterSuspensionsOnly() {
    Deadline first = counted("2023-03-01", "30 ngày");
    Extension toJune = Extension.to(day("2023-06-30"));

    assertThat(suspended(first, "2023-03-10..2023-03-19").extendedBy(toJune))
        .as("the document knew it")
        .hasToString("2023-06-30");
    assertThat(suspended(first.extendedBy(toJune), "2023-05-01..2023-05-10").rawDay())
        .isEqualTo(day("2023-07-10"));
    assertThat(
            suspended(
                    suspended(first, "2023-03-10..2023-03-19").extendedBy(toJune),
                    "2023-03-15..2023-03-24")
                .rawDay())
        .as("five of the ten days are new")
        .isEqualTo(day("2023-07-05"));
    assertThat(
            suspended(first.extendedBy(Extension.to(day("2023-04-02"))), "2023-03-10..2023-03-19"))
        .as("what the first limit leads to, if that is later")
        .hasToString("2023-04-12");
  }

  @Test
  void anOpenSuspensionIsLookedAtOnADay() {
    Deadline first = counted("2023-03-01", "30 ngày");
    Deadline seen = first.suspendedBy(Suspension.openFrom(day("2023-03-10"), day("2023-05-31")));

    assertThat(seen.rawDay()).as("22 days are left").isEqualTo(day("2023-06-22"));
    assertThat(seen.isPast(day("2023-05-31"))).isFalse();
    assertThat(first.suspendedBy(Suspension.openFrom(day("2023-04-01"), day("2023-05-31"))))
        .as("begun when the limit was over")
        .hasToString("2023-03-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Suspension.openFrom(day("2023-03-10"), day("2023-03-09")))
        .withMessage(
            "suspension from 2023-03-10 must have begun on the day looked from: '2023-03-09'");
  }

  @Test
  void anExemptionIsAddedBeside() {
    Deadline first = counted("2023-01-06", "30 ngày");
    Deadline exempted =
        first.exemptedBy(Exemption.of(TimeLimit.ofWorkingDays(3), "trở ngại khách quan"));

    assertThat(exempted.rawDay()).as("three working days after Sunday").hasToString("2023-02-08");
    assertThat(exempted.original()).isEqualTo(first);
    assertThat(exempted.isPast(day("2023-02-08"))).isFalse();
    assertThat(exempted.original().isPast(day("2023-02-08"))).isTrue();
  }

  @Test
  void aDayBeforeWhichIsNotInTime() {
    Deadline before = Deadline.bounded(DayBound.BEFORE, day("2023-06-16"), REAL, NEXT);
    Deadline noLater = Deadline.bounded(DayBound.NO_LATER_THAN, day("2023-06-16"), REAL, NEXT);

    assertThat(before.day()).isEqualTo(day("2023-06-15"));
    assertThat(noLater).isEqualTo(Deadline.fixed(day("2023-06-16"), REAL, NEXT));
    assertThat(before.extendedBy(by("1 ngày", ExtensionBase.RAW_END)).original()).isEqualTo(before);
  }

  @Test
  void theProvisionsOfTheLimitStayThroughAllChanges() {
    Provision article = Provision.of(DocumentNumber.parse("25/2018/QH14"), "30").withClause("1");
    Deadline deadline = counted("2023-03-01", "30 ngày").withLimitSource(article);

    assertThat(deadline.limitSources()).containsExactly(article);
    assertThat(deadline.extendedBy(by("1 ngày", ExtensionBase.RAW_END)).limitSources())
        .containsExactly(article);
    assertThat(deadline.extendedBy(by("1 ngày", ExtensionBase.RAW_END)).original())
        .isEqualTo(deadline);
    assertThat(deadline.explanation().provisions()).startsWith(article);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "5 ngày,         RAW_END,     2023 2024, OFFICIAL",
        "5 ngày,         SHIFTED_END, 2023 2024, OFFICIAL",
        "5 ngày làm việc,RAW_END,     2023 2024, OFFICIAL"
      })
  void theYearsAreThoseTheEndRestsOn(
      String limit, ExtensionBase base, String years, Certainty certainty) {
    Deadline extended =
        counted("2023-11-30", "1 tháng").extendedBy(by(limit, base)).extendedBy(by("1 ngày", base));
    ImmutableList<Integer> expected =
        base == ExtensionBase.RAW_END && limit.equals("5 ngày")
            ? ImmutableList.of(2024)
            : ImmutableList.of(2023, 2024);

    assertThat(extended.years()).isEqualTo(expected);
    assertThat(extended.certainty()).isEqualTo(certainty);
    assertThat(years).contains("2024");
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
}
