package vn.kehoach.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.party.PartyId;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.progress.OccurrenceKey;
import vn.kehoach.text.Language;

/**
 * A report that a plan owes for a period, or that was asked for: what it covers, who sends it and
 * by when.
 *
 * <p>Vietnamese term: <i>báo cáo phải gửi</i>.
 */
@Value.Immutable
public abstract class ScheduledReport implements WithScheduledReport {

  ScheduledReport() {}

  /**
   * Returns item and period.
   *
   * @return the key that progress events use
   */
  @Value.Parameter
  public abstract OccurrenceKey key();

  /**
   * Returns the party that reports.
   *
   * @return its id
   */
  @Value.Parameter
  public abstract PartyId reporter();

  /**
   * Returns the days whose figures go into the report.
   *
   * @return the window, its last day being the cut-off; empty if the regime does not have the
   *     cycle, and for a report on request
   */
  public abstract Optional<DateRange> window();

  /**
   * Returns what the regime says about sending.
   *
   * @return the term, or empty if it says nothing for this level
   */
  public abstract Optional<SendByTerm> term();

  /**
   * Returns by when the report is sent.
   *
   * @return the deadline, or empty if nobody has set a day
   */
  public abstract Optional<Deadline> sendBy();

  /**
   * Returns the day a report on request was asked for.
   *
   * @return the day, or empty for a report of a period
   */
  public abstract Optional<LocalDate> requestedOn();

  static ScheduledReport of(OccurrenceKey key, PartyId reporter) {
    return ImmutableScheduledReport.of(key, reporter);
  }

  /**
   * Returns the item that orders the report.
   *
   * @return its number
   */
  public ItemNumber item() {
    return key().item();
  }

  /**
   * Returns the period reported on.
   *
   * @return the period, or empty for a report on request
   */
  public Optional<ReportingPeriod> period() {
    return key().period();
  }

  /**
   * Returns the last working day no later than the day written. Whoever sends by it is in time
   * under every reading.
   *
   * @return a working day; empty if no day is set, or no working day lies between the cut-off and
   *     it
   */
  public Optional<LocalDate> safeDay() {
    return sendBy()
        .map(deadline -> deadline.calendar().previousOrSame(deadline.rawDay()))
        .filter(day -> window().filter(w -> !day.isAfter(w.lastDay())).isEmpty());
  }

  /**
   * Tells whether the day for sending binds.
   *
   * @return false if there is none, or it is a measure only
   */
  public boolean isBinding() {
    return sendBy().isPresent() && term().map(SendByTerm::isBinding).orElse(true);
  }

  /**
   * Returns what is covered, who set the day for sending, and how it comes about.
   *
   * @param language the language of the sentences
   * @return the sentences, one a line
   */
  public String explanation(Language language) {
    return ReportText.of(this, language);
  }
}
