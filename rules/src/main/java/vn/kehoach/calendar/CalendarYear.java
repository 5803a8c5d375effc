package vn.kehoach.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.kehoach.text.PlainText;

/**
 * All days off and make-up days of one year, and how sure they are. Weekly rest days are not
 * listed.
 *
 * <p>Vietnamese term: <i>lịch nghỉ lễ, tết của năm</i>.
 *
 * <p>A year is complete or absent: the span of Tết, the second National Day and swaps are decided
 * year by year.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCalendarYear.class)
public abstract class CalendarYear implements WithCalendarYear {

  CalendarYear() {}

  /**
   * Returns the year.
   *
   * @return such as 2023
   */
  @Value.Parameter
  public abstract int year();

  /**
   * Returns how sure the year is.
   *
   * @return official or projected
   */
  @Value.Parameter
  public abstract Certainty certainty();

  /**
   * Returns the notices the year is made from.
   *
   * @return numbers and dates, such as {@code 8056/VPCP-KGVX 01/12/2022; 5034/TB-LĐTBXH}
   */
  @Value.Parameter
  public abstract String notices();

  /**
   * Returns the day the data were last checked against their sources.
   *
   * @return the day, or empty if it is not known
   */
  public abstract Optional<LocalDate> checkedOn();

  /**
   * Returns the first day known, such as 1999-10-02, the first day of the five-day week.
   *
   * @return the day, or empty if the year is known whole
   */
  public abstract Optional<LocalDate> knownFrom();

  /**
   * Returns what to know before relying on the year.
   *
   * @return a remark, or empty
   */
  public abstract Optional<String> remark();

  /**
   * Returns the holidays, compensations, swaps and closings of the year.
   *
   * @return the days off, each day once
   */
  public abstract ImmutableList<DayOff> daysOff();

  /**
   * Returns the rest days worked in the year.
   *
   * @return the make-up days, each day once
   */
  public abstract ImmutableList<MakeUpDay> makeUpDays();

  /**
   * Returns the days worked that another choice would give off, where neither a statute nor a
   * notice decides, first Monday 2029-11-26.
   *
   * @return the days as they would be off, each with the choice by which it is worked
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract ImmutableList<DayOff> daysInDoubt();

  /**
   * Obtains a year without days off yet.
   *
   * @param year the year
   * @param certainty official or projected
   * @param notices the notices it is made from
   * @return the year
   */
  public static CalendarYear of(int year, Certainty certainty, String notices) {
    return ImmutableCalendarYear.of(year, certainty, notices);
  }

  @Value.Check
  void check() {
    checkArgument(
        year() >= 1900 && year() <= 2199,
        "year of a calendar must be from 1900 to 2199: '%s'",
        year());
    checkArgument(
        certainty() != Certainty.UNKNOWN,
        "certainty of a calendar year must be OFFICIAL or PROJECTED: '%s'",
        certainty());
    PlainText.check("notices of calendar year " + year(), notices());
    remark().ifPresent(text -> PlainText.check("remark on calendar year " + year(), text));
    knownFrom().ifPresent(this::checkLies);
    Set<LocalDate> seen = new HashSet<>();
    daysOff().forEach(day -> checkDay(day.day(), seen));
    makeUpDays().forEach(day -> checkDay(day.day(), seen));
    daysInDoubt().forEach(day -> checkDay(day.day(), seen));
  }

  private void checkDay(LocalDate day, Set<LocalDate> seen) {
    checkLies(day);
    checkArgument(
        seen.add(day), "day of calendar year %s must stand there once: '%s'", year(), day);
  }

  private void checkLies(LocalDate day) {
    checkArgument(
        day.getYear() == year(), "day of calendar year %s must lie in it: '%s'", year(), day);
  }

  Optional<DayOff> findDayOff(LocalDate day) {
    return daysOff().stream().filter(off -> off.day().equals(day)).findFirst();
  }
}
