package vn.kehoach.summary;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.reporting.ReportingRegime;
import vn.kehoach.text.DayWords;
import vn.kehoach.text.Language;

/**
 * What a summary is about: its days, the day the figures are of, and the day they were known on.
 *
 * <p>Vietnamese term: <i>kỳ số liệu</i>.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSummarySpan.class)
public abstract class SummarySpan implements WithSummarySpan {

  SummarySpan() {}

  /**
   * Returns the reporting period.
   *
   * @return such as Q2/2023, or empty for any two days
   */
  public abstract Optional<ReportingPeriod> period();

  /**
   * Returns the days covered, of a period those its regime gives it.
   *
   * @return the window
   */
  @Value.Parameter
  public abstract DateRange window();

  /**
   * Returns the day the figures are of.
   *
   * @return the last day of the window, or an earlier one of it while it runs
   */
  @Value.Parameter
  public abstract LocalDate asOf();

  /**
   * Returns the day up to which events had been recorded.
   *
   * @return the day, or empty if all of the log counts, whenever it was recorded
   */
  public abstract Optional<LocalDate> knownOn();

  /**
   * Obtains the span of any two days.
   *
   * @param window the days covered
   * @param asOf the day the figures are of, in the window
   * @return the span, all of the log known
   * @throws IllegalArgumentException if the day lies outside the window
   */
  public static SummarySpan of(DateRange window, LocalDate asOf) {
    return ImmutableSummarySpan.of(window, asOf);
  }

  /**
   * Obtains the span of a period as it stands on a day: the whole window, or its part up to the
   * day.
   *
   * @param period the period
   * @param regime gives the period its window
   * @param asOf the first day of the window or later
   * @return the span, all of the log known
   * @throws IllegalArgumentException if the window begins after the day
   * @throws java.util.NoSuchElementException if the regime has no such cycle
   */
  public static SummarySpan of(ReportingPeriod period, ReportingRegime regime, LocalDate asOf) {
    return upTo(regime.windowOf(period), asOf, period.toString()).withPeriod(period);
  }

  static SummarySpan upTo(DateRange window, LocalDate asOf, String name) {
    checkArgument(
        !asOf.isBefore(window.firstDay()),
        "summary of %s must be taken on or after %s: '%s'",
        name,
        window.firstDay(),
        asOf);
    return of(window, asOf.isBefore(window.lastDay()) ? asOf : window.lastDay());
  }

  @Value.Check
  void check() {
    checkArgument(
        window().contains(asOf()),
        "day of summary %s must lie in its window %s: '%s'",
        name(),
        window(),
        asOf());
  }

  String name() {
    return period().map(ReportingPeriod::toString).orElse(window().toString());
  }

  /**
   * Returns the day whose evening the opening is of.
   *
   * @return the day before the window
   */
  public LocalDate dayBefore() {
    return window().firstDay().minusDays(1);
  }

  /**
   * Returns the days counted.
   *
   * @return from the first day of the window to the day the figures are of
   */
  public DateRange days() {
    return DateRange.ofClosed(window().firstDay(), asOf());
  }

  /**
   * Tells whether the window was over when the figures were taken.
   *
   * @return true if they are of its last day
   */
  @JsonIgnore
  public boolean isFinal() {
    return asOf().equals(window().lastDay());
  }

  /**
   * Returns the span in words.
   *
   * @param language the language of the words
   * @return such as {@code Quý II năm 2023 (15/03/2023 – 14/06/2023)}
   */
  public String label(Language language) {
    String days =
        DayWords.date(window().firstDay(), language)
            + " – "
            + DayWords.date(window().lastDay(), language);
    return period().map(p -> p.label(language) + " (" + days + ")").orElse(days);
  }
}
