package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.kehoach.legal.DocumentNumber;
import vn.kehoach.period.ReportingPeriod;
import vn.kehoach.progress.Completed;
import vn.kehoach.progress.Discontinued;
import vn.kehoach.progress.Extended;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.Progressed;
import vn.kehoach.progress.Reopened;
import vn.kehoach.progress.ReportSent;
import vn.kehoach.progress.ReportWithdrawn;
import vn.kehoach.progress.SupplementRequested;
import vn.kehoach.progress.Suspended;
import vn.kehoach.progress.Transferred;

/** Writes the row of an event. */
final class EventRow {

  private EventRow() {}

  static ImmutableList<String> of(ProgressEvent event) {
    ImmutableMap<String, String> values =
        ImmutableMap.<String, String>builder()
            .put(LogHeadings.ITEM, event.occurrence().item().toString())
            .put(
                LogHeadings.PERIOD,
                event.occurrence().period().map(ReportingPeriod::toString).orElse(""))
            .put(LogHeadings.EVENT, EventKind.of(event).name())
            .put(LogHeadings.HAPPENED_ON, event.happenedOn().toString())
            .put(LogHeadings.RECORDED_ON, event.recordedOn().toString())
            .putAll(own(event))
            .buildOrThrow();
    return LogHeadings.ALL.ours().stream()
        .map(column -> values.getOrDefault(column, ""))
        .collect(ImmutableList.toImmutableList());
  }

  /** What this kind of event says beside item, period and time. */
  private static ImmutableMap<String, String> own(ProgressEvent event) {
    if (event instanceof Progressed e) {
      return ImmutableMap.of(LogHeadings.PERCENT, Integer.toString(e.percent()));
    } else if (event instanceof Completed e) {
      return ImmutableMap.of(LogHeadings.DOCUMENT, number(e.document()));
    } else if (event instanceof ReportSent e) {
      return ImmutableMap.of(LogHeadings.DOCUMENT, number(e.document()));
    } else if (event instanceof Extended e) {
      return ImmutableMap.of(
          LogHeadings.NEW_DUE_ON, e.newDueOn().toString(),
          LogHeadings.DOCUMENT, e.document().toString());
    } else if (event instanceof Suspended e) {
      return ImmutableMap.of(
          LogHeadings.REASON, e.reason(),
          LogHeadings.UNTIL, e.until().map(Object::toString).orElse(""),
          LogHeadings.DOCUMENT, number(e.document()));
    } else if (event instanceof SupplementRequested e) {
      return ImmutableMap.of(
          LogHeadings.REASON, e.missing(), LogHeadings.DOCUMENT, number(e.document()));
    } else if (event instanceof ReportWithdrawn e) {
      return ImmutableMap.of(LogHeadings.REASON, e.reason());
    } else if (event instanceof Discontinued e) {
      return ImmutableMap.of(LogHeadings.REASON, e.reason());
    } else if (event instanceof Reopened e) {
      return ImmutableMap.of(LogHeadings.REASON, e.reason());
    } else if (event instanceof Transferred e) {
      return ImmutableMap.of(LogHeadings.RECEIVER, e.receiver());
    }
    return ImmutableMap.of();
  }

  private static String number(Optional<DocumentNumber> document) {
    return document.map(DocumentNumber::toString).orElse("");
  }
}
