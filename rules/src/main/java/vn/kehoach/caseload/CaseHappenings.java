package vn.kehoach.caseload;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.casefile.CaseEnd;
import vn.kehoach.casefile.CaseEndKind;
import vn.kehoach.casefile.CaseExtension;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.CasePause;
import vn.kehoach.casefile.DueOnAgreedDay;
import vn.kehoach.progress.EventTime;
import vn.kehoach.status.Happening;
import vn.kehoach.status.HappeningKind;

/** Tells what happened to a case file. */
final class CaseHappenings {

  private final ImmutableList.Builder<Happening> told = ImmutableList.builder();
  private final Optional<LocalDate> knownOn;

  private CaseHappenings(Optional<LocalDate> knownOn) {
    this.knownOn = knownOn;
  }

  /** What was recorded later than the day known on is left out. */
  static ImmutableList<Happening> of(CaseFile file, Optional<LocalDate> knownOn) {
    CaseHappenings happenings = new CaseHappenings(knownOn);
    happenings.tell(file);
    return happenings.told.build();
  }

  /** Of one day, work begins before it stands still, and ends last. */
  private void tell(CaseFile file) {
    file.accepted().ifPresent(time -> tellAcceptance(file, time));
    file.supplementWaits()
        .forEach(
            wait ->
                tell(wait, HappeningKind.SUPPLEMENT_REQUESTED, HappeningKind.SUPPLEMENT_RECEIVED));
    file.suspensions().forEach(t -> tell(t, HappeningKind.SUSPENDED, HappeningKind.RESUMED));
    file.extensions().forEach(this::tell);
    file.result().ifPresent(time -> add(Happening.of(HappeningKind.COMPLETED, time)));
    file.end().ifPresent(end -> tellEnd(end, file.result().isPresent()));
  }

  /** An agreed day waits for no acceptance. */
  private void tellAcceptance(CaseFile file, EventTime time) {
    add(Happening.of(HappeningKind.STARTED, time));
    if (file.deadline().filter(due -> !(due instanceof DueOnAgreedDay)).isPresent()) {
      add(Happening.of(HappeningKind.TRIGGERED, time));
    }
  }

  private void tell(CasePause pause, HappeningKind begun, HappeningKind ended) {
    add(Happening.of(begun, pause.begun()));
    pause.ended().ifPresent(end -> add(Happening.of(ended, end)));
  }

  private void tell(CaseExtension extension) {
    add(
        Happening.extended(extension.granted(), extension.newDueOn())
            .withDocument(extension.document().map(Object::toString)));
  }

  /** A result that is ready settles the case; its return changes nothing then. */
  private void tellEnd(CaseEnd end, boolean hasResult) {
    if (end.kind() != CaseEndKind.RESULT_RETURNED) {
      HappeningKind kind =
          end.kind() == CaseEndKind.TRANSFERRED
              ? HappeningKind.TRANSFERRED
              : HappeningKind.DISCONTINUED;
      add(Happening.of(kind, end.time()).withDocument(end.document().map(Object::toString)));
    } else if (!hasResult) {
      add(Happening.of(HappeningKind.COMPLETED, end.time()));
    }
  }

  private void add(Happening happening) {
    if (knownOn.filter(happening.time().recordedOn()::isAfter).isEmpty()) {
      told.add(happening);
    }
  }
}
