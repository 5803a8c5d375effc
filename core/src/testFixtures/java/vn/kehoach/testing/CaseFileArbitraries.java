package vn.kehoach.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.kehoach.casefile.CaseChannel;
import vn.kehoach.casefile.CaseDeadline;
import vn.kehoach.casefile.CaseEnd;
import vn.kehoach.casefile.CaseEndKind;
import vn.kehoach.casefile.CaseExtension;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.CaseFileId;
import vn.kehoach.casefile.CaseFiles;
import vn.kehoach.casefile.CaseKind;
import vn.kehoach.casefile.CasePause;
import vn.kehoach.casefile.DueByStatute;
import vn.kehoach.casefile.DueOnAgreedDay;
import vn.kehoach.casefile.DueWithinLimit;
import vn.kehoach.progress.EventTime;

/** Case files in which anything may have happened in any order, once they were received. */
final class CaseFileArbitraries {

  private static final Arbitrary<Integer> DAYS = Arbitraries.integers().between(0, 90);

  private CaseFileArbitraries() {}

  private static Arbitrary<EventTime> timesFrom(LocalDate first) {
    return Combinators.combine(DAYS, Arbitraries.of(0, 0, 0, 1, 40))
        .as((days, late) -> EventTime.of(first.plusDays(days), first.plusDays(days + late)));
  }

  private static Arbitrary<CaseFileId> ids() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(1, 40).map(n -> "H54.12-2306" + n),
            Arbitraries.of("125/KN", "Đơn số 7; bổ sung", "1", "HS, \"gấp\"", "12/05"))
        .map(CaseFileId::parse);
  }

  private static Arbitrary<CaseDeadline> deadlines(LocalDate received) {
    return Arbitraries.oneOf(
        Arbitraries.of("complaint.first.ordinary", "one-stop.apology", "x").map(DueByStatute::of),
        PeriodArbitraries.limitsOfDays().map(DueWithinLimit::of),
        Combinators.combine(DAYS, PeriodArbitraries.limits().optional())
            .as((days, limit) -> DueOnAgreedDay.of(received.plusDays(days)).withLimit(limit)));
  }

  private static Arbitrary<CasePause> pauses(LocalDate received) {
    return timesFrom(received)
        .flatMap(
            begun ->
                timesFrom(begun.happenedOn())
                    .optional()
                    .map(end -> CasePause.of(begun).withEnded(end)));
  }

  private static Arbitrary<CaseExtension> extensions(LocalDate received) {
    return Combinators.combine(timesFrom(received), DAYS, LegalArbitraries.numbers().optional())
        .as(
            (granted, days, document) ->
                CaseExtension.of(granted, received.plusDays(days)).withDocument(document));
  }

  private static Arbitrary<CaseEnd> ends(LocalDate first) {
    return Combinators.combine(
            Arbitraries.of(CaseEndKind.class),
            timesFrom(first),
            LegalArbitraries.numbers().optional(0.2))
        .as((kind, time, document) -> CaseEnd.of(kind, time).withDocument(document));
  }

  static Arbitrary<CaseFile> files() {
    return Combinators.combine(
            ids(),
            Arbitraries.of(CaseKind.class),
            PartyArbitraries.ids(),
            timesFrom(LocalDate.of(2023, 1, 1)),
            Arbitraries.integers()
                .between(0, 1439)
                .map(m -> LocalTime.of(m / 60, m % 60))
                .optional(),
            TextArbitraries.phrases().optional(),
            Arbitraries.of(CaseChannel.class).optional())
        .as(
            (id, kind, unit, received, at, procedure, channel) ->
                CaseFile.of(id, kind, unit, received)
                    .withReceivedAt(at)
                    .withProcedure(procedure)
                    .withChannel(channel))
        .flatMap(CaseFileArbitraries::worked);
  }

  private static Arbitrary<CaseFile> worked(CaseFile file) {
    LocalDate received = file.receivedOn();
    return Combinators.combine(
            timesFrom(received).optional(),
            deadlines(received).optional(0.9),
            pauses(received).list().ofMaxSize(2),
            pauses(received).list().ofMaxSize(1),
            extensions(received).list().ofMaxSize(2),
            timesFrom(received).optional(0.3))
        .as(
            (accepted, deadline, waits, suspensions, extensions, result) ->
                file.withAccepted(accepted)
                    .withDeadline(deadline)
                    .withSupplementWaits(waits)
                    .withSuspensions(suspensions)
                    .withExtensions(extensions)
                    .withResult(result))
        .flatMap(CaseFileArbitraries::ended);
  }

  private static Arbitrary<CaseFile> ended(CaseFile file) {
    LocalDate first = file.result().map(EventTime::happenedOn).orElse(file.receivedOn());
    return ends(first).optional(0.7).map(file::withEnd);
  }

  static Arbitrary<CaseFiles> books() {
    return files().list().ofMaxSize(8).map(CaseFileArbitraries::withoutRepeats);
  }

  private static CaseFiles withoutRepeats(List<CaseFile> files) {
    Set<CaseFileId> seen = new HashSet<>();
    List<CaseFile> kept = new ArrayList<>();
    files.stream().filter(file -> seen.add(file.id())).forEach(kept::add);
    return CaseFiles.of(kept);
  }
}
