package vn.kehoach.reporting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.legal.DocumentNumber;

/**
 * What has become of a report as of a day.
 *
 * <p>Vietnamese term: <i>tình hình gửi báo cáo</i>.
 *
 * <p>The day for sending lasts until 24:00: what is sent on it is in time. What was withdrawn
 * counts as not sent; of several that were sent, the first decides whether it was in time.
 */
@Value.Immutable
public abstract class ReportStanding implements WithReportStanding {

  ReportStanding() {}

  /**
   * Returns the report.
   *
   * @return the report as it was scheduled
   */
  @Value.Parameter
  public abstract ScheduledReport report();

  /**
   * Returns the day judged from.
   *
   * @return the day; what happened on it counts
   */
  @Value.Parameter
  public abstract LocalDate asOf();

  /**
   * Returns what has become of it.
   *
   * @return the status
   */
  @Value.Parameter
  public abstract ReportStatus status();

  /**
   * Returns by when it is sent, extensions included.
   *
   * @return the deadline, or empty if nobody has set a day
   */
  public abstract Optional<Deadline> sendBy();

  /**
   * Returns the days it was sent and not withdrawn.
   *
   * @return the days in order, none if nothing is with the recipient
   */
  public abstract ImmutableList<LocalDate> sentOn();

  /**
   * Returns what was sent and not withdrawn.
   *
   * @return the numbers of the reports, as far as they are known
   */
  public abstract ImmutableList<DocumentNumber> documents();

  static ReportStanding of(ScheduledReport report, LocalDate asOf, ReportStatus status) {
    return ImmutableReportStanding.of(report, asOf, status);
  }

  /**
   * Tells whether it was sent late, or is late now.
   *
   * @return true if the day for sending was over when it was first sent, or is over and it is owed
   */
  public boolean isLate() {
    return lateDays() > 0;
  }

  /**
   * Returns by how many days it was sent late, or is late now.
   *
   * @return calendar days after the day for sending, 0 if in time
   */
  public int lateDays() {
    return lateSince()
        .map(day -> (int) Math.max(0, ChronoUnit.DAYS.between(day, until())))
        .orElse(0);
  }

  /**
   * Returns by how many working days it was sent late, or is late now.
   *
   * @return working days after the day for sending, 0 if in time
   * @throws IllegalArgumentException if the calendar does not know a year needed
   */
  public int lateWorkingDays() {
    return sendBy()
        .filter(deadline -> isLate())
        .map(deadline -> deadline.calendar().workingDaysBetween(deadline.day(), until()))
        .orElse(0);
  }

  private Optional<LocalDate> lateSince() {
    return status() == ReportStatus.RELEASED ? Optional.empty() : sendBy().map(Deadline::day);
  }

  private LocalDate until() {
    return sentOn().isEmpty() ? asOf() : sentOn().get(0);
  }
}
