package vn.kehoach.statute;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.deadline.DayOffRules;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.deadline.Extension;
import vn.kehoach.deadline.ExtensionBase;
import vn.kehoach.legal.SourceCertainty;
import vn.kehoach.period.LimitUnit;
import vn.kehoach.period.TimeLimit;
import vn.kehoach.text.Language;

/**
 * The deadline of a statutory limit, extended or not, that says whether the limit is still known to
 * stand on its start day.
 *
 * <p>Vietnamese term: <i>ngày hết hạn theo luật định</i>.
 */
@Value.Immutable
public abstract class StatutoryDeadline {

  StatutoryDeadline() {}

  /**
   * Returns the limit.
   *
   * @return the version in force on the start day
   */
  @Value.Parameter
  public abstract StatutoryLimit limit();

  /**
   * Returns the day the limit starts.
   *
   * @return the day of the event
   */
  @Value.Parameter
  public abstract LocalDate startDay();

  /**
   * Returns how often the limit has been extended.
   *
   * @return the number of extensions
   */
  @Value.Parameter
  public abstract int extensions();

  /**
   * Returns the deadline, with its extensions.
   *
   * @return the deadline
   */
  @Value.Parameter
  public abstract Deadline deadline();

  static StatutoryDeadline of(
      StatutoryLimit limit, LocalDate startDay, WorkingCalendar calendar, DayOffRule rule) {
    TimeLimit length = limit.measure().length().orElseThrow();
    LimitKind kind = limit.measure().kind();
    Deadline first =
        kind == LimitKind.LEAD_TIME
            ? Deadline.fixed(before(startDay, length, calendar), calendar, rule)
            : Deadline.counted(
                startDay, length, calendar, kind.isMinimum() ? DayOffRules.STAY : rule);
    Deadline sourced = limit.source().provision().map(first::withLimitSource).orElse(first);
    return ImmutableStatutoryDeadline.of(limit, startDay, 0, sourced);
  }

  private static LocalDate before(LocalDate day, TimeLimit length, WorkingCalendar calendar) {
    return length.unit() == LimitUnit.WORKING_DAY
        ? calendar.minusWorkingDays(day, length.amount())
        : day.minusDays(length.amount());
  }

  /**
   * Returns the deadline extended by the full length the law allows each time, counted from the due
   * day before; see rules/INTERPRETATION.md#extensions.
   *
   * @param times how many more extensions
   * @return the extended deadline
   * @throws IllegalArgumentException if the law does not allow so many
   */
  public StatutoryDeadline extended(int times) {
    return extended(times, ExtensionBase.SHIFTED_END);
  }

  /**
   * Returns the deadline extended by the full length the law allows each time.
   *
   * @param times how many more extensions
   * @param base from where each is counted
   * @return the extended deadline
   * @throws IllegalArgumentException if the law does not allow so many
   */
  public StatutoryDeadline extended(int times, ExtensionBase base) {
    int allowed = limit().extension().map(LimitExtension::times).orElse(0);
    checkArgument(
        times >= 0 && times <= allowed - extensions(),
        "extensions of %s must be from 0 to %s: '%s'",
        limit().id(),
        allowed,
        extensions() + times);
    Deadline end = deadline();
    for (int i = 0; i < times; i++) {
      end = end.extendedBy(extension(base));
    }
    return ImmutableStatutoryDeadline.of(limit(), startDay(), extensions() + times, end);
  }

  private Extension extension(ExtensionBase base) {
    LimitExtension allowed = limit().extension().orElseThrow();
    return Extension.by(allowed.length(), base).withProvision(limit().extensionProvision());
  }

  /**
   * Returns the last day in time, or the day until which something must last.
   *
   * @return the day of {@link #deadline()}
   */
  public LocalDate day() {
    return deadline().day();
  }

  /**
   * Returns what {@link #day()} means, to stand before it.
   *
   * @param language the language of the words
   * @return such as {@code Hạn cuối}, or {@code Không sớm hơn hết ngày}
   */
  public String dayLabel(Language language) {
    return limit().measure().kind().dayLabel(language);
  }

  /**
   * Tells whether the limit is known to stand on the start day.
   *
   * @return false if it was last confirmed for a day before
   */
  public boolean isConfirmed() {
    return limit().source().isConfirmedOn(startDay());
  }

  /**
   * Returns how sure the limit is. How sure the calendar is, is said by {@link #deadline()}.
   *
   * @return the certainty of the limit on the start day
   */
  public SourceCertainty certainty() {
    return limit().source().certaintyOn(startDay());
  }

  /**
   * Returns the warning that the limit may have been amended, such as {@code Quy định này được xác
   * nhận đến 30/06/2026; …}.
   *
   * @param language the language of the words
   * @return the warning, or empty if the limit is confirmed
   */
  public Optional<String> warning(Language language) {
    return limit()
        .source()
        .confirmedUntil()
        .filter(startDay()::isAfter)
        .map(until -> StatutoryDeadlineText.warning(until, startDay(), language));
  }

  /**
   * Returns the deadline as sentences, one a line: the limit, how the day comes about, and how sure
   * the limit is.
   *
   * @param language the language of the sentences
   * @return the text
   */
  public String toText(Language language) {
    return StatutoryDeadlineText.of(this, language);
  }

  /** Returns the last day in time, in ISO form. */
  @Override
  public String toString() {
    return day().toString();
  }
}
