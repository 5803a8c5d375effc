package vn.kehoach.deadline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.calendar.Certainty;
import vn.kehoach.calendar.DayOff;
import vn.kehoach.legal.Provision;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.text.Language;

/**
 * How a deadline comes about: where counting starts, which days are skipped and why, how the end
 * moves, and which articles say so.
 *
 * <p>Vietnamese term: <i>diễn giải cách tính thời hạn</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableExplanation.class)
public abstract class Explanation implements WithExplanation {

  Explanation() {}

  /**
   * Returns the last day as counted or written.
   *
   * @return the raw day
   */
  @Value.Parameter
  public abstract LocalDate rawDay();

  /**
   * Returns the last day in time.
   *
   * @return the day
   */
  @Value.Parameter
  public abstract LocalDate day();

  /**
   * Returns the name of the day-off rule.
   *
   * @return such as {@code NEXT_WORKING_DAY}
   */
  @Value.Parameter
  public abstract String rule();

  /**
   * Returns how sure the deadline is.
   *
   * @return the worst certainty it rests on
   */
  @Value.Parameter
  public abstract Certainty certainty();

  /**
   * Returns the day of the event, itself not counted.
   *
   * @return the day, or empty for a fixed day
   */
  public abstract Optional<LocalDate> eventDay();

  /**
   * Returns the limit counted.
   *
   * @return the limit, or empty for a fixed day
   */
  public abstract Optional<TimeLimit> limit();

  /**
   * Returns the first day counted.
   *
   * @return the day after the event, or the first working day after it for working days; empty for
   *     a fixed day
   */
  public abstract Optional<LocalDate> firstDayCounted();

  /**
   * Returns why the raw day is not worked.
   *
   * @return the day off, or empty if it is worked or its year is not known to the calendar
   */
  public abstract Optional<DayOff> rawDayOff();

  /**
   * Returns the days skipped: for working days, each day off on the way; otherwise those the end
   * moves over.
   *
   * @return the days in order, each with its name
   */
  public abstract ImmutableList<DayOff> skipped();

  /**
   * Returns the articles that say so.
   *
   * @return the provisions in the order of the steps
   */
  public abstract ImmutableList<Provision> provisions();

  /**
   * Returns what the articles do not settle.
   *
   * @return the caveats, perhaps none
   */
  public abstract ImmutableList<Caveat> caveats();

  /**
   * Returns the notices of the calendar years used.
   *
   * @return numbers and dates, one entry a year the calendar knows
   */
  public abstract ImmutableList<String> notices();

  /**
   * Returns the day before which the text says, "trước ngày".
   *
   * @return the day, itself out of time, or empty
   */
  public abstract Optional<LocalDate> writtenBefore();

  /**
   * Returns the deadline before all changes.
   *
   * @return the explanation of the first deadline, or empty if nothing was changed
   */
  public abstract Optional<Explanation> original();

  /**
   * Returns the extensions, suspensions and exemptions, and where each led.
   *
   * @return the steps in the order they were made
   */
  public abstract ImmutableList<ChangeStep> steps();

  /**
   * Returns the moments between which a limit in minutes or hours runs.
   *
   * @return the moments, or empty for a limit in days
   */
  public abstract Optional<MomentSpan> moments();

  static Explanation of(LocalDate rawDay, LocalDate day, String rule, Certainty certainty) {
    return ImmutableExplanation.of(rawDay, day, rule, certainty);
  }

  /**
   * Returns the explanation as sentences, one a line.
   *
   * @param language the language of the sentences
   * @return the text
   */
  public String toText(Language language) {
    return ExplanationText.of(this, language);
  }
}
