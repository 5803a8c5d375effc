package vn.kehoach.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import vn.kehoach.party.PartyId;
import vn.kehoach.plan.ItemNumber;
import vn.kehoach.progress.OccurrenceKey;
import vn.kehoach.progress.ProgressEvent;
import vn.kehoach.progress.Triggered;

/** A report that was asked for, and what happened until the next one was. */
record ReportRequest(ScheduledReport report, ImmutableList<ProgressEvent> events) {

  /**
   * Finds the requests; an item whose log begins without one was asked for on the first day told.
   */
  static ImmutableList<ReportRequest> in(
      ImmutableListMultimap<OccurrenceKey, ProgressEvent> events,
      ImmutableMap<ItemNumber, PartyId> onRequest) {
    ImmutableList.Builder<ReportRequest> requests = ImmutableList.builder();
    onRequest.forEach(
        (item, reporter) -> {
          ScheduledReport report = ScheduledReport.of(OccurrenceKey.of(item), reporter);
          split(events.get(report.key())).stream()
              .map(part -> of(report, part))
              .forEach(requests::add);
        });
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(request -> request.events().get(0).happenedOn()), requests.build());
  }

  private static ReportRequest of(ScheduledReport report, ImmutableList<ProgressEvent> events) {
    return new ReportRequest(report.withRequestedOn(events.get(0).happenedOn()), events);
  }

  private static ImmutableList<ImmutableList<ProgressEvent>> split(List<ProgressEvent> events) {
    ImmutableList.Builder<ImmutableList<ProgressEvent>> parts = ImmutableList.builder();
    int start = 0;
    for (int i = 1; i <= events.size(); i++) {
      if (i == events.size() || events.get(i) instanceof Triggered) {
        parts.add(ImmutableList.copyOf(events.subList(start, i)));
        start = i;
      }
    }
    return parts.build();
  }
}
