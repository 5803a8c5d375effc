package vn.kehoach.caseload;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.casefile.CaseKind;
import vn.kehoach.casefile.DueByStatute;
import vn.kehoach.casefile.DueOnAgreedDay;
import vn.kehoach.status.Happening;
import vn.kehoach.status.Standing;
import vn.kehoach.statute.LimitExtension;
import vn.kehoach.statute.StatutoryDeadline;
import vn.kehoach.statute.StatutoryLimitId;

/** Looks at a case file for what somebody should look at. */
final class CaseFindings {

  private static final StatutoryLimitId RESCHEDULING =
      StatutoryLimitId.parse("one-stop.rescheduling");

  private final CaseMatter matter;
  private final CaseFile file;
  private final Standing standing;
  private final Optional<StatutoryDeadline> statutory;

  private CaseFindings(
      CaseMatter matter, Standing standing, Optional<StatutoryDeadline> statutory) {
    this.matter = matter;
    this.file = matter.file();
    this.standing = standing;
    this.statutory = statutory;
  }

  static ImmutableList<CaseFinding> of(
      CaseMatter matter, Standing standing, Optional<StatutoryDeadline> statutory) {
    CaseFindings findings = new CaseFindings(matter, standing, statutory);
    return Stream.of(
            findings.limitNotKnown(),
            findings.limitNotConfirmed(),
            findings.agreedAfterLimit(),
            findings.extendedTooOften(),
            findings.rescheduledTooOften())
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<CaseFinding> limitNotKnown() {
    return file.deadline()
        .filter(due -> due instanceof DueByStatute && statutory.isEmpty())
        .flatMap(due -> matter.start(standing.asOf()))
        .map(day -> finding(CaseFindingKind.LIMIT_NOT_KNOWN, day));
  }

  private Optional<CaseFinding> limitNotConfirmed() {
    return statutory
        .filter(deadline -> !deadline.isConfirmed())
        .map(deadline -> finding(CaseFindingKind.LIMIT_NOT_CONFIRMED, deadline.startDay()));
  }

  private Optional<CaseFinding> agreedAfterLimit() {
    return file.deadline()
        .filter(DueOnAgreedDay.class::isInstance)
        .map(DueOnAgreedDay.class::cast)
        .filter(
            due ->
                matter.countedBeside(due, standing.asOf()).filter(due.day()::isAfter).isPresent())
        .map(due -> finding(CaseFindingKind.AGREED_AFTER_LIMIT, due.day()));
  }

  private Optional<CaseFinding> extendedTooOften() {
    return statutory
        .map(deadline -> deadline.limit().extension().map(LimitExtension::times).orElse(0))
        .flatMap(this::extensionAfter)
        .map(day -> finding(CaseFindingKind.EXTENDED_TOO_OFTEN, day));
  }

  private Optional<CaseFinding> rescheduledTooOften() {
    if (file.kind() != CaseKind.ONE_STOP) {
      return Optional.empty();
    }
    return standing.extensions().stream()
        .map(Happening::happenedOn)
        .filter(this::isTooMany)
        .findFirst()
        .map(day -> finding(CaseFindingKind.RESCHEDULED_TOO_OFTEN, day));
  }

  /** Looked at by the version of the limit that is in force when the new day is named. */
  private boolean isTooMany(LocalDate day) {
    return matter
        .assessor()
        .limits()
        .find(RESCHEDULING, day)
        .flatMap(limit -> limit.measure().times())
        .flatMap(this::extensionAfter)
        .filter(tooMany -> !day.isBefore(tooMany))
        .isPresent();
  }

  /** The day of the first extension beyond so many. */
  private Optional<LocalDate> extensionAfter(int allowed) {
    return standing.extensions().stream().skip(allowed).findFirst().map(Happening::happenedOn);
  }

  private CaseFinding finding(CaseFindingKind kind, LocalDate day) {
    return CaseFinding.of(file.id(), kind, day);
  }
}
