package vn.kehoach.io;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.Discontinued;
import vn.kehoach.progress.EventTime;
import vn.kehoach.progress.Extended;
import vn.kehoach.progress.OccurrenceKey;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.Progressed;
import vn.kehoach.progress.Reopened;
import vn.kehoach.progress.ReportSent;
import vn.kehoach.progress.ReportWithdrawn;
import vn.kehoach.progress.Resumed;
import vn.kehoach.progress.Started;
import vn.kehoach.progress.SupplementReceived;
import vn.kehoach.progress.SupplementRequested;
import vn.kehoach.progress.Suspended;
import vn.kehoach.progress.Transferred;
import vn.kehoach.progress.Triggered;

/** What some events say beside item, period and time. */
record EventValues(
    Optional<Integer> percent,
    Optional<LocalDate> newDueOn,
    Optional<LocalDate> until,
    Optional<DocumentNumber> document,
    Optional<String> receiver,
    Optional<String> reason) {

  /** Makes the event, which must have what it needs. */
  ProgressEvent event(EventKind kind, OccurrenceKey key, EventTime time) {
    return switch (kind) {
      case STARTED -> Started.of(key, time);
      case PROGRESSED -> Progressed.of(key, time, percent.orElseThrow());
      case COMPLETED -> Completed.of(key, time).withDocument(document);
      case REPORT_SENT -> ReportSent.of(key, time).withDocument(document);
      case REPORT_WITHDRAWN -> ReportWithdrawn.of(key, time, reason.orElseThrow());
      case EXTENDED -> Extended.of(key, time, newDueOn.orElseThrow(), document.orElseThrow());
      case SUSPENDED -> suspended(key, time);
      case RESUMED -> Resumed.of(key, time);
      case SUPPLEMENT_REQUESTED ->
          SupplementRequested.of(key, time, reason.orElseThrow()).withDocument(document);
      case SUPPLEMENT_RECEIVED -> SupplementReceived.of(key, time);
      case DISCONTINUED -> Discontinued.of(key, time, reason.orElseThrow());
      case TRANSFERRED -> Transferred.of(key, time, receiver.orElseThrow());
      case REOPENED -> Reopened.of(key, time, reason.orElseThrow());
      case TRIGGERED -> Triggered.of(key, time);
    };
  }

  private Suspended suspended(OccurrenceKey key, EventTime time) {
    return Suspended.of(key, time, reason.orElseThrow()).withUntil(until).withDocument(document);
  }
}
