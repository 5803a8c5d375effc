package vn.kehoach.status;

import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.Discontinued;
import vn.kehoach.progress.Extended;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.Progressed;
import vn.kehoach.progress.ReportSent;
import vn.kehoach.progress.ReportWithdrawn;
import vn.kehoach.progress.Resumed;
import vn.kehoach.progress.Started;
import vn.kehoach.progress.SupplementReceived;
import vn.kehoach.progress.SupplementRequested;
import vn.kehoach.progress.Suspended;
import vn.kehoach.progress.Transferred;
import vn.kehoach.progress.Triggered;

/** Tells the events of a progress log as happenings. */
final class Happenings {

  private Happenings() {}

  static Happening of(ProgressEvent event) {
    if (event instanceof Extended e) {
      return Happening.extended(e.time(), e.newDueOn()).withDocument(e.document().toString());
    } else if (event instanceof Suspended e) {
      return Happening.of(HappeningKind.SUSPENDED, e.time())
          .withDay(e.until())
          .withDocument(e.document().map(DocumentNumber::toString));
    } else if (event instanceof SupplementRequested e) {
      return Happening.of(HappeningKind.SUPPLEMENT_REQUESTED, e.time())
          .withDocument(e.document().map(DocumentNumber::toString));
    } else if (event instanceof Progressed e) {
      return Happening.of(HappeningKind.PROGRESSED, e.time()).withPercent(e.percent());
    } else {
      return Happening.of(kind(event), event.time());
    }
  }

  private static HappeningKind kind(ProgressEvent event) {
    if (event instanceof Started) {
      return HappeningKind.STARTED;
    } else if (event instanceof Completed) {
      return HappeningKind.COMPLETED;
    } else if (event instanceof ReportSent) {
      return HappeningKind.REPORT_SENT;
    } else if (event instanceof ReportWithdrawn) {
      return HappeningKind.REPORT_WITHDRAWN;
    } else if (event instanceof Resumed) {
      return HappeningKind.RESUMED;
    } else if (event instanceof SupplementReceived) {
      return HappeningKind.SUPPLEMENT_RECEIVED;
    }
    return kindAtTheEnds(event);
  }

  private static HappeningKind kindAtTheEnds(ProgressEvent event) {
    if (event instanceof Discontinued) {
      return HappeningKind.DISCONTINUED;
    } else if (event instanceof Transferred) {
      return HappeningKind.TRANSFERRED;
    } else if (event.opensAgain()) {
      return HappeningKind.REOPENED;
    } else if (event instanceof Triggered) {
      return HappeningKind.TRIGGERED;
    }
    throw new IllegalArgumentException(
        "progress event must be of a known kind: '" + event.getClass().getSimpleName() + "'");
  }
}
