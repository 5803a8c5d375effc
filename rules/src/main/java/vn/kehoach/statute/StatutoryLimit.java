package vn.kehoach.statute;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.deadline.DayOffRule;
import vn.kehoach.legal.Provision;
import vn.kehoach.text.Language;
import vn.kehoach.text.PlainText;

/**
 * What a statute sets a limit for, as long as it is in force, such as: a first complaint is settled
 * within 30 days of its acceptance, from 2012-07-01.
 *
 * <p>Vietnamese term: <i>thời hạn theo luật định</i>.
 *
 * <p>An amended limit is another value with the same id. Which one holds is decided by the day the
 * limit starts; see rules/INTERPRETATION.md#versions-of-limits.
 */
@Value.Immutable
public abstract class StatutoryLimit implements WithStatutoryLimit {

  StatutoryLimit() {}

  /**
   * Returns the id.
   *
   * @return such as {@code complaint.first.ordinary}
   */
  @Value.Parameter
  public abstract StatutoryLimitId id();

  /**
   * Returns the Vietnamese name.
   *
   * @return such as {@code Giải quyết khiếu nại lần đầu, vụ việc thông thường}
   */
  @Value.Parameter
  public abstract String vietnamese();

  /**
   * Returns how much is allowed or asked for.
   *
   * @return the measure
   */
  @Value.Parameter
  public abstract LimitMeasure measure();

  /**
   * Returns where the limit stands, and how sure that is.
   *
   * @return the source
   */
  @Value.Parameter
  public abstract LimitSource source();

  /**
   * Returns the first start day the limit holds for.
   *
   * @return the first day in force
   */
  @Value.Parameter
  public abstract LocalDate inForceFrom();

  /**
   * Returns the last start day the limit holds for.
   *
   * @return the last day in force, inclusive, or empty while no end is known
   */
  public abstract Optional<LocalDate> inForceTo();

  /**
   * Returns the English name.
   *
   * @return such as {@code Settling a first complaint, ordinary}, or empty
   */
  public abstract Optional<String> english();

  /**
   * Returns the event the limit counts from, or to, in Vietnamese.
   *
   * @return such as {@code ngày thụ lý}, or empty
   */
  public abstract Optional<String> startEvent();

  /**
   * Returns how the limit may be extended.
   *
   * @return the extension, or empty if it may not
   */
  public abstract Optional<LimitExtension> extension();

  /**
   * Returns what is doubtful or was chosen.
   *
   * @return a remark, or empty
   */
  public abstract Optional<String> remark();

  /**
   * Obtains a limit.
   *
   * @param id its id
   * @param vietnamese its Vietnamese name
   * @param measure how much is allowed or asked for
   * @param source where it stands
   * @param inForceFrom the first start day it holds for
   * @return the limit, in force without a known end
   * @throws IllegalArgumentException if the name is not plain text, or the limit is said to be
   *     confirmed until a day before it is in force
   */
  public static StatutoryLimit of(
      StatutoryLimitId id,
      String vietnamese,
      LimitMeasure measure,
      LimitSource source,
      LocalDate inForceFrom) {
    return ImmutableStatutoryLimit.of(id, vietnamese, measure, source, inForceFrom);
  }

  @Value.Check
  void check() {
    PlainText.check("name of " + id(), vietnamese());
    english().ifPresent(text -> PlainText.check("English name of " + id(), text));
    startEvent().ifPresent(text -> PlainText.check("start event of " + id(), text));
    remark().ifPresent(text -> PlainText.check("remark on " + id(), text));
    inForceTo().ifPresent(day -> checkNotBefore("last day in force of", day));
    source().confirmedUntil().ifPresent(day -> checkNotBefore("day of confirmation of", day));
    checkArgument(
        extension().isEmpty() || measure().kind() == LimitKind.LIMIT,
        "extension of %s must be of a LIMIT: '%s'",
        id(),
        measure().kind());
  }

  private void checkNotBefore(String thing, LocalDate day) {
    checkArgument(
        !day.isBefore(inForceFrom()),
        "%s %s must not be before the first %s: '%s'",
        thing,
        id(),
        inForceFrom(),
        day);
  }

  /**
   * Tells whether the limit holds for a start day.
   *
   * @param day the day it starts
   * @return true from the first to the last day in force
   */
  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(inForceFrom()) && inForceTo().filter(day::isAfter).isEmpty();
  }

  /**
   * Returns the deadline of a limit that starts on a day.
   *
   * <p>For a {@link LimitKind#LEAD_TIME} it is the last day in time before the event; for a {@link
   * LimitKind#MINIMUM_DURATION} and its like the day until which something must last, which no rule
   * moves.
   *
   * @param startDay the day of the event, itself not counted
   * @param calendar the calendar of the body that is bound
   * @param rule how a last day off is read
   * @return the deadline, not extended
   * @throws IllegalArgumentException if the limit is not in force on that day, is no length of
   *     time, or needs a year the calendar does not know
   */
  public StatutoryDeadline deadline(LocalDate startDay, WorkingCalendar calendar, DayOffRule rule) {
    checkArgument(
        isInForceOn(startDay),
        "start day of %s must lie in its time in force (%s to %s): '%s'",
        id(),
        inForceFrom(),
        inForceTo().map(LocalDate::toString).orElse("now"),
        startDay);
    checkArgument(
        measure().kind().isCounted(),
        "statutory limit %s must be a length of time to have a deadline: '%s'",
        id(),
        measure());
    return StatutoryDeadline.of(this, startDay, calendar, rule);
  }

  /**
   * Returns the name.
   *
   * @param language the language; without an English name the Vietnamese one stands
   * @return the name
   */
  public String name(Language language) {
    return language.choose(vietnamese(), english().orElse(vietnamese()));
  }

  /**
   * Returns how much is allowed or asked for, with its extensions.
   *
   * @param language the language of the words
   * @return such as {@code không quá 30 ngày; gia hạn một lần, không quá 30 ngày}
   */
  public String measureLabel(Language language) {
    return measure().label(language)
        + extension().map(allowed -> "; " + allowed.label(language)).orElse("");
  }

  /**
   * Returns where the extension stands.
   *
   * @return the clause that allows it, in the article of the limit; empty if the limit may not be
   *     extended or its article is not known
   */
  public Optional<Provision> extensionProvision() {
    return extension()
        .flatMap(
            allowed ->
                source()
                    .provision()
                    .map(place -> place.withClause(allowed.clause()).withPoint(Optional.empty())));
  }
}
