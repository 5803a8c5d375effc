package vn.kehoach.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.deadline.Deadline;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.period.DateRange;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.Discontinued;
import vn.kehoach.progress.Extended;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.ReportSent;
import vn.kehoach.progress.ReportWithdrawn;
import vn.kehoach.progress.Transferred;

/** Retells what happened to one report up to a day, and says what has become of it. */
final class ReportJudge {

  private final ScheduledReport report;
  private final LocalDate asOf;
  private final Function<LocalDate, Deadline> fixed;
  private final List<LocalDate> sentOn = new ArrayList<>();
  private final List<DocumentNumber> documents = new ArrayList<>();
  private Optional<Deadline> sendBy;
  private Optional<Deadline> extendedLater = Optional.empty();
  private int reports;
  private boolean withdrawn;
  private boolean released;

  private ReportJudge(ScheduledReport report, LocalDate asOf, Function<LocalDate, Deadline> fixed) {
    this.report = report;
    this.asOf = asOf;
    this.fixed = fixed;
    this.sendBy = report.sendBy();
  }

  /** Judges by events in order, none later than the day; a day that is set becomes a deadline. */
  static ReportStanding judge(
      ScheduledReport report,
      List<ProgressEvent> events,
      LocalDate asOf,
      Function<LocalDate, Deadline> fixed) {
    ReportJudge judge = new ReportJudge(report, asOf, fixed);
    events.forEach(judge::retell);
    return ReportStanding.of(report, asOf, judge.status())
        .withSendBy(judge.sendBy)
        .withSentOn(judge.sentOn)
        .withDocuments(judge.documents);
  }

  private void retell(ProgressEvent event) {
    if (event instanceof ReportSent sent) {
      reports++;
      send(sent.happenedOn(), sent.document());
    } else if (event instanceof Completed completed && sentOn.isEmpty()) {
      send(completed.happenedOn(), completed.document());
    } else if (event.opensAgain()) {
      openAgain(event);
    } else if (event instanceof Discontinued || event instanceof Transferred) {
      released = true;
    } else if (event instanceof Extended extended) {
      extend(fixed.apply(extended.newDueOn()));
    }
  }

  private void send(LocalDate day, Optional<DocumentNumber> document) {
    sentOn.add(day);
    document.ifPresent(documents::add);
    withdrawn = false;
  }

  private void openAgain(ProgressEvent event) {
    withdrawn = event instanceof ReportWithdrawn && !sentOn.isEmpty();
    released = false;
    reports = 0;
    sentOn.clear();
    documents.clear();
    sendBy = extendedLater.or(() -> sendBy);
    extendedLater = Optional.empty();
  }

  /** What was sent is judged by the day it was sent under; no extension makes a day earlier. */
  private void extend(Deadline later) {
    Optional<Deadline> standing = extendedLater.or(() -> sendBy);
    if (standing.filter(day -> !later.rawDay().isAfter(day.rawDay())).isPresent()) {
      return;
    }
    if (sentOn.isEmpty()) {
      sendBy = Optional.of(later);
    } else {
      extendedLater = Optional.of(later);
    }
  }

  private ReportStatus status() {
    if (!sentOn.isEmpty()) {
      return reports > 1 ? ReportStatus.REPLACED : sent();
    }
    if (released) {
      return ReportStatus.RELEASED;
    }
    if (withdrawn) {
      return ReportStatus.WITHDRAWN;
    }
    if (isOver(asOf)) {
      return ReportStatus.MISSING;
    }
    return isCutOff() ? ReportStatus.DUE : ReportStatus.NOT_DUE;
  }

  private ReportStatus sent() {
    return isOver(sentOn.get(0)) ? ReportStatus.SENT_LATE : ReportStatus.SENT;
  }

  private boolean isOver(LocalDate day) {
    return sendBy.filter(deadline -> deadline.isPast(day)).isPresent();
  }

  /** A regime without the cycle has no cut-off; there the period must be over. */
  private boolean isCutOff() {
    return report
        .window()
        .or(() -> report.period().map(ReportingPeriod::days))
        .map(DateRange::lastDay)
        .filter(day -> !asOf.isAfter(day))
        .isEmpty();
  }
}
