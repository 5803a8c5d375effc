package vn.kehoach.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.calendar.CalendarYear;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.legal.Provision;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.testing.AnnouncedYears;
import vn.kehoach.text.Language;

class MomentDeadlineTest {

  private static final WorkingCalendar REAL = AnnouncedYears.calendar();

  private static LocalDateTime at(String moment) {
    return LocalDateTime.parse(moment);
  }

  private static MomentDeadline counted(String start, String limit, DayOffRule rule) {
    return MomentDeadline.counted(
        at(start), TimeLimit.parse(limit), REAL, OfficeHours.usual(), rule);
  }

  @ParameterizedTest(name = "{0} + {1}, {2}: {3}, {4}")
  @CsvSource(
      textBlock =
          """
          2026-11-25T10:55:20, 30 phút,        STAY,                 2026-11-25T11:25:20, 2026-11-25T11:25:20
          2026-11-25T10:55,    24 giờ,         STAY,                 2026-11-26T10:55,    2026-11-26T10:55
          2026-11-27T10:00,    24 giờ,         STAY,                 2026-11-28T10:00,    2026-11-28T10:00
          2026-11-27T10:00,    24 giờ,         NEXT_WORKING_DAY,     2026-11-28T10:00,    2026-12-01T00:00
          2026-11-27T10:00,    24 giờ,         PREVIOUS_WORKING_DAY, 2026-11-28T10:00,    2026-11-28T00:00
          2026-11-26T10:00,    24 giờ,         NEXT_WORKING_DAY,     2026-11-27T10:00,    2026-11-27T10:00
          2026-11-27T00:00,    24 giờ,         NEXT_WORKING_DAY,     2026-11-28T00:00,    2026-11-28T00:00
          2026-11-25T10:55,    5 giờ làm việc, STAY,                 2026-11-26T07:55,    2026-11-26T07:55
          2026-11-27T16:00,    2 giờ làm việc, NEXT_WORKING_DAY,     2026-11-30T08:30,    2026-11-30T08:30
          2026-12-31T23:00,    120 phút,       STAY,                 2027-01-01T01:00,    2027-01-01T01:00
          """)
  void hoursRunFromTheStatedMoment(
      String start, String limit, DayOffRules rule, LocalDateTime raw, LocalDateTime moment) {
    MomentDeadline deadline = counted(start, limit, rule);

    assertThat(deadline.rawMoment()).isEqualTo(raw);
    assertThat(deadline.moment()).isEqualTo(moment);
    assertThat(deadline).hasToString(moment.toString());
    assertThat(deadline.startsAt()).isEqualTo(at(start));
    assertThat(deadline.limit()).isEqualTo(TimeLimit.parse(limit));
    assertThat(deadline.rule()).isEqualTo(rule);
    assertThat(deadline.calendar()).isEqualTo(REAL);
    assertThat(deadline.officeHours()).isEqualTo(OfficeHours.usual());
  }

  @Test
  void theMomentItselfIsInTime() {
    MomentDeadline deadline = counted("2026-11-25T10:55", "24 giờ", DayOffRules.STAY);

    assertThat(deadline.label(Language.VIETNAMESE)).isEqualTo("10 giờ 55 phút, thứ Năm 26/11/2026");
    assertThat(deadline.isPast(at("2026-11-26T10:54:59"))).isFalse();
    assertThat(deadline.isPast(at("2026-11-26T10:55"))).isFalse();
    assertThat(deadline.isPast(at("2026-11-26T10:55:00.000000001"))).isTrue();
  }

  @ParameterizedTest(name = "{0} + {1} {2}: {3}, {4}")
  @CsvSource({
    "2027-12-30T10:00, 24 giờ,          STAY,             2027,           OFFICIAL",
    "2027-12-31T10:00, 24 giờ,          STAY,             2028,           PROJECTED",
    "2027-12-31T10:00, 14 giờ,          STAY,             2027,           OFFICIAL",
    "2027-12-31T16:00, 2 giờ làm việc,  STAY,             2027 2028,      PROJECTED",
    "2028-12-30T16:00, 400 giờ,         STAY,             2029,           UNKNOWN",
    "2027-01-01T10:00, 1 giờ,           PREVIOUS_WORKING_DAY, 2026 2027,  OFFICIAL",
    "2026-06-01T10:00, 1 giờ,           NEXT_WORKING_DAY, 2026,           OFFICIAL"
  })
  void itIsAsSureAsTheLeastSureYearItRestsOn(
      String start, String limit, DayOffRules rule, String years, Certainty certainty) {
    WorkingCalendar with2028 =
        REAL.withYear(CalendarYear.of(2028, Certainty.PROJECTED, "tính theo luật"));
    MomentDeadline deadline =
        MomentDeadline.counted(
            at(start), TimeLimit.parse(limit), with2028, OfficeHours.usual(), rule);

    assertThat(deadline.years())
        .isEqualTo(
            Arrays.stream(years.split(" ", -1))
                .map(Integer::valueOf)
                .collect(ImmutableList.toImmutableList()));
    assertThat(deadline.certainty()).isEqualTo(certainty);
    assertThat(deadline.explanation().certainty()).isEqualTo(certainty);
  }

  @ParameterizedTest
  @EnumSource
  void everyUnitIsCountedByOneOfTheTwo(LimitUnit unit) {
    TimeLimit limit = TimeLimit.of(1, unit);
    if (unit.isOfDays()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> counted("2026-11-25T10:55", limit.toString(), DayOffRules.STAY))
          .withMessage(
              "time limit must end at a moment, days being counted by Deadline: '" + limit + "'");
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  Deadline.counted(
                      at("2026-11-25T10:55").toLocalDate(), limit, REAL, DayOffRules.STAY))
          .withMessage(
              "time limit must end with a day, hours being counted by MomentDeadline: '"
                  + limit
                  + "'");
    }
  }

  @Test
  void momentsOutsideTheYearsOfPlansAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> counted("0000-12-31T10:00", "1 giờ", DayOffRules.STAY))
        .withMessage("day the limit runs from must lie in the years 1 to 9999: '0000-12-31'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> counted("9999-12-31T23:30", "1 giờ", DayOffRules.STAY))
        .withMessage("time limit from 9999-12-31T23:30 must end in the years 1 to 9999: '1 giờ'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> counted("2027-12-31T16:30", "1 giờ làm việc", DayOffRules.STAY))
        .withMessage(
            "calendar Vietnam, public sector must know the year (known: 2010-2027): '2028'");
  }

  @Test
  void theProvisionOfTheLimitComesFirst() {
    Provision article = Provision.of(DocumentNumber.parse("25/2018/QH14"), "24");
    MomentDeadline deadline =
        counted("2026-11-27T10:00", "24 giờ", DayOffRules.NEXT_WORKING_DAY)
            .withLimitSource(article);

    assertThat(deadline.limitSources()).containsExactly(article);
    assertThat(deadline.explanation().provisions())
        .containsExactly(
            article, CivilCode.FROM_THE_MOMENT, CivilCode.LAST_DAY_OFF, CivilCode.MIDNIGHT);
  }
}
